# What went wrong with a second factor.
problem-factor-not-valid = Ce code n’est pas correct ou a déjà servi. Attends le suivant et réessaie.
problem-factor-shared-device = Ce n’est pas possible sur un appareil que d’autres utilisent. Fais-le sur ton propre appareil.
problem-factor-by-letter = La première fois se fait avec une lettre. Demandes-en une à l’administrateur.
problem-factor-for-staff = La deuxième étape est pour qui travaille ici.
problem-second-factor-needed = Ce travail demande une deuxième étape. Donne d’abord ton code.
problem-step-up-needed = C’est important. Donne d’abord encore une fois ton code.
field-not-a-factor-code = Un code a 6 chiffres. Un code de la feuille a 8 caractères.
problem-passkeys-off = Les clés d’accès ne marchent pas à cette adresse. Utilise les codes d’une appli.
problem-passkey-not-valid = Cette clé n’est pas correcte, ou cela a pris trop de temps. Réessaie.
problem-passkey-copied = Il semble y avoir une copie de cette clé. Tape un code, et signale-le.
problem-passkeys-enough = Tu as déjà cinq clés d’accès. Retires-en d’abord une.
problem-factor-last = C’est ta dernière deuxième étape. Fais-en d’abord une autre.
