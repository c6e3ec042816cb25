## Where neighbours meet: loaded by the pages that show it.
meet-lead = Passez nous voir. Tout le monde est bienvenu.
meet-activities = Ce qu’il y a à faire
meet-places = Où vous pouvez entrer
meet-none = Rien n’est prévu pour l’instant.
meet-come = Je viens
meet-come-two = Nous venons à deux
meet-coming-one = Vous venez. À bientôt !
meet-coming-two = Vous venez à deux. À bientôt !
meet-not = Je ne viens plus
meet-remind = Prévenez-moi avant
meet-reminded = Nous vous prévenons avant.
meet-remind-off = Ne me prévenez pas
meet-full = C’est complet.
meet-cancelled = C’est annulé.
meet-count = { $count ->
    [0] Encore personne.
    [one] { $count } personne vient.
   *[other] { $count } personnes viennent.
 }
meet-you-organise = C’est vous qui organisez.
meet-names = Personne ne voit qui vient. L’organisateur voit seulement combien.
meet-sign-in = Entrez pour dire que vous venez.
meet-wheelchair = Accessible en fauteuil roulant.
meet-no-wheelchair = Pas accessible en fauteuil roulant.
meet-kind-meet = Se retrouver
meet-kind-language = Pratiquer la langue
meet-kind-doing = Faire quelque chose ensemble
meet-kind-carers = Pour qui s’occupe d’un proche
meet-beside-title = Vous venez aussi ?
meet-beside-why = Vous y rencontrez des voisins. Votre demande reste ouverte.
meet-later = Montrez aussi la suite
meet-all = Toutes les rencontres
