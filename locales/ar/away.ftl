## *Ik ben even weg*: on the own profile, and at the desk.

gone-title = سأغيب لفترة
gone-for = { $name } غائب
gone-lead = في سفر أو في المستشفى أو غائب فقط. لا نسأل لماذا.
gone-first = من
gone-last = حتى
gone-last-hint = لا تعرف بعد؟ اتركه فارغًا.
gone-save = أخبرنا
gone-until = غائب من { $first } إلى { $last }.
gone-open = غائب منذ { $first }.
gone-quiet = لا نطلب شيئًا في هذه الأثناء، وتتوقف السلسلة. ما وُعد به نطلبه من غيره.
gone-still = هل ما زال هذا لازمًا؟
gone-stop = لم يعد لازمًا
gone-back = لقد عدت
gone-back-for = عاد { $name }
gone-moving = هل ستنتقل؟
gone-moving-note = اكتب ذلك هنا. يرتّبه معك أحد أفراد الفريق.
