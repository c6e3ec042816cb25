# Letters, joining, people: what the service answers and tells.
problem-invitation-not-valid = هذه الرسالة لم تعد صالحة. اطلب رسالة جديدة من عامل الحي.
problem-person-known = هذا الشخص مسجَّل من قبل.
problem-person-is-staff = من يعمل هنا لا يحصل على رسالة.
field-not-a-token = هذا الرابط غير كامل. امسح الرمز مرة أخرى.
field-not-a-code = الرمز من 8 خانات. انظر إلى رسالتك مرة أخرى.
field-one-of-two = أعطِ واحدًا فقط، لا الاثنين.
field-too-young = يجب أن يكون عمرك 16 سنة للمشاركة.
field-unknown-street = هذا الشارع ليس في قائمة الحي.
field-not-a-house-number = رقم البيت يبدأ برقم.
field-not-in-this-street = هذا الرقم ليس في هذا الشارع.
field-one-for-a-person = لشخص واحد تُطبع رسالة واحدة.
task-confirm-newcomer = شخص جديد يريد المشاركة. تعرّف عليه.
push-confirmed-title = أنت الآن مشارك بالكامل
push-confirmed-body = عامل الحي يعرفك الآن. يمكنك أن تساعد أيضًا.
phone-confirmed = أنت معروف الآن في الحي. يمكنك أن تساعد أيضًا.
