## The 26 kinds of worry. nl is the source of the six.

# The kinds of worry.
signal-type-loneliness = الوحدة
signal-type-self_neglect = لا يعتني بنفسه
signal-type-cognitive = النسيان أو الخرف
signal-type-fall_risk = السقوط أو عدم القدرة على العيش وحيدًا
signal-type-carer_overload = من يعتني بقريبه مرهق
signal-type-poverty_debt = هموم مالية أو ديون
signal-type-food = لا طعام
signal-type-energy = برد أو ظلام في البيت
signal-type-housing = سكن سيئ أو مهدد بالإخلاء
signal-type-homeless = لا مكان للنوم
signal-type-mental = ضيق نفسي
signal-type-suicide = يفكر في الانتحار
signal-type-addiction = كحول أو مخدرات أو قمار أو أدوية
signal-type-partner_violence = عنف في البيت
signal-type-elder_abuse = سوء معاملة شخص مسن
signal-type-child_safety = قلق على طفل
signal-type-missing = لم يُرَ منذ مدة
signal-type-unsafe_home = خطر في المنزل
signal-type-rights = حقوق أو أوراق متعثرة
signal-type-newcomer = جديد في البلد أو اللغة
signal-type-youth = شاب يمر بصعوبة
signal-type-grief = حزن أو فقدان
signal-type-discrimination = تنمر أو كراهية أو تمييز
signal-type-neighbour_conflict = خلاف أو إزعاج بين الجيران
signal-type-public_space = الشارع أو المرور
signal-type-structural = لا يعمل لكثير من الناس
signal-type-small_help = مساعدة بسيطة تطلبها خدمة
