## Why a worker has something to do about a request.
task-review = Komşular görmeden bu isteği oku: { $what }.
task-read-words = Bu isteğin kendi sözlerini oku: { $what }. İstek yayında.
task-who-few = Burada az komşu yardım ediyor. Kimi tanıyorsun: { $what }?
task-who-nobody = Uygun komşu yok. Kimi tanıyorsun: { $what }?
task-who-no-time = Sormak için zaman az. Kimi tanıyorsun: { $what }?
task-ask-personally = Henüz kimse evet demedi. Birine kendin sor: { $what }, { $when }.
task-short-notice = Bir yardımcı gelemiyor ve vakit yakın: { $what }, { $when }.
task-unmatched = Kimse bulunamadı: { $what }, { $when }. İsteyeni ara.
task-not-delivered = Yardım olmadı: { $what }. Ne gerektiğini sor.
task-no-show = Bir yardımcı ikinci kez gelmedi. Ara.
task-nobody-opened = { $who } kapalı kapının önünde. Şimdi ara.
task-scope-heavy = İki komşu bunu ağır buluyor: { $what }. Kime uygun, bak.
task-scope-helper = Bir komşu diyor: bu küçük yardımdan fazla. { $what }.
task-first-together = Bu ikisi ilk kez buluşuyor: { $what }, { $when }. Sen de git.
