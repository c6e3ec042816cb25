## Volunteers, at the desk. nl is the source of the six.
volunteers-title = المتطوعون
volunteers-lead = من يساعد هو جار. مع مذكرة من منظمة يصبح الشخص متطوعًا ومؤمَّنًا.
volunteers-new = منظمة جديدة
volunteers-name = اسم المنظمة
volunteers-note = المذكرة
volunteers-note-hint = ماذا تفعل؟ من يؤمّنك؟ ماذا يُردّ لك؟ ومن تسأل؟
volunteers-save = احفظ
volunteers-version = المذكرة رقم { $version }، منذ { $day }
volunteers-accepted = قُبلت: { $count }
volunteers-ask = اسأل شخصًا
volunteers-find = الاسم أو الشارع
volunteers-unread = { $name }: لم تُقرأ بعد
volunteers-since = { $name }: قُبلت في { $day }
volunteers-end = { $name }: انتهاء التطوع
volunteers-none = لا توجد منظمة بعد.
volunteers-change = غيّر الاسم أو المذكرة
volunteers-change-note = يقرأ الجميع المذكرة الجديدة من جديد.
