# What is not done with a device.
problem-device-of-staff = من يعمل هنا لا يشارك جهازًا مع آخرين.
problem-device-full = هناك أربعة أشخاص على هذا الجهاز. سجّل خروج أحدهم أولًا.
problem-device-staff-alone = من يعمل هنا يكون وحده على جهازه. سجّل خروج الجميع أولًا أو خذ جهازًا آخر.
problem-device-keeps-nobody = على جهاز مشترك لا يبقى أحد مسجّلًا. سجّل خروج الجميع أولًا أو لا تشاركه.
problem-device-code-wrong = { $left ->
    [zero] هذا غير صحيح. لم تبقَ لك أي محاولة.
    [one] هذا غير صحيح. بقيت لك محاولة واحدة.
    [two] هذا غير صحيح. بقيت لك محاولتان.
    [few] هذا غير صحيح. بقيت لك { $left } محاولات.
    [many] هذا غير صحيح. بقيت لك { $left } محاولة.
   *[other] هذا غير صحيح. بقيت لك { $left } محاولة.
 }
problem-device-code-worn = أخطأت مرات كثيرة. ادخل من جديد برسالة أو ببريد.
problem-device-code-owed = هنا رمز خاص. ادخل من جديد أولًا برسالة أو ببريد.
problem-device-gone = لم تعد مسجّل الدخول هنا. ادخل من جديد برمز.
field-not-a-device-code = الرمز الخاص من 4 أرقام.
