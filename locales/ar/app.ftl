## The shell: what stands around every screen. Nog na te lezen.
app-name = Buurtnet
app-tagline = الجيران يساعدون بعضهم
skip-to-content = انتقل إلى المحتوى
main-menu = القائمة الرئيسية
call = اتصل
call-why = اتصل بشخص: أرقام والعامل المجتمعي
back = رجوع
close = إغلاق
next = التالي
send = أرسل
save = احفظ
change = غيّر
cancel = لا أفضّل ذلك
later = لاحقًا
yes = نعم
no = لا
retry = حاول مرة أخرى
undo = تراجع
undo-seconds = { $seconds ->
    [zero] بقي { $seconds } ثانية
    [one] بقيت ثانية واحدة
    [two] بقيت ثانيتان
    [few] بقيت { $seconds } ثوانٍ
    [many] بقيت { $seconds } ثانية
   *[other] بقيت { $seconds } ثانية
 }
loading = لحظة من فضلك
optional = اختياري
step-of = الخطوة { $step } من { $total }
letters-left = { $count ->
    [zero] لم يبقَ أي حرف
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقيت { $count } أحرف
    [many] بقي { $count } حرفًا
   *[other] بقي { $count } حرف
 }
letters-over = { $count ->
    [zero] لا توجد أحرف زائدة
    [one] حرف واحد زائد
    [two] حرفان زائدان
    [few] { $count } أحرف زائدة
    [many] { $count } حرفًا زائدًا
   *[other] { $count } حرف زائد
 }
errors-found = { $count ->
    [zero] لا ينقص شيء
    [one] ينقص شيء واحد بعد
    [two] ينقص شيئان بعد
    [few] تنقص { $count } أشياء بعد
    [many] ينقص { $count } شيئًا بعد
   *[other] ينقص { $count } شيء بعد
 }
errors-wrong = هناك شيء غير صحيح بعد
errors-of = { $field }: { $text }
reading = الخط والقراءة بصوت عالٍ
reading-size = حجم الخط
reading-size-normal = خط عادي
reading-size-big = خط كبير
reading-contrast = الألوان
reading-contrast-normal = ألوان عادية
reading-contrast-high = تباين قوي
reading-aloud = اقرأ هذه الصفحة بصوت عالٍ
reading-stop = أوقف القراءة
reading-no-voice = لا يوجد في هذا الجهاز صوت لهذه اللغة.
language = اللغة
language-hear = استمع
language-unread = هذه الترجمة لم تُراجع بعد.
today = اليوم
tomorrow = غدًا
day-and-date = { $day }، { $date }
offline-now = لا يوجد إنترنت. ترى آخر ما حفظناه.
outbox-title = لم يُرسل بعد
outbox-waiting = سيُرسل عندما يتوفر الإنترنت.
outbox-sending = يُرسل الآن.
outbox-signed-out = سيُرسل عندما تسجّل الدخول من جديد.
outbox-refused = لم يُرسل هذا.
outbox-written = كتبتَ:
outbox-remove = احذف
outbox-count = { $count ->
    [zero] لا توجد رسائل تنتظر
    [one] رسالة واحدة تنتظر
    [two] رسالتان تنتظران
    [few] { $count } رسائل تنتظر
    [many] { $count } رسالة تنتظر
   *[other] { $count } رسالة تنتظر
 }
update-ready = هناك نسخة جديدة من Buurtnet.
update-now = حدّث الآن
trouble-offline = لا يوجد إنترنت. حاول لاحقًا.
trouble-signed-out = لم تعد مسجّل الدخول.
trouble-missing = لا نجد هذا. ربما انتهى.
trouble-busy = هناك ضغط الآن. حاول لاحقًا.
trouble-broken = حدث خطأ عندنا. حاول مرة أخرى أو اتصل.
error-title = حدث خطأ
error-missing-title = هذه الصفحة غير موجودة
error-home = اذهب إلى البداية
push-empty = هناك جديد لك.
