## Care at the desk: the list, a case, the form after a talk. nl is the source of the six.

# The list of today.
desk-round = { $count ->
    [one] 20 dakikada: bu
   *[other] 20 dakikada: şu { $count } iş
 }
desk-round-later = Daha sonra
desk-act-talk = Konuş
desk-elsewhere = Bu { $buurt } için.
desk-go-there = { $buurt } bölgesine geç
desk-keys-claim = Dosyada: üstlen
desk-keys-weigh = Dosyada: ne kadar acil
desk-keys-talk = Dosyada: konuşmadan sonra
desk-keys-note = Dosyada: not al
desk-keys-later = Dosyada: beklet

# The list of signals.
care-signals = Bildirimler
care-new = Yeni bildirim
care-list-open = Devam eden
care-list-queue = Henüz kimsenin değil
care-list-mine = Benimkiler
care-list-ended = Bitenler
care-list-empty = Burada bir şey yok.
care-list-empty-more = Bir şey mi gördün veya duydun? Yeni bildirim yaz.
care-waits-until = { $day } gününe kadar bekliyor
care-next-nobody = Henüz kimsede değil. Kim üstleniyor?
care-next-new = Anlatılana bak.
care-next-triage = Kişiyi ara veya uğra.
care-next-contact = Konuşmaya devam et: kişi ne istiyor?
care-next-consent = Hangi hizmetin yardım edebileceğini öğren.
care-next-referred = Bir hizmetten istendi. Nasıl gittiğini sor.
care-next-follow_up = Nasıl gittiğini sor.
care-next-closed = Bitti.
care-next-merged = Bu başka bir bildirimin parçası.

# A new signal.
care-new-title = Ne gördün veya duydun?
care-new-lead = Gerçekleri yaz. Yargı ve hastalık yazma.
care-about = Kim veya ne hakkında?
care-about-person = Bir kişi
care-about-street = Bir sokak veya ev
care-about-words = Kim hakkında?
care-about-words-hint = Örneğin: fırının üstündeki adam
care-what-kind = Ne tür bir endişe?
care-how-urgent = Ne kadar acil?
care-what-seen = Ne gördün veya duydun?
care-what-seen-hint = Kişi bunu daha sonra okuyabilir.
care-safe-how = Kişiye güvenle nasıl ulaşılır?
care-safe-how-hint = Ne zaman, ne zaman değil ve kimin üzerinden asla.
care-about-this-person = Bu kişi için endişe
care-choose = Seç

# A case.
care-not-yours = Bu dosya bir meslektaşta
care-not-yours-lead = Önce neden şimdi açtığını söyle.
care-coordinator-hears = Koordinatöre haber verilir.
care-why-open = Neden açıyorsun?
care-reason-hint = En az 20 karakter.
care-reason-short = Bu çok kısa. En az 20 karakter yaz.
care-open-anyway = Dosyayı aç
care-handed-over = Artık meslektaşında.
care-danger-first = Şu an tehlike var mı? Önce ara.
care-line-112 = Ambulans, itfaiye
care-line-101 = Polis
care-line-1813 = İntihar önleme hattı
care-line-1712 = Şiddet ve istismar
care-safe = Güvenle ulaşma:
care-no-contact = { $day } gününe kadar aranmak istemiyor.
care-nobody-known = Henüz bilinen kişi yok
care-also = Ayrıca
care-inform-by = Kişiye bu dosyayı en geç { $day } günü söyle.
care-emergency-called = Acil servis arandı: { $when }
care-told = Anlatılanlar
care-goes-well = İyi giden:
care-forgotten = Anlatılanlar silindi.
care-part = Bunun parçası: { $what }
care-part-open = O bildirime bak
care-asked-to-call = araması istendi
care-ask-this = Mutlaka sor
care-summary = Özet
care-summary-seen = Kişi bunu okudu veya duydu.
care-history = Neler oldu
care-history-all = { $count ->
    [one] Tümünü göster ({ $count })
   *[other] Tümünü göster ({ $count })
 }
care-services = Hizmetler
care-warm = Birlikte gidiliyor
care-until = { $day } gününe kadar
care-say-reference = { $reference } kodunu söyle
care-reads = Hizmetin okudukları
care-note-answer = Hizmetin dediğini yaz
care-answer-title = { $name } ne diyor?
care-answer-what = Şimdi ne oluyor?
care-answer-why = Neden?
care-answer-until = Bekleme listesi ne zamana kadar?
care-answer-words = Kelimelerle
care-answer-missing = Ne olduğunu ve nedenini seç.

# Grounds.
care-grounds = Ne paylaşılabilir
care-shares = Paylaşılan: { $what }.
care-tells = Hizmetin bildireceği: { $what }.
care-withdraw = Kişi onayını geri alıyor
care-withdraw-title = Kişi onayını geri alıyor mu?
care-withdraw-heard = İş arkadaşın kişinin bunu geri aldığını şimdi öğreniyor.
care-withdraw-lead = { $name } için istek hemen durur. Hizmete haber verilir.
care-withdrawn = { $day } günü geri alındı
care-review-waits = Koordinatör kontrol edecek
care-review-done = Kontrol edildi
care-review-words = Bir söz
care-review-fine = Bu doğruydu
care-review-not = Bu doğru değildi

# What one can do.
care-acts = Ne yapabilirsin?
care-more = Daha fazla
care-advice-first = Bir hizmetten isim vermeden öneri al. Sonra karar ver.
care-act-advice = İsimsiz danışma
care-act-claim = Ben üstleniyorum
care-act-talk = Konuşmadan sonra
care-act-weigh = Ne kadar acil?
care-act-note = Not al
care-act-snooze = Beklet
care-act-wake = Şimdi bak
care-act-hand-over = Devret
care-act-release = Geri ver
care-act-summarise = Özeti yaz
care-act-inform = Kişi biliyor
care-act-inform-later = Sonra söyle
care-act-merge = Başkasının parçası
care-act-unmerge = Tekrar ayır
care-act-emergency = 112 veya 101 arandı
care-act-call-us = Anlatandan aramasını iste
care-act-call-us-stop = Aramasına gerek yok
care-act-close = Bitir
care-act-reopen = Yeniden aç
care-act-without-yes = Onaysız paylaş
care-ask-weigh = Bu ne kadar acil?
care-ask-note = Not al
care-ask-advice = İsimsiz danışma
care-ask-emergency = Acil servisi kim aradı?
care-ask-snooze = Ne zamana kadar bekliyorsun?
care-ask-hand-over = Kime devrediyorsun?
care-ask-inform = Kişi bu dosyayı biliyor mu?
care-ask-inform-later = Ne zaman söyleyeceksin?
care-ask-summarise = Nasıl özetlenir?
care-ask-merge = Hangi bildirimin parçası?
care-ask-close = Neden bitiyor?
care-lead-advice = Kişiyi tanıtacak bir şey söyleme.
care-lead-emergency = Bildirim artık en acil olur.
care-lead-inform = Kişinin bildiğini yazarız.
care-lead-summarise = Kişi bunu okur veya duyar. Onaydan sonra hizmet okur.
care-lead-merge = Anlatan herkes kalır. Sonra ayırabilirsin.
care-lead-close = Meslektaşların Bitenler’de görür. Yeniden açılabilir.
care-words-snooze = Neden bekliyorsun?
care-words-advice = Kim ne önerdi?
care-words-emergency = Kim, ne zaman aradı, ne dediler?
care-words-inform-later = Neden henüz değil?
care-in-words = Kelimelerle
care-do-close = Bitir
care-do-hand-over = Devret
care-do-inform = Evet, kişi biliyor
care-which-colleague = Hangi meslektaş?
care-no-colleague = Burada henüz başka çalışan yok.
care-until-when = Ne zamana kadar?
care-in-days = { $count ->
    [one] Yarın
   *[other] { $count } gün sonra
 }
care-other-day = Başka bir gün
care-merge-none = Başka açık bildirim yok.
care-choose-day = Bir gün seç.
care-choose-why = Neden bittiğini seç.
care-choose-colleague = Bir meslektaş seç.
care-write-something = Bir şey yaz.

# After a talk.
care-talk = Konuşmadan sonra
care-talk-what = Ne oldu?
care-talk-called = Aradım
care-talk-seen = Gördüm
care-talk-not-reached = Ulaşamadım
care-talk-wants = Kişi ne istiyor?
care-talk-tried = Ne denedin?
care-talk-note-hint = Bunu sadece ekibin okur. Kişi isteyebilir.
care-talk-choose = Önce ne olduğunu seç.
care-summary-write = Kişiyle birlikte özet
care-summary-hint = Yüksek sesle oku. Onaydan sonra hizmet okur.
care-informed-now = Kişi artık bu dosyanın varlığını biliyor.
care-pick = Hangi hizmet yardım edebilir?
care-pick-hint = Her hizmet için ayrı sor. Hayır da bir cevaptır.
care-pick-none = Burada henüz hizmet yok.
care-pick-others = { $count ->
    [one] { $count } hizmet daha göster
   *[other] { $count } hizmet daha göster
 }
care-not-asked = Sorulmadı
care-wants = Kişi { $name } istiyor mu?
care-answers-in = { $count ->
    [one] { $count } iş gününde cevap verir
   *[other] { $count } iş gününde cevap verir
 }
care-may-read = Hizmet neyi okuyabilir?
care-preview = Göster veya oku: { $name } bunu okur
care-preview-nothing = Henüz bir şey yok. Veri seç veya özeti yaz.
care-tell-back = Hizmet neyi bildirebilir?
care-how = Kişi nasıl evet dedi?
care-way = Hizmet nasıl öğrenir?
care-next = Sıradaki adım ne?
care-next-stay = Henüz bir şey yok
care-next-wait-service = Hizmeti bekle
care-next-call-again = Sonra tekrar ara
care-next-end = Bitir
care-which-day = Hangi gün?
care-why-ends = Neden bitiyor?
care-helps-you = Bu kişiye yardımcı oluyor mu?

# Why a service stands where it stands.
care-fit-often_helps = Buna sık yardım eder
care-fit-speaks_language = Dili konuşuyor
care-fit-open_now = Şu an açık
care-fit-limited = Biraz sürer
care-fit-full = Şu an yer yok
care-fit-agreement_over = Anlaşma bitti
care-fit-reads_little = Az şey okuyabilir
care-fit-asked_already = Zaten istendi
care-fit-said_no = Yardım edemedi
care-fit-person_said_no = Kişi hayır dedi

# Sharing without a yes.
care-without-lead = Yalnızca kişi karar veremiyorsa veya yasa gerektiriyorsa. Koordinatör kontrol eder.
care-ground = Neden onay beklenemiyor?
care-duty = Hangi yükümlülük?
care-which-service = Hangi hizmet?
care-without-why = Nedenini açıkla
care-without-missing = Hizmeti seç ve nedenini en az 20 karakterle açıkla.
care-without-do = Şimdi paylaş

# What happened.
care-event-raised = Bir endişe geldi.
care-event-claimed = Üstlendi.
care-event-released = Geri verdi.
care-event-handed_over = Bir meslektaşa devretti.
care-event-weighed = Aciliyet: { $what }.
care-event-talked-called = Kişiyle telefonda konuştu.
care-event-talked-seen = Kişiyi gördü.
care-event-talked-not_reached = Kişiye ulaşamadı.
care-event-noted = Not aldı.
care-event-advice = Bir hizmetten isimsiz öneri aldı.
care-event-emergency = Acil servis arandı.
care-event-informed = Kişi bu dosyayı biliyor.
care-event-inform-later = Kişi daha sonra öğrenecek.
care-event-snoozed = Biraz bekliyor.
care-event-woken = Tekrar bakıyor.
care-event-merged = İki bildirim birleşti.
care-event-unmerged = Bildirimler yine ayrıldı.
care-event-consent = Kişi bir hizmete evet dedi.
care-event-refused = Kişi bir hizmete hayır dedi.
care-event-without-yes = Onaysız veri paylaştı.
care-event-withdrawn = Kişi onayını geri aldı.
care-event-summary = Özeti yazdı.
care-event-reviewed-fine = Paylaşımı kontrol etti: doğru.
care-event-reviewed-not = Paylaşımı kontrol etti: doğru değil.
care-event-opened = Meslektaşının bu dosyasını açtı.
care-event-corrected = Bunu kendi dosyasına ekledi.
care-event-reopened = Yeniden açtı.
care-event-closed = Bitirdi: { $what }.

# The coordinator.
review-title = Kontrol
review-without = Onaysız paylaşılan
review-none = Kontrol edilecek bir şey yok.
review-mine = Bunu sen yaptın
