## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = C’est maintenant à un autre moment
push-reask-body = { $what }, { $when }. Est-ce que ça vous va maintenant ?
phone-reask = C’est à un autre moment. Est-ce que ça vous va maintenant ? { $what }, { $when }.
calendar-note = Qui et où : vous le lisez dans Buurtnet.
