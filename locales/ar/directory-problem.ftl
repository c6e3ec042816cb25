## What the service says about the directory; no screen holds these. nl is the source of the six.

# What an import tells about a cell.
field-formula = هذا يبدأ كصيغة. ضع فاصلة علوية قبله.
field-not-opening-hours = اكتب الأوقات هكذا: ma-vr 9-12; za 10-13.
field-other-time-zone = هذا الوقت في منطقة زمنية أخرى.
field-not-a-weekday = هذا ليس يوماً من الأسبوع.
field-schedule-left-out = هذا الجدول لا يسري كل أسبوع. نتركه.
field-unknown-service-type = لا نعرف هذا النوع من الخدمات.
field-not-a-mail-address = هذا ليس عنوان بريد.
field-not-a-web-address = يبدأ عنوان الويب بـ https://.
field-not-a-day = اكتب اليوم هكذا: 2026-12-24.
field-not-a-language = اكتب اللغة كرمز مثل nl أو ar (tolk).
field-not-an-area = اكتب رمزاً بريدياً أو اسم حي.
field-not-working-days = اكتب رقماً من 1 إلى 90.
field-too-many-values = هنا قيم كثيرة.
field-too-many-rows = 2000 خدمة على الأكثر دفعة واحدة.
field-twice = هذا الاسم موجود بالفعل.
field-column-missing = هذا العمود ناقص.
field-column-unknown = لا نعرف هذا العمود.
field-column-twice = هذا العمود مكرر.
field-not-a-table = هذا ليس ملف CSV نستطيع قراءته.
field-not-hsds = هذا ليس ملف HSDS نستطيع قراءته.

# Refusals and tasks.
problem-directory-changed = تغيرت القائمة في هذه الأثناء. راجعها من جديد.
task-right-call = اتصل وانقل إلى { $partner }: { $right } وافق الجار.
