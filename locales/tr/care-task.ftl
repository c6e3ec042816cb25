## What the service says about care: why somebody has something to do, and refusals.

# Why a worker has something to do.
task-signal-look = Şuna bak: { $what }.
task-signal-contact = Kişiyle konuş: { $what }.
task-signal-decide = Kişinin ne istediğini öğren: { $what }.
task-signal-follow = Nasıl gittiğini sor: { $what }.
task-referral-call = Hizmeti { $reference } için ara.
task-referral-ended = Hizmeti ara: { $reference } durdu.
task-referral-declined = Bir hizmet bunu üstlenemiyor. Kimin yapabileceğine bak.
task-referral-answered = Bir hizmet cevap verdi. Oku ve devam et.
task-basis-review = Onay olmadan veri paylaşıldı. Kontrol et.
task-case-opened = Bir meslektaş başkasının dosyasını açtı. Nedenini oku.
task-file-corrected = Biri kendi dosyasına bir not ekledi. Oku.
task-basis-not-fine = Koordinatör bu paylaşımı doğru bulmadı. Ne yapılabileceğine bak.

# Refusals.
problem-signal-no-arrow = Bu bildirimle şu an bu yapılamaz. Tekrar bak.
problem-signal-over = Bu bildirim zaten bitti.
problem-signal-taken = Bu bildirim bir meslektaşta.
problem-signal-ownerless = Bu bildirim kimsede değil. Önce üstlen.
problem-signal-waits-for-service = Bir hizmet hâlâ çalışıyor. Önce nasıl gittiğini öğren.
problem-signal-open-referral = Bir hizmetten hâlâ yardım isteniyor. Önce onu durdur.
problem-signal-no-merge = Bu ikisi birleştirilemez.
problem-signal-bad-day = Altı ay içinde ileri bir gün seç.
problem-referral-no-arrow = Bu hizmetle şu an bu yapılamaz. Son cevaba bak.
problem-referral-no-reason = Uygun bir neden seç.
problem-referral-no-day = Bekleme listesinin bir günü vardır. Diğerlerinin yoktur.
problem-referral-no-basis = Kişinin onayı olmadan hiçbir şey gönderilmez.
problem-referral-open-already = Bu hizmetten zaten istendi.
problem-basis-withdrawn = Kişi onayını geri aldı.
problem-basis-refused = Kişi hayır dedi. Bu onun hakkı.
problem-basis-other-service = Bu onay başka bir hizmet için.
problem-basis-ended = Bu onay çok eski. Yeniden sor.
problem-basis-not-covered = Onay bu verilerin hepsini kapsamıyor.
problem-basis-no-review = Bu zaten kontrol edildi.
problem-basis-own-review = Bunu sen yaptın. Bir meslektaş kontrol eder.
problem-case-not-yours = Bu dosya bir meslektaşta. Neden açtığını söyle.
problem-file-shared-device = Başkalarının da kullandığı cihazda bu olmaz. Mahalle çalışanına sor.
problem-file-sign-in-again = Önce yeni bir kodla yeniden gir.
task-consent-withdrawn = Kişi bir onayı geri alıyor. Şimdi durdur.
