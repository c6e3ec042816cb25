## Somebody who is signed in scans the code of a kennismakingsmoment. nl is the source of the six.

here-title = Bonjour { $name }, es-tu là ?
here-lead = Tu as scanné le code d’un moment de rencontre.
here-say = Oui, je suis ici
here-other = Je suis quelqu’un d’autre
here-wait = Reste un instant. Le travailleur voit ton nom et touche.
here-known = Tu es connu. C’est bien que tu sois là !
