## How long things are kept, for a coordinator. nl is the source of the six.

terms-title = كم نحتفظ
terms-lead = بعدها ننساه تلقائيًا. ويُحذف المفتاح أيضًا.
terms-unconfirmed = لم يؤكد أحد هذه المدد بعد. افعل ذلك قبل أول ملف حقيقي.
terms-first = لا يمكن فتح ملف بعد. أكِّد أولاً مدة الحفظ.
terms-first-look = اطّلع وأكِّد
terms-first-ask = يقوم المنسّق بذلك في صفحة مدة الحفظ.
terms-confirmed = أكّد { $name } هذا في { $day }.
terms-not_a_concern_days = لم يكن هناك قلق
terms-unreferred_months = انتهى دون خدمة
terms-referred_months = انتهى مع خدمة
terms-reporter_days = من أخبر به
terms-link_days = رابط الخدمة
terms-mail_days = ما جرى للرسائل
terms-audit_months = من فعل ماذا
terms-in-days = بالأيام، من { $least } إلى { $most }.
terms-in-months = بالأشهر، من { $least } إلى { $most }.
terms-everywhere = يسري هذا على كل أحيائك.
terms-save = احفظ وأكّد
terms-saved = يسري هذا من الآن.
terms-runs = ما نسيناه
terms-runs-none = لم يُنسَ شيء بعد.
terms-runs-quiet = لم يكن هناك ما ننساه في الأسبوع الأخير.
terms-run-cases = الملفات: { $count }
terms-run-reporters = من أخبرونا: { $count }
terms-run-links = الروابط: { $count }
terms-run-lines = الأسطر: { $count }
