## Care at the desk: the list, a case, the form after a talk. nl is the source of the six.

# The list of today.
desk-round = { $count ->
    [one] En 20 minutes : celle-ci
    [many] En 20 minutes : ces { $count }
   *[other] En 20 minutes : ces { $count }
 }
desk-round-later = Ensuite
desk-act-talk = Parler
desk-elsewhere = C’est pour { $buurt }.
desk-go-there = Aller à { $buurt }
desk-keys-claim = Dans un dossier : prendre en charge
desk-keys-weigh = Dans un dossier : quelle urgence
desk-keys-talk = Dans un dossier : après un entretien
desk-keys-note = Dans un dossier : noter
desk-keys-later = Dans un dossier : attendre

# The list of signals.
care-signals = Signaux
care-new = Nouveau signal
care-list-open = En cours
care-list-queue = À personne
care-list-mine = Les miens
care-list-ended = Terminés
care-list-empty = Il n’y a rien ici.
care-list-empty-more = Tu vois ou entends quelque chose ? Note-le comme nouveau signal.
care-waits-until = Attend jusqu’à { $day }
care-next-nobody = Personne ne s’en occupe encore. Qui le prend ?
care-next-new = Regarde ce qui a été raconté.
care-next-triage = Appelle la personne ou passe chez elle.
care-next-contact = Continue à parler : que veut la personne ?
care-next-consent = Demande quel service peut aider.
care-next-referred = Un service est sollicité. Demande comment ça va.
care-next-follow_up = Demande comment ça va.
care-next-closed = Terminé.
care-next-merged = Ceci fait partie d’un autre signal.

# A new signal.
care-new-title = Qu’as-tu vu ou entendu ?
care-new-lead = Note des faits. Pas de jugement, pas de maladie.
care-about = De qui ou de quoi s’agit-il ?
care-about-person = Une personne
care-about-street = Une rue ou maison
care-about-words = À propos de qui ?
care-about-words-hint = Par exemple : l’homme au-dessus de la boulangerie
care-what-kind = Quel genre de souci ?
care-how-urgent = Quelle urgence ?
care-what-seen = Qu’as-tu vu ou entendu ?
care-what-seen-hint = La personne pourra lire ceci plus tard.
care-safe-how = Comment joindre la personne sans risque ?
care-safe-how-hint = Quand oui, quand non, et jamais par qui.
care-about-this-person = Inquiétude pour cette personne
care-choose = Choisis

# A case.
care-not-yours = Un collègue a ce dossier
care-not-yours-lead = Dis d’abord pourquoi tu l’ouvres maintenant.
care-coordinator-hears = La coordination en est informée.
care-why-open = Pourquoi l’ouvres-tu ?
care-reason-hint = Au moins 20 caractères.
care-reason-short = C’est trop court. Écris au moins 20 caractères.
care-open-anyway = Ouvrir le dossier
care-handed-over = Ton collègue s’en occupe maintenant.
care-danger-first = Danger maintenant ? Appelle d’abord.
care-line-112 = Ambulance, pompiers
care-line-101 = Police
care-line-1813 = Ligne prévention suicide
care-line-1712 = Violence et abus
care-safe = Joindre sans risque :
care-no-contact = Ne veut pas être contacté avant { $day }.
care-nobody-known = Personne connue pour l’instant
care-also = Aussi à propos de
care-inform-by = Parle de ce dossier à la personne, au plus tard { $day }.
care-emergency-called = Secours appelés : { $when }
care-told = Ce qui a été raconté
care-goes-well = Ce qui va bien :
care-forgotten = Ce qui a été raconté est effacé.
care-part = En fait partie : { $what }
care-part-open = Voir ce signal
care-asked-to-call = prié d’appeler
care-ask-this = À demander
care-summary = Résumé
care-summary-seen = La personne a lu ou entendu ceci.
care-history = Ce qui s’est passé
care-history-all = { $count ->
    [one] Tout montrer ({ $count })
    [many] Tout montrer ({ $count })
   *[other] Tout montrer ({ $count })
 }
care-services = Services
care-warm = Accompagné
care-until = jusqu’au { $day }
care-say-reference = Donne le code { $reference }
care-reads = Ce que le service lit
care-note-answer = Noter ce que dit le service
care-answer-title = Que dit { $name } ?
care-answer-what = Que se passe-t-il maintenant ?
care-answer-why = Pourquoi ?
care-answer-until = Jusqu’à quand dure l’attente ?
care-answer-words = En mots
care-answer-missing = Choisis ce qui se passe, et pourquoi.

# Grounds.
care-grounds = Ce qui peut être partagé
care-shares = Partage : { $what }.
care-tells = Le service raconte en retour : { $what }.
care-withdraw = La personne retire son oui
care-withdraw-title = La personne retire-t-elle son oui ?
care-withdraw-heard = Ton collègue apprend maintenant que la personne retire son accord.
care-withdraw-lead = La demande à { $name } s’arrête tout de suite. Le service l’apprend.
care-withdrawn = Retiré le { $day }
care-review-waits = La coordination vérifie
care-review-done = Vérifié
care-review-words = Un mot
care-review-fine = C’était correct
care-review-not = Ce n’était pas correct

# What one can do.
care-acts = Que peux-tu faire ?
care-more = Plus
care-advice-first = Demande conseil à un service, sans nom. Puis décide.
care-act-advice = Avis sans nom
care-act-claim = Je m’en occupe
care-act-talk = Après un entretien
care-act-weigh = Quelle urgence ?
care-act-note = Noter
care-act-snooze = Attendre
care-act-wake = Regarder maintenant
care-act-hand-over = Transmettre
care-act-release = Rendre
care-act-summarise = Écrire le résumé
care-act-inform = La personne le sait
care-act-inform-later = Le dire plus tard
care-act-merge = Fait partie d’un autre
care-act-unmerge = Séparer à nouveau
care-act-emergency = 112 ou 101 appelé
care-act-call-us = Prier la personne qui l’a dit d’appeler
care-act-call-us-stop = Plus besoin d’appeler
care-act-close = Terminer
care-act-reopen = Rouvrir
care-act-without-yes = Partager sans oui
care-ask-weigh = Quelle est l’urgence ?
care-ask-note = Noter
care-ask-advice = Avis sans nom
care-ask-emergency = Qui a appelé les secours ?
care-ask-snooze = Jusqu’à quand attends-tu ?
care-ask-hand-over = À qui le transmets-tu ?
care-ask-inform = La personne connaît-elle ce dossier ?
care-ask-inform-later = Quand le diras-tu ?
care-ask-summarise = Comment le résumer ?
care-ask-merge = À quel signal cela appartient-il ?
care-ask-close = Pourquoi cela se termine-t-il ?
care-lead-advice = Ne dis rien qui permette de reconnaître la personne.
care-lead-emergency = Le signal devient le plus urgent.
care-lead-inform = Nous notons que la personne le sait.
care-lead-summarise = La personne lit ou entend ceci. Un service le lit après un oui.
care-lead-merge = Toutes les personnes qui l’ont dit restent. Tu peux les séparer ensuite.
care-lead-close = Tes collègues le voient sous Terminés. Rouvrir est possible.
care-words-snooze = Pourquoi attends-tu ?
care-words-advice = Qui a conseillé, et quoi ?
care-words-emergency = Qui a appelé, quand, et qu’ont-ils dit ?
care-words-inform-later = Pourquoi pas encore ?
care-in-words = En mots
care-do-close = Terminer
care-do-hand-over = Transmettre
care-do-inform = Oui, la personne le sait
care-which-colleague = Quel collègue ?
care-no-colleague = Personne d’autre ne travaille ici.
care-until-when = Jusqu’à quand ?
care-in-days = { $count ->
    [one] Demain
    [many] Dans { $count } jours
   *[other] Dans { $count } jours
 }
care-other-day = Un autre jour
care-merge-none = Il n’y a pas d’autre signal ouvert.
care-choose-day = Choisis un jour.
care-choose-why = Choisis pourquoi cela se termine.
care-choose-colleague = Choisis un collègue.
care-write-something = Écris quelque chose.

# After a talk.
care-talk = Après un entretien
care-talk-what = Que s’est-il passé ?
care-talk-called = Appelé
care-talk-seen = Vu
care-talk-not-reached = Pas joint
care-talk-wants = Que veut la personne ?
care-talk-tried = Qu’as-tu essayé ?
care-talk-note-hint = Seule ton équipe lit ceci. La personne peut le demander.
care-talk-choose = Choisis d’abord ce qui s’est passé.
care-summary-write = Résumé, avec la personne
care-summary-hint = Lis-le à voix haute. Un service le lit après un oui.
care-informed-now = La personne sait maintenant que ce dossier existe.
care-pick = Quel service peut aider ?
care-pick-hint = Demande pour chaque service. Non est aussi une réponse.
care-pick-none = Il n’y a pas encore de services ici.
care-pick-others = { $count ->
    [one] Montrer encore { $count } service
    [many] Montrer encore { $count } services
   *[other] Montrer encore { $count } services
 }
care-not-asked = Pas demandé
care-wants = La personne veut-elle { $name } ?
care-answers-in = { $count ->
    [one] Répond en { $count } jour ouvrable
    [many] Répond en { $count } jours ouvrables
   *[other] Répond en { $count } jours ouvrables
 }
care-may-read = Que peut lire le service ?
care-preview = Montre ou lis : { $name } lira ceci
care-preview-nothing = Encore rien. Choisis des données ou écris le résumé.
care-tell-back = Que peut raconter le service en retour ?
care-how = Comment la personne a-t-elle dit oui ?
care-way = Comment le service l’apprend-il ?
care-next = Quelle est la prochaine étape ?
care-next-stay = Rien encore
care-next-wait-service = Attendre le service
care-next-call-again = Rappeler plus tard
care-next-end = Terminer
care-which-day = Quel jour ?
care-why-ends = Pourquoi cela se termine-t-il ?
care-helps-you = Est-ce que ça aide la personne ?

# Why a service stands where it stands.
care-fit-often_helps = Aide souvent pour cela
care-fit-speaks_language = Parle la langue
care-fit-open_now = Ouvert maintenant
care-fit-limited = Cela prend du temps
care-fit-full = Pas de place maintenant
care-fit-agreement_over = L’accord est échu
care-fit-reads_little = Peut lire peu
care-fit-asked_already = Déjà sollicité
care-fit-said_no = N’a pas pu aider
care-fit-person_said_no = La personne a dit non

# Sharing without a yes.
care-without-lead = Seulement si la personne ne peut pas choisir, ou si la loi le demande. La coordination vérifie.
care-ground = Pourquoi ne pas attendre un oui ?
care-duty = Quelle obligation ?
care-which-service = Quel service ?
care-without-why = Explique pourquoi
care-without-missing = Choisis le service et explique pourquoi, en 20 caractères au moins.
care-without-do = Partager maintenant

# What happened.
care-event-raised = Un souci est arrivé.
care-event-claimed = S’en est chargé.
care-event-released = L’a rendu.
care-event-handed_over = L’a transmis à un collègue.
care-event-weighed = Urgence : { $what }.
care-event-talked-called = A appelé la personne.
care-event-talked-seen = A vu la personne.
care-event-talked-not_reached = N’a pas joint la personne.
care-event-noted = A noté quelque chose.
care-event-advice = A reçu un avis d’un service, sans nom.
care-event-emergency = Les secours ont été appelés.
care-event-informed = La personne connaît ce dossier.
care-event-inform-later = La personne l’apprendra plus tard.
care-event-snoozed = Attend un peu.
care-event-woken = Le regarde à nouveau.
care-event-merged = Deux signaux ont été réunis.
care-event-unmerged = Les signaux sont à nouveau séparés.
care-event-consent = La personne a dit oui à un service.
care-event-refused = La personne a dit non à un service.
care-event-without-yes = A partagé des données sans oui.
care-event-withdrawn = La personne a retiré un oui.
care-event-summary = A écrit le résumé.
care-event-reviewed-fine = A vérifié le partage : correct.
care-event-reviewed-not = A vérifié le partage : pas correct.
care-event-opened = A ouvert ce dossier d’un collègue.
care-event-corrected = A ajouté ceci à son dossier.
care-event-reopened = A rouvert ceci.
care-event-closed = A terminé : { $what }.

# The coordinator.
review-title = À vérifier
review-without = Partagé sans oui
review-none = Rien à vérifier.
review-mine = Tu l’as fait toi-même
