## What the service says about care: why somebody has something to do, and refusals.

# Why a worker has something to do.
task-signal-look = Regarde ceci : { $what }.
task-signal-contact = Parle avec la personne : { $what }.
task-signal-decide = Demande ce que la personne veut : { $what }.
task-signal-follow = Demande comment ça va : { $what }.
task-referral-call = Appelle le service au sujet de { $reference }.
task-referral-ended = Appelle le service : { $reference } est arrêté.
task-referral-declined = Un service ne peut pas aider. Cherche qui le peut.
task-referral-answered = Un service a répondu. Lis et continue.
task-basis-review = Des données sont parties sans oui. Vérifie.
task-case-opened = Un collègue a ouvert le dossier d’un autre. Lis pourquoi.
task-file-corrected = Quelqu’un a ajouté un mot à son dossier. Lis-le.
task-basis-not-fine = La coordinatrice ou le coordinateur n’approuve pas ce partage. Vois ce qui est encore possible.

# Refusals.
problem-signal-no-arrow = Ce n’est pas possible maintenant avec ce signal. Regarde encore.
problem-signal-over = Ce signal est déjà terminé.
problem-signal-taken = Un collègue s’occupe de ce signal.
problem-signal-ownerless = Personne ne suit ce signal. Prends-le d’abord.
problem-signal-waits-for-service = Un service est encore au travail. Demande d’abord comment ça s’est passé.
problem-signal-open-referral = Un service est encore sollicité. Arrête d’abord cela.
problem-signal-no-merge = Ces deux signaux ne vont pas ensemble.
problem-signal-bad-day = Choisis un jour à venir, dans les six mois.
problem-referral-no-arrow = Ce n’est pas possible maintenant avec ce service. Regarde sa dernière réponse.
problem-referral-no-reason = Choisis une raison qui convient.
problem-referral-no-day = Une liste d’attente a un jour. Le reste non.
problem-referral-no-basis = Sans le oui de la personne, rien ne part.
problem-referral-open-already = Ce service est déjà sollicité ici.
problem-basis-withdrawn = La personne a retiré son oui.
problem-basis-refused = La personne a dit non. C’est son droit.
problem-basis-other-service = Ce oui est pour un autre service.
problem-basis-ended = Ce oui est trop ancien. Redemande.
problem-basis-not-covered = Le oui ne couvre pas toutes ces données.
problem-basis-no-review = C’est déjà vérifié.
problem-basis-own-review = Tu l’as fait toi-même. Un collègue vérifie.
problem-case-not-yours = Un collègue a ce dossier. Dis pourquoi tu l’ouvres.
problem-file-shared-device = Ce n’est pas possible sur un appareil que d’autres utilisent. Demandez-le au travailleur de quartier.
problem-file-sign-in-again = Entrez d’abord à nouveau avec un nouveau code.
task-consent-withdrawn = La personne retire un accord. Arrête-le maintenant.
