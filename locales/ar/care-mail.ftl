## Mail to a service: a reference, a place, a day, whom to call. Never anything of a person.
mail-referral-asked-subject = ‏Buurtnet: طلب { $reference } من { $municipality }
mail-referral-asked-body =
    مرحبا،

    لدى { $worker } من فريق الحي في { $municipality } طلب لخدمتكم.
    الرقم هو { $reference }. نرجو الرد قبل { $due }.

    اقرأوا الطلب وأجيبوا هنا:
    { $link }

    لا حاجة إلى حساب. يصلكم رمز في هذا البريد.
    هل تشكّون في هذه الرسالة؟ اتصلوا بنا على { $phone }.
mail-referral-link-subject = ‏Buurtnet: رابط جديد لـ { $reference } من { $municipality }
mail-referral-link-body =
    مرحبا،

    طلبتم رابطا جديدا لـ { $reference }. الرابط السابق لم يعد يعمل.
    { $link }

    لم تطلبوا شيئا؟ إذن لا حاجة إلى فعل شيء.
    يمكن الاتصال بـ { $worker } على { $phone }.
mail-referral-reply-subject = ‏Buurtnet: جواب على { $reference } من { $municipality }
mail-referral-reply-body =
    مرحبا،

    أجاب { $worker } على سؤالكم حول { $reference }.
    اقرأوا الجواب هنا:
    { $link }

    يمكنكم الاتصال أيضا: { $phone }.
mail-referral-ended-subject = ‏Buurtnet: توقف { $reference } من { $municipality }
mail-referral-ended-body =
    مرحبا،

    توقف الطلب { $reference }. لا حاجة إلى فعل شيء بعد الآن.
    الروابط إلى هذا الطلب لم تعد تعمل. لا تحتفظوا بما دوّنتم.

    أسئلة؟ اتصلوا بـ { $worker } على { $phone }.
mail-referral-code-subject = ‏Buurtnet: رمزكم لـ { $reference } من { $municipality }
mail-referral-code-body =
    مرحبا،

    رمزكم هو { $code }. يعمل عشر دقائق.
    اكتبوه في الصفحة التي فتحتموها الآن. لا تعطوه لأحد.

    لم تطلبوا رمزا؟ اتصلوا بـ { $worker } على { $phone }.
