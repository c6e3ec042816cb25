mail-automatic = Ce message est automatique. Personne ne lit les réponses.
mail-trial-subject = Essai de Buurtnet
mail-trial-body =
    Bonjour,

    Ceci est un essai. Vous lisez ceci ? Alors les mails de Buurtnet arrivent bien.
