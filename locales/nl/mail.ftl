## Mail: plain text to a mailbox. Never anything of a person who is helped.
mail-automatic = Deze mail is automatisch gemaakt. Niemand leest een antwoord hierop.
mail-notice =
    Dag,

    { $what }

    Lees meer in Buurtnet:
    { $link }

    Liever geen mail? Kies in Buurtnet bij “Mijn profiel” hoe je iets van ons hoort.
mail-trial-subject = Proef van Buurtnet
mail-trial-body =
    Dag,

    Dit is een proef. Lees je dit? Dan werkt de mail van Buurtnet.
