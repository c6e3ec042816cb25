# This device: who uses it. (nog na te lezen)
device-title = Bu cihaz
device-own = Bu cihazı yalnızca sen kullanıyorsun.
device-share = Bu cihazda hiçbir şey saklama
device-share-title = Bu cihazı paylaşıyor musunuz?
device-share-push = Bu cihazda bildirimler kapanır.
device-share-kept = Burada senden sakladıklarımız hemen silinir.
device-share-idle = On beş dakika kullanmazsan oturumunu kapatırız.
device-share-waiting = Gönderilmeyi bekleyenler de silinir.
device-share-yes = Evet, bu cihazı paylaşıyoruz
device-share-no = Hayır, yalnızca ben
device-back = Cihazı yine tek başına mı kullanıyorsun?
device-back-how = Bir kodla yeniden giriş yap.
device-no-push = Paylaşılan cihaza bildirim göndermiyoruz.

# Several people on one device.
who-title = Sen kimsin?
who-lead = Adına dokun.
who-here = Şimdi burada
who-code = Kendi kodun
who-code-hint = Dört rakam
who-code-empty = Dört rakamını yaz.
who-in = Devam et
who-other = Adın burada yok mu?
who-nobody = Bu cihazda kimsenin oturumu açık değil.
who-nobody-how = Mektubunla ya da bir kodla gir.
who-all-out = Herkesin oturumunu kapat
who-all-out-what = Bu cihazda artık kimsenin oturumu açık olmaz. Yalnız bekleyen ve kendi kodu olan kalır.
place-title = Bu cihazda birlikte
place-lead = Bir resim seç. Kendini böyle bulursun.
place-picture = Resmin
place-code = Kendine ait bir kod ister misin?
place-code-why = O zaman senin olanı başkası açamaz.
place-code-no = Hayır, kod yok
place-code-yes = Evet, dört rakam
place-code-new = Evet, yeni bir kod
place-code-keep = Kodum aynı kalsın
place-saved = Kaydedildi. Artık bu cihazda başka biri de girebilir.
place-switch = Kişi değiştir
place-switch-note = Oturumun açık kalır. Şimdi burada kim olduğunu sorarız.
place-change = Resmini ve kodunu seç
picture-flower = Çiçek
picture-paw = Pati
picture-cup = Fincan
picture-book = Kitap
picture-leaf = Yaprak
picture-noon = Güneş
picture-evening = Ay
picture-pot = Tencere
place-others = { $count ->
    [one] Bu cihazı bir kişiyle daha kullanıyorsun.
   *[other] Bu cihazı { $count } kişiyle daha kullanıyorsun.
 }
who-owed = Önce yeniden girecek
place-owed = Burada kendi kodun vardı. Yeni bir kod seç ya da kodsuz kal.
place-wrong = { $count ->
    [one] Biri bir kez yanlış kod yazdı.
   *[other] Biri { $count } kez yanlış kod yazdı.
 }
place-wrong-how = Sen değil miydin? O zaman başka bir kod seç.
place-wrong-seen = Gördüm
