mail-automatic = هذه رسالة آلية. لا أحد يقرأ الردود عليها.
mail-notice =
    مرحباً،

    { $what }

    اقرأ المزيد في Buurtnet:
    { $link }

    لا تفضّل البريد الإلكتروني؟ اختر في Buurtnet ضمن «ملفي الشخصي» كيف نتواصل معك.
mail-trial-subject = رسالة تجريبية من Buurtnet
mail-trial-body =
    مرحباً،

    هذه رسالة تجريبية. هل تقرأها؟ إذن بريد Buurtnet يعمل.
