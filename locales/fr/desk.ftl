## The desk of the neighbourhood worker: only who works here loads it.
desk-tab-today = Aujourd’hui
desk-tab-requests = Demandes
desk-tab-people = Personnes
desk-tab-letters = Lettres
desk-phone = Au téléphone
desk-only-staff = Cette page est pour le travailleur de quartier.
desk-only-coordinator = Cette page est pour la coordination.
desk-choose = Choisis quelque chose dans la liste.
desk-back-list = Retour à la liste
desk-more = Afficher plus

# The keyboard.
desk-keys = Touches
desk-keys-title = Travailler au clavier
desk-keys-down = Suivant dans la liste
desk-keys-up = Précédent dans la liste
desk-keys-open = Ouvrir
desk-keys-act = Faire ce qu’il faut maintenant
desk-keys-end = Terminé
desk-keys-help = Afficher cette fenêtre
desk-keys-on = Activer les touches
desk-keys-off = Désactiver les touches
desk-keys-are-off = Les touches sont désactivées.

# Today.
desk-today-title = Aujourd’hui
desk-today-count = { $count ->
    [one] Il y a { $count } chose à faire.
   *[other] Il y a { $count } choses à faire.
 }
desk-today-empty = Tout est fait.
desk-today-empty-more = C’est l’heure d’un café. Les nouvelles tâches viennent ici toutes seules.
desk-filter = Afficher
desk-filter-all = Tout
desk-due-now = Attend depuis { $time }
desk-due-past = Aurait déjà dû être fait
desk-due-minutes = { $count ->
    [one] Dans { $count } minute
   *[other] Dans { $count } minutes
 }
desk-due-today = Aujourd’hui avant { $time }
desk-due-tomorrow = Demain avant { $time }
desk-due-day = Avant le { $day }
desk-since = Depuis { $when }
desk-urgency-now = Maintenant
desk-owner-me = Tu t’en occupes
desk-owner = { $name } s’en occupe
desk-take = Je m’en occupe
desk-done = Terminé
desk-done-called = Appelé
desk-done-undo = Terminé : { $what }
desk-not-reached = Pas joint
desk-not-reached-title = Personne n’a répondu
desk-not-reached-lead = Si tu prends la tâche, tes collègues le voient.
desk-not-reached-later = Je réessaie plus tard
desk-not-reached-stop = Ne plus appeler
desk-not-needed = Ce n’est pas nécessaire
desk-not-needed-title = Pourquoi n’est-ce pas nécessaire ?
desk-not-needed-lead = La tâche disparaît alors de la liste.
desk-dismiss-not_needed = Ce n’est plus nécessaire.
desk-dismiss-solved_elsewhere = C’est résolu autrement.
desk-dismiss-duplicate = C’est là deux fois.
desk-dismiss-unreachable = Nous ne joignons personne.
desk-dismiss-not_ours = Ce n’est pas pour notre équipe.
desk-note = Un mot pour tes collègues
desk-note-hint = Seule ton équipe lit ceci.
desk-say = Tu peux dire ceci
desk-about-request = Voir la demande
desk-about-person = Voir la personne
desk-no-phone = Nous n’avons pas de numéro. Passe voir.

# The kinds of tasks: what they are, and the next thing to do.
desk-kind-call = Appeler
desk-kind-who_do_you_know = Qui connais-tu ?
desk-kind-ask_personally = Demander à quelqu’un en personne
desk-kind-review = Relire une demande
desk-kind-read_words = Relire ses mots
desk-kind-unmatched = Personne trouvé
desk-kind-scope_doubt = Est-ce une petite aide ?
desk-kind-nobody_opened = Personne n’a ouvert
desk-kind-backed_out_late = L’aidant ne peut plus
desk-kind-first_together = La première fois ensemble
desk-kind-no_show = Personne n’est venu
desk-kind-welfare = Demander comment ça va
desk-kind-went_wrong = Quelque chose s’est mal passé
desk-kind-confirm_newcomer = Nouveau voisin
desk-kind-given_up = L’application n’a pas réussi
desk-kind-push_alarm = Les notifications n’arrivent pas
desk-kind-mail_down = Les mails ne partent pas
desk-act-call = Appeler
desk-act-look = Voir
desk-act-read = Relire
desk-act-meet = Faire connaissance
desk-act-ask = Demander à quelqu’un

# Requests.
desk-requests-title = Demandes d’aide
desk-requests-empty = Il n’y a pas de demandes.
desk-requests-empty-more = Quelqu’un demande de l’aide au téléphone ? Note-le ici.
desk-requests-show = Afficher
desk-requests-running = En cours
desk-requests-look = À regarder
desk-requests-all = Tout
desk-requests-words = Mots à relire
desk-requests-phone = Au téléphone
desk-state-review = Quelqu’un de l’équipe relit d’abord.
desk-state-open = Nous cherchons un voisin.
desk-state-held = La recherche est en pause.
desk-state-matched = Un voisin est trouvé.
desk-state-confirming = Nous demandons si tout s’est bien passé.
desk-state-done = C’est fait.
desk-state-done-unconfirmed = Terminé. Personne n’a dit si c’était bien.
desk-state-withdrawn = Plus nécessaire.
desk-state-solved_elsewhere = Résolu autrement.
desk-state-expired_unmatched = Nous n’avons trouvé personne à temps.
desk-state-referred = Un service s’en occupe.
desk-state-out_of_scope = Trop grand pour des voisins.
desk-state-duplicate = C’était là deux fois.
desk-state-rejected = Ceci n’est pas possible ici.
desk-state-not_delivered = Il y avait un voisin, mais cela n’a pas marché.
desk-category = Quoi
desk-masked = Voici ce que lisent les voisins
desk-asked-by = Demandé par
desk-when = Quand
desk-where = Où
desk-own-words-waiting = Ce sont les premiers mots d’un nouveau voisin, ou quelque chose y demande de l’attention. Les voisins les voient quand tu les as lus.
desk-places = Aidants nécessaires
desk-helpers = Qui aide
desk-helper-comes = { $name } vient.
desk-helper-worked = { $name } dit : ça a marché.
desk-helper-helped = { $name } a aidé.
desk-helper-reserve = { $name } est en réserve.
desk-door-word = Mot à la porte : { $word }
desk-helper-waits = { $name } attend un oui de la personne.
desk-waves = À qui nous l’avons demandé
desk-wave = Tour { $number }
desk-wave-board = Choisi soi-même ou demandé par nom
desk-wave-asked = { $count ->
    [one] { $count } voisin demandé
   *[other] { $count } voisins demandés
 }
desk-wave-none = Personne n’a encore été demandé.
desk-offer-queued = attend son tour
desk-offer-sent = demandé
desk-offer-seen = a regardé
desk-offer-assigned = aide
desk-offer-reserve = en réserve
desk-offer-declined = ne peut pas
desk-offer-lapsed = n’a pas répondu
desk-offer-superseded = plus nécessaire
desk-offer-done = a aidé
desk-offer-released = plus nécessaire, merci
desk-offer-backed_out_early = n’a finalement pas pu
desk-offer-backed_out_late = n’a pas pu au dernier moment
desk-offer-no_show = n’est pas venu
desk-offer-removed = la personne a choisi quelqu’un d’autre
desk-not-askable = Déjà dans cette demande : { $why }
desk-no-not_now = pas maintenant
desk-no-not_this_kind = pas ce genre d’aide
desk-no-too_heavy = trop lourd
desk-no-too_far = trop loin
desk-way-push = par une notification
desk-way-mail = par mail
desk-way-phone = par téléphone
desk-way-app = dans l’application
desk-hold = Mettre en pause
desk-unhold = Chercher encore
desk-widen = Chercher plus loin
desk-widened = Nous demandons aussi plus loin maintenant.
desk-ask-by-name = Demander par nom
desk-ask-by-name-more = Ce voisin reçoit la demande tout de suite.
desk-ask-sure = Veux-tu demander cela à { $name } ?
desk-ask-yes = Oui, demander
desk-ask-no = Non, quelqu’un d’autre
desk-not-helping = N’aide pas de voisins en ce moment
desk-asked-not-now = Tu ne peux pas le demander à { $name } maintenant. Demande à quelqu’un d’autre.
desk-asked-young = { $name } n’a pas encore l’âge pour cette demande.
desk-asked-already = { $name } a déjà reçu cette demande. Demande à quelqu’un d’autre.
desk-asked-self = C’est la demande de { $name }. Demande à quelqu’un d’autre.
desk-asked-now = { $name } a reçu la demande.
desk-publish = Mettre au tableau
desk-publish-words = Montrer les mots aux voisins
desk-published = Les voisins le voient maintenant.
desk-reject = Ce n’est pas possible
desk-reject-title = Pourquoi n’est-ce pas possible ?
desk-reject-lead = La demande s’arrête. La personne l’apprend.
desk-reject-referred = Un service s’en occupe.
desk-reject-out_of_scope = C’est trop grand pour des voisins.
desk-reject-duplicate = La demande est là deux fois.
desk-reject-rejected = On ne peut pas demander cela ici.
desk-why-read = Pourquoi relire
desk-why-hold_verified_only = Seul un voisin que nous connaissons peut le faire.
desk-why-hold_for_worker = Le texte demande un regard humain.
desk-why-no_consent = Nous ne savons pas encore si la personne le veut.
desk-why-bank_card = Il s’agit d’une carte bancaire.
desk-why-code = Il y a un code ou une cachette de clé.
desk-why-loan = Il s’agit de prêter de l’argent.
desk-why-cash_withdrawal = Il s’agit de retirer de l’argent.
desk-why-key = Il s’agit d’une clé.
desk-why-child_alone = Un enfant serait seul avec un aidant.
desk-why-minor_asks = Quelqu’un de moins de dix-huit ans demande ceci.

# In the name of somebody.
desk-namens = Au nom de { $name }
desk-namens-more = Fais ceci seulement si { $name } te l’a demandé. Nous notons qui l’a fait.
desk-namens-withdraw = Plus nécessaire
desk-namens-withdraw-lead = La personne qui devait aider l’apprend tout de suite.
desk-namens-solved = Résolu autrement
desk-namens-worked = C’est fait
desk-namens-not-worked = Cela n’a pas marché
desk-namens-not-worked-lead = Que s’est-il passé ?
desk-namens-otherwise = Autre chose n’a pas marché
desk-namens-nobody-came = Personne n’est venu
desk-namens-thank = Dire merci
desk-namens-thank-title = Quelle carte ?
desk-namens-thank-lead = L’aidant reçoit ceci de { $name }.
desk-namens-thank-line = Ce que { $name } ajoute, en une phrase
desk-namens-thank-line-to = Ce que { $name } dit à { $helper }, en une phrase
desk-namens-thanked = La carte est envoyée.
desk-namens-other-helper = Plutôt quelqu’un d’autre
desk-namens-other-helper-sure = { $name } apprend que ce n’est plus nécessaire. Nous cherchons quelqu’un d’autre.
desk-namens-name-ok = Oui, { $name } peut venir

desk-consent-spoken = La personne a dit oui dans une conversation.
desk-consent-written = La personne a dit oui par écrit.
desk-consent-representative = Un représentant a dit oui.

# At the phone.
desk-phone-title = Au téléphone
desk-phone-who = Qui appelle ?
desk-phone-find = Cherche par nom, rue ou numéro
desk-phone-find-hint = Par exemple : Maria Wilgen
desk-phone-new = Noter une nouvelle personne
desk-phone-what = De quoi a-t-on besoin ?
desk-phone-when = Quand ?
desk-phone-which-day = Quel jour ?
desk-phone-other-day = Un autre jour
desk-phone-part = Quelle partie de la journée ?
desk-phone-any-day = Quand ça convient
desk-phone-words = Que doit savoir l’aidant ?
desk-phone-words-hint = N’écris pas d’adresse, de code ou de numéro de compte.
desk-phone-consent = Comment { $name } a dit oui ?
desk-phone-consent-spoken = Au téléphone ou dans une conversation
desk-phone-consent-written = Par écrit
desk-phone-consent-representative = Quelqu’un qui parle pour { $name }
desk-phone-check = Est-ce correct ?
desk-phone-send = Demander aux voisins
desk-phone-for = Pour
desk-phone-sent-title = C’est fait
desk-phone-sent-closed = C’est trop grand pour des voisins.
desk-phone-sent = La demande est envoyée.
desk-phone-sent-review = La demande est gardée. Relis-la encore toi-même.
desk-phone-sent-more = S’il y a du nouveau, une tâche te dit d’appeler { $name }.
desk-phone-again = Encore un appel
desk-phone-script = Que dire ?
desk-script-who-1 = Bonjour, ici { $worker } de { $buurt }. À qui ai-je l’honneur ?
desk-script-who-2 = Dans quelle rue habitez-vous ?
desk-script-what-1 = Comment un voisin peut-il vous aider ?
desk-script-what-2 = Quelque chose de petit, c’est possible. Pour des soins, nous cherchons un service.
desk-script-when-1 = Quand cela vous convient-il ?
desk-script-when-2 = Un voisin que je connais peut-il avoir votre nom et votre adresse ?
desk-script-send-1 = Je le demande maintenant à vos voisins.
desk-script-send-2 = Je vous appelle quand quelqu’un peut venir.

# People.
desk-people-title = Personnes
desk-people-find = Chercher quelqu’un
desk-people-find-hint = Nom, rue ou téléphone
desk-people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
desk-people-none = Nous ne trouvons personne avec ces mots.
desk-newcomers = Nouveaux voisins
desk-newcomers-lead = Tu connais quelqu’un ? Alors confirme. Après seulement, la personne peut aider.
desk-confirm-one = Je connais { $name }
desk-confirm-chosen = { $count ->
    [one] Confirmer { $count } voisin
   *[other] Confirmer { $count } voisins
 }
desk-confirm-all = Choisir tout le monde
desk-confirm-none = Ne choisir personne
desk-confirmed = { $count ->
    [one] { $count } voisin est maintenant connu.
   *[other] { $count } voisins sont maintenant connus.
 }
desk-standing-accepted = Nouveau
desk-standing-confirmed = Connu
desk-person-phone = Téléphone
desk-person-address = Adresse
desk-person-language = Langue
desk-person-contact = De préférence
desk-person-door = À la porte
desk-person-trust = Confiance
desk-trust-1 = Nous apprenons à nous connaître
desk-trust-2 = Nous avons fait connaissance
desk-trust-3 = Contrôlé par l’organisation
desk-person-helps = Aide des voisins
desk-person-helps-short = Aide
desk-person-joined = Ici depuis
desk-person-app = Utilise l’application
desk-person-no-app = N’utilise pas l’application. Nous appelons.
desk-contact-app = Dans l’application
desk-contact-phone = Un appel
desk-contact-sms = Un sms
desk-contact-mail = Un e-mail
desk-door-known_neighbour = Un voisin que tu connais
desk-door-name_first = D’abord voir le nom
desk-door-meeting_place = Plutôt au point de quartier
desk-person-ask = Demander de l’aide pour { $name }
desk-person-letter = Faire une nouvelle lettre
desk-person-letter-more = Les anciens codes de { $name } ne marchent alors plus.
desk-person-new = Noter une nouvelle personne
desk-person-new-lead = Nom, rue et téléphone suffisent.
desk-person-first-name = Prénom
desk-person-last-name = Nom de famille
desk-person-street = Rue
desk-person-street-choose = Choisis une rue
desk-person-number = Numéro de maison
desk-person-phone-hint = Sans numéro, nous passons.
desk-person-born = Année de naissance
desk-person-born-why = À qui n’a pas encore 18 ans, on ne demande pas tout.
desk-person-gender = Femme ou homme
desk-person-gender-why = Certains voisins demandent une femme ou un homme à la porte.
desk-person-gender-unsaid = Pas dit
desk-person-consent = Comment cette personne a dit oui ?
desk-person-consent-spoken = Dans une conversation
desk-person-consent-written = Par écrit
desk-person-consent-representative = Quelqu’un qui parle pour la personne
desk-person-save = Enregistrer cette personne
desk-person-known = Nous connaissons peut-être déjà cette personne.
desk-person-known-take = C’est la même personne
desk-person-known-show = Voir qui
desk-person-known-other = C’est quelqu’un d’autre

# Letters.
desk-letters-title = Lettres
desk-letters-lead = Avec une lettre, un voisin entre dans l’application. Chaque lettre a son code.
desk-letters-make = Faire des lettres
desk-letters-count = Combien de lettres ?
desk-letters-seats = Combien de personnes par lettre ?
desk-letters-seats-hint = Les personnes derrière la même porte partagent une lettre.
desk-letters-count-wrong = Choisis un nombre de 1 à 200.
desk-letters-seats-each = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
desk-letters-street = Pour quelle rue ?
desk-letters-any-street = Pas de rue fixe
desk-letters-made = { $count ->
    [one] { $count } lettre est prête.
   *[other] { $count } lettres sont prêtes.
 }
desk-letters-batches = Lettres faites
desk-letters-none = Aucune lettre n’a encore été faite.
desk-letters-print-none = Aucune lettre n’est prête à être imprimée.
desk-letters-used = { $used } utilisées sur { $count }
desk-letters-some = { $count ->
    [one] { $count } lettre
   *[other] { $count } lettres
 }
desk-letters-made-on = Fait le { $day }
desk-letters-now = Imprime-les maintenant. Tu ne verras plus les codes après.
desk-letters-until = Valable jusqu’au { $day }
desk-letters-print = Imprimer
desk-letters-languages = En quelles langues ?
desk-letters-language-second = Et aussi en
desk-letters-language-one = Seulement cette langue

# The letter itself, as it is printed.
letter-hello = Bonjour voisin, bonjour voisine
letter-hello-name = Bonjour { $name }
letter-what = À { $buurt }, les voisins s’entraident. Pour de petites choses : du pain, un bricolage, une conversation.
letter-scan = Scannez ce code avec votre gsm ou votre tablette.
letter-type = Ou allez sur { $address } et tapez ce code :
letter-code = Votre code
letter-safe = Ne montrez ce code à personne d’autre. Il marche jusqu’au { $day }.
letter-seats = { $count ->
    [one] Une personne peut utiliser cette lettre.
   *[other] { $count } personnes de votre maison peuvent utiliser cette lettre.
 }
letter-phone = Pas de gsm ni d’internet ? Appelez { $worker } : { $phone }. C’est toujours possible.
letter-place = Ou passez nous voir : { $address }.
letter-bye = À bientôt, { $worker }
letter-qr = Code à scanner
desk-namens-again = { $name } : volontiers encore { $helper }
desk-namens-again-not = { $name } : finalement pas { $helper }
