## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = تغيّر شيء
push-reask-body = { $what }، { $when }. هل يناسبك الآن؟
phone-reask = تغيّر شيء. هل يناسبك الآن؟ { $what }، { $when }.
calendar-note = تقرأ مَن وأين في Buurtnet.
