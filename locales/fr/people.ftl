# Letters, joining, people: what the service answers and tells.
problem-invitation-not-valid = Cette lettre ne marche plus. Demandez-en une nouvelle au travailleur de quartier.
problem-person-known = Cette personne est déjà dans la liste.
problem-person-is-staff = Qui travaille ici ne reçoit pas de lettre.
field-not-a-token = Ce lien n’est pas complet. Scannez le code à nouveau.
field-not-a-code = Un code a 8 signes. Regardez encore votre lettre.
field-one-of-two = Donnez l’un ou l’autre, pas les deux.
field-too-young = Il faut avoir 16 ans pour participer.
field-unknown-street = Cette rue n’est pas dans la liste du quartier.
field-not-a-house-number = Un numéro de maison commence par un chiffre.
field-not-in-this-street = Ce numéro n’est pas dans cette rue.
field-one-for-a-person = Pour une personne, on fait une lettre.
task-confirm-newcomer = Une nouvelle personne veut participer. Faites connaissance.
push-confirmed-title = Vous participez pleinement
push-confirmed-body = Le travailleur de quartier vous connaît. Vous pouvez aussi aider.
phone-confirmed = Vous êtes maintenant connu dans le quartier. Vous pouvez aussi aider.
