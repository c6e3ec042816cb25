## What is told about a change of time or place, and what stands in a calendar.
push-reask-title = Quelque chose a changé
push-reask-body = { $what }, { $when }. Est-ce que ça vous va maintenant ?
phone-reask = Quelque chose a changé. Est-ce que ça vous va maintenant ? { $what }, { $when }.
calendar-note = Qui et où : vous le lisez dans Buurtnet.
