## What is told about what comes back every week: not this time, a holiday, whether it goes on.
push-resting-title = Pas nécessaire cette fois
push-resting-body = { $what }, { $when }. Merci. Peut-être une prochaine fois.
phone-resting = Ce n’est pas nécessaire cette fois. Peut-être une prochaine fois. { $what }, { $when }.
push-holiday-title = Personne ne vient le jour férié
push-holiday-body = La prochaine fois : { $what }, { $when }.
phone-holiday = Personne ne vient le jour férié. La prochaine fois : { $what }, { $when }.
push-goes-on-title = Encore nécessaire chaque fois ?
push-goes-on-body = La prochaine fois : { $what }, { $when }. On continue ? Un seul clic suffit.
phone-goes-on = Est-ce encore nécessaire chaque fois ? La prochaine fois : { $what }, { $when }.
push-first-title = Encore une fois ?
push-first-body = { $what }, { $when }. Nous vous le demandons d’abord à vous.
phone-first = Aideriez-vous encore une fois ? Nous vous le demandons d’abord à vous. { $what }, { $when }.
task-scope-hours = Cette personne demande beaucoup d’heures en une semaine : { $what }. Est-ce plutôt pour un service ?
