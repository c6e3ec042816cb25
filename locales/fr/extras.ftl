## What may be told besides, at asking and to who comes. nl is the source of the six.
extra-more = Autre chose ?
extra-more-note = Une liste, la durée, qui peut venir.
extra-more-lead = Vous ne devez rien remplir ici.
extra-details = En détail
extra-details-note = Une liste, un endroit, la durée.
extra-row = En détail
extra-list = Liste de courses
extra-list-hint = Une chose par ligne.
extra-where = Où faut-il aller ?
extra-from_area = D’où ?
extra-to_place = Vers où ?
extra-return = Aussi le retour à la maison
extra-mobility_aid = Fauteuil roulant, rollator ou canne ?
extra-appointment_type = Quel genre de rendez-vous ?
extra-tools = Les outils sont là
extra-animal = Quel animal ?
extra-at_home_or_out = À la maison ou dehors ?
extra-place-home = À la maison
extra-place-out = Dehors
extra-device = Quel appareil ?
extra-language = En quelle langue est le papier ?
extra-allergies = Que faut-il éviter ?
extra-ages = Quel âge ont les enfants ?
extra-consent_parent = Le parent est d’accord
extra-subject = Quelle matière ?
extra-level = Quelle année ou quel niveau ?
extra-item = Que voulez-vous emprunter ?
extra-until = Jusqu’à quand ?
extra-dates = Quels jours ?
extra-how-long = Combien de temps environ ?
extra-about = { $minutes ->
    [30] Environ une demi-heure
    [60] Environ une heure
    [90] Environ une heure et demie
    [120] Environ deux heures
   *[other] Environ { $minutes } minutes
 }
extra-together = La première fois ensemble ?
extra-together-hint = Quelqu’un de l’équipe vient la première fois.
extra-together-yes = Oui, volontiers
extra-together-helper = La première fois, quelqu’un de l’équipe vient aussi.
extra-alone = La personne qui aide peut-elle amener quelqu’un ?
extra-alone-hint = Un ami, un enfant ou un autre voisin.
extra-alone-yes = Plutôt une seule visite
extra-yes = Oui
extra-door-note = Nous le demandons une seule fois.
money-how = Comment payez-vous ?
money-later = Je verrai
money-exact = Je prépare la somme exacte
money-receipt = Je rembourse quand je vois le ticket
money-paid = C’est déjà payé
money-most = Au plus { $amount }.
money-helper-exact = La somme exacte est prête.
money-helper-receipt = Montrez le ticket. On vous rembourse alors.
money-helper-paid = C’est déjà payé. Vous ne payez rien.
money-title = Ce que cela a coûté
money-ask = Montant en euros
money-hint = Recopiez le ticket.
money-send = Dire le montant
money-wrong = Tapez un montant, comme 12,50.
money-said = Vous avez payé { $amount }.
money-spent = { $name } a payé { $amount }.
money-change = Autre montant
money-waits = La personne peut maintenant dire que c’est payé.
money-pay = Payé
money-done = Payé, merci !
company-ask = Quelqu’un vous accompagne ?
company-hint = Un ami ou votre enfant peut venir. Juste le prénom.
company-name = Prénom de qui vient avec vous
company-send = Dire qui vient aussi
company-alone = Je viens finalement sans personne d’autre
company-with = { $name } vient avec vous.
company-alone-please = Ici, on préfère une seule visite. Venez-vous sans personne d’autre ?
company-neighbour = Ou demandez à un voisin que vous connaissez
company-neighbour-hint = Ce voisin dit lui-même oui ou non.
company-asked = Vous avez demandé à { $name } de venir aussi. Il manque encore sa réponse.
company-not = { $name } ne peut pas venir avec vous.
company-asked-by = { $name } vient aider et demande si vous venez aussi.
company-brings = { $helper } amène { $name }.
company-rather-not = Plutôt pas
company-said-alone = Vous l’avez dit : plutôt une seule visite.
how-came = Avec { $name }, ça a marché
how-came-not = { $name } n’était pas là
how-failed-with = Avec { $name }, non, ou autrement
helping-back-out-late = Cela peut arriver. Nous le disons tout de suite à qui a demandé.
mine-said-worked = { $count ->
    [one] { $names } dit : ça a marché. C’est aussi votre avis ?
   *[other] { $names } disent : ça a marché. C’est aussi votre avis ?
 }
thanks-line = Voulez-vous ajouter une phrase ?
thanks-line-hint = Seule la personne qui est venue aider la lit.
thanks-line-to = Voulez-vous ajouter une phrase pour { $name } ?
thanks-line-to-hint = Seule cette personne lit ceci : { $name }.
glad-title = Volontiers encore une fois ?
glad-lead = Vous pouvez le dire, sans obligation. L’autre ne le lit pas.
glad-helper = Oui, de préférence encore { $name }
glad-asker = Oui, volontiers encore pour cette personne
glad-said = Vous avez dit : de préférence encore { $name }.
glad-said-asker = Vous avez dit : volontiers encore pour cette personne.
glad-not = Finalement non
