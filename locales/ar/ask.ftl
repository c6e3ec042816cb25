## What somebody who asks for help reads. Nog na te lezen.
# Asking: what, when, send.
ask-title = أطلب مساعدة
ask-lead = شيء صغير من جار قريب.
ask-go-on = تابع: { $what }
ask-what = ماذا تحتاج؟
ask-when = متى؟
ask-hours = من { $from } إلى { $until }
ask-day-part = { $day }، { $part }
ask-flexible = في أي وقت مناسب
ask-flexible-note = خلال أسبوع. هكذا نجد شخصًا أسرع.
ask-other-day = يوم آخر
ask-date = أو اختر تاريخًا
ask-check = هل هذا صحيح؟
ask-row-what = ماذا
ask-row-when = متى
ask-row-words = كلماتك
ask-row-wishes = رغباتك
ask-send = اسأل جيراني
ask-send-note = لا يرى جيرانك في البداية من أنت.
ask-words = أضف بضع كلمات
ask-words-note = ماذا بالضبط؟ كم؟
ask-words-label = ماذا تريد أن تضيف؟
ask-words-hint = لا تكتب عنوانًا أو رمزًا سريًا أو رقم حساب.
ask-masked = هكذا يقرؤه جيرانك:
ask-wishes = هل لديك رغبات؟
ask-wishes-note = كم جارًا، ومن، وبأي لغة.
ask-wishes-lead = لا يلزمك اختيار شيء هنا.
ask-places = كم جارًا تحتاج؟
ask-places-count = { $count ->
    [zero] لا جيران
    [one] جار واحد
    [two] جاران
    [few] { $count } جيران
    [many] { $count } جارًا
   *[other] { $count } جار
 }
ask-same = هل تفضّل الجار نفسه؟
ask-same-yes = أفضّل جار المرة السابقة
ask-any = لا فرق
ask-wish = هل تفضّل امرأة أم رجلًا؟
ask-wish-woman = أفضّل امرأة
ask-wish-man = أفضّل رجلًا
ask-language = بأي لغة تريد أن تتحدث؟

# What the guard found: danger, better help.
ask-danger = هل يوجد خطر الآن؟
ask-danger-not-sent = لن نرسل هذا الطلب إلى جيرانك.
ask-danger-change = لا خطر؟ اكتبه بطريقة أخرى.
ask-better = هناك مساعدة أفضل لهذا
ask-better-worker = { $worker }، العامل المجتمعي
ask-better-worker-note = يبحث معك بكل سرور.
helpline-112 = الإسعاف والإطفاء
helpline-101 = الشرطة
helpline-1733 = طبيب مناوب
helpline-1722 = الإطفاء، غير عاجل
helpline-antigif = مركز مكافحة السموم
helpline-1813 = خط منع الانتحار (بالهولندية)، ليلًا ونهارًا
helpline-106 = Tele-Onthaal (بالهولندية)، ليلًا ونهارًا
helpline-1712 = أسئلة عن العنف (بالهولندية)
helpline-awel = Awel: للأطفال والشباب (بالهولندية)
helpline-childfocus = Child Focus: طفل مفقود
helpline-druglijn = DrugLijn (بالهولندية)
helpline-caw = CAW: مساعدة في كل الأسئلة
helpline-1700 = أسئلة للحكومة الفلامندية

# My requests.
mine-title = طلباتي
mine-now = ما الوضع الآن؟
mine-before = سابقًا
mine-all = كل طلباتي
mine-none = ليس لديك طلب الآن.
mine-none-note = يمكنك أن تطلب دائمًا، حتى شيئًا صغيرًا.
ask-sent = تم إرسال طلبك.
mine-review = يقرأ { $worker } طلبك أولًا.
mine-open = نبحث عن جار.
mine-partly = وجدنا { $found } من { $places }. نواصل البحث.
mine-hear-by = ستسمع منا قبل { $time }.
mine-by = قبل { $time }
mine-next = ستعرف إن كان أحد سيأتي.
mine-matched = { $count ->
    [zero] { $names } سيأتي للمساعدة.
    [one] { $names } سيأتي للمساعدة.
    [two] { $names } سيأتيان للمساعدة.
    [few] { $names } سيأتون للمساعدة.
    [many] { $names } سيأتون للمساعدة.
   *[other] { $names } سيأتون للمساعدة.
 }
mine-name-first = { $name } يريد مساعدتك. هل توافق؟
mine-confirming = هل تم الأمر؟
mine-done = تم الأمر.
mine-thanked = شكرت ببطاقة.
mine-closed-withdrawn = لقد أوقفت هذا الطلب.
mine-closed-solved_elsewhere = تم حل الأمر.
mine-closed-expired_unmatched = لم نجد أحدًا. سيبحث معك العامل المجتمعي.
mine-closed-referred = تتولى خدمة مهنية الأمر.
mine-closed-out_of_scope = هناك مساعدة أفضل لهذا.
mine-closed-duplicate = طلبت هذا مرتين. الطلب الآخر مستمر.
mine-closed-rejected = هذا غير ممكن هنا. اتصل بالعامل المجتمعي.
mine-closed-not_delivered = لم يتم الأمر. سيتصل بك العامل المجتمعي.
mine-words-wait = يرى جيرانك هذه الكلمات بعد أن يقرأها { $worker }.
mine-timeline = ماذا حدث حتى الآن؟
mine-call-note = اتصل إذا كان هناك شيء.
mine-stopping = سنوقف طلبك.

# Who comes.
who-comes = من سيأتي؟
who-said-yes = من قال نعم؟
who-came = من ساعدك؟
who-neighbour = { $name } يساعد كجار.
who-door-word = عند الباب يقول { $name }:
who-sees = يرى { $name } كيف يجدك منذ { $time }.
who-may = هل يمكن أن يرى { $name } اسمك وهاتفك وعنوانك؟
who-may-yes = نعم، أوافق
who-rather-other = أفضّل شخصًا آخر
who-rather-other-what = لا يلزمك قول السبب. يصل إلى { $name } خبر لطيف. ونواصل البحث.
who-rather-other-yes = نعم، ابحثوا عن شخص آخر
who-rather-other-no = لا، { $name } مناسب

# How did it go, and thank you.
how-title = هل تم الأمر؟
how-worked = تم الأمر
how-failed = لم يتم، أو بشكل آخر
how-what = ماذا حدث؟
how-nobody-came = لم يأتِ أحد
how-not-worked = لم يتم الأمر
how-other = حدث بشكل آخر
how-after = يقرأ العامل المجتمعي هذا ويتصل بك.
thanks-title = قل شكرًا
thanks-lead = اختر بطاقة. تصل إلى جارك فورًا.
thanks-flowers = زهرة
thanks-soup = طبق حساء
thanks-sun = الشمس
thanks-heart = قلب
thanks-coffee = فنجان قهوة
thanks-hands = يد دافئة

# Stopping.
stop-title = لم يعد ضروريًا
stop-question = هل تريد إيقاف هذا الطلب؟
stop-what = من قال نعم سيعرف فورًا.
stop-withdrawn = نعم، لم يعد ضروريًا
stop-solved = نعم، تم حله
stop-keep = لا، أبقِ طلبي

# May we tell you?
tell-title = هل تريد أن تعرف فورًا؟
tell-otherwise = اتصلوا بي بدلًا من ذلك
who-volunteer = { $name } يتطوع لدى { $organisation }، مع تأمين.
