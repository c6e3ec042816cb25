## Why a worker has something to do about a request.
task-review = اقرأ هذا الطلب قبل أن يراه الجيران: { $what }.
task-read-words = اقرأ كلمات هذا الطلب: { $what }. الطلب نفسه منشور.
task-who-few = قليل من الجيران يساعدون هنا. من تعرف من أجل: { $what }؟
task-who-nobody = لا يوجد جار مناسب. من تعرف من أجل: { $what }؟
task-who-no-time = الوقت قصير للسؤال. من تعرف من أجل: { $what }؟
task-ask-personally = لم يقل أحد نعم بعد. اسأل شخصًا بنفسك: { $what }، { $when }.
task-short-notice = مساعد لا يستطيع والموعد قريب: { $what }، { $when }.
task-unmatched = لم نجد أحدًا: { $what }، { $when }. اتصل بصاحب الطلب.
task-not-delivered = لم تتم المساعدة: { $what }. اسأل عما يلزم.
task-no-show = لم يأت مساعد للمرة الثانية. اتصل به.
task-nobody-opened = { $who } أمام باب مغلق. اتصل الآن.
task-scope-heavy = جاران يجدان هذا ثقيلًا: { $what }. انظر من الأنسب.
task-scope-helper = يقول أحد الجيران: هذا أكثر من مساعدة صغيرة. { $what }.
task-first-together = يلتقي هذان الشخصان لأول مرة: { $what }، { $when }. اذهب معهما.
