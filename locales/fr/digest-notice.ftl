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
