# ما يراجعه المنسق ويضبطه. (nog na te lezen)
desk-tab-settings = المؤسسة
steer-lead = ما تأخر، وما لم يصل، وما تراجعه.
steer-late = متأخر
steer-late-none = لا شيء متأخر.
steer-due = كان يجب أن يتم في { $when }
steer-nobody = لا يتولاه أحد بعد
steer-give = أعطه لزميل
steer-give-lead = لا حاجة إلى فتح الملف.
steer-given = هذا الآن مع { $name }.
steer-failed = رسائل لم تصل
steer-failed-none = وصلت كل الرسائل.
steer-bounced = هذا العنوان يرفض الرسالة.
steer-given_up = لم يمكن إرسال الرسالة.
steer-again = أرسل من جديد
steer-by-phone = أكمل بالهاتف
steer-again-done = الرسالة في الطريق من جديد.
steer-by-phone-done = سيتصل زميل بالخدمة.
steer-other = للاطلاع أيضًا
steer-other-none = لا شيء آخر.
steer-clock-first_look = النظرة الأولى
steer-clock-contact = التواصل مع الشخص
steer-clock-service_answer = جواب خدمة
steer-clock-follow_up = الخطوة التالية
set-lead = لكل أحياء مؤسستك.
set-saved = تم الحفظ. أُعيد حساب كل ما يجري.
set-hours = ساعات العمل
set-hours-hint = مثل ⁦9:00-12:30, 13:00-17:00⁩. الفارغ يعني مغلق.
set-hours-wrong = اكتب الساعات هكذا 9:00-17:00.
set-closed = أسابيع الإغلاق
set-closed-note = لا شيء يتأخر وأنتم مغلقون.
set-closed-none = لا إغلاق مقررًا.
set-closed-add = أضف
set-closed-remove = أزل
set-closed-wrong = اختر يومًا أول وأخيرًا، 60 يومًا على الأكثر.
set-holidays = العطل الرسمية
set-holidays-show = أظهر العطل الرسمية
set-holidays-note = تكونون مغلقين حينها تلقائيًا.
set-clocks = المهل
set-clocks-note = المهلة الجديدة تسري على ما يبدأ بعدها.
set-level-u1 = عاجل
set-level-u2 = هذا الأسبوع
set-level-u3 = للمتابعة
set-terms-wrong = ما هو أكثر استعجالًا لا يجوز أن يأخذ وقتًا أطول.
set-term-next = في يوم العمل التالي على الأكثر
set-away = الغياب ومن ينوب
set-services = سر المهنة والاتفاقات لكل خدمة
set-service-until = حتى { $day }
set-service-over = انتهى في { $day }
set-service-none = بلا تاريخ انتهاء
care-make-ready = جهّز خدمة
care-make-ready-lead = لا تعلم الخدمة شيئًا بعد. يلزم جواب نعم أولًا.
care-make-ready-which = أي خدمة؟
care-print-card = بطاقة الإحالة
holiday-nieuwjaar = رأس السنة
holiday-pasen = عيد الفصح
holiday-paasmaandag = إثنين الفصح
holiday-dag-van-de-arbeid = عيد العمال
holiday-o-l-h-hemelvaart = عيد الصعود
holiday-pinksteren = عيد العنصرة
holiday-pinkstermaandag = إثنين العنصرة
holiday-nationale-feestdag = العيد الوطني
holiday-o-l-v-hemelvaart = انتقال العذراء
holiday-allerheiligen = عيد جميع القديسين
holiday-wapenstilstand = يوم الهدنة
holiday-kerstmis = عيد الميلاد
set-term-hours = { $n ->
        [zero] { $n } ساعة عمل
        [one] ساعة عمل واحدة
        [two] ساعتا عمل
        [few] { $n } ساعات عمل
        [many] { $n } ساعة عمل
       *[other] { $n } ساعة عمل
    }
set-term-days = { $n ->
        [zero] { $n } يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $n } أيام عمل
        [many] { $n } يوم عمل
       *[other] { $n } يوم عمل
    }
steer-left = لم يعد يعمل هنا
steer-give-all = تسليم كل شيء
steer-give-all-lead = تنتقل كل الملفات المفتوحة إلى زميل واحد. لا حاجة إلى فتحها.
steer-given-all =
    { $count ->
    [zero] لدى { $name } الآن { $count } ملفات إضافية.
    [one] لدى { $name } الآن ملف إضافي واحد.
    [two] لدى { $name } الآن ملفان إضافيان.
    [few] لدى { $name } الآن { $count } ملفات إضافية.
    [many] لدى { $name } الآن { $count } ملفًا إضافيًا.
   *[other] لدى { $name } الآن { $count } ملف إضافي.
 }
steer-leaves = سحب حق الدخول
steer-leaves-title = هل لم يعد { $name } يعمل هنا؟
steer-leaves-lead = من الآن لن يفتح هذا الزميل أي ملف.
steer-leaves-then = تبقى الملفات. بعد ذلك تسلّمها إلى زميل آخر.
steer-leaves-yes = نعم، لم يعد يعمل هنا
steer-leaves-done = لم يعد { $name } يعمل هنا. سلّم الملفات الآن.
problem-not-yourself = لا يمكنك فعل هذا لنفسك. اطلب ذلك من زميل.
problem-works-here-no-longer = لم يعد هذا الزميل يعمل هنا أصلاً.
problem-no-other-coordinator = لن يبقى عندئذ أي منسّق آخر. عيّن شخصًا آخر أولاً.
