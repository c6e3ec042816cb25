## What rules suggest, and what people do with it. People decide. nl is the source of the six.

# What a rule suggests, in a few words.
suggestion-r1 = Biri aramanı istiyor
suggestion-r2 = Kimse yardım önermedi
suggestion-r3 = İki yardımcı vazgeçti
suggestion-r4 = Tehlikeye işaret eden sözler
suggestion-r5 = Biri çok endişeli
suggestion-r6 = Kapıyı açan olmadı
suggestion-r7 = İki kez haber gelmedi
suggestion-r8 = Küçük yardımdan fazlası
suggestion-r9 = İki kişi aynı şeyi söylüyor
suggestion-r10 = İki hizmet hayır dedi

# Waarom zie je dit?
suggestion-why-r1 = Bu kişi { $days } günde { $one } kez benzer yardım ya da { $all } kez yardım istedi. Uygulama senin arayıp arayamayacağını sordu. Kişi evet dedi.
suggestion-why-r2 = Bu isteğe { $hours } saat teklif gelmedi ya da süresi { $times } kez doldu.
suggestion-why-r3 = { $helpers } yardımcı evet dedi, sonra gelemedi.
suggestion-why-r4 = Bunu yazan kişi yardım hatlarını hemen gördü. Sen ancak evet derse görürsün.
suggestion-why-r5 = Biri bir kartta şunu seçti: çok endişeliyim.
suggestion-why-r6 = Bir yardımcı kapıdaydı. Kimse açmadı.
suggestion-why-r7 = Biri haber verilmesini istemişti. { $times } kez haber gelmedi.
suggestion-why-r8 = Bu, komşuların yapabileceğinden fazla görünüyor. Birlikte bir hizmet arayın.
suggestion-why-r9 = { $days } gün içinde { $reporters } kişi aynı adres için ayrı ayrı haber verdi.
suggestion-why-r10 = { $services } hizmet hayır dedi. Birlikte başka bir yol arayın.

# A card to the person, and to nobody else.
suggestion-card-r1 = Daha fazla yardım ister misin?
suggestion-card-r1-text = Son haftalarda daha sık yardım istedin. Mahalle çalışanı seni arasın mı? Olabilir, zorunlu değil. Hayır dersen kimse bilmez.

# The list of a desk.
suggestion-title = Belki
suggestion-count = { $count ->
    [one] Belki: { $count } öneri
   *[other] Belki: { $count } öneri
 }
suggestion-lead = Uygulama bir şey öneriyor. Kararı sen verirsin.
suggestion-none = Uygulama şu anda bir şey önermiyor.
suggestion-why = Bunu neden görüyorsun?
suggestion-rule = Kural { $rule }, sürüm { $version }
suggestion-take-signal = Bildirim yap
suggestion-take-open = Bildirime bak
suggestion-take-route = Hizmet ara
suggestion-request = İsteğe bak
suggestion-dismiss = Gerekmez
suggestion-dismiss-title = Neden gerekmez?
suggestion-dismiss-known = Bunu zaten biliyoruz
suggestion-dismiss-solved = Çözüldü
suggestion-dismiss-not-needed = Kişi bunu istemiyor
suggestion-dismiss-not-right = Kural burada yanlış
suggestion-dismiss-duplicate = Bu iki kez var
suggestion-dismissed = Kenara kondu: { $what }
suggestion-rules = Bunlar hangi kurallar?

# The rules.
rules-title = Öneri yapan kurallar
rules-lead = Kural bir insana öneride bulunur. Hiçbir şeyi kapatmaz, reddetmez, kimseye puan vermez.
rules-on = Açık
rules-off = Kapalı
rules-turn-on = Aç
rules-turn-off = Kapat
rules-always = Bu kural her zaman açıktır: yardım hatları ve hizmetler görünür kalır.
rules-not-ready = Henüz olmaz: haber verilmesini istemek henüz yok.
rules-dpia = Bu kural etki değerlendirmesinin neresinde yazıyor?
rules-dpia-hint = Örneğin: DPIA 2026, madde 4.2. Bu olmadan kural kapalı kalır.
rules-dpia-named = Etki değerlendirmesinde: { $place }
rules-effect-help_card = Kişinin kendisine bir kart gösterir
rules-effect-worker = Mahalle çalışanına öneride bulunur
rules-effect-route = Hizmetlere giden yolu gösterir
rules-counts = { $hits } kez önerildi, { $taken } kez alındı, { $dismissed } kez kenara kondu.
rules-only-coordinator = Kuralı yalnızca koordinatör açar ya da kapatır.

# A waiting list.
task-waitlist-over = { $reference } için bekleme süresi doldu. Yer hâlâ isteniyor mu, sor.
desk-kind-waitlist_over = Bekleme süresi doldu

# Refusals.
problem-suggestion-over = Bu öneri artık yok. Bir iş arkadaşın aldı ya da çözüldü.
problem-rule-always-on = Bu kural her zaman açıktır.
problem-rule-needs-dpia = Önce bu kuralın etki değerlendirmesinde nerede yazdığını söyle.
problem-rule-not-ready = Bu kural henüz açılamaz.
