## What rules suggest, and what people do with it. People decide. nl is the source of the six.

# What a rule suggests, in a few words.
suggestion-r1 = شخص يريد أن تتصل به
suggestion-r2 = لم يتقدم أحد للمساعدة
suggestion-r3 = تراجع اثنان من المساعدين
suggestion-r4 = كلمات تدل على خطر
suggestion-r5 = شخص قلق جدًا
suggestion-r6 = لم يفتح أحد الباب
suggestion-r7 = مرتان دون أي علامة اطمئنان
suggestion-r8 = أكثر من مساعدة صغيرة
suggestion-r9 = شخصان يرويان الأمر نفسه
suggestion-r10 = خدمتان قالتا لا

# Waarom zie je dit?
suggestion-why-r1 = طلب هذا الشخص مساعدة متشابهة { $one } مرات، أو أي مساعدة { $all } مرات، خلال { $days } يومًا. سأله التطبيق إن كان يمكنك الاتصال به. قال نعم.
suggestion-why-r2 = بقي هذا الطلب { $hours } ساعة دون عرض، أو انتهى وقته { $times } مرة.
suggestion-why-r3 = { $helpers } من المساعدين قالوا نعم ثم لم يستطيعوا المجيء.
suggestion-why-r4 = من كتب هذا رأى أرقام المساعدة فورًا. لا تراه أنت إلا بعد أن يقول نعم.
suggestion-why-r5 = اختار شخص على بطاقة: أنا قلق جدًا.
suggestion-why-r6 = وقف أحد المساعدين عند الباب. لم يفتح أحد.
suggestion-why-r7 = طلب شخص علامة اطمئنان. لم تصل { $times } مرة.
suggestion-why-r8 = يبدو هذا أكثر مما يقدر عليه الجيران. ابحثا معًا عن خدمة.
suggestion-why-r9 = خلال { $days } يومًا تحدّث { $reporters } من الأشخاص عن العنوان نفسه، كلٌّ على حدة.
suggestion-why-r10 = { $services } خدمات قالت لا. ابحثا معًا عن طريق آخر.

# A card to the person, and to nobody else.
suggestion-card-r1 = هل تريد مساعدة أكثر؟
suggestion-card-r1-text = طلبت المساعدة أكثر في الأسابيع الأخيرة. هل يتصل بك العامل المجتمعي؟ هذا ممكن وليس واجبًا. إذا قلت لا فلن يعرف أحد.

# The list of a desk.
suggestion-title = ربما
suggestion-count = { $count ->
    [zero] ربما: لا اقتراحات
    [one] ربما: اقتراح واحد
    [two] ربما: اقتراحان
    [few] ربما: { $count } اقتراحات
    [many] ربما: { $count } اقتراحًا
   *[other] ربما: { $count } اقتراح
 }
suggestion-lead = التطبيق يقترح. أنت تقرر.
suggestion-none = لا يقترح التطبيق شيئًا الآن.
suggestion-why = لماذا ترى هذا؟
suggestion-rule = القاعدة { $rule }، الإصدار { $version }
suggestion-take-signal = اجعله إشارة
suggestion-take-open = انظر إلى الإشارة
suggestion-take-route = ابحث عن خدمة
suggestion-request = انظر إلى الطلب
suggestion-dismiss = لا حاجة
suggestion-dismiss-title = لماذا لا؟
suggestion-dismiss-known = نعرف هذا من قبل
suggestion-dismiss-solved = تم حل الأمر
suggestion-dismiss-not-needed = الشخص لا يريد هذا
suggestion-dismiss-not-right = القاعدة غير صحيحة هنا
suggestion-dismiss-duplicate = هذا مكرر
suggestion-dismissed = وُضع جانبًا: { $what }
suggestion-rules = ما هذه القواعد؟

# The rules.
rules-title = القواعد التي تقترح
rules-lead = القاعدة تقترح شيئًا على إنسان. لا تغلق شيئًا ولا ترفض شيئًا ولا تعطي أحدًا نقاطًا.
rules-on = مفعّلة
rules-off = متوقفة
rules-turn-on = فعّل
rules-turn-off = أوقف
rules-always = هذه القاعدة مفعّلة دائمًا: أرقام المساعدة والخدمات تبقى ظاهرة.
rules-not-ready = غير ممكن بعد: طلب علامة اطمئنان غير موجود بعد.
rules-dpia = أين تُذكر هذه القاعدة في تقييم الأثر لديكم؟
rules-dpia-hint = مثلًا: تقييم الأثر 2026، النقطة 4.2. دون ذلك تبقى القاعدة متوقفة.
rules-dpia-named = في تقييم الأثر لديكم: { $place }
rules-effect-help_card = تعرض بطاقة على الشخص نفسه
rules-effect-worker = تقترح شيئًا على العامل المجتمعي
rules-effect-route = تدل على الطريق إلى الخدمات
rules-counts = اقتُرح { $hits } مرة، وأُخذ به { $taken } مرة، ووُضع جانبًا { $dismissed } مرة.
rules-only-coordinator = المنسق وحده يفعّل القاعدة أو يوقفها.

# A waiting list.
task-waitlist-over = انتهت مدة انتظار { $reference }. اسأل إن كان المكان ما زال مطلوبًا.
desk-kind-waitlist_over = انتهت قائمة الانتظار

# Refusals.
problem-suggestion-over = لم يعد هذا الاقتراح موجودًا. أخذه زميل، أو تم حل الأمر.
problem-rule-always-on = هذه القاعدة مفعّلة دائمًا.
problem-rule-needs-dpia = قل أولًا أين تُذكر هذه القاعدة في تقييم الأثر لديكم.
problem-rule-not-ready = لا يمكن تفعيل هذه القاعدة بعد.
