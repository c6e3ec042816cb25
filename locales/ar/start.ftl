## Language, start, settings, the help page and the page about accessibility. Nog na te lezen.
start-title = الجيران يساعدون بعضهم
start-lead = اطلب مساعدة صغيرة، أو ساعد جارًا.
start-language = اختر لغتك
start-how-ask = تطلب شيئًا صغيرًا، مثل إحضار الخبز.
start-how-answer = جار يستطيع المساعدة يأتي إليك.
start-how-people = العامل المجتمعي يتابع معك. أنت من يختار دائمًا.
start-card = هل وصلتك رسالة أو بطاقة؟ امسح الرمز الموجود عليها.
start-card-where = لا توجد رسالة بعد؟ اتصل بالعامل المجتمعي أو اسأله.
start-hello = مرحبًا { $name }
start-signed-in = أنت مسجّل الدخول.
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
calls-free = مجانًا
calls-hours = قد تتغير الأوقات.
calls-leave = غادر هذه الصفحة بسرعة
settings-title = الإعدادات
settings-language = اللغة
settings-reading = الخط والألوان
settings-notices = الإشعارات
settings-notices-why = هل يمكننا إشعارك عندما يطلب جار مساعدة أو يساعدك؟ يمكنك إيقاف ذلك في أي وقت.
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
