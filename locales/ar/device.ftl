# This device: who uses it. (nog na te lezen)
device-title = هذا الجهاز
device-own = أنت وحدك تستخدم هذا الجهاز.
device-share = لا تحفظوا شيئًا على هذا الجهاز
device-share-title = هل تتشاركون هذا الجهاز؟
device-share-push = تتوقف الإشعارات على هذا الجهاز.
device-share-kept = ما حفظناه عنك هنا يُمحى فورًا.
device-share-idle = إذا لم تستخدمه ربع ساعة نسجّل خروجك.
device-share-waiting = ما ينتظر الإرسال يُمحى أيضًا.
device-share-yes = نعم، نتشارك هذا الجهاز
device-share-no = لا، أنا وحدي
device-back = هل عدت تستخدم الجهاز وحدك؟
device-back-how = سجّل الدخول من جديد برمز.
device-no-push = على جهاز مشترك لا نرسل إشعارات.

# Several people on one device.
who-title = من أنت؟
who-lead = المس اسمك.
who-here = هنا الآن
who-code = رمزك الخاص
who-code-hint = أربعة أرقام
who-code-empty = اكتب أرقامك الأربعة.
who-in = متابعة
who-other = ألا تجد اسمك؟
who-nobody = لا أحد مسجّل الدخول على هذا الجهاز.
who-nobody-how = ادخل برسالتك أو برمز.
who-all-out = سجّل خروج الجميع
who-all-out-what = لن يبقى أحد مسجّلًا على هذا الجهاز. يبقى فقط من ينتظر وله رمز خاص به.
place-title = معًا على هذا الجهاز
place-lead = اختر رسمًا لتجد نفسك من جديد.
place-picture = رسمك
place-code = هل تريد رمزًا خاصًا بك؟
place-code-why = عندها لا يفتح غيرك ما هو لك.
place-code-no = لا، دون رمز
place-code-yes = نعم، أربعة أرقام
place-code-new = نعم، رمز جديد
place-code-keep = أبقِ الرمز الذي لدي
place-saved = تم الحفظ. يمكن الآن لشخص آخر الدخول على هذا الجهاز.
place-switch = غيّر الشخص
place-switch-note = تبقى أنت مسجّلًا. نسأل من هو هنا الآن.
place-change = اختر رسمك ورمزك
picture-flower = زهرة
picture-paw = قدم قطة
picture-cup = فنجان
picture-book = كتاب
picture-leaf = ورقة
picture-noon = شمس
picture-evening = قمر
picture-pot = قدر
place-others = { $count ->
    [zero] لا أحد غيرك على هذا الجهاز.
    [one] تستخدم هذا الجهاز مع شخص آخر.
    [two] تستخدم هذا الجهاز مع شخصين آخرين.
    [few] تستخدم هذا الجهاز مع { $count } أشخاص آخرين.
    [many] تستخدم هذا الجهاز مع { $count } شخصًا آخر.
   *[other] تستخدم هذا الجهاز مع { $count } شخص آخر.
 }
who-owed = يدخل من جديد أولًا
place-owed = كان لك هنا رمز خاص. اختر رمزًا جديدًا أو لا شيء.
place-wrong = { $count ->
    [zero] لم يكتب أحد رمزًا خاطئًا.
    [one] كتب أحدهم رمزًا خاطئًا مرة واحدة.
    [two] كتب أحدهم رمزًا خاطئًا مرتين.
    [few] كتب أحدهم رمزًا خاطئًا { $count } مرات.
    [many] كتب أحدهم رمزًا خاطئًا { $count } مرة.
   *[other] كتب أحدهم رمزًا خاطئًا { $count } مرة.
 }
place-wrong-how = ألم تكن أنت؟ اختر رمزًا آخر.
place-wrong-seen = رأيت ذلك
