# How I help: with what, when, how often, and a pause.
helping-how-helps = Voulez-vous aider des voisins ?
helping-how-talents = Qu’aimez-vous faire ?
helping-how-talents-hint = Nous vous demandons ceci en premier.
helping-how-times = Quand pouvez-vous ?
helping-how-times-hint = Vous ne choisissez rien ? Alors c’est toujours possible.
helping-how-mornings = Matin en semaine
helping-how-afternoons = Après-midi en semaine
helping-how-evenings = Soir en semaine
helping-how-weekend = Week-end
helping-how-often = Combien de fois pouvons-nous vous demander ?
helping-how-often-hint = Nous ne demandons pas plus.
helping-how-week = { $count } fois par semaine
helping-how-languages = Quelles langues parlez-vous ?
helping-how-urgent = Pouvons-nous vous demander vite quand c’est urgent ?
helping-how-urgent-hint = Oui ? Alors votre téléphone peut aussi sonner tard le soir, la nuit ou le dimanche matin.
helping-how-pause = Voulez-vous une pause ?
helping-how-pause-hint = Nous ne vous demandons rien pendant un temps.
helping-how-pause-none = Non, demandez-moi
helping-how-pause-until = Oui, jusqu’au { $day }
helping-how-pause-week = Oui, une semaine
helping-how-pause-month = Oui, un mois
helping-how-saved = Enregistré. Merci !
helping-how-shown = L’équipe peut-elle voir ce que vous aimez faire ?
helping-how-shown-hint = Les autres voisins ne le voient pas.

# More limits than how often.
helping-how-more = Plus de limites
helping-how-open = Combien de tâches en même temps ?
helping-how-open-count = { $count ->
    [one] { $count } tâche à la fois
   *[other] { $count } tâches à la fois
 }
helping-how-month = Combien de fois au plus par mois ?
helping-how-month-count = { $count } fois par mois
helping-how-time = Combien de temps au plus par semaine ?
helping-how-hours = { $count ->
    [one] { $count } heure par semaine
   *[other] { $count } heures par semaine
 }
helping-how-minutes = { $count } minutes par semaine
