## Mail to a service: a reference, a place, a day, whom to call. Never anything of a person.
mail-referral-asked-subject = Buurtnet : demande { $reference } de { $municipality }
mail-referral-asked-body =
    Bonjour,

    { $worker }, de l’équipe de quartier à { $municipality }, a une demande pour votre service.
    La référence est { $reference }. Merci de répondre pour le { $due }.

    Lisez la demande et répondez ici :
    { $link }

    Il ne faut pas de compte. Vous recevrez un code dans cette boîte mail.
    Un doute sur ce mail ? Appelez-nous au { $phone }.
mail-referral-link-subject = Buurtnet : nouveau lien pour { $reference } de { $municipality }
mail-referral-link-body =
    Bonjour,

    Vous avez demandé un nouveau lien pour { $reference }. L’ancien ne marche plus.
    { $link }

    Vous n’avez rien demandé ? Alors vous n’avez rien à faire.
    { $worker } est joignable au { $phone }.
mail-referral-reply-subject = Buurtnet : réponse à { $reference } de { $municipality }
mail-referral-reply-body =
    Bonjour,

    { $worker } a répondu à votre question sur { $reference }.
    Lisez la réponse ici :
    { $link }

    Vous pouvez aussi appeler : { $phone }.
mail-referral-ended-subject = Buurtnet : { $reference } de { $municipality } est arrêtée
mail-referral-ended-body =
    Bonjour,

    La demande { $reference } est arrêtée. Vous n’avez plus rien à faire.
    Les liens vers cette demande ne marchent plus. Ne gardez rien de ce que vous avez noté.

    Des questions ? Appelez { $worker } au { $phone }.
mail-referral-code-subject = Buurtnet : votre code pour { $reference } de { $municipality }
mail-referral-code-body =
    Bonjour,

    Votre code est { $code }. Il vaut dix minutes.
    Tapez-le sur la page que vous venez d’ouvrir. Ne le donnez à personne.

    Vous n’avez pas demandé de code ? Appelez { $worker } au { $phone }.
