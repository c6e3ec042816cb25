## The desk of the neighbourhood worker: only who works here loads it.
desk-tab-today = Bugün
desk-tab-requests = İstekler
desk-tab-people = Kişiler
desk-tab-letters = Mektuplar
desk-phone = Telefonda
desk-only-staff = Bu sayfa mahalle çalışanı içindir.
desk-only-coordinator = Bu sayfa koordinatör içindir.
desk-choose = Listeden bir şey seç.
desk-back-list = Listeye dön
desk-more = Daha fazla göster

# The keyboard.
desk-keys = Tuşlar
desk-keys-title = Klavyeyle çalışmak
desk-keys-down = Listede sonraki
desk-keys-up = Listede önceki
desk-keys-open = Aç
desk-keys-act = Şimdi gerekeni yap
desk-keys-end = Bitti
desk-keys-help = Bu pencereyi göster
desk-keys-on = Harf tuşlarını aç
desk-keys-off = Harf tuşlarını kapat
desk-keys-are-off = Harf tuşları kapalı.

# Today.
desk-today-title = Bugün
desk-today-count = { $count ->
    [one] Yapılacak { $count } şey var.
   *[other] Yapılacak { $count } şey var.
 }
desk-today-empty = Her şey bitti.
desk-today-empty-more = Kahve zamanı. Yeni işler burada kendiliğinden görünür.
desk-filter = Göster
desk-filter-all = Hepsi
desk-due-now = Bekliyor, şu saatten beri: { $time }
desk-due-past = Şimdiye kadar bitmeliydi
desk-due-minutes = { $count ->
    [one] { $count } dakika içinde
   *[other] { $count } dakika içinde
 }
desk-due-today = Bugün { $time } saatine kadar
desk-due-tomorrow = Yarın { $time } saatine kadar
desk-due-day = { $day } gününe kadar
desk-since = { $when } tarihinden beri
desk-urgency-now = Şimdi
desk-owner-me = Bunu sen yapıyorsun
desk-owner = Bunu { $name } yapıyor
desk-take = Bunu ben alıyorum
desk-done = Bitti
desk-done-called = Arandı
desk-done-undo = Bitti: { $what }
desk-not-reached = Ulaşılamadı
desk-not-reached-title = Kimse açmadı
desk-not-reached-lead = Bunu alırsan meslektaşların görür.
desk-not-reached-later = Sonra tekrar denerim
desk-not-reached-stop = Aramayı bırak
desk-not-needed = Buna gerek yok
desk-not-needed-title = Neden gerek yok?
desk-not-needed-lead = İş listeden kalkar.
desk-dismiss-not_needed = Artık gerek yok.
desk-dismiss-solved_elsewhere = Başka türlü çözüldü.
desk-dismiss-duplicate = İki kez yazılmış.
desk-dismiss-unreachable = Kimseye ulaşamıyoruz.
desk-dismiss-not_ours = Bizim ekip için değil.
desk-note = Meslektaşların için bir not
desk-note-hint = Bunu yalnız ekibin okur.
desk-say = Bunu söyleyebilirsin
desk-about-request = İsteğe bak
desk-about-person = Kişiye bak
desk-no-phone = Numarası yok. Uğra.

# The kinds of tasks: what they are, and the next thing to do.
desk-kind-call = Aramak
desk-kind-who_do_you_know = Kimi tanıyorsun?
desk-kind-ask_personally = Birine şahsen sormak
desk-kind-review = İsteği okumak
desk-kind-read_words = Sözlerini okumak
desk-kind-unmatched = Kimse bulunamadı
desk-kind-scope_doubt = Bu küçük bir yardım mı?
desk-kind-nobody_opened = Kimse açmadı
desk-kind-backed_out_late = Yardımcı gelemiyor
desk-kind-first_together = İlk sefer birlikte
desk-kind-no_show = Kimse gelmedi
desk-kind-welfare = Nasıl olduğunu sormak
desk-kind-went_wrong = Bir şey ters gitti
desk-kind-confirm_newcomer = Yeni komşu
desk-kind-given_up = Uygulama bir şeyi yapamadı
desk-kind-push_alarm = Bildirimler ulaşmıyor
desk-kind-mail_down = E-postalar gitmiyor
desk-act-call = Ara
desk-act-look = Bak
desk-act-read = Oku
desk-act-meet = Tanış
desk-act-ask = Birine sor

# Requests.
desk-requests-title = Yardım istekleri
desk-requests-empty = İstek yok.
desk-requests-empty-more = Biri telefonda yardım mı istiyor? Buraya yaz.
desk-requests-show = Göster
desk-requests-running = Sürenler
desk-requests-look = Bakılacak
desk-requests-all = Hepsi
desk-requests-words = Okunacak sözler
desk-requests-phone = Telefonda
desk-state-review = Önce ekipten biri okur.
desk-state-open = Bir komşu arıyoruz.
desk-state-held = Arama durduruldu.
desk-state-matched = Bir komşu bulundu.
desk-state-confirming = Oldu mu diye soruyoruz.
desk-state-done = Oldu.
desk-state-done-unconfirmed = Bitti. Kimse olup olmadığını söylemedi.
desk-state-withdrawn = Artık gerek yok.
desk-state-solved_elsewhere = Başka türlü çözüldü.
desk-state-expired_unmatched = Zamanında kimse bulunamadı.
desk-state-referred = Bir hizmet ilgileniyor.
desk-state-out_of_scope = Komşular için çok büyük.
desk-state-duplicate = İki kez yazılmıştı.
desk-state-rejected = Bu burada olmaz.
desk-state-not_delivered = Bir komşu vardı ama olmadı.
desk-category = Ne
desk-masked = Komşular böyle okur
desk-asked-by = İsteyen
desk-when = Ne zaman
desk-where = Nerede
desk-own-words-waiting = Bunlar yeni bir komşunun ilk sözleri ya da sözlerde bir sorun var. Komşular sen okuyunca görür.
desk-places = Gereken yardımcı
desk-helpers = Kim yardım ediyor
desk-helper-comes = { $name } geliyor.
desk-helper-worked = { $name } oldu diyor.
desk-helper-helped = { $name } yardım etti.
desk-helper-reserve = { $name } yedek.
desk-door-word = Kapı sözü: { $word }
desk-helper-waits = { $name } isteyenden evet bekliyor.
desk-waves = Kime soruldu
desk-wave = Tur { $number }
desk-wave-board = Kendisi seçti ya da adıyla soruldu
desk-wave-asked = { $count ->
    [one] { $count } komşuya soruldu
   *[other] { $count } komşuya soruldu
 }
desk-wave-none = Henüz kimseye sorulmadı.
desk-offer-queued = sırasını bekliyor
desk-offer-sent = soruldu
desk-offer-seen = baktı
desk-offer-assigned = yardım ediyor
desk-offer-reserve = yedek
desk-offer-declined = yapamıyor
desk-offer-lapsed = cevap vermedi
desk-offer-superseded = artık gerek yok
desk-offer-done = yardım etti
desk-offer-released = artık gerek yok, teşekkürler
desk-offer-backed_out_early = sonunda gelemedi
desk-offer-backed_out_late = son anda gelemedi
desk-offer-no_show = gelmedi
desk-offer-removed = isteyen başka birini seçti
desk-not-askable = Bu istekte zaten var: { $why }
desk-no-not_now = şimdi değil
desk-no-not_this_kind = bu tür yardım değil
desk-no-too_heavy = çok ağır
desk-no-too_far = çok uzak
desk-way-push = bildirimle
desk-way-mail = e-postayla
desk-way-phone = telefonla
desk-way-app = uygulamada
desk-hold = Aramayı durdur
desk-unhold = Aramaya devam et
desk-widen = Daha uzakta ara
desk-widened = Şimdi daha uzağa da soruyoruz.
desk-ask-by-name = Adıyla birine sor
desk-ask-by-name-more = Bu komşu soruyu hemen alır.
desk-ask-sure = Bunu { $name } adlı kişiye sormak istiyor musun?
desk-ask-yes = Evet, sor
desk-ask-no = Hayır, başka biri
desk-not-helping = Şimdi komşulara yardım etmiyor
desk-asked-not-now = Bunu şimdi { $name } adlı kişiye soramazsın. Başka birine sor.
desk-asked-young = { $name } bu istek için henüz çok genç.
desk-asked-already = { $name } bu isteği zaten aldı. Başka birine sor.
desk-asked-self = Bu isteği { $name } kendisi yaptı. Başka birine sor.
desk-asked-now = { $name } adlı kişiye soruldu.
desk-publish = Panoya koy
desk-publish-words = Sözleri komşulara göster
desk-published = Komşular artık görüyor.
desk-reject = Bu olmaz
desk-reject-title = Neden olmaz?
desk-reject-lead = İstek durur. İsteyen haber alır.
desk-reject-referred = Bir hizmet ilgileniyor.
desk-reject-out_of_scope = Komşular için çok büyük.
desk-reject-duplicate = İstek iki kez yazılmış.
desk-reject-rejected = Bu burada istenemez.
desk-why-read = Neden okunmalı
desk-why-hold_verified_only = Bunu yalnız tanıdığımız bir komşu yapabilir.
desk-why-hold_for_worker = Metne bir insanın bakması gerek.
desk-why-no_consent = Kişinin bunu isteyip istemediğini bilmiyoruz.
desk-why-bank_card = Bir banka kartı söz konusu.
desk-why-code = İçinde bir kod ya da anahtar yeri var.
desk-why-loan = Borç para söz konusu.
desk-why-cash_withdrawal = Para çekmek söz konusu.
desk-why-key = Bir anahtar söz konusu.
desk-why-child_alone = Bir çocuk yardımcıyla yalnız kalacak.
desk-why-minor_asks = Bunu on sekiz yaşından küçük biri istiyor.

# In the name of somebody.
desk-namens = { $name } adına
desk-namens-more = Bunu yalnız { $name } istediyse yap. Kimin yaptığını yazarız.
desk-namens-withdraw = Artık gerek yok
desk-namens-withdraw-lead = Yardım edecek kişi hemen haber alır.
desk-namens-solved = Başka türlü çözüldü
desk-namens-worked = Oldu
desk-namens-not-worked = Olmadı
desk-namens-not-worked-lead = Ne oldu?
desk-namens-otherwise = Başka bir şey oldu
desk-namens-nobody-came = Kimse gelmedi
desk-namens-thank = Teşekkür et
desk-namens-thank-title = Hangi kart?
desk-namens-thank-lead = Yardımcı bunu { $name } adına alır.
desk-namens-thank-line = { $name } tek cümleyle ne ekliyor
desk-namens-thank-line-to = { $name }, { $helper } için tek cümleyle ne söylüyor
desk-namens-thanked = Kart gönderildi.
desk-namens-other-helper = Başka biri olsun
desk-namens-other-helper-sure = { $name } artık gerek olmadığını duyar. Başka birini ararız.
desk-namens-name-ok = Evet, { $name } gelebilir

desk-consent-spoken = Kişi konuşurken evet dedi.
desk-consent-written = Kişi yazılı olarak evet dedi.
desk-consent-representative = Bir temsilci evet dedi.

# At the phone.
desk-phone-title = Telefonda
desk-phone-who = Kim arıyor?
desk-phone-find = Ad, sokak ya da numarayla ara
desk-phone-find-hint = Örneğin: Maria Wilgen
desk-phone-new = Yeni birini yaz
desk-phone-what = Ne gerekiyor?
desk-phone-when = Ne zaman?
desk-phone-which-day = Hangi gün?
desk-phone-other-day = Başka bir gün
desk-phone-part = Günün hangi bölümü?
desk-phone-any-day = Uygun olan her zaman
desk-phone-words = Yardımcı ne bilmeli?
desk-phone-words-hint = Adres, kod ya da hesap numarası yazma.
desk-phone-consent = { $name } nasıl evet dedi?
desk-phone-consent-spoken = Telefonda ya da konuşurken
desk-phone-consent-written = Yazılı olarak
desk-phone-consent-representative = { $name } adına konuşan biri
desk-phone-check = Doğru mu?
desk-phone-send = Komşulara sor
desk-phone-for = Kimin için
desk-phone-sent-title = Tamam
desk-phone-sent-closed = Komşular için çok büyük.
desk-phone-sent = İstek gönderildi.
desk-phone-sent-review = İstek kaydedildi. Bir kez daha oku.
desk-phone-sent-more = Haber olunca, { $name } için bir arama işi gelir.
desk-phone-again = Bir görüşme daha
desk-phone-script = Ne diyeceğim?
desk-script-who-1 = Merhaba, ben { $buurt } mahallesinden { $worker }. Kiminle görüşüyorum?
desk-script-who-2 = Hangi sokakta oturuyorsun?
desk-script-what-1 = Bir komşu sana nasıl yardım edebilir?
desk-script-what-2 = Küçük bir şey olur. Bakım için bir hizmet ararız.
desk-script-when-1 = Sana ne zaman uygun?
desk-script-when-2 = Tanıdığım bir komşu adını ve adresini alabilir mi?
desk-script-send-1 = Şimdi komşularına soruyorum.
desk-script-send-2 = Biri gelebilince seni ararım.

# People.
desk-people-title = Kişiler
desk-people-find = Birini ara
desk-people-find-hint = Ad, sokak ya da telefon
desk-people-count = { $count ->
    [one] { $count } kişi
   *[other] { $count } kişi
 }
desk-people-none = Bu sözlerle kimse bulunamadı.
desk-newcomers = Yeni komşular
desk-newcomers-lead = Birini tanıyor musun? O zaman onayla. Ancak sonra yardım edebilir.
desk-confirm-one = { $name } adlı kişiyi tanıyorum
desk-confirm-chosen = { $count ->
    [one] { $count } komşuyu onayla
   *[other] { $count } komşuyu onayla
 }
desk-confirm-all = Herkesi seç
desk-confirm-none = Hiç kimseyi seçme
desk-confirmed = { $count ->
    [one] { $count } komşu artık tanınıyor.
   *[other] { $count } komşu artık tanınıyor.
 }
desk-standing-accepted = Yeni
desk-standing-confirmed = Tanınıyor
desk-person-phone = Telefon
desk-person-address = Adres
desk-person-language = Dil
desk-person-contact = Tercihi
desk-person-door = Kapıda
desk-person-trust = Güven
desk-trust-1 = Daha tanışıyoruz
desk-trust-2 = Tanıştık
desk-trust-3 = Kuruluşça incelendi
desk-person-helps = Komşulara yardım ediyor
desk-person-helps-short = Yardım eder
desk-person-joined = Katılma tarihi
desk-person-app = Uygulamayı kullanıyor
desk-person-no-app = Uygulamayı kullanmıyor. Arıyoruz.
desk-contact-app = Uygulamada
desk-contact-phone = Telefon
desk-contact-sms = Kısa mesaj
desk-contact-mail = E-posta
desk-door-known_neighbour = Tanıdığın bir komşu
desk-door-name_first = Önce adını görmek
desk-door-meeting_place = Buluşma yerinde olsun
desk-person-ask = { $name } için yardım iste
desk-person-letter = Yeni mektup yap
desk-person-letter-more = { $name } için eski kodlar artık çalışmaz.
desk-person-new = Yeni birini yaz
desk-person-new-lead = Ad, sokak ve telefon yeter.
desk-person-first-name = Ad
desk-person-last-name = Soyad
desk-person-street = Sokak
desk-person-street-choose = Bir sokak seç
desk-person-number = Ev numarası
desk-person-phone-hint = Numara yoksa uğrarız.
desk-person-born = Doğum yılı
desk-person-born-why = 18 yaşından küçüklerden her şeyi istemeyiz.
desk-person-gender = Kadın veya erkek
desk-person-gender-why = Bazı komşular kapıda bir kadın veya bir erkek ister.
desk-person-gender-unsaid = Söylenmedi
desk-person-consent = Bu kişi nasıl evet dedi?
desk-person-consent-spoken = Konuşurken
desk-person-consent-written = Yazılı olarak
desk-person-consent-representative = Kişi adına konuşan biri
desk-person-save = Bu kişiyi kaydet
desk-person-known = Belki bu kişiyi zaten tanıyoruz.
desk-person-known-take = Bu aynı kişi
desk-person-known-show = Kim olduğuna bak
desk-person-known-other = Bu başka biri

# Letters.
desk-letters-title = Mektuplar
desk-letters-lead = Mektupla komşular uygulamaya girer. Her mektubun kendi kodu var.
desk-letters-make = Mektup yap
desk-letters-count = Kaç mektup?
desk-letters-seats = Mektup başına kaç kişi?
desk-letters-seats-hint = Aynı kapının arkasındakiler bir mektubu paylaşır.
desk-letters-count-wrong = 1 ile 200 arasında bir sayı seç.
desk-letters-seats-each = { $count ->
    [one] { $count } kişi
   *[other] { $count } kişi
 }
desk-letters-street = Hangi sokak için?
desk-letters-any-street = Belirli sokak yok
desk-letters-made = { $count ->
    [one] { $count } mektup hazır.
   *[other] { $count } mektup hazır.
 }
desk-letters-batches = Yapılan mektuplar
desk-letters-none = Henüz mektup yapılmadı.
desk-letters-print-none = Yazdırılmaya hazır mektup yok.
desk-letters-used = { $count } içinden { $used } kullanıldı
desk-letters-some = { $count ->
    [one] { $count } mektup
   *[other] { $count } mektup
 }
desk-letters-made-on = { $day } günü yapıldı
desk-letters-now = Şimdi yazdır. Kodları sonra göremezsin.
desk-letters-until = { $day } gününe kadar geçerli
desk-letters-print = Yazdır
desk-letters-languages = Hangi dillerde?
desk-letters-language-second = Ve ayrıca
desk-letters-language-one = Yalnız bu dil

# The letter itself, as it is printed.
letter-hello = Merhaba komşu
letter-hello-name = Merhaba { $name }
letter-what = { $buurt } mahallesinde komşular birbirine yardım eder. Küçük şeylerle: ekmek, ufak bir iş, sohbet.
letter-scan = Bu kodu telefonun ya da tabletinle tara.
letter-type = Ya da { $address } adresine git ve bu kodu yaz:
letter-code = Kodun
letter-safe = Bu kodu başka kimseye gösterme. { $day } gününe kadar çalışır.
letter-seats = { $count ->
    [one] Bu mektubu bir kişi kullanabilir.
   *[other] Evindeki { $count } kişi bu mektubu kullanabilir.
 }
letter-phone = Telefon ya da internet yok mu? { $worker } adlı kişiyi ara: { $phone }. Her zaman olur.
letter-place = Ya da uğra: { $address }.
letter-bye = Görüşmek üzere, { $worker }
letter-qr = Taranacak kod
desk-namens-again = { $name }: yine { $helper } gelsin
desk-namens-again-not = { $name }: { $helper } gelmesin
