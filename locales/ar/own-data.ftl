## One’s own data: all of it, who saw it, what is not right. Nog na te lezen.

own-lead = هذا ما يحفظه التطبيق عنك. يمكنك أن ترى كل شيء.
own-known = ما نعرفه عنك
own-change = غيّر ملفي الشخصي
own-name = الاسم
own-phone = الهاتف
own-mail = البريد
own-address = العنوان
own-address-title = أين تسكن؟
own-address-hint = لا نعرف عنوانك كاملًا بعد. سيراجعه العامل المجتمعي ويضيفه.
own-address-words = عنواني: { $street } { $number }
own-address-street-none = اختر شارعك.
own-address-number-none = اكتب رقم بيتك.
own-address-send = أرسل عنواني
own-address-waits = يراجع العامل المجتمعي عنوانك.
own-born = سنة الميلاد
own-gender = امرأة أم رجل
own-since = عضو منذ
own-away = غائب
own-devices = أجهزة تستخدم حسابك
own-devices-wait = { $all }. على { $waits } منها يعمل الآن شخص آخر.
own-wrong = هل هناك خطأ؟
own-wrong-hint = اكتب ما يجب تغييره. سيراجعه العامل المجتمعي.
own-moving-hint = أين ستسكن، وابتداءً من متى؟ يرتّب ذلك معك أحد أفراد الفريق.
own-moving-first = سأنتقل إلى
own-wrong-send = أخبرنا
own-wrong-done = شكرًا. سيقرأ العامل المجتمعي هذا.
own-wrong-open = قيد المراجعة
own-wrong-changed = تم التصحيح
own-wrong-kept = تمت المراجعة وبقي كما كان
own-looks = من رأى بياناتي
own-looks-team = يمكن لهؤلاء العاملين المجتمعيين البحث عنك دائمًا: { $names }.
own-looks-none = لم يفتح أحد بياناتك بعد.
own-look-came = { $who }: رأى بياناتك للمساعدة.
own-look-opened = { $who } من الفريق: اطلاع على بياناتك.
own-look-changed = { $who } من الفريق: تغيير في بياناتك.
own-look-made = { $who } من الفريق: تسجيلك في الحي.
own-look-confirmed = { $who }: تعرّف عليك وأكد ذلك.
own-look-acted = { $who } من الفريق: عمل باسمك.
own-look-gone = شخص لم يعد هنا
own-asked = ما طلبته
own-asked-none = لم تطلب شيئًا بعد.
own-asked-open = ما زال مفتوحًا
own-asked-done = تم
own-asked-closed = توقف
own-series = ما طلبته كل أسبوع
own-series-runs = مستمر
own-series-ended = متوقف
own-helped = ما فعلته للجيران
own-helped-none = لا يوجد شيء هنا بعد.
own-thanks = مع البطاقة:
own-helped-assigned = أنت تساعد
own-helped-reserve = أنت في الاحتياط
own-helped-done = لقد ساعدت
own-helped-declined = قلت: ليس الآن
own-helped-stopped = لم يتم
own-helped-no_show = أُبلغ أنك لم تأتِ
own-helped-asked = سألناك
own-told = ما أخبرناك به
own-told-hint = خلال آخر 90 يومًا. لا نحفظ نص الرسائل.
own-told-push = إشعار على جهازك
own-told-app = في التطبيق
own-told-mail = بريد
own-told-phone = مكالمة
desk-kind-data_corrected = هناك خطأ
task-data-corrected = يقول شخص إن هناك خطأ في بياناته. راجعه.
desk-wrong-title = هذا خطأ، بحسب { $name }
desk-wrong-changed = لقد صححته
desk-wrong-kept = يبقى كما هو
problem-too-many-corrections = هناك ما يكفي في انتظار العامل المجتمعي. يمكنك الاتصال.
own-forget = انسَني
own-forget-lead = نغلق حسابك الآن. بعد 7 أيام يُمحى كل شيء عنك.
own-forget-ends = ما طلبته يتوقف. وما وعدت به نطلبه من غيرك.
own-forget-case = يبقى الملف لدى الفريق ما دامت القواعد تتطلب ذلك.
own-forget-sure = هل تريد أن ننساك؟
own-forget-yes = نعم، انسَني
own-forget-no = لا، سأبقى
desk-leave = هذا الشخص سيغادر
desk-leave-forget = انسَ هذا الشخص
desk-leave-forget-lead = هل طلب { $name } ذلك؟ يُغلق الحساب الآن. بعد 7 أيام يُمحى كل شيء.
desk-leave-spoken = نعم، شفهيًا
desk-leave-written = نعم، كتابيًا
desk-leave-representative = نعم، عبر من يمثله
desk-leave-died = توفي
desk-leave-died-lead = هل توفي { $name }؟ تتوقف كل رسالة وكل سؤال الآن.
desk-leave-died-tell = من كان يساعد كثيرًا موجود في قائمتك. أخبرهم بنفسك.
desk-leave-died-yes = نعم، توفي
desk-left-forget = يريد أن يُنسى. في { $day } يُمحى كل شيء.
desk-left-died = توفي. لا يُرسل شيء إلى { $name } بعد الآن.
desk-left-stay = لا، تراجع عن ذلك
desk-leaving = سيغادرون
desk-kind-tell_in_person = أخبرهم بنفسك
task-tell-in-person = توفي { $who }. أخبر بنفسك هذا الجار الذي كان يساعد.
problem-leaves-while-working = من يعمل هنا ينهي عمله أولًا. اسأل المنسق.
problem-left-for-good = لا يمكن التراجع: كل شيء عن هذا الشخص مُحي.
own-terms = كم نحتفظ بهذا
own-terms-lead = بعد ذلك يمحوه التطبيق تلقائيًا.
own-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
 }
own-months = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
 }
own-term-own_words = كلماتك، بعد انتهاء الطلب
own-term-link = أنك طلبت أو سُئلت أو ساعدت. بعدها نعدّ فقط
own-term-waves = كم جارًا سألنا معًا ومتى
own-term-ledger = ما أخبرناك به
own-term-series = ما كان يتكرر كل أسبوع، بعد نهايته
own-term-counters = أن شيئًا لم يتم. أنت والعامل المجتمعي تريان هذا، ولا يراه أي جار
own-term-codes = رسائل ورموز لم يستخدمها أحد
own-term-assisted = من ليس له حساب ولا نسمع منه. نسأل أولًا
desk-kind-still_wanted = لم نسمع منذ مدة
task-still-wanted = لم نسمع شيئًا منذ عامين. اسأل هل نحتفظ بالبيانات.
own-term-complaints = ما حدث من سوء، بعد الجواب
own-wrong-told = ما أخبرت به من سوء
own-coming = إلى أين أذهب
own-coming-with = { $what }، نحن اثنان
own-acted-ask = { $who } من الفريق: طلب مساعدة باسمك.
own-acted-withdraw = { $who } من الفريق: أوقف طلبًا باسمك.
own-acted-confirm = { $who } من الفريق: أخبر باسمك هل نجح الأمر.
own-acted-thank = { $who } من الفريق: شكر باسمك.
own-acted-refuse_helper = { $who } من الفريق: طلب مساعدًا آخر باسمك.
own-acted-release_contact = { $who } من الفريق: وافق على مساعد باسمك.
own-acted-change = { $who } من الفريق: غيّر طلبًا باسمك.
own-acted-extend = { $who } من الفريق: مدّد البحث باسمك.
own-acted-talk_join = { $who } من الفريق: انضم إلى محادثتك.
own-acted-ask_person = { $who } من الفريق: سأل شخصًا محددًا لأجلك.
own-acted-publish = { $who } من الفريق: راجع طلبك.
own-acted-reject = { $who } من الفريق: أوقف طلبك بعد قراءته.
own-acted-hold = { $who } من الفريق: أوقف البحث مؤقتًا.
own-acted-unhold = { $who } من الفريق: استأنف البحث.
own-acted-widen = { $who } من الفريق: وسّع البحث.
own-acted-away = { $who } من الفريق: دوّن غيابك أو عودتك.
own-term-amounts = ثمن المشتريات، بعد النهاية
own-term-company = من جاء مع الجار، بعد النهاية
own-acted-series_stop = أوقف { $who } من الفريق باسمك ما يتكرر.
own-acted-series_sleep = أوقف { $who } من الفريق مؤقتًا باسمك ما يتكرر، أو أعاده.
own-acted-series_renew = جعل { $who } من الفريق ما يتكرر يستمر باسمك.
own-term-keys = المفاتيح، بعد عودتها أو ضياعها
own-keys = المفاتيح
own-keys-giver = أعطيت مفتاحًا
own-keys-holder = عندي أو كان عندي مفتاح
own-key-given = لم يُؤكَّد بعد
own-key-held = لم يعد بعد
own-key-returning = يقول أحدهما: عاد
own-key-returned = عاد
own-key-lost = ضاع
own-acted-key_give = { $who } من الفريق: دوّن مفتاحك.
own-acted-key_hold = { $who } من الفريق: قال عنك إن المفتاح معك.
own-acted-key_back = { $who } من الفريق: دوّن أن مفتاحًا عاد.
own-acted-key_not_back = { $who } من الفريق: دوّن أن مفتاحًا لم يعد بعد.
own-acted-key_lost = { $who } من الفريق: دوّن أن مفتاحًا ضاع.
own-look-screened = { $who } من فريق الحي: كتب هل رُئي مستخرجك.
own-term-screening = أن مستخرجك رُئي، بعد انتهاء صلاحيته
own-screening = المستخرج رُئي
own-screening-days = في { $seen }. صالح حتى { $until }.
