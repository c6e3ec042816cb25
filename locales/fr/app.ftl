## The shell: what stands around every screen.
app-name = Buurtnet
app-tagline = Entre voisins, on s’aide
skip-to-content = Aller au contenu
main-menu = Menu principal
call = Appeler
call-why = Appeler quelqu’un : numéros et travailleur de quartier
back = Retour
close = Fermer
next = Continuer
send = Envoyer
save = Enregistrer
change = Modifier
cancel = Plutôt pas
later = Plus tard
yes = Oui
no = Non
retry = Réessayer
undo = Annuler
undo-seconds = { $seconds ->
    [one] Encore { $seconds } seconde
   *[other] Encore { $seconds } secondes
 }
loading = Un instant
optional = facultatif
step-of = Étape { $step } sur { $total }
letters-left = { $count ->
    [one] Encore { $count } caractère
   *[other] Encore { $count } caractères
 }
letters-over = { $count ->
    [one] { $count } caractère de trop
   *[other] { $count } caractères de trop
 }
errors-found = { $count ->
    [one] Il manque encore une chose
   *[other] Il manque encore { $count } choses
 }
errors-wrong = Quelque chose n’est pas encore juste
errors-of = { $field } : { $text }
reading = Lettres et lecture à voix haute
reading-size = Taille des lettres
reading-size-normal = Lettres normales
reading-size-big = Grandes lettres
reading-contrast = Couleurs
reading-contrast-normal = Couleurs normales
reading-contrast-high = Contraste fort
reading-aloud = Lire cette page à voix haute
reading-stop = Arrêter la lecture
reading-no-voice = Cet appareil n’a pas de voix pour cette langue.
language = Langue
language-hear = Écouter
language-unread = Cette traduction doit encore être relue.
today = Aujourd’hui
tomorrow = Demain
day-and-date = { $day }, { $date }
offline-now = Pas d’internet. Vous voyez ce que nous avons gardé.
outbox-title = Encore à envoyer
outbox-waiting = Sera envoyé dès qu’il y a internet.
outbox-sending = Envoi en cours.
outbox-signed-out = Sera envoyé quand vous serez reconnecté.
outbox-refused = Ceci n’a pas été envoyé.
outbox-written = Vous avez écrit :
outbox-remove = Jeter
outbox-count = { $count ->
    [one] { $count } message attend encore
   *[other] { $count } messages attendent encore
 }
update-ready = Il y a une nouvelle version de Buurtnet.
update-now = Actualiser
trouble-offline = Pas d’internet. Réessayez plus tard.
trouble-signed-out = Vous n’êtes plus connecté.
trouble-missing = Nous ne trouvons pas ceci. C’est peut-être déjà passé.
trouble-busy = C’est un peu chargé. Réessayez plus tard.
trouble-broken = Un problème est survenu chez nous. Réessayez ou appelez.
error-title = Un problème est survenu
error-missing-title = Cette page n’existe pas
error-home = Aller au début
push-empty = Il y a du nouveau pour vous.
