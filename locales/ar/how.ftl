# How I help: with what, when, how often, and a pause.
helping-how-helps = هل تريد مساعدة الجيران؟
helping-how-talents = ماذا تحب أن تفعل؟
helping-how-talents-hint = نسألك عن هذا أولًا.
helping-how-times = متى تستطيع؟
helping-how-times-hint = لم تختر شيئًا؟ إذن في أي وقت.
helping-how-mornings = الصباح في أيام الأسبوع
helping-how-afternoons = بعد الظهر في أيام الأسبوع
helping-how-evenings = المساء في أيام الأسبوع
helping-how-weekend = عطلة نهاية الأسبوع
helping-how-often = كم مرة يمكننا أن نسألك؟
helping-how-often-hint = لن نسألك أكثر من ذلك.
helping-how-week = { $count ->
    [zero] { $count } مرة في الأسبوع
    [one] مرة في الأسبوع
    [two] مرتان في الأسبوع
    [few] { $count } مرات في الأسبوع
    [many] { $count } مرة في الأسبوع
   *[other] { $count } مرة في الأسبوع
 }
helping-how-languages = ما اللغات التي تتكلمها؟
helping-how-urgent = هل يمكننا أن نسألك بسرعة عند الضرورة؟
helping-how-urgent-hint = نعم؟ إذن قد يرن هاتفك أيضًا في وقت متأخر من المساء أو في الليل أو صباح الأحد.
helping-how-pause = هل تريد استراحة؟
helping-how-pause-hint = عندها لا نسألك لفترة.
helping-how-pause-none = لا، اسألوني
helping-how-pause-until = نعم، حتى { $day }
helping-how-pause-week = نعم، أسبوع
helping-how-pause-month = نعم، شهر
helping-how-saved = تم الحفظ. شكرًا لك!
helping-how-shown = هل يمكن للعامل المجتمعي رؤية ما تحب فعله؟
helping-how-shown-hint = الجيران الآخرون لا يرونه.

# More limits than how often.
helping-how-more = حدود أخرى
helping-how-open = كم مهمة في الوقت نفسه؟
helping-how-open-count = { $count ->
    [zero] { $count } مهمة في الوقت نفسه
    [one] مهمة واحدة في الوقت نفسه
    [two] مهمتان في الوقت نفسه
    [few] { $count } مهام في الوقت نفسه
    [many] { $count } مهمة في الوقت نفسه
   *[other] { $count } مهمة في الوقت نفسه
 }
helping-how-month = كم مرة على الأكثر في الشهر؟
helping-how-month-count = { $count ->
    [zero] { $count } مرة في الشهر
    [one] مرة في الشهر
    [two] مرتان في الشهر
    [few] { $count } مرات في الشهر
    [many] { $count } مرة في الشهر
   *[other] { $count } مرة في الشهر
 }
helping-how-time = كم من الوقت على الأكثر في الأسبوع؟
helping-how-hours = { $count ->
    [zero] { $count } ساعة في الأسبوع
    [one] ساعة واحدة في الأسبوع
    [two] ساعتان في الأسبوع
    [few] { $count } ساعات في الأسبوع
    [many] { $count } ساعة في الأسبوع
   *[other] { $count } ساعة في الأسبوع
 }
helping-how-minutes = { $count } دقيقة في الأسبوع
