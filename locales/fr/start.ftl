## Language, start, settings, the help page and the page about accessibility.
start-title = Entre voisins, on s’aide
start-lead = Demandez un petit coup de main, ou aidez un voisin.
start-language = Choisissez votre langue
start-how-ask = Vous demandez une petite chose, comme apporter du pain.
start-how-answer = Un voisin disponible vient aider.
start-how-people = Votre travailleur de quartier veille. Vous choisissez toujours.
start-card-where = Pas encore de lettre ? Appelez votre travailleur de quartier.
start-hello = Bonjour { $name }
calls-title = Appeler quelqu’un
calls-lead = Ces numéros marchent toujours, même sans internet.
calls-danger-title = Y a-t-il un danger maintenant ?
calls-danger-note = Buurtnet n’est pas fait pour les urgences.
calls-talk-title = Besoin de parler à quelqu’un ?
calls-team-title = Votre travailleur de quartier
calls-team = { $worker } et l’équipe de { $buurt }
calls-team-note = Pour toutes les questions sur votre quartier.
calls-team-unknown = Le numéro est sur votre lettre ou carte.
calls-112 = Ambulance et pompiers
calls-101 = Police
calls-1813 = Vous pensez au suicide ? Jour et nuit, en néerlandais.
calls-106 = Tele-Onthaal : une écoute, jour et nuit, en néerlandais.
calls-102 = Awel : pour les enfants et les jeunes, en néerlandais.
calls-1712 = Questions sur la violence ou les abus.
calls-free = Gratuit.
calls-hours = Les heures peuvent changer.
settings-title = Réglages
settings-language = Langue
settings-reading = Lettres et couleurs
settings-notices = Notifications
settings-notices-why = Pouvons-nous vous prévenir, par exemple quand un voisin vous aide ? Vous pouvez l’arrêter à tout moment.
settings-notices-together = Celui qui tient l’appareil voit aussi vos notifications. Quelqu’un d’autre l’utilise ? Alors vos notifications n’arrivent pas.
settings-notices-on = Activer les notifications
settings-notices-off = Désactiver les notifications
settings-notices-are-on = Les notifications sont activées sur cet appareil.
settings-notices-denied = Les notifications sont bloquées sur cet appareil. Autorisez-les dans les réglages du navigateur.
settings-notices-unsupported = Cet appareil ne peut pas afficher de notifications. Nous vous appelons ou vous écrivons.
settings-notices-error = Cela n’a pas marché. Réessayez plus tard.
settings-notices-timeout = Votre appareil ne répond pas. Nous vous appelons ou vous écrivons.
settings-notices-ios = Mettez d’abord Buurtnet sur votre écran d’accueil.
settings-ios-share = Touchez le bouton Partager.
settings-ios-add = Choisissez Sur l’écran d’accueil.
settings-ios-open = Ouvrez Buurtnet depuis l’écran d’accueil.
settings-sign-out = Se déconnecter
settings-sign-out-why = Nous effaçons alors tout ce qui est à vous sur cet appareil.
settings-sign-out-waiting = { $count ->
    [one] { $count } message attend encore. Si vous vous déconnectez, il est perdu.
   *[other] { $count } messages attendent encore. Si vous vous déconnectez, ils sont perdus.
 }
settings-sign-out-anyway = Se déconnecter et jeter
settings-sign-out-stay = Rester connecté
settings-signed-out = Vous n’êtes pas connecté sur cet appareil.
access-title = Accessibilité
access-lead = Buurtnet est pour tout le monde. C’est pourquoi nous veillons à ceci.
access-big = De grandes lettres et des boutons faciles à toucher.
access-contrast = Des couleurs bien lisibles, aussi dans le noir.
access-keyboard = Tout marche avec un clavier et un lecteur d’écran.
access-aloud = Chaque page peut être lue à voix haute.
access-words = Des phrases courtes, des dessins et six langues.
access-standard = Nous suivons WCAG 2.2, niveau AA.
access-unread = L’arabe, le turc et l’ukrainien doivent encore être relus.
access-tell-title = Quelque chose ne marche pas ?
access-tell = Dites-le à votre travailleur de quartier. Vous pouvez toujours appeler.

# Getting in.
start-in = Entrer
start-in-demo = Ou entrez avec une lettre
start-letter = J’ai une lettre
start-letter-note = Une lettre ou une carte avec un code.
start-again = Je reviens
start-again-note = J’étais déjà chez Buurtnet.
start-role-bewoner = Habitant
start-role-helper = Aide ses voisins
start-role-ambassadeur = Ambassadeur
start-role-buurtwerker = Travailleur de quartier
start-role-brugfiguur = Personne-relais
start-role-dienst = Service
start-role-coordinator = Coordinateur
start-role-gemeente = Commune
start-role-beheerder = Administrateur
start-roles = Rôles et notre quartier
start-roles-note = Ce que vous réglez comme administrateur.
start-numbers = Ce que les voisins n’ont pas pu faire
start-numbers-note = Les nombres de chaque trimestre, pour la commune.

# Stepping in where everything is invented.
demo-title = Entrez à { $buurt }
demo-lead = Tout est inventé ici. Choisissez qui vous êtes un instant.
demo-asker = Je demande un petit coup de main.
demo-helper = J’aide un voisin.
demo-worker = Je suis le travailleur de quartier.
demo-others = Choisir quelqu’un d’autre
demo-search = Chercher un nom
demo-none = Personne ne porte ce nom.
demo-found = { $count ->
    [one] { $count } nom trouvé.
   *[other] { $count } noms trouvés.
 }

# The four places of who lives here.
tab-start = Accueil
tab-help = J’aide
tab-mine = Mes demandes
tab-me = Réglages

# At the door with a letter.
join-title = Votre lettre
join-lead = Il y a un code sur votre lettre ou carte.
join-code = Tapez le code
join-code-hint = Huit lettres et chiffres, comme AB12-CD34.
join-code-empty = Tapez le code de votre lettre.
join-type = Taper le code de la lettre
join-type-note = Huit signes se trouvent sous le dessin.
join-new = J’ai besoin d’un nouveau code
join-new-note = Appelez votre travailleur de quartier.
join-are-you = Êtes-vous { $name } ?
join-who = Bienvenue à { $buurt }. Qui êtes-vous ?
join-for-street = Cette lettre est pour { $street }, { $buurt }.
join-for-buurt = Cette lettre vient de Buurtnet à { $buurt }.
join-first-name = Votre prénom
join-street = Votre rue
join-street-none = Choisissez votre rue
join-number = Votre numéro
join-phone = Votre numéro de téléphone
join-phone-why = Seul celui qui vient aider le voit.
join-born = Votre année de naissance
join-born-why = Vous avez 16 ou 17 ans ? Alors le travailleur de quartier regarde aussi. Personne d’autre ne voit l’année.
join-helps = Voulez-vous parfois aider un voisin ?
join-helps-yes = Oui, parfois
join-helps-no = Pas maintenant
join-shared = Quelqu’un d’autre utilise-t-il cet appareil ?
join-shared-why = Alors nous ne gardons rien de vous sur cet appareil.
join-shared-no = Non, seulement moi
join-shared-yes = Oui, nous le partageons
join-yes = Oui, je suis { $name }
join-no = Non, je ne suis pas { $name }
join-in = Je participe
join-not-me = Cette lettre n’est pas pour vous
join-not-me-what = Rendez la lettre ou appelez-nous. Rien ne s’est passé.
join-welcome-title = Bienvenue
join-welcome = Bienvenue, { $name } !
join-welcome-lead = Vous faites partie de { $buurt }. Vous pouvez déjà demander.
join-to-start = Aller à mon accueil
join-to-start-note = Regardez tranquillement.
join-seen = { $worker } vous a déjà vu ?
join-seen-what = Montrez votre lettre à { $worker } ou à un ambassadeur. Alors vous pourrez aussi aider.
join-seen-where = Vous nous trouvez ici : { $address }.
join-not-seen = { $worker } aimerait vous connaître. Montrez votre lettre au point de quartier.
join-shared-note = Vous partagez cet appareil. Après un quart d’heure, nous vous déconnectons.
place-next = Encore quelqu’un à la maison ?
place-next-note = À quatre au plus sur un même appareil.

# Coming back.
again-title = Content de vous revoir
again-lead = Vous n’êtes pas encore connecté sur cet appareil. Il faut un nouveau code.
again-ask = Demandez un nouveau code
again-call-note = Vous recevez tout de suite un code, aussi par téléphone.
again-walk-in = Ou passez : { $address }.
again-have = J’ai déjà un code
again-have-note = D’une lettre, d’une carte ou par téléphone.

# What we know of you.
profile-title = Mon profil
profile-open-note = Qui peut venir chez vous ? Comment vous joindre ?
own-title = Mes données
own-note = Ce que nous savons, qui l’a vu, et comment arrêter.
forgotten-title = Au revoir, et merci
forgotten-lead = Votre compte est fermé. Après 7 jours, tout est effacé.
forgotten-back = Vous voulez rester ? Appelez votre travailleur de quartier. C’est possible pendant 7 jours.
profile-door = Qui peut venir à votre porte ?
profile-door-known = Un voisin connu du travailleur de quartier
profile-door-name = Je veux d’abord voir le nom
profile-door-place = Plutôt au point de quartier
profile-contact = Comment préférez-vous avoir de nos nouvelles ?
profile-contact-app = Par une notification sur cet appareil
profile-contact-phone = Appelez-moi
profile-contact-sms = Envoyez un sms
profile-contact-mail = Envoyez un mail
profile-last-name = Votre nom de famille
profile-language = Dans quelle langue lisez-vous ?
profile-saved = C’est gardé.

# The mailboxes of the demo.
demo-post = Soyez le service : ouvrez la boîte aux lettres
demo-post-note = Lisez ce qu’un service reçoit par mail.
demo-post-title = Boîtes aux lettres
demo-post-lead = Dans la démo, aucun mail ne part. Vous lisez ici ce que chaque service recevrait.
demo-post-empty = Pas encore de mail. Orientez une personne et revenez voir.
demo-post-choose = Choisissez une boîte
demo-post-all = Toutes les boîtes
demo-post-count = { $count ->
    [one] { $count } mail
    [many] { $count } mails
   *[other] { $count } mails
 }

# The ways to services and rights.
services-title = Services du quartier
services-note = L’aide de professionnels, près de chez vous.
rights-title = Vos droits
rights-note = Argent, repas, loyer, soins : qui vous aide.

# An ambassador meets who is new.
street-new = Nouveau dans votre rue
street-new-lead = Vous avez rencontré quelqu’un ? Dites-le ici.
street-new-number = numéro { $number }
street-new-know = Je connais { $name }
street-new-known = { $name } participe maintenant pleinement.
profile-look-again = Montrer ce qui est noté
meet-title = Se rencontrer
meet-note = Une soupe, un café, faire quelque chose ensemble.
