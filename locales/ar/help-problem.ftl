## Why a step with a request is refused.
problem-own-request = هذا طلبك أنت.
problem-no-longer-open = تم حل هذا الطلب. شكرًا لاهتمامك.
problem-already-answered = لقد أجبت على هذا من قبل.
problem-needs-more-trust = يجب أن يعرفك فريق الحي أكثر أولًا.
problem-not-asked = لم يُطرح هذا الطلب عليك.
problem-not-assigned = لست الجار الذي يساعد هنا.
problem-not-possible-now = هذا غير ممكن الآن.
problem-not-yet = هذا ممكن فقط في وقته.
problem-when-past = هذا اليوم أو الوقت قد مضى.
problem-when-too-far = هذا بعيد جدًا. اختر يومًا خلال ثلاثة أشهر.
problem-held = فريق الحي يوقف هذا الطلب مؤقتًا.
problem-too-long-ago = مضى وقت طويل. اطلب من جديد.
problem-too-many-living = لديك عشرون طلبًا مفتوحًا بالفعل. أنهِ واحدًا أولًا.
problem-too-many-series = لديك خمسة طلبات متكررة بالفعل. أنهِ واحدًا أولًا.
problem-emergency = يبدو هذا عاجلًا. اتصل الآن بـ 112.
problem-too-young = يجب أن يكون عمرك 18 سنة.
problem-not-as-wished = صاحب الطلب يفضّل امرأة، أو يفضّل رجلًا. اختر شخصًا آخر.

# Waarom ik?
why-walk = تسكن قريبًا
why-talent = تحب القيام بهذا
why-language = تتكلمان اللغة نفسها
why-again = فعلتما هذا معًا من قبل
why-rested = استرحت منذ فترة
why-newcomer = أنت مساعد جديد
problem-amount-not-here = لا شيء يُشترى هنا، أو أنه مدفوع.
problem-amount-settled = هذا مدفوع. هل هناك خطأ؟ اتصل بالفريق.
problem-amount-missing = لم يُذكر أي مبلغ بعد.
problem-company-not-here = قل هذا حين يتأكد مجيئك، وقبل النهاية.
problem-company-alone = هنا يُفضَّل زائر واحد.
problem-company-not-possible = هذا غير ممكن الآن. اسأل شخصًا آخر، أو تعال وحدك.
problem-company-screened = لا يرافقك إلى هنا إلا من تم التحقق منه. تعال وحدك، أو اسأل شخصًا تم التحقق منه.
field-amount-too-high = المشتريات هنا لا تزيد على { $max } يورو. اتصل بالفريق إن زادت.
problem-note-changed = تغيّرت المذكرة. اقرأها من جديد.
problem-does-not-help = هذا الشخص لا يساعد هنا بعد.
problem-too-many-organisations = يوجد هنا ما يكفي من المنظمات.
