## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = Тепер це в інший час
push-reask-body = { $what }, { $when }. Чи підходить вам тепер?
phone-reask = Тепер це в інший час. Чи підходить вам? { $what }, { $when }.
calendar-note = Хто і де — читайте у Buurtnet.
