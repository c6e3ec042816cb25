## What rules suggest, and what people do with it. People decide. nl is the source of the six.

# What a rule suggests, in a few words.
suggestion-r1 = Quelqu’un souhaite ton appel
suggestion-r2 = Personne ne s’est proposé
suggestion-r3 = Deux aidants ont renoncé
suggestion-r4 = Des mots qui parlent de danger
suggestion-r5 = Quelqu’un est très inquiet
suggestion-r6 = Personne n’a ouvert
suggestion-r7 = Deux fois sans signe de vie
suggestion-r8 = Plus qu’un petit coup de main
suggestion-r9 = Deux personnes racontent la même chose
suggestion-r10 = Deux services ont dit non

# Waarom zie je dit?
suggestion-why-r1 = Cette personne a demandé { $one } fois une aide semblable, ou { $all } fois de l’aide, en { $days } jours. L’appli a demandé si tu pouvais appeler. La personne a dit oui.
suggestion-why-r2 = Cette demande est restée { $hours } heures sans réponse, ou elle a expiré { $times } fois.
suggestion-why-r3 = { $helpers } aidants ont dit oui, puis n’ont pas pu venir.
suggestion-why-r4 = La personne qui a écrit cela a vu tout de suite les lignes d’aide. Tu ne le vois qu’après un oui.
suggestion-why-r5 = Sur une carte, quelqu’un a choisi : je suis très inquiet.
suggestion-why-r6 = Un aidant était à la porte. Personne n’a ouvert.
suggestion-why-r7 = Quelqu’un avait demandé un signe de vie. Il a manqué { $times } fois.
suggestion-why-r8 = Cela semble trop lourd pour des voisins. Cherche un service avec la personne.
suggestion-why-r9 = En { $days } jours, { $reporters } personnes ont parlé de la même adresse, chacune de son côté.
suggestion-why-r10 = { $services } services ont dit non. Cherchez ensemble une autre voie.

# A card to the person, and to nobody else.
suggestion-card-r1 = Voulez-vous plus d’aide ?
suggestion-card-r1-text = Ces dernières semaines, vous avez demandé plus souvent de l’aide. Votre travailleur de quartier peut-il vous appeler ? C’est possible, pas obligatoire. Si vous dites non, personne ne le sait.

# The list of a desk.
suggestion-title = Peut-être
suggestion-count = { $count ->
    [one] Peut-être : { $count } proposition
   *[other] Peut-être : { $count } propositions
 }
suggestion-lead = L’appli propose quelque chose. C’est toi qui décides.
suggestion-none = L’appli ne propose rien pour le moment.
suggestion-why = Pourquoi vois-tu ceci ?
suggestion-rule = Règle { $rule }, version { $version }
suggestion-take-signal = En faire un signal
suggestion-take-open = Voir le signal
suggestion-take-route = Chercher un service
suggestion-request = Voir la demande
suggestion-dismiss = Pas nécessaire
suggestion-dismiss-title = Pourquoi pas ?
suggestion-dismiss-known = Nous le savons déjà
suggestion-dismiss-solved = C’est résolu
suggestion-dismiss-not-needed = La personne ne le souhaite pas
suggestion-dismiss-not-right = La règle se trompe ici
suggestion-dismiss-duplicate = C’est là deux fois
suggestion-dismissed = Mis de côté : { $what }
suggestion-rules = Quelles sont ces règles ?

# The rules.
rules-title = Les règles qui proposent
rules-lead = Une règle propose quelque chose à une personne. Elle ne clôture rien, ne refuse rien et ne note personne.
rules-on = Activée
rules-off = Désactivée
rules-turn-on = Activer
rules-turn-off = Désactiver
rules-always = Cette règle est toujours activée : les lignes d’aide et les services restent visibles.
rules-not-ready = Pas encore possible : demander un signe de vie n’existe pas encore.
rules-dpia = Où cette règle figure-t-elle dans ton analyse d’impact ?
rules-dpia-hint = Par exemple : AIPD 2026, point 4.2. Sans cela, la règle reste désactivée.
rules-dpia-named = Dans ton analyse d’impact : { $place }
rules-effect-help_card = Montre une carte à la personne elle-même
rules-effect-worker = Propose quelque chose au travailleur de quartier
rules-effect-route = Montre le chemin vers des services
rules-counts = Proposé { $hits } fois, repris { $taken } fois, mis de côté { $dismissed } fois.
rules-only-coordinator = Seule la coordination active ou désactive une règle.

# A waiting list.
task-waitlist-over = Le délai d’attente de { $reference } est passé. Demande si la place est encore souhaitée.
desk-kind-waitlist_over = Fin de la liste d’attente

# Refusals.
problem-suggestion-over = Cette proposition n’existe plus. Un collègue l’a reprise, ou c’est résolu.
problem-rule-always-on = Cette règle est toujours activée.
problem-rule-needs-dpia = Dis d’abord où cette règle figure dans l’analyse d’impact.
problem-rule-not-ready = Cette règle ne peut pas encore être activée.
