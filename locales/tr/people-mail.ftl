## Mail to people about their own code and address.
mail-code-subject = Buurtnet kodun
mail-code-body =
    Merhaba,

    Kodun: { $pin }
    Kodu, talep ettiğin aynı cihazda yaz.
    Kod { $minutes } dakika geçerli.

    Ya da bu bağlantıya dokun. O zaman kodu biz yazarız:
    { $link }

    Bunu sen istemedin mi? O zaman bir şey yapman gerekmez.
    Kodu kimseye verme.
mail-own-code-subject = Bu senin e-posta adresin mi?
mail-own-code-body =
    Merhaba,

    Kodun: { $pin }
    Kodu Buurtnet’te yaz. O zaman bu adresin senin olduğunu biliriz.
    Kod { $minutes } dakika geçerli.

    Bunu sen istemedin mi? O zaman bir şey yapman gerekmez.
mail-moved-subject = Buurtnet’teki e-posta adresin değişti
mail-moved-body =
    Merhaba,

    Buurtnet bu e-posta adresini artık senin için kullanmıyor.

    Bunu sen yapmadın mı? Mahalle çalışanını ara.
mail-new-code-subject = Yeni kodun kullanıldı
mail-new-code-body =
    Merhaba,

    Biri yeni kodunla girdi. Diğer cihazlarından çıkış yapıldı.

    Sen değil miydin? Mahalle çalışanını ara.
