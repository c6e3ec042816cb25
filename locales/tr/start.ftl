## Language, start, settings, the help page and the page about accessibility. Nog na te lezen.
start-title = Komşular birbirine yardım eder
start-lead = Küçük bir yardım iste ya da bir komşuya yardım et.
start-language = Dilini seç
start-how-ask = Ekmek getirmek gibi küçük bir şey istersin.
start-how-answer = Vakti olan bir komşu yardıma gelir.
start-how-people = Mahalle çalışanın takip eder. Her zaman sen seçersin.
start-card-where = Mektup yok mu? Mahalle çalışanını ara veya ona sor.
start-hello = Merhaba { $name }
calls-title = Birini ara
calls-lead = Bu numaralar internetsiz de her zaman çalışır.
calls-danger-title = Şu anda tehlike var mı?
calls-danger-note = Buurtnet acil durumlar için değildir.
calls-talk-title = Biriyle konuşmak ister misin?
calls-team-title = Mahalle çalışanın
calls-team = { $worker } ve { $buurt } ekibi
calls-team-note = Mahallenle ilgili bütün sorular için.
calls-team-unknown = Numara mektubunda veya kartında yazıyor.
calls-112 = Ambulans ve itfaiye
calls-101 = Polis
calls-1813 = İntiharı mı düşünüyorsun? Gece gündüz, Hollandaca.
calls-106 = Tele-Onthaal: seni dinleyen biri, gece gündüz, Hollandaca.
calls-102 = Awel: çocuklar ve gençler için, Hollandaca.
calls-1712 = Şiddet veya istismar hakkında sorular.
calls-free = Ücretsiz.
calls-hours = Saatler değişebilir.
settings-title = Ayarlar
settings-language = Dil
settings-reading = Yazı ve renkler
settings-notices = Bildirimler
settings-notices-why = Sana haber verelim mi, örneğin bir komşu yardım ettiğinde? İstediğin zaman kapatabilirsin.
settings-notices-together = Bu cihazı tutan senin bildirimlerini de görür. Cihazı başka biri mi kullanıyor? O zaman senin bildirimlerin gelmez.
settings-notices-on = Bildirimleri aç
settings-notices-off = Bildirimleri kapat
settings-notices-are-on = Bu cihazda bildirimler açık.
settings-notices-denied = Bu cihazda bildirimler engelli. Tarayıcı ayarlarından izin ver.
settings-notices-unsupported = Bu cihaz bildirim gösteremez. Seni arar veya sana yazarız.
settings-notices-error = Olmadı. Daha sonra tekrar dene.
settings-notices-timeout = Cihazın cevap vermiyor. Seni arar veya sana yazarız.
settings-notices-ios = Önce Buurtnet’i ana ekranına ekle.
settings-ios-share = Paylaş düğmesine dokun.
settings-ios-add = Ana Ekrana Ekle seçeneğini seç.
settings-ios-open = Buurtnet’i ana ekranından aç.
settings-sign-out = Çıkış yap
settings-sign-out-why = O zaman bu cihazdaki sana ait her şeyi sileriz.
settings-sign-out-waiting = { $count ->
    [one] { $count } mesaj hâlâ bekliyor. Çıkarsan kaybolur.
   *[other] { $count } mesaj hâlâ bekliyor. Çıkarsan kaybolur.
 }
settings-sign-out-anyway = Çık ve sil
settings-sign-out-stay = Çıkma
settings-signed-out = Bu cihazda giriş yapmış değilsin.
access-title = Erişilebilirlik
access-lead = Buurtnet herkes içindir. Bu yüzden şunlara dikkat ederiz.
access-big = Büyük yazı ve kolay basılan düğmeler.
access-contrast = Karanlıkta da iyi okunan renkler.
access-keyboard = Her şey klavye ve ekran okuyucu ile çalışır.
access-aloud = Her sayfa sesli okunabilir.
access-words = Kısa cümleler, çizimler ve altı dil.
access-standard = WCAG 2.2, AA düzeyini izliyoruz.
access-unread = Arapça, Türkçe ve Ukraynaca henüz kontrol edilmedi.
access-tell-title = Bir şey çalışmıyor mu?
access-tell = Mahalle çalışanına söyle. Her zaman arayabilirsin.

# Getting in.
start-in = İçeri gir
start-in-demo = Ya da bir mektupla gir
start-letter = Bir mektubum var
start-letter-note = Kodlu bir mektup veya kart.
start-again = Daha önce buradaydım
start-again-note = Buurtnet’e daha önce katıldım.
start-role-bewoner = Mahalle sakini
start-role-helper = Komşulara yardım eder
start-role-ambassadeur = Elçi
start-role-buurtwerker = Mahalle çalışanı
start-role-brugfiguur = Köprü kişi
start-role-dienst = Hizmet kurumu
start-role-coordinator = Koordinatör
start-role-gemeente = Belediye
start-role-beheerder = Yönetici
start-roles = Roller ve mahallemiz
start-roles-note = Yönetici olarak düzenlediklerin.
start-numbers = Komşuların yapamadıkları
start-numbers-note = Her üç ayın sayıları, belediye için.

# Stepping in where everything is invented.
demo-title = { $buurt } mahallesine gir
demo-lead = Burada her şey kurmaca. Bir süre kim olacağını seç.
demo-asker = Küçük bir yardım istiyorum.
demo-helper = Bir komşuya yardım ediyorum.
demo-worker = Ben mahalle çalışanıyım.
demo-others = Başka birini seç
demo-search = İsimle ara
demo-none = Bu isimde kimse yok.
demo-found = { $count ->
    [one] { $count } isim bulundu.
   *[other] { $count } isim bulundu.
 }

# The four places of who lives here.
tab-start = Ana sayfa
tab-help = Yardım
tab-mine = İsteklerim
tab-me = Ayarlar

# At the door with a letter.
join-title = Mektubun
join-lead = Mektubunda veya kartında bir kod var.
join-code = Kodu yaz
join-code-hint = Sekiz harf ve rakam, örneğin AB12-CD34.
join-code-empty = Mektubundaki kodu yaz.
join-type = Mektubundaki kodu yaz
join-type-note = Çizimin altında sekiz karakter var.
join-new = Yeni bir koda ihtiyacım var
join-new-note = Mahalle çalışanını ara veya ona sor.
join-are-you = Sen { $name } misin?
join-who = { $buurt } mahallesine hoş geldin. Kimsin?
join-for-street = Bu mektup { $buurt }, { $street } için.
join-for-buurt = Bu mektup { $buurt } Buurtnet’ten.
join-first-name = Adın
join-street = Sokağın
join-street-none = Sokağını seç
join-number = Kapı numaran
join-phone = Telefon numaran
join-phone-why = Yalnızca sana yardıma gelen görür.
join-born = Hangi yıl doğdun?
join-born-why = 16 veya 17 yaşında mısın? O zaman mahalle çalışanı da bakar. Doğum yılını başka kimse görmez.
join-helps = Bazen bir komşuya yardım etmek ister misin?
join-helps-yes = Evet, bazen
join-helps-no = Şimdilik hayır
join-shared = Bu cihazı başka biri de kullanıyor mu?
join-shared-why = O zaman bu cihazda sana ait hiçbir şey saklamayız.
join-shared-no = Hayır, yalnızca ben
join-shared-yes = Evet, paylaşıyoruz
join-yes = Evet, ben { $name }
join-no = Hayır, ben { $name } değilim
join-in = Katılıyorum
join-not-me = Bu mektup senin için değil
join-not-me-what = Mektubu geri ver ya da bizi ara. Hiçbir şey olmadı.
join-welcome-title = Hoş geldin
join-welcome = Hoş geldin { $name }!
join-welcome-lead = Artık { $buurt } mahallesindensin. Hemen isteyebilirsin.
join-to-start = Ana sayfama git
join-to-start-note = Rahatça etrafa bak.
join-seen = { $worker } ile tanıştın mı?
join-seen-what = Mektubunu { $worker } ya da bir elçiye göster. O zaman sen de yardım edebilirsin.
join-seen-where = Bizi burada bulursun: { $address }.
join-not-seen = { $worker } seninle tanışmak ister. Mektubunu mahalle noktasında göster.
join-shared-note = Bu cihazı paylaşıyorsunuz. On beş dakika sonra çıkış yaparız.
place-next = Evde başka biri var mı?
place-next-note = Bir cihazı dört kişi kullanabilir.

# Coming back.
again-title = Yeniden hoş geldin
again-lead = Bu cihazda henüz giriş yapmadın. Bunun için yeni bir kod gerekli.
again-ask = Yeni bir kod iste
again-call-note = Kodu hemen alırsın, telefonda da.
again-walk-in = Ya da uğra: { $address }.
again-have = Kodum zaten var
again-have-note = Mektuptan, karttan veya telefondan.

# What we know of you.
profile-title = Profilim
profile-open-note = Kapına kim gelebilir? Sana nasıl ulaşırız?
own-title = Bilgilerim
own-note = Bildiklerimiz, kimin gördüğü ve nasıl ayrılacağın.
forgotten-title = Hoşça kal, teşekkürler
forgotten-lead = Hesabın kapalı. 7 gün sonra seninle ilgili her şey silinir.
forgotten-back = Kalmak mı istiyorsun? Görevlini ara. 7 günün var.
profile-door = Kapına kim gelebilir?
profile-door-known = Mahalle çalışanının tanıdığı bir komşu
profile-door-name = Önce adını görmek isterim
profile-door-place = Mahalle noktasında buluşalım
profile-contact = Sana nasıl haber verelim?
profile-contact-app = Bu cihazda bildirimle
profile-contact-phone = Beni ara
profile-contact-sms = SMS gönder
profile-contact-mail = E-posta gönder
profile-last-name = Soyadın
profile-language = Hangi dilde okuyorsun?
profile-saved = Kaydedildi.

# The mailboxes of the demo.
demo-post = Hizmet sen ol: posta kutusunu aç
demo-post-note = Bir hizmetin e-postayla ne aldığını oku.
demo-post-title = Posta kutuları
demo-post-lead = Demoda hiçbir e-posta gitmez. Her hizmetin ne alacağını burada okursun.
demo-post-empty = Henüz e-posta yok. Birini yönlendir ve yeniden bak.
demo-post-choose = Bir kutu seç
demo-post-all = Tüm kutular
demo-post-count = { $count ->
    [one] { $count } e-posta
   *[other] { $count } e-posta
 }

# The ways to services and rights.
services-title = Mahalledeki hizmetler
services-note = Evine yakın uzman yardımı.
rights-title = Hakların
rights-note = Para, yemek, kira, bakım: kim yardım eder.

# An ambassador meets who is new.
street-new = Sokağında yeni
street-new-lead = Birini gördün mü? Burada söyle.
street-new-number = numara { $number }
street-new-know = { $name } adlı kişiyi tanıyorum
street-new-known = { $name } artık her şeye katılıyor.
profile-look-again = Şu anki bilgiyi göster
meet-title = Buluşma
meet-note = Çorba, sohbet, birlikte bir şeyler yapmak.
