## Where neighbours meet: loaded by the pages that show it.
meet-lead = تعال لزيارتنا. الجميع مرحّب بهم.
meet-activities = ما يحدث هنا
meet-places = أماكن مفتوحة لك
meet-none = لا شيء مخطط حاليًا.
meet-come = سآتي
meet-come-two = سنأتي نحن الاثنين
meet-coming-one = أنت قادم. إلى اللقاء!
meet-coming-two = ستأتيان معًا. إلى اللقاء!
meet-not = لن آتي بعد الآن
meet-remind = ذكّرني قبلها
meet-reminded = سنذكّرك قبلها.
meet-remind-off = لا تذكّرني
meet-full = لا توجد أماكن.
meet-cancelled = أُلغي هذا النشاط.
meet-count = { $count ->
    [0] لا أحد قادم بعد.
    [zero] لا أحد قادم بعد.
    [one] شخص واحد قادم.
    [two] شخصان قادمان.
    [few] { $count } أشخاص قادمون.
    [many] { $count } شخصًا قادمون.
   *[other] { $count } شخص قادمون.
 }
meet-you-organise = أنت تنظّم هذا.
meet-names = لا أحد يرى من سيأتي. المنظّم يرى العدد فقط.
meet-sign-in = ادخل لتقول إنك ستأتي.
meet-wheelchair = الدخول بكرسي متحرك ممكن.
meet-no-wheelchair = الدخول بكرسي متحرك غير ممكن.
meet-kind-meet = لقاء معًا
meet-kind-language = ممارسة اللغة
meet-kind-doing = عمل شيء معًا
meet-kind-carers = لمن يعتني بشخص
meet-beside-title = هل تأتي أيضًا؟
meet-beside-why = تلتقي هناك بالجيران. طلبك يبقى كما هو.
meet-later = أظهر ما يأتي لاحقًا أيضًا
meet-all = كل اللقاءات
