## Another time or place, a longer search, and the appointment in one’s own calendar.
change-title = Autre heure ou autre lieu
change-again = Qui vient redit alors oui.
change-keep = Laisser comme ça
change-day = Quel jour ?
change-place = Où vous retrouvez-vous ?
change-home = Chez moi
change-home-note = Qui vous aide voit alors votre adresse.
change-meeting = Au point de quartier
change-meeting-note = Personne ne voit alors votre adresse.
change-save = Garder ce lieu
change-where-meeting = Vous vous retrouvez au point de quartier.
still-title = Encore personne. Et maintenant ?
still-extend = Chercher encore une semaine
still-solved = C’est déjà réglé
still-withdrawn = Plus nécessaire
calendar-add = Mettre dans mon agenda
