## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = Het is nu op een ander moment
push-reask-body = { $what }, { $when }. Past het nu wel?
phone-reask = Het is nu op een ander moment. Past het nu wel? { $what }, { $when }.
calendar-note = Wie en waar lees je in Buurtnet.
