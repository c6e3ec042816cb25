# This device: who uses it. (nog na te lezen)
device-title = هذا الجهاز
device-own = أنت وحدك تستخدم هذا الجهاز.
device-share = شخص آخر يستخدمه أيضًا
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
