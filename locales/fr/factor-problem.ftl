# What went wrong with a second factor.
problem-factor-not-valid = Ce code n'est pas correct ou a déjà servi. Attendez le suivant et réessayez.
problem-factor-shared-device = Ce n'est pas possible sur un appareil que d'autres utilisent. Faites-le sur votre propre appareil.
problem-factor-by-letter = La première fois se fait avec une lettre. Demandez-en une à l'administrateur.
problem-factor-for-staff = La deuxième étape est pour qui travaille ici.
problem-second-factor-needed = Ce travail demande une deuxième étape. Donnez d'abord votre code.
problem-step-up-needed = C’est important. Donne d’abord encore une fois ton code.
field-not-a-factor-code = Un code a 6 chiffres. Un code de la feuille a 8 caractères.
