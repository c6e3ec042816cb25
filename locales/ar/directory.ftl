## The directory of services, for everybody. nl is the source of the six.

# The kinds of service.
service-type-ocmw = مركز المساعدة الاجتماعية (OCMW)
service-type-caw = مركز الرعاية العامة (CAW)
service-type-dmw = الخدمة الاجتماعية لصندوق المرض
service-type-gbo = الاستقبال المشترك
service-type-ldc = مركز الخدمات المحلي
service-type-huisarts = طبيب العائلة
service-type-wgc = المركز الصحي للحي
service-type-thuisverpleging = التمريض المنزلي
service-type-gezinszorg = مساعدة الأسرة والتنظيف
service-type-mmc = نقل محدودي الحركة
service-type-cgg = الصحة النفسية (CGG)
service-type-eerstelijnspsycholoog = أخصائي نفسي قريب
service-type-vk = مركز الثقة لحماية الأطفال
service-type-politie-wijk = شرطي الحي
service-type-huis-van-het-kind = بيت الطفل
service-type-clb = مركز إرشاد التلاميذ (CLB)
service-type-jac = استقبال الشباب (JAC)
service-type-voedselhulp = المساعدة الغذائية
service-type-woonmaatschappij = شركة السكن الاجتماعي
service-type-huurdersbond = اتحاد المستأجرين
service-type-mantelzorgvereniging = جمعية مقدمي الرعاية
service-type-oppasdienst = خدمة المرافقة
service-type-agentschap-integratie = الاندماج والترجمة
service-type-karweidienst = خدمة الأشغال الصغيرة
service-type-buurtbemiddeling = وساطة الحي
service-type-lac = اللجنة المحلية للطاقة والماء
service-type-justitiehuis-1e-lijn = استشارة قانونية مجانية

# Finding a service.
services-lead = هم يساعدونك. يمكنك الاتصال دائماً.
services-ask = بماذا تحتاج مساعدة؟
services-ask-hint = مثلاً: فاتورة، طبيب، طعام
services-open-now = المفتوح الآن فقط
services-types = نوع الخدمة
services-all = الكل
services-more-types = أنواع أخرى
services-fewer-types = أنواع أقل
services-count = { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
 }
services-none = لم نجد شيئاً.
services-none-more = جرّب كلمة أخرى، أو اتصل بالعامل المجتمعي.
services-why = يناسب: { $word }
services-meant = هل قصدت «{ $word }»؟

# One service.
service-open-until = مفتوح حتى { $time }
service-open-always = مفتوح ليلاً ونهاراً
service-open = مفتوح الآن
service-closed = مغلق الآن
service-opens-today = يفتح الساعة { $time }
service-opens = يفتح { $day } الساعة { $time }
service-appointment = بموعد
service-also-appointment = وبموعد أيضاً
service-hours-unknown = اتصل لمعرفة الأوقات
service-hours = أوقات العمل
service-holidays-open = مفتوح أيضاً في العطل الرسمية
service-holidays-closed = مغلق في العطل الرسمية
service-closed-days = مغلق من { $from } إلى { $until }
service-closed-day = مغلق يوم { $day }
service-languages = اللغات
service-interpreter = { $language } مع مترجم
service-address = العنوان
service-website = الموقع
service-wheelchair-yes = يمكن الدخول بكرسي متحرك
service-wheelchair-no = صعب بكرسي متحرك
service-eligibility = لمن؟
service-intake = ماذا تحضر معك؟
service-full = لا مكان لأشخاص جدد الآن
service-limited = قد يستغرق بعض الوقت
service-assured = تمت المراجعة في { $day }
service-no-phone = لا رقم لهذه الخدمة. اتصل بالعامل المجتمعي.
service-share = شارك هذه الخدمة
service-share-send = أرسل الرابط
service-share-copy = انسخ الرابط
service-share-copied = تم نسخ الرابط.
service-share-qr = دع شخصاً يمسح هذا الرمز بالهاتف.
service-qr-alt = رمز فيه رابط { $name }
service-back = كل الخدمات
service-here = في { $buurt }
