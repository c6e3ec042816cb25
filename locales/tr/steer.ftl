# Koordinatörün gözden geçirdikleri ve ayarları. (nog na te lezen)
desk-tab-settings = Kuruluş
steer-lead = Geciken, ulaşmayan ve gözden geçirdiklerin.
steer-late = Geciken
steer-late-none = Geciken bir şey yok.
steer-due = { $when } tarihinde bitmeliydi
steer-nobody = Henüz kimsede değil
steer-give = Bir meslektaşa ver
steer-give-lead = Dosyayı açman gerekmez.
steer-given = Bu artık şu kişide: { $name }.
steer-failed = Ulaşmayan postalar
steer-failed-none = Her posta ulaştı.
steer-bounced = Bu adres postayı kabul etmiyor.
steer-given_up = Posta gönderilemedi.
steer-again = Yeniden gönder
steer-by-phone = Telefonla devam et
steer-again-done = Posta yeniden yolda.
steer-by-phone-done = Bir meslektaş hizmeti arayacak.
steer-other = Bunlara da bak
steer-other-none = Başka bir şey yok.
steer-clock-first_look = İlk bakış
steer-clock-contact = Kişiye ulaşmak
steer-clock-service_answer = Bir hizmetin yanıtı
steer-clock-follow_up = Sonraki adım
set-lead = Kuruluşunun tüm mahalleleri için.
set-saved = Kaydedildi. Süren her şey yeniden sayıldı.
set-hours = Çalışma saatleri
set-hours-hint = Örneğin 9:00-12:30, 13:00-17:00. Boşsa kapalıdır.
set-hours-wrong = Saatleri 9:00-17:00 gibi yaz.
set-closed = Kapalı haftalar
set-closed-note = Siz kapalıyken hiçbir şey gecikmiş sayılmaz.
set-closed-none = Planlanmış kapanış yok.
set-closed-add = Ekle
set-closed-remove = Kaldır
set-closed-wrong = İlk ve son günü seç, en çok 60 gün.
set-holidays = Resmî tatiller
set-holidays-show = Resmî tatilleri göster
set-holidays-note = O günlerde kendiliğinden kapalısınız.
set-clocks = Süreler
set-clocks-note = Yeni süre, sonra başlayanlar için geçerlidir.
set-level-u1 = Acil
set-level-u2 = Bu hafta
set-level-u3 = Takip
set-terms-wrong = Daha acil olan daha uzun süremez.
set-term-next = En geç sonraki iş günü
set-away = İzinli olanlar ve vekilleri
set-services = Hizmetlere göre meslek sırrı ve anlaşmalar
set-service-until = { $day } tarihine kadar
set-service-over = { $day } tarihinde bitti
set-service-none = bitiş tarihi yok
care-make-ready = Bir hizmeti hazırla
care-make-ready-lead = Hizmet henüz bir şey duymaz. Önce evet gerekir.
care-make-ready-which = Hangi hizmet?
care-print-card = Yönlendirme kartı
holiday-nieuwjaar = Yılbaşı
holiday-pasen = Paskalya
holiday-paasmaandag = Paskalya Pazartesisi
holiday-dag-van-de-arbeid = İşçi Bayramı
holiday-o-l-h-hemelvaart = İsa’nın Göğe Yükselişi
holiday-pinksteren = Pentekost
holiday-pinkstermaandag = Pentekost Pazartesisi
holiday-nationale-feestdag = Ulusal bayram
holiday-o-l-v-hemelvaart = Meryem’in Göğe Alınışı
holiday-allerheiligen = Azizler Günü
holiday-wapenstilstand = Ateşkes Günü
holiday-kerstmis = Noel
set-term-hours = { $n ->
        [one] { $n } çalışma saati
       *[other] { $n } çalışma saati
    }
set-term-days = { $n ->
        [one] { $n } iş günü
       *[other] { $n } iş günü
    }
steer-left = Artık burada çalışmıyor
steer-give-all = Hepsini devret
steer-give-all-lead = Açık dosyaların hepsi bir iş arkadaşına geçer. Açman gerekmez.
steer-given-all =
    { $count ->
    [one] { $name } şimdi bir dosya daha aldı.
   *[other] { $name } şimdi { $count } dosya daha aldı.
 }
steer-leaves = Erişimi kaldır
steer-leaves-title = { $name } artık burada çalışmıyor mu?
steer-leaves-lead = Bu iş arkadaşı şu andan itibaren hiçbir dosyayı açamaz.
steer-leaves-then = Dosyalar kalır. Sonra onları başka bir iş arkadaşına verirsin.
steer-leaves-yes = Evet, artık burada çalışmıyor
steer-leaves-done = { $name } artık burada çalışmıyor. Şimdi dosyaları devret.
problem-not-yourself = Bunu kendin için yapamazsın. Bir iş arkadaşından iste.
problem-works-here-no-longer = Bu iş arkadaşı zaten artık burada çalışmıyor.
problem-no-other-coordinator = O zaman başka koordinatör kalmaz. Önce bir kişi daha görevlendir.
