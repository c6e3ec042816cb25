## Niemand deed open: the steps for who stands at a closed door.
closed-police = Vous craignez quelqu’un ? Appelez le 101.
closed-contact = Vous connaissez la famille ou un ami ? Appelez.
closed-tell = Toujours rien ? Dites-le ci-dessous.
closed-call-neighbour = Appelez votre voisin
closed-told = Merci. C’est maintenant en haut de la liste de l’équipe.
