## The screens of who helps.
helping-title = J’aide
helping-lead = Vous choisissez vous-même. Vous pouvez toujours dire non.
helping-asked-title = On vous le demande
helping-board-title = Demandes ouvertes dans le quartier
helping-filter-count = { $name } ({ $count })
helping-look = Voir
helping-more = Afficher plus
helping-empty = Personne ne demande d’aide pour l’instant.
helping-empty-more = Un voisin demande quelque chose ? Vous le verrez ici.
helping-not-known-yet = Le travailleur de quartier ne vous connaît pas encore. Faites connaissance, puis vous pourrez aider.
helping-accept = J’aide
helping-not-now = Pas maintenant
helping-not-now-title = Pas de problème. Pourquoi pas ?
helping-not-now-lead = Nous vous demanderons mieux la prochaine fois. La personne ne voit pas ceci.
helping-no-not_now = Ça ne va pas maintenant
helping-no-not_this_kind = Je préfère ne pas faire ça
helping-no-too_heavy = C’est trop lourd pour un voisin
helping-no-too_far = C’est trop loin
helping-why-me = Pourquoi moi ?
helping-because-walk = Vous habitez tout près.
helping-because-talent = Vous avez dit que vous aimez faire ça.
helping-because-language = Vous parlez une langue en commun.
helping-because-tasks = Vous avez aidé moins souvent ces derniers temps. Ainsi, nous répartissons l’aide.
helping-because-again = Vous l’avez déjà fait ensemble.
helping-because-asks = Nous ne vous avons rien demandé depuis un moment.
helping-because-rested = Cela fait un moment que vous n’avez pas aidé.
helping-because-newcomer = Vous commencez à aider. Bienvenue !
helping-because-chance = Chacun a son tour.
helping-flexible = Quand ça convient
helping-day-part = { $day }, { $part }
helping-places = { $count ->
    [one] { $count } personne nécessaire
   *[other] { $count } personnes nécessaires
 }
helping-words-wait = Le reste suivra plus tard. L’équipe le lit d’abord.
helping-offer-sent = On vous le demande
helping-offer-seen = On vous le demande
helping-offer-assigned = Vous aidez
helping-offer-reserve = Vous êtes en réserve
helping-offer-declined = Vous avez dit pas maintenant
helping-offer-done = Vous avez aidé

# Where one stands.
helping-stands-assigned = Super ! Vous aidez.
helping-stands-reserve = Un voisin vient déjà. Vous êtes en réserve. Merci beaucoup !
helping-stands-promote = Une place est libre. Vous pouvez ? Dites-le avant { $time }.
helping-stands-declined = Vous avez dit pas maintenant. C’est très bien.
helping-stands-said = Vous avez dit : c’est fait.
helping-stands-done = C’est fait. Merci beaucoup !
helping-stands-over = Cette demande est terminée. Merci d’avoir regardé.
helping-stands-let-go = Ce n’est plus nécessaire pour vous. Merci d’avoir voulu aider.
helping-again = Quelque chose a changé. Vous pouvez encore ? Dites-le avant { $time }.
helping-yes-now = Oui, je peux aider maintenant
helping-yes-again = Oui, je peux toujours
helping-as-neighbour = Vous aidez comme voisin, sous votre propre responsabilité.
helping-thanked = Vous avez reçu une petite carte. Merci !
helping-others = Voir d’autres demandes

# Who asks.
helping-asker-title = La personne que vous aidez
helping-asker-name = Nom
helping-asker-address = Adresse
helping-asker-meet = Où vous vous voyez
helping-asker-door-word = Dites ceci à la porte
helping-asker-call-note = Convenez d’une heure ensemble.
helping-asker-team = Une question ? Appelez { $worker }, qui transmet.
helping-asker-waits = La personne veut d’abord voir votre nom. Vous aurez des nouvelles avant { $when }.
helping-asker-until = Vous voyez ces données jusqu’au { $when }.
helping-worked = C’est fait
helping-said = Merci. Nous le demandons aussi à { $name }.
helping-said-nameless = Merci. Nous le demandons aussi à la personne qui a demandé de l’aide.
helping-back-out = Finalement je ne peux pas
helping-back-out-title = Finalement, vous ne pouvez pas ?
helping-back-out-lead = Cela arrive. Nous cherchons tout de suite quelqu’un d’autre.
helping-back-out-sure = Je ne peux pas
helping-back-out-stay = Je viens quand même
helping-nobody-opened = Personne n’a ouvert
helping-closed-ring = Sonnez encore une fois et frappez.
helping-closed-call = Téléphonez et attendez un peu.
helping-closed-look = Regardez : courrier, lumière, bruit.
helping-closed-danger = Y a-t-il un danger ? Appelez maintenant.
helping-closed-tell = Dites-le au travailleur de quartier

# My help.
helping-mine-title = Mon aide
helping-mine-coming = À venir
helping-mine-reserve = Ici vous êtes en réserve
helping-mine-early = Déjà fait
helping-mine-past = Terminé
helping-mine-empty = Vous n’avez encore rien promis.

# How I help.
helping-how-title = Comment j’aide
helping-as-volunteer = Vous aidez comme volontaire de { $organisation }.
