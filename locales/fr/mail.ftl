mail-automatic = Ce message est automatique. Personne ne lit les réponses.
mail-notice =
    Bonjour,

    { $what }

    Lisez la suite dans Buurtnet :
    { $link }

    Vous préférez ne pas recevoir de mail ? Choisissez dans Buurtnet, sous « Mon profil », comment avoir de nos nouvelles.
mail-trial-subject = Essai de Buurtnet
mail-trial-body =
    Bonjour,

    Ceci est un essai. Vous lisez ceci ? Alors les mails de Buurtnet arrivent bien.
