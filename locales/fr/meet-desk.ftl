## The desk makes places and plans activities.
meetdesk-lead = Lieux, heures et activités du quartier.
meetdesk-plan = Prévoir une activité
meetdesk-plan-other = Modifier l’activité
meetdesk-place = Ajouter un lieu
meetdesk-place-other = Modifier le lieu
meetdesk-change = Modifier
meetdesk-cancel = Annuler l’activité
meetdesk-cancel-sure = Annuler { $title } ? Les personnes attendues l’apprennent tout de suite.
meetdesk-close = Fermer ce lieu
meetdesk-close-sure = { $name } disparaît alors de la liste.
meetdesk-title-field = Quel est le nom ?
meetdesk-kind = Que fait-on là ?
meetdesk-kind-hint = Se retrouver et la langue sont proposés à côté d’une demande.
meetdesk-where = Où ?
meetdesk-note = Qu’y a-t-il ? Une phrase.
meetdesk-day = Quel jour ?
meetdesk-weeks = Combien de semaines de suite ?
meetdesk-capacity = Combien de personnes au plus ?
meetdesk-organiser = Qui organise ?
meetdesk-organiser-hint = Cette personne voit combien, jamais qui.
meetdesk-organiser-is = { $name } organise.
meetdesk-organiser-none = Plus personne
meetdesk-street = Quelle rue ?
meetdesk-number = Numéro
meetdesk-hours = Quand est-ce ouvert ?
meetdesk-wheelchair = Un fauteuil roulant peut-il entrer ?
meetdesk-unknown = Je ne sais pas
meetdesk-place-kind = Quel genre de lieu ?
meetdesk-place-buurtpunt = Point d’accueil de l’équipe
meetdesk-place-garden = Jardin
meetdesk-place-informal = Endroit où l’on se croise
meetdesk-place-kind-other = Autre chose
meetdesk-came = { $count ->
    [one] { $count } personne avait dit oui.
   *[other] { $count } personnes avaient dit oui.
 }
meetdesk-over = Passé
meetdesk-places-none = Pas encore de lieu. Ajoutes-en un d’abord.
meetdesk-saved = Enregistré.
meetdesk-whole = Indique un nombre.
meetdesk-name-empty = Donne-lui un nom.
