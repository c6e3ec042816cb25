## Volunteers, at the desk. nl is the source of the six.
volunteers-title = Volontaires
volunteers-lead = On aide entre voisins. Avec la note d’une organisation, on est volontaire, avec une assurance.
volunteers-new = Nouvelle organisation
volunteers-name = Nom de l’organisation
volunteers-note = La note
volunteers-note-hint = Que fais-tu ? Qui t’assure ? Qu’est-ce qui t’est remboursé ? À qui parler ?
volunteers-save = Enregistrer
volunteers-version = Note numéro { $version }, depuis le { $day }
volunteers-accepted = Acceptée : { $count }
volunteers-ask = Demander à quelqu’un
volunteers-find = Nom ou rue
volunteers-unread = { $name } : pas encore lue
volunteers-since = { $name } : acceptée le { $day }
volunteers-end = { $name } : n’est plus volontaire
volunteers-none = Il n’y a pas encore d’organisation.
volunteers-change = Changer le nom ou la note
volunteers-change-note = Tout le monde relit une nouvelle note.
