## Care at the desk: what the codes of the service mean. nl is the source of the six.

# How urgent, in the words of a desk.
care-urgency-immediate = Acil, şimdi
care-urgency-high = Acil
care-urgency-normal = Bu hafta
care-urgency-low = Takip et
care-worried-little = Biraz endişeli
care-worried-very = Çok endişeli

# The domains of life.
domain-wonen = Konut
domain-inkomen_schulden = Gelir ve borç
domain-eten_energie = Yiyecek ve enerji
domain-gezondheid = Sağlık
domain-psychisch_welzijn = Ruh sağlığı
domain-eenzaamheid_netwerk = Çevre
domain-mantelzorg = Yakınına bakma
domain-gezin_opvoeding = Aile ve çocuklar
domain-veiligheid_geweld = Güvenlik
domain-mobiliteit = Ulaşım
domain-taal_administratie_digitaal = Dil, evrak ve dijital
domain-dagbesteding_werk = İş ve günlük uğraş
domain-publiek_domein = Sokak ve meydan
domain-beleid = Politika

# How it came in.
care-source-together = Kişiyle birlikte dolduruldu
care-source-worry = Bir komşu endişeli
care-source-self = Kendisi konuşmak istiyor
care-source-antenna = Bir ortağın kartıyla
care-source-rule = Bir meslektaş öneriyi izledi
care-source-help = Bir yardım isteğinden
care-source-service = Bir hizmetten
care-source-worker = Bir meslektaş gördü veya duydu

# Why it ended, and what it did.
care-closure-service_helped = Bir hizmet yardım etti
care-closure-neighbours_helped = Komşular yardım etti
care-closure-person_declined = Kişi istemiyor
care-closure-no_contact = Kimseye ulaşamadık
care-closure-not_a_concern = Endişe gereksizdi
care-closure-out_of_scope = Bu başka birinin işi
care-closure-already_known = Bir hizmet zaten biliyor
care-closure-moved_or_deceased = Taşındı veya vefat etti
care-closure-emergency_handed_over = Acil servisler devraldı
care-outcome-better = Evet, yardımcı oluyor
care-outcome-partly = Biraz
care-outcome-not = Hayır, pek değil
care-outcome-unknown = Sorulmadı

# Where a referral stands.
care-code-draft = Henüz gönderilmedi.
care-code-requested = Hizmetten istendi.
care-code-accepted = Hizmet üstleniyor.
care-code-rejected = Hizmet üstlenemiyor.
care-code-in_progress = Hizmet başladı.
care-code-on_hold = Hizmet bekliyor.
care-code-completed = Hizmet bitti.
care-code-cancelled = Biz durdurduk.
care-code-failed = Olmadı.
care-code-entered_in_error = Bu bir hataydı.
care-reason-no_capacity = Yer yok
care-reason-waitlist = Bekleme listesinde
care-reason-outside_area = Bölge dışında
care-reason-not_eligible = Bu yardıma hakkı yok
care-reason-wrong_service = Bunu başka bir hizmet yapıyor
care-reason-already_known = Hizmet kişiyi zaten tanıyor
care-reason-cannot_reach = Kişiye ulaşılamıyor
care-reason-withdrawn = Kişi onayını geri aldı
care-reason-moved_or_deceased = Taşındı veya vefat etti
care-reason-stopped_by_worker = Biz durduruyoruz
care-reason-not_delivered = Hizmete ulaşmadı
care-reason-other = Başka bir şey

# What a service may read.
care-data-first_name = Ad
care-data-name = Ad soyad
care-data-phone = Telefon
care-data-safe_contact = Nasıl ve ne zaman aranır
care-data-language = Dil
care-data-address = Adres
care-data-summary = Özet
care-data-household = Evde kim yaşıyor
care-data-network = Kim yardım ediyor
care-data-health = Sağlık

# On what ground.
care-basis-consent = Kişi evet dedi
care-basis-consent-no = Kişi hayır dedi
care-basis-representative = Temsilcisi evet dedi
care-basis-vital_interest = Kişi karar veremiyor ve bekleyemez
care-basis-legal_duty = Yasa gerektiriyor
care-duty-child_protection = Tehlikede bir çocuk
care-duty-duty_to_help = Ağır tehlikede biri
care-duty-shared_secrecy = Paylaşılan meslek sırrı
care-duty-legal_task = Kamu görevi
care-tell-nothing = Hiçbir şey
care-tell-taken_up = Üstlenildi ve bitti mi
care-tell-what_happened = Ne olduğunu da
care-how-spoken = Konuşarak
care-how-written = Kâğıt üzerinde
care-how-together = Kart üzerinde birlikte
care-how-in_person = Yüz yüze
care-way-phone = Telefonla
care-way-mail = E-postayla
care-way-card = Kartla

# What the worker asks, by type.
signal-question-loneliness-1 = Kişi ziyaret ister mi?
signal-question-loneliness-2 = Kişinin çevresinde başka kim var?
signal-question-self_neglect-1 = Biri eşlik edebilir mi?
signal-question-self_neglect-2 = Yangın tehlikesi veya haşere var mı?
signal-question-cognitive-1 = Bakan bir yakını var mı?
signal-question-fall_risk-1 = Kişisel alarm var mı?
signal-question-carer_overload-1 = Bugün ne yardımcı olur?
signal-question-poverty_debt-1 = Yiyecek, enerji, ilaç var mı?
signal-question-food-1 = Çocuk var mı?
signal-question-food-2 = Bugün bir şey gerekli mi?
signal-question-energy-1 = Bebek, hasta veya tıbbi cihaz var mı?
signal-question-housing-1 = Mektupta hangi tarih yazıyor?
signal-question-homeless-1 = Bu gece yatacak yer var mı?
signal-question-mental-1 = Kişi veya başkaları için tehlike var mı?
signal-question-suicide-1 = Şu an yanında biri var mı?
signal-question-addiction-1 = Evde çocuk var mı?
signal-question-partner_violence-1 = Şu an tehlike var mı?
signal-question-partner_violence-2 = Ne zaman güvenle aranabilir?
signal-question-elder_abuse-1 = Parayı kim yönetiyor?
signal-question-child_safety-1 = Çocuk şu an güvende mi?
signal-question-missing-1 = En son ne zaman görüldü?
signal-question-missing-2 = Anahtar kimde?
signal-question-unsafe_home-1 = Herkes dışarıda mı?
signal-question-rights-1 = Hangi mektup acil?
signal-question-newcomer-1 = Hangi dil? Tercüman gerekli mi?
signal-question-youth-1 = Genç kendisi görüşmek istiyor mu?
signal-question-grief-1 = Pratik yardım gerekli mi?
signal-question-discrimination-1 = Tehlike var mı?
signal-question-neighbour_conflict-1 = İkisi de konuşmak istiyor mu?
signal-question-structural-1 = Bunu ne sıklıkla görüyoruz?

# The kinds of tasks.
desk-kind-signal_look = Bakılacak bildirim
desk-kind-signal_contact = Kişiyle konuşma
desk-kind-signal_decide = Kişinin isteğini öğrenme
desk-kind-signal_follow = Nasıl gittiğini sorma
desk-kind-referral_call = Hizmeti arama
desk-kind-referral_answer = Hizmet cevap verdi
desk-kind-referral_silent = Hizmet cevap vermiyor
desk-kind-basis_review = Onaysız paylaşıldı
desk-kind-case_opened = Meslektaşın dosyası açıldı
desk-kind-consent_withdrawn = Onayını geri alıyor
desk-kind-file_corrected = Dosyaya bir not
signal-question-small_help-1 = Kişi kendisi ne istiyor?
