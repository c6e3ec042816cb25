## The screens of who helps.
helping-title = أنا أساعد
helping-lead = أنت تختار. يمكنك دائمًا أن تقول لا.
helping-asked-title = مطلوب منك
helping-board-title = طلبات مفتوحة في الحي
helping-filter-count = { $name } ({ $count })
helping-look = انظر
helping-more = اعرض المزيد
helping-empty = لا أحد يطلب مساعدة الآن.
helping-empty-more = عندما يطلب جار شيئًا، تراه هنا.
helping-not-known-yet = العامل المجتمعي لا يعرفك بعد. تعارفا أولًا، ثم يمكنك المساعدة.
helping-accept = سأساعد
helping-not-now = ليس الآن
helping-not-now-title = لا مشكلة. لماذا؟
helping-not-now-lead = هكذا نسألك بشكل أفضل في المرة القادمة. صاحب الطلب لا يرى هذا.
helping-no-not_now = الوقت غير مناسب الآن
helping-no-not_this_kind = أفضّل ألّا أفعل هذا
helping-no-too_heavy = هذا كثير على جار
helping-no-too_far = المكان بعيد
helping-why-me = لماذا أنا؟
helping-because-walk = أنت تسكن قريبًا.
helping-because-talent = قلت إنك تحب هذا العمل.
helping-because-language = بينكما لغة مشتركة.
helping-because-tasks = ساعدت أقل في الفترة الأخيرة. هكذا نوزّع الطلبات.
helping-because-again = فعلتما هذا معًا من قبل.
helping-because-asks = لم نسألك منذ فترة.
helping-because-rested = مرّ وقت منذ آخر مساعدة منك.
helping-because-newcomer = أنت جديد في المساعدة. أهلًا بك!
helping-because-chance = لكل واحد دوره.
helping-flexible = في أي وقت مناسب
helping-day-part = { $day }، { $part }
helping-places = { $count ->
    [zero] لا حاجة إلى أحد
    [one] مطلوب شخص واحد
    [two] مطلوب شخصان
    [few] مطلوب { $count } أشخاص
    [many] مطلوب { $count } شخصًا
   *[other] مطلوب { $count } شخص
 }
helping-words-wait = الباقي يأتي لاحقًا. يقرؤه الفريق أولًا.
helping-offer-sent = مطلوب منك
helping-offer-seen = مطلوب منك
helping-offer-assigned = أنت تساعد
helping-offer-reserve = أنت الاحتياطي
helping-offer-declined = قلت ليس الآن
helping-offer-done = لقد ساعدت

# Where one stands.
helping-stands-assigned = رائع! أنت ستساعد.
helping-stands-reserve = هناك جار سيأتي. أنت الاحتياطي. شكرًا لك!
helping-stands-promote = هناك مكان شاغر. هل تستطيع؟ قل ذلك قبل { $time }.
helping-stands-declined = قلت ليس الآن. لا بأس.
helping-stands-said = قلتَ: تم الأمر.
helping-stands-done = تم الأمر. شكرًا لك!
helping-stands-over = انتهى هذا الطلب. شكرًا لأنك نظرت.
helping-stands-let-go = لم تعد هناك حاجة إليك في هذا. شكرًا لأنك أردت أن تساعد.
helping-again = تغيّر شيء. هل ما زلت تستطيع؟ قل ذلك قبل { $time }.
helping-yes-now = نعم، أستطيع المساعدة الآن
helping-yes-again = نعم، ما زلت أستطيع
helping-as-neighbour = أنت تساعد كجار، على مسؤوليتك الخاصة.
helping-thanked = وصلتك بطاقة شكر. شكرًا لك!
helping-others = انظر إلى طلبات أخرى

# Who asks.
helping-asker-title = من تساعده
helping-asker-name = الاسم
helping-asker-address = العنوان
helping-asker-meet = مكان اللقاء
helping-asker-door-word = قل هذا عند الباب
helping-asker-call-note = اتفقا معًا على ساعة.
helping-asker-team = هل لديك سؤال؟ اتصل بـ { $worker } لينقله.
helping-asker-waits = جارك يريد أن يرى اسمك أولًا. ستسمع خبرًا قبل { $when }.
helping-asker-until = ترى هذه المعلومات حتى { $when }.
helping-worked = تم الأمر
helping-said = شكرًا لك. نسأل { $name } أيضًا.
helping-said-nameless = شكرًا لك. نسأل أيضًا من طلب المساعدة.
helping-back-out = لا أستطيع في النهاية
helping-back-out-title = ألا تستطيع في النهاية؟
helping-back-out-lead = هذا يحدث. نبحث فورًا عن شخص آخر.
helping-back-out-sure = لا أستطيع
helping-back-out-stay = سآتي
helping-nobody-opened = لم يفتح أحد
helping-closed-ring = رنّ الجرس مرة أخرى واطرق الباب.
helping-closed-call = اتصل وانتظر قليلًا.
helping-closed-look = انظر حولك: البريد، الضوء، الصوت.
helping-closed-danger = هل هناك خطر؟ اتصل الآن.
helping-closed-tell = أخبر العامل المجتمعي

# My help.
helping-mine-title = مساعداتي
helping-mine-coming = القادم
helping-mine-reserve = أنت احتياطي هنا
helping-mine-early = تم قبل موعده
helping-mine-past = انتهى
helping-mine-empty = لم تعد بشيء بعد.

# How I help.
helping-how-title = كيف أساعد
helping-as-volunteer = أنت تساعد متطوعًا لدى { $organisation }.
