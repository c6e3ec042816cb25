## Mail to a service: a reference, a place, a day, whom to call. Never anything of a person.
mail-referral-asked-subject = Buurtnet: { $reference } sorusu, { $municipality }
mail-referral-asked-body =
    Merhaba,

    { $municipality } mahalle ekibinden { $worker } kurumunuza bir soru soruyor.
    Numarası { $reference }. Lütfen { $due } tarihine kadar yanıtlayın.

    Soruyu buradan okuyun ve yanıtlayın:
    { $link }

    Hesap gerekmez. Bu posta kutusuna bir kod gelir.
    Bu postadan emin değil misiniz? Bizi arayın: { $phone }.
mail-referral-link-subject = Buurtnet: { $reference } için yeni bağlantı, { $municipality }
mail-referral-link-body =
    Merhaba,

    { $reference } için yeni bir bağlantı istediniz. Eskisi artık çalışmıyor.
    { $link }

    Siz istemediyseniz bir şey yapmanız gerekmez.
    { $worker }: { $phone }.
mail-referral-reply-subject = Buurtnet: { $reference } için yanıt, { $municipality }
mail-referral-reply-body =
    Merhaba,

    { $worker }, { $reference } hakkındaki sorunuzu yanıtladı.
    Yanıtı buradan okuyun:
    { $link }

    Arayabilirsiniz de: { $phone }.
mail-referral-ended-subject = Buurtnet: { $reference } durdu, { $municipality }
mail-referral-ended-body =
    Merhaba,

    { $reference } sorusu durdu. Artık bir şey yapmanız gerekmez.
    Bu sorunun bağlantıları artık çalışmıyor. Not aldıklarınızı saklamayın.

    Sorunuz mu var? { $worker }: { $phone }.
mail-referral-code-subject = Buurtnet: { $reference } için kodunuz, { $municipality }
mail-referral-code-body =
    Merhaba,

    Kodunuz { $code }. On dakika geçerlidir.
    Az önce açtığınız sayfaya yazın. Kimseye vermeyin.

    Kod istemediniz mi? { $worker }: { $phone }.
