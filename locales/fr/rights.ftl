## Rights that stand beside the help of a neighbour. nl is the source of the six.

# The cards: what, where, who goes along.
right-energie-title = Facture d’énergie trop lourde ?
right-energie-what = Le CPAS cherche un arrangement avec vous. Personne n’est coupé sans qu’une commission regarde d’abord.
right-energie-where = Vous avez reçu une lettre ? N’attendez pas, appelez la Maison sociale.
right-energie-with = Vous pouvez venir accompagné, aussi devant la commission.
right-schoolfactuur-title = Facture scolaire trop lourde ?
right-schoolfactuur-what = On peut souvent payer en plusieurs fois, ou l’école aide par un fonds. L’allocation scolaire vient avec le Groeipakket.
right-schoolfactuur-where = Demandez à l’école ou à la Maison sociale. Rien en décembre ? Appelez votre caisse.
right-schoolfactuur-with = La personne-relais ou l’enseignant vous accompagne volontiers.
right-eten-title = Trop peu pour manger ?
right-eten-what = Il y a des colis, une épicerie sociale et des repas chauds. C’est urgent ? Dites-le à la personne que vous appelez.
right-eten-where = La Maison sociale vous oriente après un entretien.
right-eten-with = Votre travailleur de quartier vient volontiers la première fois.
right-mantelzorg-title = Vous prenez soin de quelqu’un ?
right-mantelzorg-what = Votre mutualité cherche avec vous : garde, budget de soins, répit. Parfois la commune donne une prime.
right-mantelzorg-where = Appelez le service social de votre mutualité. C’est gratuit.
right-mantelzorg-with = Ils viennent aussi à domicile.
right-huur-title = Loyer trop lourd ou logement en mauvais état ?
right-huur-what = Il existe une prime et une subvention au loyer. Beaucoup y ont droit sans la demander.
right-huur-where = La Maison sociale regarde avec vous. Le syndicat des locataires connaît le bail.
right-huur-with = Prenez votre bail, et quelqu’un qui écoute avec vous.

# Around the cards.
rights-lead = À côté de l’aide d’un voisin, vous avez des droits. Nous ne demandons jamais vos revenus.
rights-none = Nous revérifions les fiches. Appelez votre travailleur de quartier.
rights-where = Où ?
rights-with = Qui vous accompagne ?
rights-reviewed = Vérifié le { $day }
rights-call = Que ce service m’appelle
rights-call-title = { $partner } peut-il vous appeler ?
rights-call-what = Votre travailleur de quartier ne transmet que votre nom, votre numéro et ce sujet.
rights-call-yes = Oui, d’accord
rights-call-no = Non, finalement
rights-called = Merci. On vous appelle dans quelques jours ouvrables.
rights-call-sign-in = Connectez-vous pour être appelé. Vous pouvez toujours appeler.
rights-beside = Bon à savoir aussi
rights-more = Plus sur ce droit
