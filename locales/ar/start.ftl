## Language, start, settings, the help page and the page about accessibility. Nog na te lezen.
start-title = الجيران يساعدون بعضهم
start-lead = اطلب مساعدة صغيرة، أو ساعد جارًا.
start-language = اختر لغتك
start-how-ask = تطلب شيئًا صغيرًا، مثل إحضار الخبز.
start-how-answer = جار يستطيع المساعدة يأتي إليك.
start-how-people = العامل المجتمعي يتابع معك. أنت من يختار دائمًا.
start-card-where = لا توجد رسالة بعد؟ اتصل بالعامل المجتمعي أو اسأله.
start-hello = مرحبًا { $name }
calls-title = اتصل بشخص
calls-lead = هذه الأرقام تعمل دائمًا، حتى بدون إنترنت.
calls-danger-title = هل يوجد خطر الآن؟
calls-danger-note = Buurtnet ليس لحالات الطوارئ.
calls-talk-title = هل تريد التحدث إلى أحد؟
calls-team-title = العامل المجتمعي
calls-team = { $worker } وفريق { $buurt }
calls-team-note = لكل الأسئلة عن حيّك.
calls-team-unknown = الرقم موجود على رسالتك أو بطاقتك.
calls-112 = الإسعاف والإطفاء
calls-101 = الشرطة
calls-1813 = هل تفكر في الانتحار؟ ليلًا ونهارًا، بالهولندية.
calls-106 = Tele-Onthaal: من يصغي إليك ليلًا ونهارًا، بالهولندية.
calls-102 = Awel: للأطفال والشباب، بالهولندية.
calls-1712 = أسئلة عن العنف أو الإساءة.
calls-free = مجانًا.
calls-hours = قد تتغير الأوقات.
settings-title = الإعدادات
settings-language = اللغة
settings-reading = الخط والألوان
settings-notices = الإشعارات
settings-notices-why = هل يمكننا إشعارك، مثلًا عندما يساعدك جار؟ يمكنك إيقاف ذلك في أي وقت.
settings-notices-together = من يمسك هذا الجهاز يرى إشعاراتك أيضًا. هل يستخدمه شخص آخر الآن؟ إذن لا تصل إشعاراتك.
settings-notices-on = شغّل الإشعارات
settings-notices-off = أوقف الإشعارات
settings-notices-are-on = الإشعارات تعمل على هذا الجهاز.
settings-notices-denied = الإشعارات محظورة على هذا الجهاز. اسمح بها في إعدادات المتصفح.
settings-notices-unsupported = هذا الجهاز لا يعرض الإشعارات. سنتصل بك أو نراسلك.
settings-notices-error = لم ينجح الأمر. حاول لاحقًا.
settings-notices-timeout = جهازك لا يجيب. سنتصل بك أو نراسلك.
settings-notices-ios = ضع Buurtnet أولًا على الشاشة الرئيسية.
settings-ios-share = اضغط على زر المشاركة.
settings-ios-add = اختر الإضافة إلى الشاشة الرئيسية.
settings-ios-open = افتح Buurtnet من الشاشة الرئيسية.
settings-sign-out = سجّل الخروج
settings-sign-out-why = نمحو عندها كل ما يخصك على هذا الجهاز.
settings-sign-out-waiting = { $count ->
    [zero] لا توجد رسائل تنتظر.
    [one] رسالة واحدة ما زالت تنتظر. إذا خرجت فستضيع.
    [two] رسالتان ما زالتا تنتظران. إذا خرجت فستضيعان.
    [few] { $count } رسائل ما زالت تنتظر. إذا خرجت فستضيع.
    [many] { $count } رسالة ما زالت تنتظر. إذا خرجت فستضيع.
   *[other] { $count } رسالة ما زالت تنتظر. إذا خرجت فستضيع.
 }
settings-sign-out-anyway = اخرج واحذف
settings-sign-out-stay = ابقَ مسجّلًا
settings-signed-out = لست مسجّل الدخول على هذا الجهاز.
access-title = سهولة الاستخدام
access-lead = Buurtnet للجميع. لذلك ننتبه إلى هذه الأمور.
access-big = خط كبير وأزرار يسهل لمسها.
access-contrast = ألوان سهلة القراءة، حتى في الظلام.
access-keyboard = كل شيء يعمل بلوحة المفاتيح وبقارئ الشاشة.
access-aloud = يمكن قراءة كل صفحة بصوت عالٍ.
access-words = جمل قصيرة ورسوم وست لغات.
access-standard = نتبع معيار WCAG 2.2، المستوى AA.
access-unread = العربية والتركية والأوكرانية لم تُراجع بعد.
access-tell-title = هل هناك شيء لا يعمل؟
access-tell = أخبر العامل المجتمعي. يمكنك الاتصال دائمًا.

# Getting in.
start-in = ادخل
start-in-demo = أو ادخل برسالة
start-letter = لديّ رسالة
start-letter-note = رسالة أو بطاقة عليها رمز.
start-again = كنت هنا من قبل
start-again-note = انضممت إلى Buurtnet من قبل.
start-role-bewoner = ساكن
start-role-helper = يساعد الجيران
start-role-ambassadeur = سفير الحي
start-role-buurtwerker = العامل المجتمعي
start-role-brugfiguur = وسيط مجتمعي
start-role-dienst = خدمة مهنية
start-role-coordinator = منسّق
start-role-gemeente = البلدية
start-role-beheerder = مدير النظام
start-roles = الأدوار وحيّنا
start-roles-note = ما ترتّبه بصفتك مدير النظام.
start-numbers = ما لم يستطع الجيران فعله
start-numbers-note = أرقام كل ربع سنة، للبلدية.

# Stepping in where everything is invented.
demo-title = ادخل إلى { $buurt }
demo-lead = كل شيء هنا خيالي. اختر من تكون للحظة.
demo-asker = أطلب مساعدة صغيرة.
demo-helper = أساعد جارًا.
demo-worker = أنا العامل المجتمعي.
demo-others = اختر شخصًا آخر
demo-search = ابحث بالاسم
demo-none = لا أحد بهذا الاسم.
demo-found = { $count ->
    [zero] لم نجد اسمًا.
    [one] وجدنا اسمًا واحدًا.
    [two] وجدنا اسمين.
    [few] وجدنا { $count } أسماء.
    [many] وجدنا { $count } اسمًا.
   *[other] وجدنا { $count } اسم.
 }

# The four places of who lives here.
tab-start = الرئيسية
tab-help = أساعد
tab-mine = طلباتي
tab-me = الإعدادات

# At the door with a letter.
join-title = رسالتك
join-lead = يوجد رمز على رسالتك أو بطاقتك.
join-code = اكتب الرمز
join-code-hint = ثمانية أحرف وأرقام، مثل AB12-CD34.
join-code-empty = اكتب الرمز الموجود في رسالتك.
join-type = اكتب رمز رسالتك
join-type-note = توجد ثمانية رموز تحت الرسم.
join-new = أحتاج إلى رمز جديد
join-new-note = اتصل بالعامل المجتمعي أو اسأله.
join-are-you = هل أنت { $name }؟
join-who = أهلًا بك في { $buurt }. من أنت؟
join-for-street = هذه الرسالة لشارع { $street } في { $buurt }.
join-for-buurt = هذه الرسالة من Buurtnet في { $buurt }.
join-first-name = اسمك الأول
join-street = شارعك
join-street-none = اختر شارعك
join-number = رقم بيتك
join-phone = رقم هاتفك
join-phone-why = يراه فقط من يأتي لمساعدتك.
join-born = في أي سنة وُلدت؟
join-born-why = هل عمرك 16 أو 17 سنة؟ عندها ينظر العامل المجتمعي أيضًا. لا أحد غيره يرى سنة ميلادك.
join-helps = هل تود أحيانًا مساعدة جار؟
join-helps-yes = نعم، أحيانًا
join-helps-no = ليس الآن
join-shared = هل يستعمل شخص آخر هذا الجهاز؟
join-shared-why = عندها لا نحفظ شيئًا منك على هذا الجهاز.
join-shared-no = لا، أنا فقط
join-shared-yes = نعم، نتشارك هذا الجهاز
join-yes = نعم، أنا { $name }
join-no = لا، لست { $name }
join-in = أنضم
join-not-me = هذه الرسالة ليست لك
join-not-me-what = أعد الرسالة أو اتصل بنا. لم يحدث شيء.
join-welcome-title = أهلًا بك
join-welcome = أهلًا بك يا { $name }!
join-welcome-lead = أنت الآن من { $buurt }. يمكنك أن تطلب فورًا.
join-to-start = اذهب إلى صفحتي
join-to-start-note = ألقِ نظرة على مهل.
join-seen = هل التقيت { $worker } بعد؟
join-seen-what = أرِ رسالتك لـ { $worker } أو لسفير الحي. عندها يمكنك أن تساعد أيضًا.
join-seen-where = تجدنا هنا: { $address }.
join-not-seen = يودّ { $worker } التعرف عليك. أحضر رسالتك إلى نقطة الحي.
join-shared-note = أنتم تتشاركون هذا الجهاز. بعد ربع ساعة نسجّل خروجك.
place-next = هل هناك شخص آخر في البيت؟
place-next-note = يمكن لأربعة أشخاص استخدام جهاز واحد.

# Coming back.
again-title = سعداء بعودتك
again-lead = لم تسجّل الدخول على هذا الجهاز بعد. تحتاج إلى رمز جديد.
again-ask = اطلب رمزًا جديدًا
again-call-note = تحصل على رمز فورًا، حتى عبر الهاتف.
again-walk-in = أو تعال إلينا: { $address }.
again-have = لديّ رمز بالفعل
again-have-note = من رسالة أو بطاقة أو عبر الهاتف.

# What we know of you.
profile-title = ملفي الشخصي
profile-open-note = من يمكنه أن يأتي إلى بابك؟ كيف نتواصل معك؟
own-title = بياناتي
own-note = ما نعرفه، ومن رآه، وكيف تتوقف.
forgotten-title = وداعًا، وشكرًا لك
forgotten-lead = حسابك مغلق. بعد 7 أيام يُمحى كل شيء عنك.
forgotten-back = تريد البقاء؟ اتصل بالعامل المجتمعي. لديك 7 أيام.
profile-door = من يمكنه أن يأتي إلى بابك؟
profile-door-known = جار يعرفه العامل المجتمعي
profile-door-name = أريد أن أرى الاسم أولًا
profile-door-place = أفضّل اللقاء في نقطة الحي
profile-contact = كيف تفضّل أن نتواصل معك؟
profile-contact-app = بإشعار على هذا الجهاز
profile-contact-phone = اتصلوا بي
profile-contact-sms = أرسلوا رسالة نصية
profile-contact-mail = أرسلوا بريدًا إلكترونيًا
profile-last-name = اسم العائلة
profile-language = بأي لغة تقرأ؟
profile-saved = تم الحفظ.

# The mailboxes of the demo.
demo-post = كن أنت الخدمة: افتح صندوق البريد
demo-post-note = اقرأ ما يصل إلى الخدمة بالبريد.
demo-post-title = صناديق البريد
demo-post-lead = في العرض لا تُرسَل أي رسالة. هنا تقرأ ما كان سيصل إلى كل خدمة.
demo-post-empty = لا رسائل بعد. أحِل شخصاً إلى خدمة ثم عُد إلى هنا.
demo-post-choose = اختر صندوقاً
demo-post-all = كل الصناديق
demo-post-count = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
 }

# The ways to services and rights.
services-title = خدمات الحي
services-note = مساعدة مهنية قريبة من بيتك.
rights-title = حقوقك
rights-note = المال والطعام والإيجار والرعاية: من يساعدك.

# An ambassador meets who is new.
street-new = جديد في شارعك
street-new-lead = هل التقيت بأحد؟ قل ذلك هنا.
street-new-number = رقم { $number }
street-new-know = أعرف { $name }
street-new-known = { $name } يشارك الآن في كل شيء.
profile-look-again = أظهر ما هو موجود الآن
meet-title = لقاءات
meet-note = حساء وحديث وأشياء نفعلها معًا.
