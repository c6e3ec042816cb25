## The desk of the neighbourhood worker: only who works here loads it.
desk-tab-today = اليوم
desk-tab-requests = الطلبات
desk-tab-people = الأشخاص
desk-tab-letters = الرسائل
desk-phone = على الهاتف
desk-only-staff = هذه الصفحة للعامل المجتمعي.
desk-only-coordinator = هذه الصفحة للمنسّق.
desk-choose = اختر شيئًا من القائمة.
desk-back-list = العودة إلى القائمة
desk-more = اعرض المزيد

# The keyboard.
desk-keys = المفاتيح
desk-keys-title = العمل بلوحة المفاتيح
desk-keys-down = التالي في القائمة
desk-keys-up = السابق في القائمة
desk-keys-open = افتح
desk-keys-act = افعل ما يلزم الآن
desk-keys-end = تم
desk-keys-help = اعرض هذه النافذة
desk-keys-on = شغّل مفاتيح الحروف
desk-keys-off = أوقف مفاتيح الحروف
desk-keys-are-off = مفاتيح الحروف متوقفة.

# Today.
desk-today-title = اليوم
desk-today-count = { $count ->
    [zero] لا شيء لعمله.
    [one] هناك أمر واحد لعمله.
    [two] هناك أمران لعملهما.
    [few] هناك { $count } أمور لعملها.
    [many] هناك { $count } أمرًا لعمله.
   *[other] هناك { $count } أمر لعمله.
 }
desk-today-empty = كل شيء تم.
desk-today-empty-more = حان وقت القهوة. المهام الجديدة تظهر هنا وحدها.
desk-filter = اعرض
desk-filter-all = الكل
desk-due-now = ينتظر منذ { $time }
desk-due-past = كان يجب أن يكون جاهزًا
desk-due-minutes = { $count ->
    [zero] الآن
    [one] خلال دقيقة
    [two] خلال دقيقتين
    [few] خلال { $count } دقائق
    [many] خلال { $count } دقيقة
   *[other] خلال { $count } دقيقة
 }
desk-due-today = اليوم قبل { $time }
desk-due-tomorrow = غدًا قبل { $time }
desk-due-day = قبل { $day }
desk-since = منذ { $when }
desk-urgency-now = الآن
desk-owner-me = أنت تقوم بهذا
desk-owner = { $name } يقوم بهذا
desk-take = سأقوم بهذا
desk-done = تم
desk-done-called = تم الاتصال
desk-done-undo = تم: { $what }
desk-not-reached = لم نصل إليه
desk-not-reached-title = لم يرد أحد
desk-not-reached-lead = إذا أخذت هذه المهمة يراها زملاؤك.
desk-not-reached-later = سأحاول لاحقًا
desk-not-reached-stop = أوقف الاتصال
desk-not-needed = هذا غير لازم
desk-not-needed-title = لماذا هذا غير لازم؟
desk-not-needed-lead = عندها تختفي المهمة من القائمة.
desk-dismiss-not_needed = لم يعد لازمًا.
desk-dismiss-solved_elsewhere = تم حله بطريقة أخرى.
desk-dismiss-duplicate = مكتوب مرتين.
desk-dismiss-unreachable = لا نصل إلى أحد.
desk-dismiss-not_ours = هذا ليس لفريقنا.
desk-note = كلمة لزملائك
desk-note-hint = فريقك فقط يقرأ هذا.
desk-say = يمكنك أن تقول هذا
desk-about-request = انظر الطلب
desk-about-person = انظر الشخص
desk-no-phone = ليس لدينا رقم. مرّ عليه.

# The kinds of tasks: what they are, and the next thing to do.
desk-kind-call = اتصال
desk-kind-who_do_you_know = من تعرف؟
desk-kind-ask_personally = اسأل شخصًا مباشرة
desk-kind-review = قراءة طلب
desk-kind-read_words = قراءة الكلمات
desk-kind-unmatched = لم نجد أحدًا
desk-kind-scope_doubt = هل هذه مساعدة صغيرة؟
desk-kind-nobody_opened = لم يفتح أحد
desk-kind-backed_out_late = المساعد لا يستطيع
desk-kind-first_together = المرة الأولى معًا
desk-kind-no_show = لم يأت أحد
desk-kind-welfare = السؤال عن الحال
desk-kind-went_wrong = حدث خطأ ما
desk-kind-confirm_newcomer = جار جديد
desk-kind-given_up = التطبيق لم ينجح
desk-kind-push_alarm = الإشعارات لا تصل
desk-kind-mail_down = رسائل البريد لا تُرسَل
desk-act-call = اتصل
desk-act-look = انظر
desk-act-read = اقرأ
desk-act-meet = تعارف
desk-act-ask = اسأل شخصًا

# Requests.
desk-requests-title = طلبات المساعدة
desk-requests-empty = لا توجد طلبات.
desk-requests-empty-more = هل يطلب أحد مساعدة بالهاتف؟ اكتبها هنا.
desk-requests-show = اعرض
desk-requests-running = الجارية
desk-requests-look = تحتاج نظرة
desk-requests-all = الكل
desk-requests-words = كلمات للقراءة
desk-requests-phone = بالهاتف
desk-state-review = يقرؤه أحد من الفريق أولًا.
desk-state-open = نبحث عن جار.
desk-state-held = البحث متوقف.
desk-state-matched = وجدنا جارًا.
desk-state-confirming = نسأل إن تم الأمر.
desk-state-done = تم الأمر.
desk-state-done-unconfirmed = انتهى. لم يقل أحد إن كان قد تم.
desk-state-withdrawn = لم يعد لازمًا.
desk-state-solved_elsewhere = حُل بطريقة أخرى.
desk-state-expired_unmatched = لم نجد أحدًا في الوقت.
desk-state-referred = تتولى ذلك خدمة مختصة.
desk-state-out_of_scope = أكبر من قدرة الجيران.
desk-state-duplicate = كان مكتوبًا مرتين.
desk-state-rejected = هذا غير ممكن هنا.
desk-state-not_delivered = كان هناك جار، لكن لم ينجح الأمر.
desk-category = ماذا
desk-masked = هكذا يقرؤها الجيران
desk-asked-by = صاحب الطلب
desk-when = متى
desk-where = أين
desk-own-words-waiting = هذه أول كلمات جار جديد، أو فيها ما يستدعي النظر. لا يراها الجيران إلا بعد أن تقرأها.
desk-places = عدد المساعدين
desk-helpers = من يساعد
desk-helper-comes = { $name } سيأتي.
desk-helper-worked = يقول { $name }: تم الأمر.
desk-helper-helped = ساعد { $name }.
desk-helper-reserve = { $name } احتياطي.
desk-door-word = كلمة الباب: { $word }
desk-helper-waits = { $name } ينتظر موافقة صاحب الطلب.
desk-waves = من سألناه
desk-wave = الجولة { $number }
desk-wave-board = اختاروا بأنفسهم أو سُئلوا بالاسم
desk-wave-asked = { $count ->
    [zero] لم نسأل أحدًا
    [one] سألنا جارًا واحدًا
    [two] سألنا جارين
    [few] سألنا { $count } جيران
    [many] سألنا { $count } جارًا
   *[other] سألنا { $count } جار
 }
desk-wave-none = لم نسأل أحدًا بعد.
desk-offer-queued = ينتظر دوره
desk-offer-sent = سُئل
desk-offer-seen = نظر
desk-offer-assigned = يساعد
desk-offer-reserve = احتياطي
desk-offer-declined = لا يستطيع
desk-offer-lapsed = لم يرد
desk-offer-superseded = لم يعد لازمًا
desk-offer-done = ساعد
desk-offer-released = لم يعد لازمًا، مع الشكر
desk-offer-backed_out_early = لم يستطع في النهاية
desk-offer-backed_out_late = لم يستطع في اللحظة الأخيرة
desk-offer-no_show = لم يأت
desk-offer-removed = اختار صاحب الطلب غيره
desk-not-askable = موجود في هذا الطلب: { $why }
desk-no-not_now = ليس الآن
desk-no-not_this_kind = ليس هذا النوع
desk-no-too_heavy = ثقيل جدًا
desk-no-too_far = بعيد جدًا
desk-way-push = بإشعار
desk-way-mail = بالبريد الإلكتروني
desk-way-phone = بالهاتف
desk-way-app = في التطبيق
desk-hold = أوقف البحث
desk-unhold = تابع البحث
desk-widen = ابحث أبعد
desk-widened = نسأل الآن أبعد أيضًا.
desk-ask-by-name = اسأل شخصًا بالاسم
desk-ask-by-name-more = يصل الطلب إلى هذا الجار الآن.
desk-ask-sure = هل تريد أن تطلب هذا من { $name }؟
desk-ask-yes = نعم، اطلب
desk-ask-no = لا، شخص آخر
desk-not-helping = لا يساعد جيرانًا الآن
desk-asked-not-now = لا يمكنك أن تطلب هذا من { $name } الآن. اطلب من شخص آخر.
desk-asked-young = { $name } ما زال صغيرًا على هذا الطلب.
desk-asked-already = سبق أن وصل هذا الطلب إلى { $name }. اسأل شخصًا آخر.
desk-asked-self = هذا الطلب من { $name }. اسأل شخصًا آخر.
desk-asked-now = تم سؤال { $name }.
desk-publish = ضعه على اللوحة
desk-publish-words = أظهر الكلمات للجيران
desk-published = الجيران يرونها الآن.
desk-reject = هذا غير ممكن
desk-reject-title = لماذا هذا غير ممكن؟
desk-reject-lead = يتوقف الطلب. ويسمع صاحبه بذلك.
desk-reject-referred = تتولى ذلك خدمة مختصة.
desk-reject-out_of_scope = هذا أكبر من قدرة الجيران.
desk-reject-duplicate = الطلب مكتوب مرتين.
desk-reject-rejected = لا يمكن طلب هذا هنا.
desk-why-read = لماذا نقرؤه
desk-why-hold_verified_only = لا يفعل هذا إلا جار نعرفه.
desk-why-hold_for_worker = النص يحتاج إلى نظرة إنسان.
desk-why-no_consent = لا نعرف بعد إن كان الشخص يريد ذلك.
desk-why-bank_card = الأمر يتعلق ببطاقة بنكية.
desk-why-code = فيه رمز أو مكان مفتاح.
desk-why-loan = الأمر يتعلق بإقراض مال.
desk-why-cash_withdrawal = الأمر يتعلق بسحب مال.
desk-why-key = الأمر يتعلق بمفتاح.
desk-why-child_alone = سيكون طفل وحده مع مساعد.
desk-why-minor_asks = يطلب هذا شخص دون الثامنة عشرة.

# In the name of somebody.
desk-namens = نيابة عن { $name }
desk-namens-more = افعل هذا فقط إذا طلبه منك { $name }. نسجل من قام به.
desk-namens-withdraw = لم يعد لازمًا
desk-namens-withdraw-lead = من كان سيساعد يسمع بذلك فورًا.
desk-namens-solved = حُل بطريقة أخرى
desk-namens-worked = تم الأمر
desk-namens-not-worked = لم ينجح الأمر
desk-namens-not-worked-lead = ماذا حدث؟
desk-namens-otherwise = حدث شيء آخر
desk-namens-nobody-came = لم يأت أحد
desk-namens-thank = قل شكرًا
desk-namens-thank-title = أي بطاقة؟
desk-namens-thank-lead = يصل هذا إلى المساعد من { $name }.
desk-namens-thank-line = ما يضيفه { $name }، في جملة واحدة
desk-namens-thank-line-to = ما يقوله { $name } إلى { $helper }، في جملة واحدة
desk-namens-thanked = أُرسلت البطاقة.
desk-namens-other-helper = أفضّل شخصًا آخر
desk-namens-other-helper-sure = يسمع { $name } أن الأمر لم يعد لازمًا. نبحث عن شخص آخر.
desk-namens-name-ok = نعم، يمكن أن يأتي { $name }

desk-consent-spoken = قال الشخص نعم في حديث.
desk-consent-written = قال الشخص نعم كتابة.
desk-consent-representative = وافق من يمثله.

# At the phone.
desk-phone-title = على الهاتف
desk-phone-who = من المتصل؟
desk-phone-find = ابحث بالاسم أو الشارع أو الرقم
desk-phone-find-hint = مثلًا: Maria Wilgen
desk-phone-new = سجّل شخصًا جديدًا
desk-phone-what = ما المطلوب؟
desk-phone-when = متى؟
desk-phone-which-day = أي يوم؟
desk-phone-other-day = يوم آخر
desk-phone-part = أي وقت من اليوم؟
desk-phone-any-day = في أي وقت مناسب
desk-phone-words = ماذا يجب أن يعرف المساعد؟
desk-phone-words-hint = لا تكتب عنوانًا أو رمزًا أو رقم حساب.
desk-phone-consent = كيف قال { $name } نعم؟
desk-phone-consent-spoken = على الهاتف أو في حديث
desk-phone-consent-written = كتابة
desk-phone-consent-representative = شخص يتكلم باسم { $name }
desk-phone-check = هل هذا صحيح؟
desk-phone-send = اسأل الجيران
desk-phone-for = من أجل
desk-phone-sent-title = تم
desk-phone-sent-closed = هذا أكبر من قدرة الجيران.
desk-phone-sent = أُرسل الطلب.
desk-phone-sent-review = حُفظ الطلب. اقرأه مرة أخرى بنفسك.
desk-phone-sent-more = عند وجود خبر، تظهر مهمة للاتصال بـ { $name }.
desk-phone-again = مكالمة أخرى
desk-phone-script = ماذا أقول؟
desk-script-who-1 = مرحبًا، معك { $worker } من { $buurt }. مع من أتكلم؟
desk-script-who-2 = في أي شارع تسكن؟
desk-script-what-1 = بماذا يمكن لجار أن يساعدك؟
desk-script-what-2 = شيء صغير ممكن. أما الرعاية فنبحث لها عن خدمة.
desk-script-when-1 = متى يناسبك؟
desk-script-when-2 = هل يمكن لجار أعرفه أن يأخذ اسمك وعنوانك؟
desk-script-send-1 = سأسأل جيرانك الآن.
desk-script-send-2 = سأتصل بك عندما يستطيع أحد أن يأتي.

# People.
desk-people-title = الأشخاص
desk-people-find = ابحث عن شخص
desk-people-find-hint = الاسم أو الشارع أو الهاتف
desk-people-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
desk-people-none = لم نجد أحدًا بهذه الكلمات.
desk-newcomers = جيران جدد
desk-newcomers-lead = هل تعرف أحدًا؟ أكّد ذلك. بعدها فقط يمكنه المساعدة.
desk-confirm-one = أعرف { $name }
desk-confirm-chosen = { $count ->
    [zero] لا أحد للتأكيد
    [one] أكّد جارًا واحدًا
    [two] أكّد جارين
    [few] أكّد { $count } جيران
    [many] أكّد { $count } جارًا
   *[other] أكّد { $count } جار
 }
desk-confirm-all = اختر الجميع
desk-confirm-none = لا تختر أحدًا
desk-confirmed = { $count ->
    [zero] لم يتأكد أحد.
    [one] جار واحد معروف الآن.
    [two] جاران معروفان الآن.
    [few] { $count } جيران معروفون الآن.
    [many] { $count } جارًا معروفون الآن.
   *[other] { $count } جار معروفون الآن.
 }
desk-standing-accepted = جديد
desk-standing-confirmed = معروف
desk-person-phone = الهاتف
desk-person-address = العنوان
desk-person-language = اللغة
desk-person-contact = يفضّل
desk-person-door = عند الباب
desk-person-trust = الثقة
desk-trust-1 = ما زلنا نتعارف
desk-trust-2 = تعارفنا
desk-trust-3 = تحققت منه المنظمة
desk-person-helps = يساعد الجيران
desk-person-helps-short = يساعد
desk-person-joined = هنا منذ
desk-person-app = يستخدم التطبيق
desk-person-no-app = لا يستخدم التطبيق. نتصل به.
desk-contact-app = في التطبيق
desk-contact-phone = اتصال
desk-contact-sms = رسالة نصية
desk-contact-mail = بريد إلكتروني
desk-door-known_neighbour = جار تعرفه
desk-door-name_first = رؤية الاسم أولًا
desk-door-meeting_place = الأفضل في مركز الحي
desk-person-ask = اطلب مساعدة لـ { $name }
desk-person-letter = أعدّ رسالة جديدة
desk-person-letter-more = رموز { $name } القديمة لن تعمل بعد ذلك.
desk-person-new = سجّل شخصًا جديدًا
desk-person-new-lead = الاسم والشارع والهاتف تكفي.
desk-person-first-name = الاسم الأول
desk-person-last-name = اسم العائلة
desk-person-street = الشارع
desk-person-street-choose = اختر شارعًا
desk-person-number = رقم البيت
desk-person-phone-hint = بلا رقم نمرّ بأنفسنا.
desk-person-born = سنة الميلاد
desk-person-born-why = لا نطلب كل شيء ممن لم يبلغ 18 سنة.
desk-person-gender = امرأة أم رجل
desk-person-gender-why = بعض الجيران يطلبون امرأة أو رجلًا عند الباب.
desk-person-gender-unsaid = لم يُذكر
desk-person-consent = كيف قال هذا الشخص نعم؟
desk-person-consent-spoken = في حديث
desk-person-consent-written = كتابة
desk-person-consent-representative = شخص يتكلم باسمه
desk-person-save = احفظ هذا الشخص
desk-person-known = ربما نعرف هذا الشخص من قبل.
desk-person-known-take = هذا هو الشخص نفسه
desk-person-known-show = انظر من هو
desk-person-known-other = هذا شخص آخر

# Letters.
desk-letters-title = الرسائل
desk-letters-lead = بالرسالة يدخل الجار إلى التطبيق. لكل رسالة رمزها.
desk-letters-make = أعدّ رسائل
desk-letters-count = كم رسالة؟
desk-letters-seats = كم شخصًا لكل رسالة؟
desk-letters-seats-hint = من يسكنون خلف باب واحد يتشاركون رسالة.
desk-letters-count-wrong = اختر عددًا من 1 إلى 200.
desk-letters-seats-each = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
desk-letters-street = لأي شارع؟
desk-letters-any-street = بلا شارع محدد
desk-letters-made = { $count ->
    [zero] لا رسائل جاهزة.
    [one] رسالة واحدة جاهزة.
    [two] رسالتان جاهزتان.
    [few] { $count } رسائل جاهزة.
    [many] { $count } رسالة جاهزة.
   *[other] { $count } رسالة جاهزة.
 }
desk-letters-batches = الرسائل المعدّة
desk-letters-none = لم تُعدّ رسائل بعد.
desk-letters-print-none = لا توجد رسائل جاهزة للطباعة.
desk-letters-used = استُخدم { $used } من { $count }
desk-letters-some = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
 }
desk-letters-made-on = أُعدّت في { $day }
desk-letters-now = اطبعها الآن. لن ترى الرموز لاحقًا.
desk-letters-until = صالحة حتى { $day }
desk-letters-print = اطبع
desk-letters-languages = بأي لغات؟
desk-letters-language-second = وأيضًا بـ
desk-letters-language-one = هذه اللغة فقط

# The letter itself, as it is printed.
letter-hello = مرحبًا يا جار
letter-hello-name = مرحبًا { $name }
letter-what = في { $buurt } يساعد الجيران بعضهم. بأشياء صغيرة: خبز، عمل بسيط، حديث.
letter-scan = امسح هذا الرمز بهاتفك أو جهازك اللوحي.
letter-type = أو اذهب إلى { $address } واكتب هذا الرمز:
letter-code = رمزك
letter-safe = لا تُظهر هذا الرمز لأحد آخر. يعمل حتى { $day }.
letter-seats = { $count ->
    [zero] لا يمكن لأحد استخدام هذه الرسالة.
    [one] يمكن لشخص واحد استخدام هذه الرسالة.
    [two] يمكن لشخصين في بيتك استخدام هذه الرسالة.
    [few] يمكن لـ { $count } أشخاص في بيتك استخدام هذه الرسالة.
    [many] يمكن لـ { $count } شخصًا في بيتك استخدام هذه الرسالة.
   *[other] يمكن لـ { $count } شخص في بيتك استخدام هذه الرسالة.
 }
letter-phone = لا هاتف ولا إنترنت؟ اتصل بـ { $worker }: { $phone }. هذا ممكن دائمًا.
letter-place = أو مرّ علينا: { $address }.
letter-bye = إلى اللقاء، { $worker }
letter-qr = رمز للمسح
desk-namens-again = { $name }: يودّ { $helper } مرة أخرى
desk-namens-again-not = { $name }: ليس { $helper } في النهاية
