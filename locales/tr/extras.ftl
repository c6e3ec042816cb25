## What may be told besides, at asking and to who comes. nl is the source of the six.
extra-more = Başka bir şey var mı?
extra-more-note = Bir liste, süre, kim gelebilir.
extra-more-lead = Burada hiçbir şey doldurman gerekmez.
extra-details = Daha fazlası
extra-details-note = Bir liste, bir yer, süre.
extra-row = Daha fazlası
extra-list = Alışveriş listesi
extra-list-hint = Her satıra bir şey.
extra-where = Nerede olmalı?
extra-from_area = Nereden?
extra-to_place = Nereye?
extra-return = Eve dönüş de
extra-mobility_aid = Tekerlekli sandalye, yürüteç ya da baston?
extra-appointment_type = Ne tür bir randevu?
extra-tools = Aletler var
extra-animal = Hangi hayvan?
extra-at_home_or_out = Evde mi dışarıda mı?
extra-place-home = Evde
extra-place-out = Dışarıda
extra-device = Hangi cihaz?
extra-language = Kâğıt hangi dilde?
extra-allergies = İçinde ne olmamalı?
extra-ages = Çocuklar kaç yaşında?
extra-consent_parent = Anne ya da baba razı
extra-subject = Hangi ders?
extra-level = Hangi sınıf ya da düzey?
extra-item = Ne ödünç almak istersin?
extra-until = Ne zamana kadar?
extra-dates = Hangi günler?
extra-how-long = Yaklaşık ne kadar sürer?
extra-about = { $minutes ->
    [30] Yaklaşık yarım saat
    [60] Yaklaşık bir saat
    [90] Yaklaşık bir buçuk saat
    [120] Yaklaşık iki saat
   *[other] Yaklaşık { $minutes } dakika
 }
extra-together = İlk sefer birlikte mi?
extra-together-hint = İlk seferde ekipten biri de gelir.
extra-together-yes = Evet, lütfen
extra-together-helper = İlk seferde ekipten biri de gelir.
extra-alone = Yardıma gelen yanında birini getirebilir mi?
extra-alone-hint = Bir arkadaş, bir çocuk ya da başka bir komşu.
extra-alone-yes = Tek ziyaretçi olsun
extra-yes = Evet
extra-door-note = Bunu bir kez soruyoruz.
money-how = Nasıl ödüyorsun?
money-later = Sonra bakarım
money-exact = Tam parayı hazır ederim
money-receipt = Fişi görünce geri öderim
money-paid = Zaten ödendi
money-most = En çok { $amount }.
money-helper-exact = Tam para hazır.
money-helper-receipt = Fişi göster. Parayı o zaman geri alırsın.
money-helper-paid = Zaten ödendi. Sen bir şey ödemezsin.
money-title = Ne kadar tuttu
money-ask = Euro olarak tutar
money-hint = Fişteki tutarı yaz.
money-send = Tutarı söyle
money-wrong = 12,50 gibi bir tutar yaz.
money-said = Sen { $amount } ödedin.
money-spent = { $name } { $amount } ödedi.
money-change = Başka tutar
money-waits = Komşun artık ödendiğini söyleyebilir.
money-pay = Ödendi
money-done = Ödendi, teşekkürler!
company-ask = Yanında biri geliyor mu?
company-hint = Bir arkadaşın ya da çocuğun gelebilir. Yalnızca adı.
company-name = Yanında gelenin adı
company-send = Kimin geldiğini söyle
company-alone = Yine de yalnız geliyorum
company-with = { $name } seninle geliyor.
company-alone-please = Burada tek ziyaretçi tercih ediliyor. Yalnız gelir misin?
company-neighbour = Ya da tanıdığın bir komşuya sor
company-neighbour-hint = O komşu kendisi evet ya da hayır der.
company-asked = { $name } de gelsin diye sordun. Henüz cevap vermedi.
company-not = { $name } seninle gelemiyor.
company-asked-by = { $name } yardıma geliyor ve seni de çağırıyor.
company-brings = { $helper }, { $name } ile geliyor.
company-rather-not = Olmasa daha iyi
company-said-alone = Dedin ki: tek ziyaretçi olsun.
how-came = { $name } geldi, iş oldu
how-came-not = { $name } gelmedi
how-failed-with = { $name } gelmedi ya da başka türlü oldu
helping-back-out-late = Olabilir. Yardım isteyene hemen söyleriz.
mine-said-worked = { $count ->
    [one] { $names } oldu diyor. Sence de öyle mi?
   *[other] { $names } oldu diyorlar. Sence de öyle mi?
 }
thanks-line = Bir cümle eklemek ister misin?
thanks-line-hint = Bunu sadece yardıma gelen kişi okur.
thanks-line-to = { $name } için bir cümle eklemek ister misin?
thanks-line-to-hint = Bunu yalnızca { $name } okur.
glad-title = Yine ister misin?
glad-lead = Bunu söyleyebilirsin, zorunda değilsin. Öteki bunu okumaz.
glad-helper = Evet, yine { $name } gelsin isterim
glad-asker = Evet, bu komşu için seve seve yine
glad-said = Şunu söyledin: yine { $name } gelsin.
glad-said-asker = Şunu söyledin: bu komşu için seve seve yine.
glad-not = Yine de hayır
