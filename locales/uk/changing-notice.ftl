## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = Дещо змінилося
push-reask-body = { $what }, { $when }. Чи підходить вам тепер?
phone-reask = Дещо змінилося. Чи підходить вам тепер? { $what }, { $when }.
calendar-note = Хто і де — читайте у Buurtnet.
