## What the service says about care: why somebody has something to do, and refusals.

# Why a worker has something to do.
task-signal-look = ألقِ نظرة على هذا: { $what }.
task-signal-contact = تحدّث مع الشخص: { $what }.
task-signal-decide = اسأل الشخص عمّا يريد: { $what }.
task-signal-follow = اسأل كيف الحال: { $what }.
task-referral-call = اتصل بالخدمة بخصوص { $reference }.
task-referral-ended = اتصل بالخدمة: توقّف { $reference }.
task-referral-declined = خدمة لا تستطيع التكفّل بهذا. ابحث عمّن يستطيع.
task-referral-answered = أجابت خدمة. اقرأ الجواب وتابع.
task-basis-review = أُرسلت بيانات دون موافقة. تحقّق من ذلك.
task-case-opened = فتح زميل ملفًا ليس له. اقرأ السبب.
task-file-corrected = أضاف شخص كلمة إلى ملفه. اقرأها.
task-basis-not-fine = لا يوافق المنسّق على هذه المشاركة. انظر ما يمكن فعله.

# Refusals.
problem-signal-no-arrow = لا يمكن فعل هذا الآن بهذه الإشارة. انظر مرة أخرى.
problem-signal-over = انتهت هذه الإشارة.
problem-signal-taken = هذه الإشارة لدى زميل.
problem-signal-ownerless = لا أحد يتابع هذه الإشارة. خذها أولًا.
problem-signal-waits-for-service = خدمة ما زالت تعمل. اسأل أولًا كيف سار الأمر.
problem-signal-open-referral = ما زالت خدمة مطلوبة. أوقف ذلك أولًا.
problem-signal-no-merge = لا يمكن دمج هذين.
problem-signal-bad-day = اختر يومًا قادمًا خلال نصف سنة.
problem-referral-no-arrow = لا يمكن هذا الآن مع هذه الخدمة. انظر آخر جواب لها.
problem-referral-no-reason = اختر سببًا مناسبًا.
problem-referral-no-day = لقائمة الانتظار يوم، ولغيرها لا.
problem-referral-no-basis = دون موافقة الشخص لا يُرسل شيء.
problem-referral-open-already = طُلبت هذه الخدمة هنا من قبل.
problem-basis-withdrawn = سحب الشخص موافقته.
problem-basis-refused = قال الشخص لا. هذا حقه.
problem-basis-other-service = هذه الموافقة لخدمة أخرى.
problem-basis-ended = هذه الموافقة قديمة. اسأل من جديد.
problem-basis-not-covered = الموافقة لا تشمل كل هذه البيانات.
problem-basis-no-review = تم التحقق من هذا.
problem-basis-own-review = أنت من فعل هذا. زميل يتحقق منه.
problem-case-not-yours = هذا الملف لدى زميل. قل لماذا تفتحه.
problem-file-shared-device = لا يمكن هذا على جهاز يستعمله آخرون. اسأل العامل المجتمعي.
problem-file-sign-in-again = ادخل أولًا من جديد برمز جديد.
task-consent-withdrawn = الشخص يسحب موافقته. أوقِف ذلك الآن.
