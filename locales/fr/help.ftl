## Names that every screen and every notice shares.
# The kinds of help.
cat-groceries = Courses
cat-errand = Aller chercher / apporter
cat-transport = Trajet en voiture
cat-accompany = Accompagner
cat-odd_job = Petit bricolage
cat-garden = Jardin
cat-pets = Animal de compagnie
cat-company = Compagnie ou bavardage
cat-digital = Aide avec gsm ou ordinateur
cat-paperwork = Lettre ou formulaire
cat-meal = Repas
cat-childcare = Garder les enfants un moment
cat-learning = Devoirs ou langue
cat-lending = Prêter ou donner
cat-house_watch = Garder un œil sur la maison
cat-light_household = Petit ménage
cat-carer_break = Relayer un aidant proche
cat-other = Autre chose

# The parts of a day.
part-morning = Matin
part-noon = Midi
part-afternoon = Après-midi
part-evening = Soir
part-any = Peu importe
when-morning = le matin
when-noon = vers midi
when-afternoon = l’après-midi
when-evening = le soir

# How far it is, never more exactly than this.
walk-under_5 = Moins de 5 minutes à pied
walk-5_to_10 = 5 à 10 minutes à pied
walk-10_to_15 = 10 à 15 minutes à pied
walk-15_to_30 = 15 à 30 minutes à pied
walk-over_30 = Plus de 30 minutes à pied

# What happened to a request, one line each.
line-asked = La demande est posée.
line-wave = { $number ->
    [one] Nous avons demandé à { $number } voisin.
   *[other] Nous avons demandé à { $number } voisins.
 }
line-helper = Un voisin a dit oui.
line-review = Le travailleur de quartier lit d’abord la demande.
line-open = Nous cherchons un voisin.
line-matched = Quelqu’un vient.
line-confirming = Nous demandons si cela a marché.
line-done = C’est fait.
line-closed = La demande est fermée.

# When, in the middle of a sentence: no day, a whole day, a part of it.
slot-flexible = quand cela convient
slot-any = { $day }
slot-morning = { $day }, matin
slot-noon = { $day }, midi
slot-afternoon = { $day }, après-midi
slot-evening = { $day }, soir
