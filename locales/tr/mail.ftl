mail-automatic = Bu mesaj otomatik hazırlandı. Yanıtları kimse okumuyor.
mail-trial-subject = Buurtnet deneme mesajı
mail-trial-body =
    Merhaba,

    Bu bir deneme. Bunu okuyabiliyor musunuz? Öyleyse Buurtnet e-postası çalışıyor.
