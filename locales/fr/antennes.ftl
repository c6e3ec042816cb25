# Les antennes et leurs cartes, au bureau.

antenna-title = Antennes
antenna-lead = Une pharmacie, un coiffeur, un magasin : ils donnent une carte.
antenna-name = Nom
antenna-kind = Quelle carte ?
antenna-secrecy = Carte à emporter, pour qui a un secret professionnel
antenna-shop = Carte de soin, pour un magasin ou coiffeur
antenna-add = Ajouter une antenne
antenna-print = Imprimer les cartes
antenna-end = Arrêter
antenna-end-sure = Les cartes de { $name } ne marchent alors plus.
antenna-none = Il n’y a pas encore d’antennes.
antenna-print-none = Choisis d’abord une antenne.
print-give-title = Envie de parler ?
print-give-text = Prenez cette carte et appelez. Ou remplissez-la ici ensemble.
print-shop-title = Inquiet pour quelqu’un ?
print-shop-text = Dites ce que vous avez vu et dans quelle rue. Pas de nom, rien sur la santé.
print-code = Ou tape le code sur { $site }
print-danger = Danger ? Appelle le 112.
