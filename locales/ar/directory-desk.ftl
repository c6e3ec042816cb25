## The directory at the desk. nl is the source of the six.
desk-tab-services = الخدمات
desk-kind-right_call = اتصال بشأن حق
dir-title = الخدمات
dir-empty = لا توجد خدمات في القائمة بعد.
dir-find = ابحث بالاسم أو النوع
dir-import = استيراد
dir-export-csv = احفظ كـ CSV
dir-export-hsds = احفظ كـ HSDS
dir-gone = لم تعد في القائمة
dir-set-here = مضبوط هنا
dir-sla = يجيب خلال { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
 }
dir-secrecy = السرية
dir-secrecy-beroepsgeheim = سر المهنة
dir-secrecy-discretieplicht = واجب الكتمان
dir-secrecy-geen = لا شيء
dir-channel = التواصل أولاً عبر
dir-channel-phone = الهاتف
dir-channel-mail = البريد
dir-channel-card = بطاقة ورقية
dir-sla-label = أيام العمل للرد
dir-until = الاتفاق حتى
dir-capacity = أشخاص جدد
dir-capacity-open = يوجد مكان
dir-capacity-limited = يستغرق وقتاً
dir-capacity-full = ممتلئ
dir-hours = أوقات العمل
dir-hours-hint = مثل: ⁦ma-vr 9-12, 13-17; za 10-13; op afspraak⁩
dir-closed = أيام الإغلاق
dir-closed-hint = واحد في كل سطر: ⁦2026-12-24⁩ أو ⁦2026-12-24/2027-01-03⁩
dir-area = يعمل من أجل
dir-area-hint = رموز بريدية أو أحياء بفواصل. الفراغ للجميع.
dir-data = ماذا يمكن للخدمة أن تعرف؟
dir-data-hint = لا تختر شيئاً إن لم يُتفق على شيء.
dir-data-first_name = الاسم الأول
dir-data-name = الاسم الكامل
dir-data-phone = الهاتف
dir-data-safe_contact = التواصل الآمن
dir-data-language = اللغة
dir-data-address = العنوان
dir-data-summary = السؤال باختصار
dir-data-household = الأسرة
dir-data-network = من يساعد بالفعل
dir-data-health = الصحة
dir-save = احفظ
dir-saved = تم الحفظ. لا تغيره قائمة جديدة.
dir-as-imported = كما في القائمة: { $value }
dir-keep = كما في القائمة
dir-field-name = الاسم
dir-field-organisation = المنظمة
dir-field-description = الوصف
dir-field-wheelchair = كرسي متحرك
dir-field-last-assured = تمت المراجعة في
dir-nothing = لا شيء
dir-only-coordinator = المنسق وحده يستطيع تغيير هذا.

# Import.
dir-import-title = استيراد الخدمات
dir-import-lead = اختر ملفاً. ترى أولاً ما سيتغير.
dir-import-file = ملف (CSV أو HSDS)
dir-source = الرقم في القائمة
dir-import-choose = اختر ملفاً
dir-import-whole = هذه القائمة كاملة: ما ليس فيها يزول.
dir-import-look = انظر ما يتغير
dir-import-do = استورد هذا
dir-import-done = تم: { $added } جديدة، { $changed } معدلة، { $gone } زالت.
dir-import-added = جديدة
dir-import-changed = معدلة
dir-import-gone = تزول
dir-import-busy = تبقى: هناك إحالة جارية
dir-import-same = { $count ->
    [zero] لا خدمة تبقى كما هي.
    [one] خدمة واحدة تبقى كما هي.
    [two] خدمتان تبقيان كما هما.
    [few] { $count } خدمات تبقى كما هي.
    [many] { $count } خدمة تبقى كما هي.
   *[other] { $count } خدمة تبقى كما هي.
 }
dir-import-nothing = لا شيء يتغير.
dir-import-faults = يجب إصلاح هذا أولاً. لم يُستورد شيء بعد.
dir-import-notes = نترك هذا
dir-import-row = سطر
dir-import-column = عمود
dir-import-what = ما الأمر؟
dir-import-fields = مختلف: { $fields }
dir-import-kept = يبقى اختياركم: { $fields }
dir-import-template = حمّل نموذجاً فارغاً
