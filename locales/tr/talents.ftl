## What neighbours can: asked once, and seen by the worker of who lets her.
talents-ask-title = Peki sen ne yapabilirsin?
talents-ask-lead = Herkes bir şey yapabilir. Söz vermiş olmazsın. Yalnızca bir kez soruyoruz.
talents-choose = Neyi sever, neyi iyi yaparsın?
talents-shown = Mahalle çalışanı bunu görebilir mi?
talents-shown-hint = O zaman sana bir şey sorabilir. Diğer komşular görmez.
talents-tell = Evet, seçeceğim
talents-not-now = Şimdi değil
talents-thanks = Teşekkürler. Bunu Nasıl yardım ederim bölümünde değiştirebilirsin.
