# Bir endişeyi anlatmak, kart doldurmak. Not yet read by a native speaker.

## The start of telling
zorg-title = Biri için endişe
zorg-start-note = Başkası için ya da kendin için.
more-help-yes = Tamam. Mahalle çalışanı seni arayacak.
more-help-no = Tamam. Bunu kimse bilmiyor.
file-title = Mahalle ekibindeki dosyam
file-note = Oku, not ekle ya da yanına al.
zorg-lead = Ne yapmak istiyorsun?
zorg-together = Birlikte doldurmak
zorg-together-hint = Kişi yanında ve kendisi istiyor.
zorg-worry = Endişeliyim
zorg-worry-hint = Birinde bir şey gördün veya duydun.
zorg-self = Biriyle konuşmak istiyorum
zorg-self-hint = Kendin hakkında. Komşuların bunu görmez.
zorg-nothing-kept = Bu cihazda bundan hiçbir şey saklanmaz.
zorg-offline = İnternet yok. Bunu şimdi gönderemeyiz. Mahalle çalışanını ara.

## Danger
zorg-danger = Şu anda tehlike var mı?
zorg-danger-lead = Önce ara. Bu uygulama acil durumlar için değil.
zorg-duty-now = Şu anda nöbetçi biri var.
zorg-duty-until = Şu anda nöbetçi biri var, saat { $time } kadar.
zorg-duty-none = Bunu şu anda kimse okumuyor. Nöbet yok.
zorg-still-tell = Mahalle çalışanına da söyle

## The forms
zorg-facts = Ne gördün veya duydun?
zorg-facts-together = Mahalle çalışanı neyi bilebilir?
zorg-more-facts = Daha fazla göster
zorg-strengths = Ne iyi gidiyor?
zorg-text = Kendi sözlerinle
zorg-text-hint = Yalnızca gördüğün veya duyduğun, tahminin değil.
zorg-worried = Ne kadar endişelisin?
zorg-little = Biraz endişeli
zorg-very = Çok endişeli
zorg-about = Kimden söz ediyorsun?
zorg-about-hint = Örneğin: fırının üstündeki hanım.
zorg-street = Hangi sokak?
zorg-street-choose = Bir sokak seç
zorg-reach = Nasıl ve ne zaman güvenle arayabiliriz?
zorg-reach-hint = Örneğin: gündüz ara, akşam asla.
zorg-talk-about = Ne hakkında konuşmak istiyorsun?
zorg-read-aloud = Bunu birlikte okuyun: mahalle çalışanı seni arar. Her zaman durabilirsin.
zorg-agrees = Kişi evet diyor. Mahalle çalışanı arayabilir.
zorg-send = Bize bildir
zorg-thanks = Teşekkürler
zorg-thanks-worry = Daha sonra takip edilip edilmediğini duyarsın. Daha fazlasını söylemeyiz.
zorg-thanks-self = Seçtiğin şekilde ararız.
zorg-mine = Bildirdiklerin
zorg-mine-together = Birlikte dolduruldu
zorg-mine-worry = Bir endişe
zorg-mine-self = Bir konuşma

## What a reporter hears: one of four
worry-told-received = Bize ulaştı.
worry-told-looking = Mahalle çalışanı buna bakıyor.
worry-told-followed-up = Takip edildi. Teşekkürler.
worry-told-call-us = Bizi bir ara.

## The agreement
zorg-discretion = Anlaşmamız
zorg-discretion-lead = Yardım eden önce bunu vaat eder.
zorg-discretion-accept = Söz veriyorum
zorg-discretion-done = Buna söz verdin.
zorg-agree-first = Önce anlaşmamızı oku. Sonra adı ve adresi görürsün.
zorg-talk-after = Biriyle konuşmak ister misin?

## Cards
card-title = Bir kart
card-enter = Eczacın veya kuaförün sana bir kart mı verdi? Kodu yaz.
card-code = Karttaki kod
card-open = Devam
card-of = { $partner } kartı
card-call = { $worker } kişisini kendin de arayabilirsin.
card-give-lead = Bunu birlikte doldurun. Sonra mahalle çalışanı arar.
card-shop-lead = Yalnızca ne gördüğünü ve hangi sokakta olduğunu yaz. İsim yok.
card-name = Ad
card-agrees = Bunu kendim istiyorum.
card-thanks = Ulaştı. Mahalle çalışanı buna bakar.

## What was seen, what goes well
fact-little-contact = neredeyse kimseyi görmüyor
fact-curtains-closed = perdeler hep kapalı
fact-no-food = evde az yiyecek var
fact-cold-home = ev soğuk
fact-no-power = elektrik, gaz veya su yok
fact-unopened-post = açılmamış mektuplar
fact-asks-money = para istiyor
fact-dirty-home = ev çok kirli
fact-damp-home = duvarda küf veya su
fact-must-leave = evden çıkmak zorunda
fact-sleeps-outside = dışarıda veya arabada uyuyor
fact-thinner = çok zayıfladı
fact-falls = düşüyor veya düştü
fact-walks-badly = zor yürüyor
fact-forgets = çok unutuyor
fact-lost-outside = yolunu bulamıyor
fact-cries = sık ağlıyor
fact-confused-talk = tutarsız şeyler söylüyor
fact-drinks = çok içiyor
fact-carer-tired = bakan kişi tükenmiş
fact-shouting = bağırma ve kavga
fact-bruises = morluklar
fact-money-gone = para kayboluyor
fact-not-seen = günlerdir görülmedi
fact-child-alone = bir çocuk sık yalnız
fact-no-school = okula gitmiyor
fact-papers = evraklar olmuyor
fact-no-dutch = Hollandaca konuşmuyor
fact-lost-somebody = birini kaybetti
fact-has-family = ailesi uğruyor
fact-has-friends = arkadaşları var
fact-goes-out = dışarı çıkıyor
fact-cares-for-home = ev bakımlı
fact-asks-for-help = kendisi yardım istiyor
fact-laughs = hâlâ gülüyor
leave-now = Bu sayfadan hızla çık
leave-note = Hava durumu açılır. Geri dönünce burası görünmez.
office-reads = Bunu çalışma saatlerimizde okuruz:
