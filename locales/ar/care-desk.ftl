## Care at the desk: the list, a case, the form after a talk. nl is the source of the six.

# The list of today.
desk-round = { $count ->
    [zero] في 20 دقيقة: لا شيء
    [one] في 20 دقيقة: هذه
    [two] في 20 دقيقة: هاتان
    [few] في 20 دقيقة: هذه الـ{ $count }
    [many] في 20 دقيقة: هذه الـ{ $count }
   *[other] في 20 دقيقة: هذه الـ{ $count }
 }
desk-round-later = بعد ذلك
desk-act-talk = تحدّث
desk-elsewhere = هذا لـ{ $buurt }.
desk-go-there = اذهب إلى { $buurt }
desk-keys-claim = في ملف: خذه
desk-keys-weigh = في ملف: مدى الإلحاح
desk-keys-talk = في ملف: بعد حديث
desk-keys-note = في ملف: دوّن شيئًا
desk-keys-later = في ملف: انتظر

# The list of signals.
care-signals = الإشارات
care-new = إشارة جديدة
care-list-open = جارية
care-list-queue = ليست لأحد
care-list-mine = لي
care-list-ended = منتهية
care-list-empty = لا شيء هنا.
care-list-empty-more = رأيت أو سمعت شيئًا؟ اكتبه كإشارة جديدة.
care-waits-until = ينتظر حتى { $day }
care-next-nobody = لا أحد يتابع هذا بعد. من يأخذه؟
care-next-new = انظر ما قيل.
care-next-triage = اتصل بالشخص أو زره.
care-next-contact = تابع الحديث: ماذا يريد الشخص؟
care-next-consent = اسأل أي خدمة يمكنها المساعدة.
care-next-referred = طُلبت خدمة. اسأل كيف الحال.
care-next-follow_up = اسأل كيف الحال.
care-next-closed = انتهى.
care-next-merged = هذا جزء من إشارة أخرى.

# A new signal.
care-new-title = ماذا رأيت أو سمعت؟
care-new-lead = اكتب وقائع. بلا حكم وبلا أمراض.
care-about = عن من أو ماذا؟
care-about-person = شخص
care-about-street = شارع أو منزل
care-about-words = عن من؟
care-about-words-hint = مثلًا: الرجل فوق المخبز
care-what-kind = أي نوع من القلق؟
care-how-urgent = ما مدى الإلحاح؟
care-what-seen = ماذا رأيت أو سمعت؟
care-what-seen-hint = يمكن للشخص أن يقرأ هذا لاحقًا.
care-safe-how = كيف يمكن الوصول إلى الشخص بأمان؟
care-safe-how-hint = متى نعم ومتى لا، ومن لا يُتصل عبره أبدًا.
care-about-this-person = قلق على هذا الشخص
care-choose = اختر

# A case.
care-not-yours = هذا الملف لدى زميل
care-not-yours-lead = قل أولًا لماذا تفتحه الآن.
care-coordinator-hears = يُبلَّغ المنسّق بذلك.
care-why-open = لماذا تفتحه؟
care-reason-hint = 20 حرفًا على الأقل.
care-reason-short = هذا قصير جدًا. اكتب 20 حرفًا على الأقل.
care-open-anyway = افتح الملف
care-handed-over = صار هذا لدى زميلك.
care-danger-first = هل هناك خطر الآن؟ اتصل أولًا.
care-line-112 = إسعاف، إطفاء
care-line-101 = الشرطة
care-line-1813 = خط الوقاية من الانتحار
care-line-1712 = العنف وسوء المعاملة
care-safe = الوصول بأمان:
care-no-contact = لا يريد أي اتصال حتى { $day }.
care-nobody-known = لا شخص معروف بعد
care-also = وأيضًا عن
care-inform-by = أخبر الشخص بهذا الملف في موعد أقصاه { $day }.
care-emergency-called = اتُّصل بالطوارئ: { $when }
care-told = ما قيل
care-goes-well = ما يسير جيدًا:
care-forgotten = ما قيل تم محوه.
care-part = جزء منه: { $what }
care-part-open = انظر تلك الإشارة
care-asked-to-call = طُلب منه الاتصال
care-ask-this = اسأل هذا بالتأكيد
care-summary = الملخص
care-summary-seen = قرأ الشخص هذا أو سمعه.
care-history = ما حدث
care-history-all = { $count ->
    [zero] اعرض الكل ({ $count })
    [one] اعرض الكل ({ $count })
    [two] اعرض الكل ({ $count })
    [few] اعرض الكل ({ $count })
    [many] اعرض الكل ({ $count })
   *[other] اعرض الكل ({ $count })
 }
care-services = الخدمات
care-warm = تسليم مع مرافقة
care-until = حتى { $day }
care-say-reference = قل الرمز { $reference }
care-reads = ما تقرؤه الخدمة
care-note-answer = دوّن ما تقوله الخدمة
care-answer-title = ماذا تقول { $name }؟
care-answer-what = ماذا يحدث الآن؟
care-answer-why = لماذا؟
care-answer-until = حتى متى قائمة الانتظار؟
care-answer-words = بالكلمات
care-answer-missing = اختر ما يحدث ولماذا.

# Grounds.
care-grounds = ما تجوز مشاركته
care-shares = يشارك: { $what }.
care-tells = تخبر الخدمة بـ: { $what }.
care-withdraw = الشخص يسحب موافقته
care-withdraw-title = هل يسحب الشخص موافقته؟
care-withdraw-heard = يعلم زميلك الآن أن الشخص يسحب موافقته.
care-withdraw-lead = يتوقف الطلب إلى { $name } فورًا. وتُبلَّغ الخدمة.
care-withdrawn = سُحبت في { $day }
care-review-waits = المنسّق يتحقق
care-review-done = تم التحقق
care-review-words = كلمة
care-review-fine = كان هذا صحيحًا
care-review-not = لم يكن هذا صحيحًا

# What one can do.
care-acts = ماذا يمكنك أن تفعل؟
care-more = المزيد
care-advice-first = اطلب نصيحة من خدمة دون ذكر اسم. ثم قرّر.
care-act-advice = استشارة دون اسم
care-act-claim = آخذ هذا
care-act-talk = بعد حديث
care-act-weigh = ما مدى الإلحاح؟
care-act-note = دوّن شيئًا
care-act-snooze = انتظر
care-act-wake = انظر الآن
care-act-hand-over = سلّم
care-act-release = أعِد
care-act-summarise = اكتب الملخص
care-act-inform = الشخص يعلم
care-act-inform-later = إخباره لاحقًا
care-act-merge = جزء من آخر
care-act-unmerge = افصله من جديد
care-act-emergency = اتُّصل بـ112 أو 101
care-act-call-us = اطلب ممّن أخبر أن يتصل
care-act-call-us-stop = لا داعي للاتصال
care-act-close = أنهِ
care-act-reopen = افتح من جديد
care-act-without-yes = مشاركة دون موافقة
care-ask-weigh = ما مدى إلحاح هذا؟
care-ask-note = دوّن شيئًا
care-ask-advice = استشارة دون اسم
care-ask-emergency = من اتصل بالطوارئ؟
care-ask-snooze = حتى متى تنتظر؟
care-ask-hand-over = لمن تسلّم هذا؟
care-ask-inform = هل يعلم الشخص بهذا الملف؟
care-ask-inform-later = متى تخبره؟
care-ask-summarise = ما الذي يلخصه؟
care-ask-merge = إلى أي إشارة ينتمي هذا؟
care-ask-close = لماذا ينتهي هذا؟
care-lead-advice = لا تقل شيئًا يكشف هوية الشخص.
care-lead-emergency = تصبح الإشارة الأكثر إلحاحًا.
care-lead-inform = نسجّل أن الشخص يعلم.
care-lead-summarise = يقرأ الشخص هذا أو يسمعه. وتقرؤه الخدمة بعد الموافقة.
care-lead-merge = يبقى كل من أخبر. ويمكنك الفصل لاحقًا.
care-lead-close = يراه زملاؤك ضمن المنتهية. ويمكن فتحه من جديد.
care-words-snooze = لماذا تنتظر؟
care-words-advice = من نصح وبماذا؟
care-words-emergency = من اتصل ومتى وماذا قالوا؟
care-words-inform-later = لماذا ليس بعد؟
care-in-words = بالكلمات
care-do-close = أنهِ
care-do-hand-over = سلّم
care-do-inform = نعم، الشخص يعلم
care-which-colleague = أي زميل؟
care-no-colleague = لا أحد آخر يعمل هنا بعد.
care-until-when = حتى متى؟
care-in-days = { $count ->
    [zero] اليوم
    [one] غدًا
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
 }
care-other-day = يوم آخر
care-merge-none = لا توجد إشارة مفتوحة أخرى.
care-choose-day = اختر يومًا.
care-choose-why = اختر سبب الانتهاء.
care-choose-colleague = اختر زميلًا.
care-write-something = اكتب شيئًا.

# After a talk.
care-talk = بعد حديث
care-talk-what = ماذا حدث؟
care-talk-called = اتصلتُ
care-talk-seen = التقينا
care-talk-not-reached = لم أصل إليه
care-talk-wants = ماذا يريد الشخص؟
care-talk-tried = ماذا حاولت؟
care-talk-note-hint = فريقك فقط يقرأ هذا. ويحق للشخص طلبه.
care-talk-choose = اختر أولًا ما حدث.
care-summary-write = ملخص مع الشخص
care-summary-hint = اقرأه بصوت عالٍ. تقرؤه الخدمة بعد الموافقة.
care-informed-now = يعلم الشخص الآن بوجود هذا الملف.
care-pick = أي خدمة يمكنها المساعدة؟
care-pick-hint = اسأل عن كل خدمة على حدة. «لا» جواب أيضًا.
care-pick-none = لا توجد خدمات هنا بعد.
care-pick-others = { $count ->
    [zero] اعرض المزيد
    [one] اعرض خدمة أخرى
    [two] اعرض خدمتين أخريين
    [few] اعرض { $count } خدمات أخرى
    [many] اعرض { $count } خدمة أخرى
   *[other] اعرض { $count } خدمة أخرى
 }
care-not-asked = لم يُسأل
care-wants = هل يريد الشخص { $name }؟
care-answers-in = { $count ->
    [zero] تجيب اليوم
    [one] تجيب خلال يوم عمل
    [two] تجيب خلال يومي عمل
    [few] تجيب خلال { $count } أيام عمل
    [many] تجيب خلال { $count } يوم عمل
   *[other] تجيب خلال { $count } يوم عمل
 }
care-may-read = ماذا يجوز للخدمة أن تقرأ؟
care-preview = اعرض أو اقرأ: هذا ما تقرؤه { $name }
care-preview-nothing = لا شيء بعد. اختر بيانات أو اكتب الملخص.
care-tell-back = بماذا يجوز للخدمة أن تخبر؟
care-how = كيف قال الشخص نعم؟
care-way = كيف تعلم الخدمة؟
care-next = ما الخطوة التالية؟
care-next-stay = لا شيء بعد
care-next-wait-service = انتظار الخدمة
care-next-call-again = اتصال لاحقًا
care-next-end = إنهاء
care-which-day = في أي يوم؟
care-why-ends = لماذا ينتهي؟
care-helps-you = هل يساعد هذا الشخص؟

# Why a service stands where it stands.
care-fit-often_helps = تساعد غالبًا في هذا
care-fit-speaks_language = تتكلم اللغة
care-fit-open_now = مفتوح الآن
care-fit-limited = يستغرق وقتًا
care-fit-full = لا مكان الآن
care-fit-agreement_over = انتهت الاتفاقية
care-fit-reads_little = تقرأ القليل فقط
care-fit-asked_already = طُلبت من قبل
care-fit-said_no = لم تستطع المساعدة
care-fit-person_said_no = قال الشخص لا

# Sharing without a yes.
care-without-lead = فقط إن لم يستطع الشخص الاختيار أو طلبه القانون. يتحقق المنسّق.
care-ground = لماذا لا تنتظر الموافقة؟
care-duty = أي واجب؟
care-which-service = أي خدمة؟
care-without-why = اشرح السبب
care-without-missing = اختر الخدمة واشرح السبب بـ20 حرفًا على الأقل.
care-without-do = شارك الآن

# What happened.
care-event-raised = وصل قلق.
care-event-claimed = أخذ هذا.
care-event-released = أعاد هذا.
care-event-handed_over = سلّم هذا إلى زميل.
care-event-weighed = الإلحاح: { $what }.
care-event-talked-called = اتصل بالشخص.
care-event-talked-seen = التقى بالشخص.
care-event-talked-not_reached = لم يصل إلى الشخص.
care-event-noted = دوّن شيئًا.
care-event-advice = تلقّى نصيحة من خدمة دون اسم.
care-event-emergency = اتُّصل بالطوارئ.
care-event-informed = يعلم الشخص بهذا الملف.
care-event-inform-later = سيعلم الشخص لاحقًا.
care-event-snoozed = ينتظر قليلًا.
care-event-woken = ينظر في هذا من جديد.
care-event-merged = اجتمعت إشارتان.
care-event-unmerged = انفصلت الإشارتان من جديد.
care-event-consent = قال الشخص نعم لخدمة.
care-event-refused = قال الشخص لا لخدمة.
care-event-without-yes = شارك بيانات دون موافقة.
care-event-withdrawn = سحب الشخص موافقة.
care-event-summary = كتب الملخص.
care-event-reviewed-fine = تحقق من المشاركة: صحيحة.
care-event-reviewed-not = تحقق من المشاركة: غير صحيحة.
care-event-opened = فتح هذا الملف وهو لزميل.
care-event-corrected = أضاف هذا إلى ملفه بنفسه.
care-event-reopened = فتح هذا من جديد.
care-event-closed = أنهى هذا: { $what }.

# The coordinator.
review-title = للتحقق
review-without = شُورك دون موافقة
review-none = لا شيء للتحقق.
review-mine = فعلتَ هذا بنفسك
