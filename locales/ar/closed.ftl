## Niemand deed open: the steps for who stands at a closed door.
closed-police = هل تخاف من أحد؟ اتصل بـ 101.
closed-contact = هل تعرف أحد الأقارب أو الأصدقاء؟ اتصل به.
closed-tell = ما زال لا جواب؟ أخبرنا في الأسفل.
closed-call-neighbour = اتصل بجارك
closed-told = شكراً. الأمر الآن في أعلى قائمة الفريق.
