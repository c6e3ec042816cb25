## A kennismakingsmoment, as the worker holds it. nl is the source of the six.

moment-title = Moment de rencontre
moment-lead = Qui est ici scanne le code. Tu touches, et ce voisin est connu.
moment-how-long = Combien de temps le code reste-t-il ouvert ?
moment-30 = Une demi-heure
moment-60 = Une heure
moment-120 = Deux heures
moment-after = Ensuite le code ne marche plus. Une heure après, nous oublions qui était là.
moment-open = Ouvrir le code
moment-scan = Scanne ce code
moment-qr = Code à scanner
moment-type = Ou tape ce code dans l’appli :
moment-until = Valable jusqu’à { $time }.
moment-left = Encore de la place pour { $count }.
moment-close = Fermer le code
moment-closed = Le code est fermé. Qui n’est pas encore connu est sous Gens.
moment-guests = Qui est là ?
moment-guests-note = Tu connais ou vois quelqu’un ? Un toucher suffit.
moment-know = J’ai vu ce voisin
moment-know-all = Je les ai vus tous les { $count }
moment-known = Connu
moment-nobody = Personne n’a encore scanné le code.
moment-no-street = N’a pas dit sa rue
