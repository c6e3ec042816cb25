## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = أصبح الآن في وقت آخر
push-reask-body = { $what }، { $when }. هل يناسبك الآن؟
phone-reask = أصبح في وقت آخر. هل يناسبك الآن؟ { $what }، { $when }.
calendar-note = تقرأ مَن وأين في Buurtnet.
