task-given-up = لم يتمكّن التطبيق من فعل هذا: {$kind}. تحقّق إن كان أحد ينتظر.
task-push-alarm = الإشعارات لا تصل. اتّصل بمن يدير التطبيق.
problem-task-closed = هذه المهمّة منتهية.
problem-task-taken = هذه المهمّة عند زميل.
problem-push-on-shared-device = لا نرسل إشعارات إلى هاتف مشترك.
