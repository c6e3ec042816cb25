## Mail to people about their own code and address.
mail-code-subject = رمزك في Buurtnet
mail-code-body =
    مرحبًا،

    رمزك هو { $pin }
    اكتب الرمز على الجهاز الذي طلبته منه.
    يعمل الرمز { $minutes } دقائق.

    أو اضغط على هذا الرابط، فنكتب الرمز بدلًا منك:
    { $link }

    لم تطلب هذا؟ لا داعي لفعل أي شيء.
    لا تعطِ الرمز لأحد.
mail-own-code-subject = هل هذا بريدك الإلكتروني؟
mail-own-code-body =
    مرحبًا،

    رمزك هو { $pin }
    اكتب الرمز في Buurtnet، فنعرف أن هذا بريدك.
    يعمل الرمز { $minutes } دقائق.

    لم تطلب هذا؟ لا داعي لفعل أي شيء.
mail-moved-subject = تغيّر بريدك الإلكتروني في Buurtnet
mail-moved-body =
    مرحبًا،

    لم يعد Buurtnet يستعمل هذا البريد من أجلك.

    لم تفعل هذا بنفسك؟ اتصل بالعامل المجتمعي.
mail-new-code-subject = استُعمل رمزك الجديد
mail-new-code-body =
    مرحبًا،

    دخل شخص برمزك الجديد. سُجّل خروج أجهزتك الأخرى.

    لم تكن أنت؟ اتصل بالعامل المجتمعي.
