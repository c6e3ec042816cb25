## What the service says of the settings and streets of a neighbourhood; no screen holds these. nl is the source of the six.

field-no-hour-left = Laisse au moins une heure par jour pour les messages.
field-not-a-time = Ce n’est pas une heure de la journée.
field-range = Ce nombre n’est pas possible ici.
field-to-before-from = « To » (jusqu’à) est plus petit que « from » (de).
field-not-a-number = Écris un nombre de 1 à 9999.
field-not-a-zone = Nous ne connaissons pas cette zone.
field-zone-too-small = Cette zone est trop petite : trop peu de maisons.
field-zone-too-large = Cette zone est trop grande.
field-overlaps = Ce numéro est déjà dans une autre ligne de cette rue.
field-not-allowed = Une rue commence par une lettre ou un chiffre.
field-no-rows = Il n’y a aucune rue.
field-too-many-streets = Au plus 2000 lignes.
problem-neighbourhood-changed = Quelqu’un d’autre a changé ceci entre-temps. Vérifie encore une fois.
problem-homes-without-street = Cette liste retire des numéros d’une rue habitée. Rien n’a changé.
problem-zone-of-few-homes = Ainsi quelques logements seraient seuls dans une zone. Agrandis cette zone, ou ne coupe pas de rue.
