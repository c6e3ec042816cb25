factor-title = Ta deuxième étape
factor-lead = Un code en plus de ta connexion. Ainsi personne ne travaille en ton nom.
factor-give-lead = Regarde ton appli et tape le code qu'elle montre.
factor-code = Ton code
factor-code-hint = Six chiffres de ton appli, ou un code de ta feuille.
factor-code-empty = Tape ton code.
factor-give = Continuer
factor-later = Continuer comme voisin
factor-lost = Appareil perdu ?
factor-lost-what = Tape un code de ta feuille. Ta feuille est perdue aussi ? Demande une lettre à l’administrateur.
factor-make-lead = Qui travaille ici se connecte en deux étapes. Tu règles cela une seule fois.
factor-app-what = Il te faut une appli qui montre des codes, comme Aegis, 2FAS ou Google Authenticator.
factor-begin = Régler ton appli
factor-scan = Scanne ceci avec ton appli
factor-type = Scanner ne marche pas ? Tape ceci dans ton appli.
factor-open = Ouvrir ton appli sur cet appareil
factor-first = Le code que ton appli montre maintenant
factor-first-hint = Six chiffres.
factor-first-send = C'est mon appli
factor-sheet-title = Ta feuille de codes
factor-sheet-what = Pour quand ton appareil est cassé ou perdu. Chaque code marche une fois. Garde-les sur papier.
factor-sheet-for = { $name }, { $buurt }
factor-sheet-print = Imprimer la feuille
factor-sheet-done = Je les ai gardés
factor-now = Ton appli marche depuis { $when }.
factor-left = { $count ->
    [one] Il reste un code sur ta feuille.
   *[other] Il reste { $count } codes sur ta feuille.
}
factor-replace = Régler un autre appareil
factor-replace-what = L'ancien ne marchera plus.
factor-new-sheet = Faire une nouvelle feuille
factor-new-sheet-what = Les anciens codes ne marcheront plus.
factor-letter = La première fois se fait avec une lettre
factor-letter-what = Demande une lettre à l'administrateur. Avec elle, tu règles ton appli sur cet appareil.
step-up-title = Encore une fois ton code
step-up-why = C’est important. Nous redemandons donc ton code.
