## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = Er is iets veranderd
push-reask-body = { $what }, { $when }. Past het nu wel?
phone-reask = Er is iets veranderd. Past het nu wel? { $what }, { $when }.
calendar-note = Wie en waar lees je in Buurtnet.
