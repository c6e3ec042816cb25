## Care at the desk: what the codes of the service mean. nl is the source of the six.

# How urgent, in the words of a desk.
care-urgency-immediate = عاجل الآن
care-urgency-high = عاجل
care-urgency-normal = هذا الأسبوع
care-urgency-low = للمتابعة
care-worried-little = قلق قليلًا
care-worried-very = قلق جدًا

# The domains of life.
domain-wonen = السكن
domain-inkomen_schulden = الدخل والديون
domain-eten_energie = الغذاء والطاقة
domain-gezondheid = الصحة
domain-psychisch_welzijn = الراحة النفسية
domain-eenzaamheid_netwerk = الناس من حوله
domain-mantelzorg = رعاية قريب
domain-gezin_opvoeding = العائلة والأطفال
domain-veiligheid_geweld = الأمان
domain-mobiliteit = التنقل
domain-taal_administratie_digitaal = اللغة والأوراق والرقمي
domain-dagbesteding_werk = العمل والنهار
domain-publiek_domein = الشارع والساحة
domain-beleid = السياسات

# How it came in.
care-source-together = مُلئ مع الشخص
care-source-worry = جار قلق
care-source-self = يطلب بنفسه الحديث
care-source-antenna = ببطاقة شريك
care-source-rule = زميل تبع اقتراحًا
care-source-help = من طلب مساعدة
care-source-service = من خدمة
care-source-worker = رآه أو سمعه زميل

# Why it ended, and what it did.
care-closure-service_helped = ساعدت خدمة
care-closure-neighbours_helped = ساعد الجيران
care-closure-person_declined = الشخص لا يريد
care-closure-no_contact = لم نصل إلى أحد
care-closure-not_a_concern = لا داعي للقلق
care-closure-out_of_scope = هذا لجهة أخرى
care-closure-already_known = تعرفه خدمة من قبل
care-closure-moved_or_deceased = انتقل أو توفي
care-closure-emergency_handed_over = تولّت الطوارئ الأمر
care-outcome-better = نعم، هذا يساعد
care-outcome-partly = قليلًا
care-outcome-not = لا، ليس حقًا
care-outcome-unknown = لم يُسأل

# Where a referral stands.
care-code-draft = لم يُرسل بعد.
care-code-requested = طُلبت الخدمة.
care-code-accepted = تتكفّل الخدمة بهذا.
care-code-rejected = الخدمة لا تستطيع.
care-code-in_progress = بدأت الخدمة.
care-code-on_hold = الخدمة تنتظر.
care-code-completed = انتهت الخدمة.
care-code-cancelled = أوقفنا هذا.
care-code-failed = لم ينجح.
care-code-entered_in_error = كان هذا خطأ.
care-reason-no_capacity = لا مكان
care-reason-waitlist = على قائمة الانتظار
care-reason-outside_area = خارج المنطقة
care-reason-not_eligible = لا حق في هذه المساعدة
care-reason-wrong_service = خدمة أخرى تقوم بهذا
care-reason-already_known = تعرف الخدمة الشخص
care-reason-cannot_reach = لا يمكن الوصول إلى الشخص
care-reason-withdrawn = سحب الشخص موافقته
care-reason-moved_or_deceased = انتقل أو توفي
care-reason-stopped_by_worker = نوقف هذا
care-reason-not_delivered = لم يصل إلى الخدمة
care-reason-other = شيء آخر

# What a service may read.
care-data-first_name = الاسم الأول
care-data-name = الاسم
care-data-phone = الهاتف
care-data-safe_contact = كيف ومتى يُتصل
care-data-language = اللغة
care-data-address = العنوان
care-data-summary = الملخص
care-data-household = من يسكن هناك
care-data-network = من يساعد الآن
care-data-health = الصحة

# On what ground.
care-basis-consent = قال الشخص نعم
care-basis-consent-no = قال الشخص لا
care-basis-representative = قال ممثله نعم
care-basis-vital_interest = لا يستطيع الشخص الاختيار والأمر لا ينتظر
care-basis-legal_duty = يطلبه القانون
care-duty-child_protection = طفل في خطر
care-duty-duty_to_help = شخص في خطر كبير
care-duty-shared_secrecy = سر مهني مشترك
care-duty-legal_task = مهمة حكومية
care-tell-nothing = لا شيء
care-tell-taken_up = هل بدأ وانتهى
care-tell-what_happened = وأيضًا ما حدث
care-how-spoken = في حديث
care-how-written = على الورق
care-how-together = معًا على البطاقة
care-how-in_person = وجهًا لوجه
care-way-phone = اتصال
care-way-mail = بالبريد
care-way-card = ببطاقة

# What the worker asks, by type.
signal-question-loneliness-1 = هل يريد الشخص زيارة؟
signal-question-loneliness-2 = من حول الشخص أيضًا؟
signal-question-self_neglect-1 = هل يمكن أن يرافقه أحد؟
signal-question-self_neglect-2 = هل هناك خطر حريق أو حشرات؟
signal-question-cognitive-1 = هل هناك من يعتني به؟
signal-question-fall_risk-1 = هل لديه جهاز إنذار شخصي؟
signal-question-carer_overload-1 = ما الذي يساعد اليوم؟
signal-question-poverty_debt-1 = هل هناك طعام وطاقة ودواء؟
signal-question-food-1 = هل هناك أطفال؟
signal-question-food-2 = هل يلزم شيء اليوم؟
signal-question-energy-1 = هل هناك رضيع أو مريض أو جهاز طبي؟
signal-question-housing-1 = ما التاريخ في الرسالة؟
signal-question-homeless-1 = هل هناك مكان للنوم الليلة؟
signal-question-mental-1 = هل هناك خطر على الشخص أو غيره؟
signal-question-suicide-1 = هل معه أحد الآن؟
signal-question-addiction-1 = هل في البيت أطفال؟
signal-question-partner_violence-1 = هل هناك خطر الآن؟
signal-question-partner_violence-2 = متى يمكن الاتصال بأمان؟
signal-question-elder_abuse-1 = من يدير المال؟
signal-question-child_safety-1 = هل الطفل آمن الآن؟
signal-question-missing-1 = متى شوهد آخر مرة؟
signal-question-missing-2 = من لديه مفتاح؟
signal-question-unsafe_home-1 = هل خرج الجميع؟
signal-question-rights-1 = أي رسالة عاجلة؟
signal-question-newcomer-1 = أي لغة؟ هل يلزم مترجم؟
signal-question-youth-1 = هل يريد الشاب التواصل؟
signal-question-grief-1 = هل تلزم مساعدة عملية؟
signal-question-discrimination-1 = هل هناك خطر؟
signal-question-neighbour_conflict-1 = هل يريد الطرفان الحديث؟
signal-question-structural-1 = كم مرة نرى هذا؟

# The kinds of tasks.
desk-kind-signal_look = إشارة للنظر
desk-kind-signal_contact = حديث مع الشخص
desk-kind-signal_decide = معرفة ما يريده الشخص
desk-kind-signal_follow = السؤال عن الحال
desk-kind-referral_call = الاتصال بخدمة
desk-kind-referral_answer = أجابت خدمة
desk-kind-referral_silent = خدمة لا تجيب
desk-kind-basis_review = شُورك دون موافقة
desk-kind-case_opened = فُتح ملف زميل
desk-kind-consent_withdrawn = يسحب موافقته
desk-kind-file_corrected = كلمة على الملف
signal-question-small_help-1 = ماذا تريد هي أو هو؟
