## What is open, once a day at five. nl is the source of the six.
push-digest-one-title = Demandes dans votre quartier
push-digest-one-body = Demandé : { $first }. Voyez si cela vous convient.
phone-digest-one = On demande dans le quartier : { $first }.
push-digest-two-title = Demandes dans votre quartier
push-digest-two-body = Demandé : { $first } et { $second }. Voyez si cela vous convient.
phone-digest-two = On demande dans le quartier : { $first } et { $second }.
push-digest-three-title = Demandes dans votre quartier
push-digest-three-body = Demandé : { $first }, { $second } et { $third }. Voyez si cela vous convient.
phone-digest-three = On demande dans le quartier : { $first }, { $second } et { $third }.
mail-digest-one-subject = Des demandes dans le quartier
mail-digest-one-body =
    Bonjour,

    Demandé près de chez vous : { $first }.
    Ouvrez Buurtnet et voyez si c’est pour vous.

    Plus de mails ? Désactivez-les sous « Comment j’aide ».
mail-digest-two-subject = Des demandes dans le quartier
mail-digest-two-body =
    Bonjour,

    Demandé près de chez vous : { $first } et { $second }.
    Ouvrez Buurtnet et voyez si c’est pour vous.

    Plus de mails ? Désactivez-les sous « Comment j’aide ».
mail-digest-three-subject = Des demandes dans le quartier
mail-digest-three-body =
    Bonjour,

    Demandé près de chez vous : { $first }, { $second } et { $third }.
    Ouvrez Buurtnet et voyez si c’est pour vous.

    Plus de mails ? Désactivez-les sous « Comment j’aide ».
