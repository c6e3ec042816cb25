## The screens of who helps.
helping-title = Yardım ederim
helping-lead = Sen seçersin. Her zaman hayır diyebilirsin.
helping-asked-title = Sana soruldu
helping-board-title = Mahalledeki açık istekler
helping-filter-count = { $name } ({ $count })
helping-look = Bak
helping-more = Daha fazla göster
helping-empty = Şu anda kimse yardım istemiyor.
helping-empty-more = Bir komşu bir şey isterse burada görürsün.
helping-not-known-yet = Mahalle çalışanı seni henüz tanımıyor. Onunla tanış, sonra yardım edebilirsin.
helping-accept = Yardım ederim
helping-not-now = Şimdi değil
helping-not-now-title = Sorun değil. Neden olmaz?
helping-not-now-lead = Böylece bir dahaki sefere daha iyi sorarız. İsteyen kişi bunu görmez.
helping-no-not_now = Şimdi uygun değil
helping-no-not_this_kind = Bunu yapmak istemem
helping-no-too_heavy = Bu bir komşu için çok ağır
helping-no-too_far = Çok uzak
helping-why-me = Neden ben?
helping-because-walk = Yakında oturuyorsun.
helping-because-talent = Bunu severek yaptığını söyledin.
helping-because-language = Ortak bir diliniz var.
helping-because-tasks = Son zamanlarda daha seyrek yardım ettin. İstekleri böyle paylaştırıyoruz.
helping-because-again = Bunu birlikte yaptınız.
helping-because-asks = Bir süredir sana sormadık.
helping-because-rested = Yardım etmeyeli bir süre oldu.
helping-because-newcomer = Yardım etmekte yenisin. Hoş geldin!
helping-because-chance = Herkesin sırası gelir.
helping-flexible = Uygun olan her zaman
helping-day-part = { $day }, { $part }
helping-places = { $count ->
    [one] { $count } yardımcı gerekli
   *[other] { $count } yardımcı gerekli
 }
helping-words-wait = Gerisi sonra gelecek. Önce ekip okur.
helping-offer-sent = Sana soruldu
helping-offer-seen = Sana soruldu
helping-offer-assigned = Sen yardım ediyorsun
helping-offer-reserve = Sen yedeksin
helping-offer-declined = Şimdi değil dedin
helping-offer-done = Yardım ettin

# Where one stands.
helping-stands-assigned = Harika! Sen yardım ediyorsun.
helping-stands-reserve = Bir komşu zaten geliyor. Sen yedeksin. Teşekkürler!
helping-stands-promote = Bir yer boşaldı. Sen gelebilir misin? { $time } öncesinde söyle.
helping-stands-declined = Şimdi değil dedin. Sorun değil.
helping-stands-said = Oldu dedin.
helping-stands-done = Oldu. Teşekkürler!
helping-stands-over = Bu istek sona erdi. Baktığın için teşekkürler.
helping-stands-let-go = Senin için artık gerek yok. Yardım etmek istediğin için teşekkürler.
helping-again = Bir şey değişti. Hâlâ gelebilir misin? { $time } öncesinde söyle.
helping-yes-now = Evet, şimdi yardım edebilirim
helping-yes-again = Evet, hâlâ gelebilirim
helping-as-neighbour = Komşu olarak, kendi sorumluluğunla yardım ediyorsun.
helping-thanked = Sana bir kart gönderildi. Teşekkürler!
helping-others = Diğer isteklere bak

# Who asks.
helping-asker-title = Yardım ettiğin kişi
helping-asker-name = Ad
helping-asker-address = Adres
helping-asker-meet = Buluşma yeri
helping-asker-door-word = Kapıda bunu söyle
helping-asker-call-note = Birlikte bir saat kararlaştırın.
helping-asker-team = Bir sorun mu var? { $worker } kişisini ara, o iletir.
helping-asker-waits = Komşun önce adını görmek istiyor. { $when } öncesinde haber alırsın.
helping-asker-until = Bu bilgileri { $when } tarihine kadar görürsün.
helping-worked = Oldu
helping-said = Teşekkürler. { $name } adlı kişiye de soruyoruz.
helping-said-nameless = Teşekkürler. Yardım isteyen kişiye de soruyoruz.
helping-back-out = Gelemiyorum
helping-back-out-title = Gelemiyor musun?
helping-back-out-lead = Olabilir. Hemen başka birini ararız.
helping-back-out-sure = Gelemiyorum
helping-back-out-stay = Geliyorum
helping-nobody-opened = Kimse kapıyı açmadı
helping-closed-ring = Bir kez daha zile bas ve kapıyı çal.
helping-closed-call = Telefon et ve biraz bekle.
helping-closed-look = Etrafa bak: posta, ışık, ses.
helping-closed-danger = Tehlike var mı? Hemen ara.
helping-closed-tell = Mahalle çalışanına söyle

# My help.
helping-mine-title = Yardımlarım
helping-mine-coming = Yaklaşanlar
helping-mine-reserve = Burada yedeksin
helping-mine-early = Şimdiden oldu
helping-mine-past = Bitenler
helping-mine-empty = Henüz bir söz vermedin.

# How I help.
helping-how-title = Nasıl yardım ederim
helping-as-volunteer = { $organisation } gönüllüsü olarak yardım ediyorsun.
