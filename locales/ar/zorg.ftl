# قول القلق وملء بطاقة. Not yet read by a native speaker.

## The start of telling
zorg-title = قلق على شخص
zorg-start-note = عن شخص آخر أو عن نفسك.
more-help-yes = حسنًا. سيتصل بك العامل المجتمعي.
more-help-no = حسنًا. لا أحد يعرف هذا.
file-title = ملفي لدى فريق الحي
file-note = اقرأه، أضف كلمة، أو خذه معك.
zorg-lead = ماذا تريد أن تفعل؟
zorg-together = نملأ معاً
zorg-together-hint = الشخص موجود ويريد ذلك.
zorg-worry = أنا قلق
zorg-worry-hint = رأيت أو سمعت شيئاً عن شخص.
zorg-self = أريد أن أتكلم مع أحد
zorg-self-hint = عن نفسك. جيرانك لا يرون هذا.
zorg-nothing-kept = لا نحفظ شيئاً من هذا على هذا الجهاز.
zorg-offline = لا يوجد إنترنت. لا يمكننا الإرسال الآن. اتصل بالعامل المجتمعي.

## Danger
zorg-danger = هل يوجد خطر الآن؟
zorg-danger-lead = اتصل أولاً. هذا التطبيق ليس للطوارئ.
zorg-duty-now = يوجد شخص مناوب الآن.
zorg-duty-until = يوجد شخص مناوب الآن حتى { $time }.
zorg-duty-none = لا أحد يقرأ هذا الآن. لا توجد مناوبة.
zorg-still-tell = أخبر العامل المجتمعي أيضاً

## The forms
zorg-facts = ماذا رأيت أو سمعت؟
zorg-facts-together = ماذا يمكن أن يعرف العامل المجتمعي؟
zorg-more-facts = عرض المزيد
zorg-strengths = ما الذي يسير جيداً؟
zorg-text = بكلماتك
zorg-text-hint = فقط ما رأيته أو سمعته، لا ما تظنه مرضاً.
zorg-worried = ما مدى قلقك؟
zorg-little = قلق قليلاً
zorg-very = قلق جداً
zorg-about = عمّن تتحدث؟
zorg-about-hint = مثلاً: السيدة فوق المخبز.
zorg-street = أي شارع؟
zorg-street-choose = اختر شارعًا
zorg-reach = كيف ومتى يمكننا الاتصال بأمان؟
zorg-reach-hint = مثلاً: اتصل بي نهاراً، لا مساءً أبداً.
zorg-talk-about = عمّ تريد أن تتكلم؟
zorg-read-aloud = اقرأوا هذا معاً: العامل المجتمعي يتصل بك. يمكنك التوقف دائماً.
zorg-agrees = الشخص يوافق. يمكن للعامل المجتمعي الاتصال.
zorg-send = أخبرنا
zorg-thanks = شكراً
zorg-thanks-worry = ستعرف لاحقاً إن تمت المتابعة. لا نقول أكثر من ذلك.
zorg-thanks-self = نتصل بالطريقة التي اخترتها.
zorg-mine = ما أخبرتنا به
zorg-mine-together = ملأناه معاً
zorg-mine-worry = قلق
zorg-mine-self = حديث

## What a reporter hears: one of four
worry-told-received = لقد وصلنا.
worry-told-looking = العامل المجتمعي ينظر في هذا.
worry-told-followed-up = تمت المتابعة. شكراً.
worry-told-call-us = اتصل بنا من فضلك.

## The agreement
zorg-discretion = اتفاقنا
zorg-discretion-lead = من يساعد يتعهد بهذا أولاً.
zorg-discretion-accept = أتعهد بذلك
zorg-discretion-done = لقد تعهدت بذلك.
zorg-agree-first = اقرأ اتفاقنا أولاً. ثم ترى الاسم والعنوان.
zorg-talk-after = هل تريد أن تتكلم مع أحد؟

## Cards
card-title = بطاقة
card-enter = هل أعطاك الصيدلي أو الحلاق بطاقة؟ اكتب الرمز.
card-code = الرمز على البطاقة
card-open = متابعة
card-of = بطاقة من { $partner }
card-call = يمكنك أيضاً الاتصال بـ { $worker } بنفسك.
card-give-lead = املآ هذا معاً. ثم يتصل العامل المجتمعي.
card-shop-lead = قل فقط ما رأيته وفي أي شارع. بدون أسماء.
card-name = الاسم الأول
card-agrees = أريد هذا بنفسي.
card-thanks = وصلنا. العامل المجتمعي ينظر في هذا.

## What was seen, what goes well
fact-little-contact = لا يرى أحداً تقريباً
fact-curtains-closed = الستائر تبقى مغلقة
fact-no-food = الطعام قليل في البيت
fact-cold-home = المكان بارد
fact-no-power = لا كهرباء أو غاز أو ماء
fact-unopened-post = رسائل كثيرة لم تُفتح
fact-asks-money = يطلب مالاً
fact-dirty-home = البيت متسخ جداً
fact-damp-home = عفن أو ماء على الجدار
fact-must-leave = يجب أن يترك البيت
fact-sleeps-outside = ينام في الخارج أو في سيارة
fact-thinner = أنحف بكثير
fact-falls = يقع أو وقع
fact-walks-badly = يمشي بصعوبة
fact-forgets = ينسى كثيراً
fact-lost-outside = لا يجد الطريق
fact-cries = يبكي كثيراً
fact-confused-talk = يقول أشياء غير منطقية
fact-drinks = يشرب كثيراً
fact-carer-tired = من يعتني به مرهق
fact-shouting = صراخ وشجار
fact-bruises = كدمات
fact-money-gone = مال يختفي
fact-not-seen = لم يُرَ منذ أيام
fact-child-alone = طفل وحده كثيراً
fact-no-school = لا يذهب إلى المدرسة
fact-papers = مشكلة في الأوراق
fact-no-dutch = لا يتكلم الهولندية
fact-lost-somebody = فقد شخصاً عزيزاً
fact-has-family = الأهل يزورونه
fact-has-friends = لديه أصدقاء
fact-goes-out = يخرج من البيت
fact-cares-for-home = البيت مرتب
fact-asks-for-help = يطلب المساعدة بنفسه
fact-laughs = ما زال يضحك
leave-now = اخرج من هذه الصفحة بسرعة
leave-note = ستظهر لك حالة الطقس. والرجوع لا يعرض هذه الصفحة.
office-reads = نقرأ هذا في ساعات عملنا:
