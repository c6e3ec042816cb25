## Where neighbours meet: loaded by the pages that show it.
meet-lead = Bir uğra. Herkes hoş gelir.
meet-activities = Neler var
meet-places = Girebileceğin yerler
meet-none = Şu an planlanan bir şey yok.
meet-come = Geliyorum
meet-come-two = İki kişi geliyoruz
meet-coming-one = Geliyorsun. Görüşürüz!
meet-coming-two = İki kişi geliyorsunuz. Görüşürüz!
meet-not = Gelemiyorum
meet-remind = Önceden haber ver
meet-reminded = Sana önceden haber veririz.
meet-remind-off = Haber verme
meet-full = Yer kalmadı.
meet-cancelled = Bu iptal edildi.
meet-count = { $count ->
    [0] Henüz kimse yok.
    [one] { $count } kişi geliyor.
   *[other] { $count } kişi geliyor.
 }
meet-you-organise = Bunu sen düzenliyorsun.
meet-names = Kimin geldiğini kimse görmez. Düzenleyen yalnızca sayıyı görür.
meet-sign-in = Geleceğini söylemek için giriş yap.
meet-wheelchair = Tekerlekli sandalye girebilir.
meet-no-wheelchair = Tekerlekli sandalye giremez.
meet-kind-meet = Birlikte olmak
meet-kind-language = Dil pratiği
meet-kind-doing = Birlikte bir şey yapmak
meet-kind-carers = Bir yakınına bakanlar için
meet-beside-title = Sen de uğrar mısın?
meet-beside-why = Orada komşularla tanışırsın. İsteğin olduğu gibi kalır.
meet-later = Sonrakileri de göster
meet-all = Tüm buluşmalar
