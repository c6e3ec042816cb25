## What the service says of what went wrong: where it stands, why it is refused, what there is to do.

problem-too-many-complaints = Beaucoup attend déjà une réponse. Appelez votre travailleur de quartier.
problem-complaint-hear-first = Écoute d’abord l’autre, ou dis pourquoi c’est impossible.
problem-complaint-not-now = Ce n’est plus possible.
problem-complaint-too-late = Cela date de plus d’un an. Appelez votre travailleur de quartier.
problem-complaint-heard-before = L’autre a déjà été entendu. Ce qui est noté reste.
problem-complaint-misfit = Cela ne correspond pas à ce qui a été raconté ici.
task-went-wrong = Quelque chose s’est mal passé. Lis-le et appelle la personne.
task-went-wrong-safety = Quelqu’un ne s’est pas senti en sécurité. Lis-le et appelle maintenant.
task-worker-complaint = Quelqu’un parle d’un collègue. Toi seul peux l’ouvrir.
task-complaint-appeal = Quelqu’un te demande de revoir. Ouvre et décide.
