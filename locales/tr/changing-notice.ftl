## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = Bir şey değişti
push-reask-body = { $what }, { $when }. Şimdi sana uyar mı?
phone-reask = Bir şey değişti. Şimdi uyar mı? { $what }, { $when }.
calendar-note = Kim ve nerede, Buurtnet’te yazar.
