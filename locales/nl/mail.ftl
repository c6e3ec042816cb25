## Mail: plain text to a mailbox. Never anything of a person who is helped.
mail-automatic = Dit bericht is automatisch gemaakt. Op een antwoord kijkt niemand.
mail-trial-subject = Proef van Buurtnet
mail-trial-body =
    Dag,

    Dit is een proef. Lees je dit? Dan werkt de mail van Buurtnet.
