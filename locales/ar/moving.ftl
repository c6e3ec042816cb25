## *Verhuisd*: at the desk.

desk-move = ينتقل
desk-move-lead = إلى أين ينتقل { $name }؟
desk-move-to = إلى أي حي
desk-move-here = { $place } (هذا الحي)
desk-move-gone = إلى مكان آخر؟ اختر في الأسفل «هذا الشخص سيغادر».
desk-move-street-unknown = غير معروف بعد
desk-move-still = هل ما زال هذا لازمًا هناك؟
desk-move-stays = ما زال لازمًا
desk-move-stops = لم يعد لازمًا
desk-move-there = هناك { $name } جديد. تتوقف السلاسل والوعود هنا، ويبقى الملف هنا.
desk-move-near = من يأتي للمساعدة يوافق من جديد. يبقى كل شيء آخر.
desk-move-choose = اختر حيًا
desk-move-done = انتقل { $name }.
desk-kind-moved = انتقل
task-moved = انتقل الشخص المعني. سلّم ما يُسمح به أو أغلق.
problem-not-all-said = قل عن كل طلب هل ما زال لازمًا.
desk-kind-ask_before = سؤال حيّ آخر
task-ask-before = اسأل منسّق { $buurt } إن كان هناك ما يجب معرفته. حتى ذلك الحين لا يساعد هذا الشخص هنا.
problem-helping-waits = سيتحدث معك المنسّق أولًا. بعدها يمكنك المساعدة هنا.
