# الشركاء وبطاقاتهم في المكتب. Not yet read by a native speaker.

antenna-title = شركاء البطاقات
antenna-lead = صيدلية أو حلاق أو متجر: يعطون بطاقة.
antenna-name = الاسم
antenna-kind = أي بطاقة؟
antenna-secrecy = بطاقة للأخذ، لمن عليه سر مهني
antenna-shop = بطاقة رعاية، لمتجر أو حلاق
antenna-add = أضف شريكاً
antenna-print = اطبع البطاقات
antenna-end = إيقاف
antenna-end-sure = لن تعمل بطاقات { $name } بعد ذلك.
antenna-none = لا يوجد شركاء بعد.
antenna-print-none = اختر شريكاً أولاً.
print-give-title = هل تريد أن تتكلم؟
print-give-text = خذ هذه البطاقة واتصل. أو املآها هنا معاً.
print-shop-title = هل أنت قلق على شخص؟
print-shop-text = قل ما رأيته وفي أي شارع. لا اسم ولا شيء عن الصحة.
print-code = أو اكتب الرمز على { $site }
print-danger = خطر؟ اتصل بـ 112.
