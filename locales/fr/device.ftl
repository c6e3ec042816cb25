# This device: who uses it.
device-title = Cet appareil
device-own = Vous seul utilisez cet appareil.
device-share = Ne rien garder sur cet appareil
device-share-title = Partagez-vous cet appareil ?
device-share-push = Les notifications s’arrêtent sur cet appareil.
device-share-kept = Ce que nous gardions de vous ici disparaît tout de suite.
device-share-idle = Sans activité pendant un quart d’heure, nous vous déconnectons.
device-share-waiting = Ce qui attend encore de partir disparaît aussi.
device-share-yes = Oui, nous le partageons
device-share-no = Non, moi seul
device-back = Vous l’utilisez de nouveau seul ?
device-back-how = Connectez-vous à nouveau avec un code.
device-no-push = Sur un appareil partagé, nous n’envoyons pas de notifications.

# Several people on one device.
who-title = Qui êtes-vous ?
who-lead = Touchez votre prénom.
who-here = Ici maintenant
who-code = Votre propre code
who-code-hint = Quatre chiffres
who-code-empty = Tapez vos quatre chiffres.
who-in = Continuer
who-other = Votre prénom n’y est pas ?
who-nobody = Personne n’est connecté sur cet appareil.
who-nobody-how = Entrez avec votre lettre ou avec un code.
who-all-out = Déconnecter tout le monde
who-all-out-what = Plus personne ne sera connecté sur cet appareil. Seul reste qui attend et a son propre code.
place-title = Ensemble sur cet appareil
place-lead = Choisissez un dessin. Vous vous retrouverez ainsi.
place-picture = Votre dessin
place-code = Voulez-vous un code à vous ?
place-code-why = Ainsi, personne d’autre n’ouvre ce qui est à vous.
place-code-no = Non, pas de code
place-code-yes = Oui, quatre chiffres
place-code-new = Oui, un nouveau code
place-code-keep = Garder le code que j’ai
place-saved = Enregistré. Quelqu’un d’autre peut maintenant entrer sur cet appareil.
place-switch = Changer de personne
place-switch-note = Vous restez connecté. Nous demandons qui est là maintenant.
place-change = Choisir votre dessin et votre code
picture-flower = Fleur
picture-paw = Patte
picture-cup = Tasse
picture-book = Livre
picture-leaf = Feuille
picture-noon = Soleil
picture-evening = Lune
picture-pot = Casserole
place-others = { $count ->
    [one] Vous utilisez cet appareil avec une autre personne.
    [many] Vous utilisez cet appareil avec { $count } autres personnes.
   *[other] Vous utilisez cet appareil avec { $count } autres personnes.
 }
who-owed = Doit d’abord entrer à nouveau
place-owed = Vous aviez ici votre propre code. Choisissez-en un nouveau, ou aucun.
place-wrong = { $count ->
    [one] Quelqu’un a tapé une fois un mauvais code.
   *[other] Quelqu’un a tapé { $count } fois un mauvais code.
 }
place-wrong-how = Ce n’était pas vous ? Choisissez un autre code.
place-wrong-seen = J’ai vu
