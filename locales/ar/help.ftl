## Names that every screen and every notice shares. Nog na te lezen.
# The kinds of help.
cat-groceries = مشتريات
cat-errand = إحضار شيء أو توصيله
cat-transport = توصيل بالسيارة
cat-accompany = مرافقة إلى مكان
cat-odd_job = عمل بسيط في البيت
cat-garden = الحديقة
cat-pets = حيوان أليف
cat-company = صحبة أو حديث
cat-digital = مساعدة في الهاتف أو الحاسوب
cat-paperwork = رسالة أو استمارة
cat-meal = طعام
cat-childcare = رعاية الأطفال لوقت قصير
cat-learning = واجبات مدرسية أو تعلم اللغة
cat-lending = إعارة أو إهداء
cat-house_watch = الانتباه للبيت
cat-light_household = أعمال منزلية خفيفة
cat-carer_break = استراحة لمقدّم الرعاية
cat-other = شيء آخر

# The parts of a day.
part-morning = الصباح
part-noon = الظهر
part-afternoon = بعد الظهر
part-evening = المساء
part-any = أي وقت
when-morning = صباحًا
when-noon = ظهرًا
when-afternoon = بعد الظهر
when-evening = مساءً

# How far it is, never more exactly than this.
walk-under_5 = أقل من 5 دقائق سيرًا
walk-5_to_10 = من 5 إلى 10 دقائق سيرًا
walk-10_to_15 = من 10 إلى 15 دقيقة سيرًا
walk-15_to_30 = من 15 إلى 30 دقيقة سيرًا
walk-over_30 = أكثر من 30 دقيقة سيرًا

# What happened to a request, one line each.
line-asked = تم طرح الطلب.
line-wave = { $number ->
    [zero] لم نسأل أي جار بعد.
    [one] سألنا جارًا واحدًا.
    [two] سألنا جارين.
    [few] سألنا { $number } جيران.
    [many] سألنا { $number } جارًا.
   *[other] سألنا { $number } جار.
 }
line-helper = جار قال نعم.
line-review = يقرأ العامل المجتمعي الطلب أولًا.
line-open = نبحث عن جار.
line-matched = هناك من سيأتي.
line-confirming = نسأل هل تم الأمر.
line-done = تم الأمر.
line-closed = أُغلق الطلب.

# When, in the middle of a sentence: no day, a whole day, a part of it.
slot-flexible = متى ناسب
slot-any = { $day }
slot-morning = { $day }، صباحًا
slot-noon = { $day }، ظهرًا
slot-afternoon = { $day }، بعد الظهر
slot-evening = { $day }، مساءً
