## Why a worker has something to do about a request.
task-review = Lis cette demande avant les voisins : { $what }.
task-read-words = Lis les mots de cette demande : { $what }. La demande est déjà visible.
task-who-few = Peu de voisins aident ici. Qui connais-tu pour : { $what } ?
task-who-nobody = Aucun voisin ne convient. Qui connais-tu pour : { $what } ?
task-who-no-time = Il reste trop peu de temps. Qui connais-tu pour : { $what } ?
task-ask-personally = Personne n’a encore dit oui. Demande à quelqu’un : { $what }, { $when }.
task-short-notice = Un voisin ne peut pas et c’est bientôt : { $what }, { $when }.
task-unmatched = Personne trouvé : { $what }, { $when }. Appelle la personne.
task-not-delivered = L’aide n’a pas eu lieu : { $what }. Demande ce qui reste à faire.
task-no-show = Un voisin n’est pas venu pour la deuxième fois. Appelle-le.
task-nobody-opened = { $who } est devant une porte fermée. Appelle maintenant.
task-scope-heavy = Deux voisins trouvent cela trop lourd : { $what }. Vois qui convient mieux.
task-scope-helper = Un voisin dit : c’est plus qu’un petit coup de main. { $what }.
task-first-together = Ces deux personnes se voient pour la première fois : { $what }, { $when }. Vas-y aussi.
