mail-automatic = Bu mesaj otomatik hazırlandı. Yanıtları kimse okumuyor.
mail-notice =
    Merhaba,

    { $what }

    Devamını Buurtnet’te oku:
    { $link }

    E-posta istemiyor musun? Sana nasıl haber vereceğimizi Buurtnet’te “Profilim” altında seç.
mail-trial-subject = Buurtnet deneme mesajı
mail-trial-body =
    Merhaba,

    Bu bir deneme. Bunu okuyabiliyor musun? Öyleyse Buurtnet e-postası çalışıyor.
