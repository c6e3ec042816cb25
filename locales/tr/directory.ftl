## The directory of services, for everybody. nl is the source of the six.

# The kinds of service.
service-type-ocmw = Sosyal hizmetler (OCMW)
service-type-caw = Genel refah merkezi (CAW)
service-type-dmw = Sağlık sigortasının sosyal servisi
service-type-gbo = Ortak danışma
service-type-ldc = Yerel hizmet merkezi
service-type-huisarts = Aile hekimi
service-type-wgc = Mahalle sağlık merkezi
service-type-thuisverpleging = Evde hemşirelik
service-type-gezinszorg = Aile ve temizlik yardımı
service-type-mmc = Az hareketliler için ulaşım
service-type-cgg = Ruh sağlığı (CGG)
service-type-eerstelijnspsycholoog = Yakındaki psikolog
service-type-vk = Çocuk istismarı güven merkezi
service-type-politie-wijk = Mahalle polisi
service-type-huis-van-het-kind = Çocuk Evi
service-type-clb = Öğrenci rehberliği (CLB)
service-type-jac = Gençlik danışma (JAC)
service-type-voedselhulp = Gıda yardımı
service-type-woonmaatschappij = Sosyal konut kurumu
service-type-huurdersbond = Kiracılar birliği
service-type-mantelzorgvereniging = Aile bakıcıları derneği
service-type-oppasdienst = Refakat servisi
service-type-agentschap-integratie = Uyum ve tercüme
service-type-karweidienst = Tamirat servisi
service-type-buurtbemiddeling = Komşuluk arabuluculuğu
service-type-lac = Yerel enerji ve su kurulu
service-type-justitiehuis-1e-lijn = Ücretsiz hukuki danışma

# Finding a service.
services-lead = Sana yardımcı olurlar. Her zaman arayabilirsin.
services-ask = Hangi konuda yardım lazım?
services-ask-hint = Örneğin: fatura, doktor, yemek
services-open-now = Yalnızca şimdi açık olanlar
services-types = Hizmet türü
services-all = Hepsi
services-more-types = Diğer türler
services-fewer-types = Daha az tür
services-count = { $count ->
    [one] { $count } hizmet
   *[other] { $count } hizmet
 }
services-none = Bir şey bulamadık.
services-none-more = Başka bir kelime dene ya da mahalle çalışanını ara.
services-why = Uyan kelime: { $word }
services-meant = “{ $word }” mı demek istedin?

# One service.
service-open-until = { $time } saatine kadar açık
service-open-always = Gece gündüz açık
service-open = Şimdi açık
service-closed = Şimdi kapalı
service-opens-today = Saat { $time } açılır
service-opens = { $day } saat { $time } açılır
service-appointment = Randevuyla
service-also-appointment = Randevuyla da
service-hours-unknown = Saatler için ara
service-hours = Açılış saatleri
service-holidays-open = Resmî tatillerde de açık
service-holidays-closed = Resmî tatillerde kapalı
service-closed-days = { $from } ile { $until } arası kapalı
service-closed-day = { $day } günü kapalı
service-languages = Diller
service-interpreter = Tercümanla { $language }
service-address = Adres
service-website = Web sitesi
service-wheelchair-yes = Tekerlekli sandalyeyle girilir
service-wheelchair-no = Tekerlekli sandalyeyle zor
service-eligibility = Kimler için?
service-intake = Yanında ne getirirsin?
service-full = Şu anda yeni kişiye yer yok
service-limited = Biraz sürebilir
service-assured = Kontrol tarihi: { $day }
service-no-phone = Bu hizmetin numarası yok. Mahalle çalışanını ara.
service-share = Bu hizmeti paylaş
service-share-send = Bağlantıyı gönder
service-share-copy = Bağlantıyı kopyala
service-share-copied = Bağlantı kopyalandı.
service-share-qr = Birine bu kodu telefonla okut.
service-qr-alt = { $name } bağlantısının kodu
service-back = Tüm hizmetler
service-here = { $buurt } içinde
