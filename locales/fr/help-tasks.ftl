## Why a worker has something to do about a request.
task-review = Lisez cette demande avant les voisins : { $what }.
task-read-words = Lisez les mots de cette demande : { $what }. La demande est déjà visible.
task-who-few = Peu de voisins aident ici. Qui connaissez-vous pour : { $what } ?
task-who-nobody = Aucun voisin ne convient. Qui connaissez-vous pour : { $what } ?
task-who-no-time = Il reste trop peu de temps. Qui connaissez-vous pour : { $what } ?
task-ask-personally = Personne n’a encore dit oui. Demandez à quelqu’un : { $what }, { $when }.
task-short-notice = Un voisin ne peut pas et c’est bientôt : { $what }, { $when }.
task-unmatched = Personne trouvé : { $what }, { $when }. Appelez la personne.
task-not-delivered = L’aide n’a pas eu lieu : { $what }. Demandez ce qui reste à faire.
task-no-show = Un voisin n’est pas venu pour la deuxième fois. Appelez-le.
task-nobody-opened = Le voisin est devant une porte fermée. Appelez maintenant.
task-scope-heavy = Deux voisins trouvent cela trop lourd : { $what }. Voyez qui convient mieux.
task-scope-helper = Le voisin dit : c’est plus qu’un petit coup de main. { $what }.
