factor-title = خطوتك الثانية
factor-lead = رمز إلى جانب الدخول. هكذا لا يعمل أحد باسمك.
factor-give-lead = انظر في تطبيقك واكتب الرمز الظاهر الآن.
factor-code = رمزك
factor-code-hint = ستة أرقام من تطبيقك، أو رمز من ورقتك.
factor-code-empty = اكتب رمزك.
factor-give = تابع
factor-later = تابع كجار
factor-lost = هل ضاع جهازك؟
factor-lost-what = اكتب رمزًا من ورقتك. هل ضاعت هي أيضًا؟ اطلب رسالة من المدير.
factor-make-lead = من يعمل هنا يدخل بخطوتين. تضبط ذلك مرة واحدة.
factor-app-what = تحتاج إلى تطبيق يعرض الرموز، مثل Aegis أو 2FAS أو Google Authenticator.
factor-begin = اضبط تطبيقك
factor-scan = امسح هذا بتطبيقك
factor-type = المسح لا ينجح؟ اكتب هذا في تطبيقك.
factor-open = افتح تطبيقك على هذا الجهاز
factor-first = الرمز الذي يعرضه تطبيقك الآن
factor-first-hint = ستة أرقام.
factor-first-send = هذا تطبيقي
factor-sheet-title = ورقة رموزك
factor-sheet-what = لوقت يتعطل فيه جهازك أو يضيع. كل رمز يعمل مرة واحدة. احفظها على الورق.
factor-sheet-for = { $name }، { $buurt }
factor-sheet-print = اطبع الورقة
factor-sheet-done = لقد حفظتها
factor-now = تطبيقك يعمل منذ { $when }.
factor-left = { $count ->
    [zero] لم يبق رمز على ورقتك.
    [one] بقي رمز واحد على ورقتك.
    [two] بقي رمزان على ورقتك.
    [few] بقيت { $count } رموز على ورقتك.
    [many] بقي { $count } رمزًا على ورقتك.
   *[other] بقي { $count } رمز على ورقتك.
}
factor-replace = اضبط جهازًا آخر
factor-replace-what = لن يعمل القديم بعد ذلك.
factor-new-sheet = أنشئ ورقة جديدة
factor-new-sheet-what = لن تعمل الرموز القديمة بعد ذلك.
factor-letter = المرة الأولى تكون برسالة
factor-letter-what = اطلب رسالة من المدير. بها تضبط تطبيقك على هذا الجهاز.
step-up-title = رمزك مرة أخرى
step-up-why = هذا أمر مهم. لذلك نطلب رمزك من جديد.
passkey-title = مفاتيح الدخول
passkey-what = يعرفك هذا الجهاز من إصبعك أو وجهك أو رقمك السري.
passkey-since = أُنشئ في { $when }.
passkey-remove = أزل { $name }
passkey-name = ماذا تسمي هذا الجهاز؟
passkey-name-hint = مثلاً: هاتفي.
passkey-name-empty = أعطه اسمًا.
passkey-make = أنشئ المفتاح
passkey-add = أنشئ مفتاح دخول
passkey-left = لم يُنشأ مفتاح. حاول مرة أخرى متى شئت.
passkey-give = تابع بمفتاح الدخول
passkey-not-given = لم يُعطَ مفتاحك. حاول مرة أخرى أو اكتب رمزًا.
passkey-off = مفاتيح الدخول لا تعمل على هذا العنوان: هو رقم وليس اسمًا. استعمل تطبيقًا بالرموز.
passkey-unknown = هذا المتصفح لا يعرف مفاتيح الدخول. استعمل تطبيقًا بالرموز.
factor-app = تطبيق بالرموز
