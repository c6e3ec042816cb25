## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = It is at another time now
push-reask-body = { $what }, { $when }. Does it suit you now?
phone-reask = It is at another time now. Does it suit you? { $what }, { $when }.
calendar-note = You read who and where in Buurtnet.
