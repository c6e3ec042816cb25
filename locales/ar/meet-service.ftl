## What the service says about meeting.
push-meet-cancelled-title = أُلغي النشاط
push-meet-cancelled-body = أُلغي لقاء { $day } الساعة { $time }. انظر ما يوجد أيضًا.
phone-meet-cancelled = أُلغي لقاء { $day } الساعة { $time }.
push-meet-moved-title = تغيّر شيء
push-meet-moved-body = موعد لقائك الآن { $day } الساعة { $time }. انظر المكان.
phone-meet-moved = موعد لقائك الآن { $day } الساعة { $time }.
push-meet-soon-title = إلى اللقاء قريبًا
push-meet-soon-body = قلت إنك ستأتي: { $day } الساعة { $time }. لا يمكنك؟ أخبرنا.
phone-meet-soon = قلت إنك ستأتي: { $day } الساعة { $time }. هل ما زال ممكنًا؟
problem-activity-full = لا توجد أماكن.
problem-activity-over = انتهى هذا بالفعل.
problem-activity-cancelled = أُلغي هذا.
problem-activity-bad-time = هذا اليوم أو الوقت غير ممكن.
problem-place-closed = هذا المكان لم يعد موجودًا.
problem-place-in-use = ما زال هنا نشاط مخطط. ألغه أولًا.
problem-too-many-places = هناك مئة مكان بالفعل. أغلق مكانًا أولًا.
