## The way to say that something went wrong.

wrong-title = Quelque chose s’est mal passé
wrong-way = Perdu ou cassé, dispute, argent, pas en sécurité ? Dites-le-nous.
