## What somebody who asks for help reads.
# Asking: what, when, send.
ask-title = Je demande de l’aide
ask-lead = Un petit service, d’un voisin proche.
ask-go-on = Continuer : { $what }
ask-what = De quoi avez-vous besoin ?
ask-when = Quand ?
ask-hours = { $from } h à { $until } h
ask-day-part = { $day }, { $part }
ask-flexible = Quand cela convient
ask-flexible-note = Dans la semaine. Ainsi nous trouvons plus vite.
ask-other-day = Un autre jour
ask-date = Ou choisissez une date
ask-check = Est-ce correct ?
ask-row-what = Quoi
ask-row-when = Quand
ask-row-words = Vos mots
ask-row-wishes = Vos souhaits
ask-send = Demander à mes voisins
ask-send-note = Vos voisins ne voient pas d’abord qui vous êtes.
ask-words = Ajouter quelques mots
ask-words-note = Quoi exactement ? Combien ?
ask-words-label = Que voulez-vous ajouter ?
ask-words-hint = N’écrivez pas d’adresse, de code ou de numéro de compte.
ask-masked = Voici ce que lisent vos voisins :
ask-wishes = Avez-vous des souhaits ?
ask-wishes-note = Combien de voisins, qui, quelle langue.
ask-wishes-lead = Vous ne devez rien choisir ici.
ask-places = De combien de voisins avez-vous besoin ?
ask-places-count = { $count ->
    [one] { $count } voisin
   *[other] { $count } voisins
 }
ask-same = Plutôt le même voisin ?
ask-same-yes = Plutôt le voisin de la dernière fois
ask-any = Peu importe
ask-wish = Plutôt une femme ou un homme ?
ask-wish-woman = Plutôt une femme
ask-wish-man = Plutôt un homme
ask-language = Dans quelle langue voulez-vous parler ?

# What the guard found: danger, better help.
ask-danger = Y a-t-il un danger maintenant ?
ask-danger-not-sent = Nous n’envoyons pas cette demande à vos voisins.
ask-danger-change = Pas de danger ? Écrivez-le autrement.
ask-better = Pour cela, il existe une meilleure aide
ask-better-worker = { $worker }, travailleur de quartier
ask-better-worker-note = Cherche volontiers avec vous.
helpline-112 = Ambulance et pompiers
helpline-101 = Police
helpline-1733 = Médecin de garde
helpline-1722 = Pompiers, non urgent
helpline-antigif = Centre Antipoisons
helpline-1813 = Ligne suicide (nl), jour et nuit
helpline-106 = Tele-Onthaal (nl), jour et nuit
helpline-1712 = Questions sur la violence (nl)
helpline-awel = Awel : pour les jeunes (nl)
helpline-childfocus = Child Focus : enfant disparu
helpline-druglijn = De DrugLijn (nl)
helpline-caw = CAW : aide pour toute question
helpline-1700 = Questions au gouvernement flamand

# My requests.
mine-title = Mes demandes
mine-now = Où en est-on ?
mine-before = Avant
mine-all = Toutes mes demandes
mine-none = Vous n’avez pas de demande en cours.
mine-none-note = Demander est toujours permis, même peu.
ask-sent = Votre demande est envoyée.
mine-review = { $worker } lit d’abord votre demande.
mine-open = Nous cherchons un voisin.
mine-partly = Trouvé : { $found } sur { $places }. Nous cherchons encore.
mine-hear-by = Vous aurez des nouvelles avant { $time }.
mine-by = avant { $time }
mine-next = Vous saurez si quelqu’un vient.
mine-matched = { $count ->
    [one] { $names } vient vous aider.
   *[other] { $names } viennent vous aider.
 }
mine-name-first = { $name } veut vous aider. D’accord ?
mine-confirming = Est-ce que ça a marché ?
mine-done = C’est fait.
mine-thanked = Vous avez dit merci avec une carte.
mine-closed-withdrawn = Vous avez arrêté cette demande.
mine-closed-solved_elsewhere = C’est déjà résolu.
mine-closed-expired_unmatched = Personne trouvé. Le travailleur de quartier cherche avec vous.
mine-closed-referred = Un service s’en occupe.
mine-closed-out_of_scope = Pour cela, il existe une meilleure aide.
mine-closed-duplicate = Vous l’avez demandé deux fois. L’autre demande continue.
mine-closed-rejected = Ce n’est pas possible ici. Appelez votre travailleur de quartier.
mine-closed-not_delivered = Cela n’a pas marché. Le travailleur de quartier vous appelle.
mine-words-wait = Vos voisins verront ces mots quand { $worker } les aura lus.
mine-timeline = Que s’est-il passé ?
mine-call-note = Appelez s’il y a quelque chose.
mine-stopping = Nous arrêtons votre demande.

# Who comes.
who-comes = Qui vient ?
who-said-yes = Qui a dit oui ?
who-came = Qui vous a aidé ?
who-neighbour = { $name } aide en tant que voisin.
who-door-word = À la porte, { $name } dit :
who-sees = { $name } voit comment vous joindre, depuis { $time }.
who-may = { $name } peut voir votre nom, téléphone et adresse ?
who-may-yes = Oui, d’accord
who-rather-other = Plutôt quelqu’un d’autre
who-rather-other-what = Vous ne devez pas dire pourquoi. { $name } reçoit un message aimable. Nous cherchons encore.
who-rather-other-yes = Oui, cherchez quelqu’un d’autre
who-rather-other-no = Non, { $name } convient

# How did it go, and thank you.
how-title = Est-ce que ça a marché ?
how-worked = C’est fait
how-failed = Pas réussi, ou autrement
how-what = Que s’est-il passé ?
how-nobody-came = Personne n’est venu
how-not-worked = Cela n’a pas marché
how-other = C’était autrement
how-after = Le travailleur de quartier lit ceci et vous appelle.
thanks-title = Dites merci
thanks-lead = Choisissez une carte. Votre voisin la reçoit tout de suite.
thanks-flowers = Une fleur
thanks-soup = Un bol de soupe
thanks-sun = Le soleil
thanks-heart = Un cœur
thanks-coffee = Un café
thanks-hands = Une main tendue

# Stopping.
stop-title = Plus nécessaire
stop-question = Voulez-vous arrêter cette demande ?
stop-what = Celui qui a dit oui l’apprend tout de suite.
stop-withdrawn = Oui, ce n’est plus nécessaire
stop-solved = Oui, c’est déjà résolu
stop-keep = Non, gardez ma demande

# May we tell you?
tell-title = Voulez-vous le savoir tout de suite ?
tell-otherwise = Appelez-moi plutôt
who-volunteer = { $name } est volontaire de { $organisation }, avec une assurance.
