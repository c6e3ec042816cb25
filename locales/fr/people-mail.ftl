## Mail to people about their own code and address.
mail-code-subject = Votre code pour Buurtnet
mail-code-body =
    Bonjour,

    Votre code est { $pin }
    Tapez le code sur l’appareil où vous l’avez demandé.
    Il fonctionne pendant { $minutes } minutes.

    Ou touchez ce lien. Nous remplissons alors le code pour vous :
    { $link }

    Vous n’avez rien demandé ? Alors vous ne devez rien faire.
    Ne donnez le code à personne.
mail-own-code-subject = Est-ce votre adresse e-mail ?
mail-own-code-body =
    Bonjour,

    Votre code est { $pin }
    Tapez le code dans Buurtnet. Nous saurons que cette adresse est la vôtre.
    Il fonctionne pendant { $minutes } minutes.

    Vous n’avez rien demandé ? Alors vous ne devez rien faire.
mail-moved-subject = Votre adresse e-mail chez Buurtnet a changé
mail-moved-body =
    Bonjour,

    Buurtnet n’utilise plus cette adresse e-mail pour vous.

    Ce n’était pas vous ? Appelez votre travailleur de quartier.
mail-new-code-subject = Votre nouveau code a été utilisé
mail-new-code-body =
    Bonjour,

    Quelqu’un est entré avec votre nouveau code. Vos autres appareils sont déconnectés.

    Ce n’était pas vous ? Appelez votre travailleur de quartier.
