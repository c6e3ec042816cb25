## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = Something changed
push-reask-body = { $what }, { $when }. Does it suit you now?
phone-reask = Something changed. Does it suit you now? { $what }, { $when }.
calendar-note = You read who and where in Buurtnet.
