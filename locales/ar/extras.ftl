## What may be told besides, at asking and to who comes. nl is the source of the six.
extra-more = هل من شيء آخر؟
extra-more-note = قائمة، المدة، من يمكنه أن يأتي.
extra-more-lead = لا يلزمك ملء أي شيء هنا.
extra-details = تفاصيل أكثر
extra-details-note = قائمة، مكان، المدة.
extra-row = تفاصيل أكثر
extra-list = قائمة المشتريات
extra-list-hint = شيء واحد في كل سطر.
extra-where = أين المكان؟
extra-from_area = من أين؟
extra-to_place = إلى أين؟
extra-return = والعودة إلى البيت أيضًا
extra-mobility_aid = كرسي متحرك أو مشّاية أو عصا؟
extra-appointment_type = ما نوع الموعد؟
extra-tools = الأدوات موجودة
extra-animal = أي حيوان؟
extra-at_home_or_out = في البيت أم في الخارج؟
extra-place-home = في البيت
extra-place-out = في الخارج
extra-device = أي جهاز؟
extra-language = بأي لغة هي الورقة؟
extra-allergies = ما الذي يجب ألّا يكون فيه؟
extra-ages = كم عمر الأطفال؟
extra-consent_parent = الوالد أو الوالدة موافق
extra-subject = أي مادة؟
extra-level = أي سنة أو مستوى؟
extra-item = ماذا تريد أن تستعير؟
extra-until = إلى متى؟
extra-dates = أي أيام؟
extra-how-long = كم يستغرق تقريبًا؟
extra-about = { $minutes ->
    [30] حوالي نصف ساعة
    [60] حوالي ساعة
    [90] حوالي ساعة ونصف
    [120] حوالي ساعتين
   *[other] حوالي { $minutes } دقيقة
 }
extra-together = المرة الأولى معًا؟
extra-together-hint = يأتي شخص من الفريق في المرة الأولى.
extra-together-yes = نعم، من فضلك
extra-together-helper = في المرة الأولى يأتي شخص من الفريق أيضًا.
extra-alone = هل يمكن لمن يساعدك أن يُحضر معه أحدًا؟
extra-alone-hint = صديق أو طفل أو جار آخر.
extra-alone-yes = أفضّل زائرًا واحدًا
extra-yes = نعم
extra-door-note = نسأل هذا مرة واحدة.
money-how = كيف تدفع؟
money-later = سأرى لاحقًا
money-exact = أُجهّز المبلغ بالضبط
money-receipt = أردّ المبلغ حين أرى الإيصال
money-paid = مدفوع مسبقًا
money-most = { $amount } على الأكثر.
money-helper-exact = المبلغ جاهز بالضبط.
money-helper-receipt = أظهر الإيصال. عندها تستردّ المبلغ.
money-helper-paid = مدفوع مسبقًا. لا تدفع شيئًا.
money-title = كم كلّف ذلك
money-ask = المبلغ باليورو
money-hint = انقل المبلغ من الإيصال.
money-send = قل المبلغ
money-wrong = اكتب مبلغًا، مثل 12,50.
money-said = دفعت { $amount }.
money-spent = دفع { $name } مبلغ { $amount }.
money-change = مبلغ آخر
money-waits = يمكن لجارك الآن أن يقول إن المبلغ دُفع.
money-pay = تم الدفع
money-done = تم الدفع، شكرًا لك!
company-ask = هل يأتي معك أحد؟
company-hint = يمكن أن يأتي صديق أو طفلك. الاسم الأول فقط.
company-name = الاسم الأول لمن يأتي معك
company-send = قل من يأتي معك
company-alone = سآتي وحدي
company-with = يأتي { $name } معك.
company-alone-please = هنا يُفضَّل زائر واحد. هل تأتي وحدك؟
company-neighbour = أو اسأل جارًا تعرفه
company-neighbour-hint = يقول هذا الجار بنفسه نعم أو لا.
company-asked = طلبت من { $name } المجيء معك. لم يصل الجواب بعد.
company-not = لا يستطيع { $name } المجيء معك.
company-asked-by = يأتي { $name } للمساعدة ويسأل إن كنت تأتي معه.
company-brings = { $helper } يُحضر معه { $name }.
company-rather-not = أفضّل لا
company-said-alone = قلت: أفضّل زائرًا واحدًا.
how-came = مع { $name } نجح الأمر
how-came-not = مع { $name } لم تتم الزيارة
how-failed-with = مع { $name } لم ينجح، أو جرى بشكل آخر
helping-back-out-late = هذا قد يحدث. نخبر من طلب المساعدة حالًا.
mine-said-worked = { $count ->
    [zero] يقول { $names }: تم الأمر. هل هذا رأيك أيضًا؟
    [one] يقول { $names }: تم الأمر. هل هذا رأيك أيضًا؟
    [two] يقول { $names }: تم الأمر. هل هذا رأيك أيضًا؟
    [few] يقول { $names }: تم الأمر. هل هذا رأيك أيضًا؟
    [many] يقول { $names }: تم الأمر. هل هذا رأيك أيضًا؟
   *[other] يقول { $names }: تم الأمر. هل هذا رأيك أيضًا؟
 }
thanks-line = هل تريد أن تضيف جملة؟
thanks-line-hint = لا يقرؤها إلا من جاء للمساعدة.
thanks-line-to = هل تريد إضافة جملة إلى { $name }؟
thanks-line-to-hint = لا يقرأ هذا إلا { $name }.
glad-title = هل تودّ ذلك مرة أخرى؟
glad-lead = يمكنك أن تقول هذا، وليس عليك. الآخر لا يقرؤه.
glad-helper = نعم، أفضّل { $name } مرة أخرى
glad-asker = نعم، بكل سرور مرة أخرى لهذا الجار
glad-said = قلت: أفضّل { $name } مرة أخرى.
glad-said-asker = قلت: بكل سرور مرة أخرى لهذا الجار.
glad-not = لا، في النهاية
