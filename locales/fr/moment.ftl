## Somebody who is signed in scans the code of a kennismakingsmoment. nl is the source of the six.

here-title = Bonjour { $name }, êtes-vous là ?
here-lead = Vous avez scanné le code d’un moment de rencontre.
here-say = Oui, je suis ici
here-other = Je suis quelqu’un d’autre
here-wait = Restez un instant. Le travailleur voit votre nom et touche.
here-known = Vous êtes connu. C’est bien que vous soyez là !
