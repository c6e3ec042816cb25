## The 26 kinds of worry. nl is the source of the six.

# The kinds of worry.
signal-type-loneliness = Solitude
signal-type-self_neglect = Ne prend plus soin de soi
signal-type-cognitive = Oublis ou démence
signal-type-fall_risk = Chutes, ou ne s’en sort plus seul à la maison
signal-type-carer_overload = L’aidant proche est à bout
signal-type-poverty_debt = Soucis d’argent ou dettes
signal-type-food = Pas à manger
signal-type-energy = Froid ou noir à la maison
signal-type-housing = Mal logé ou doit partir
signal-type-homeless = Pas d’endroit où dormir
signal-type-mental = Souffrance psychique
signal-type-suicide = Pense au suicide
signal-type-addiction = Alcool, drogues, jeu ou médicaments
signal-type-partner_violence = Violence à la maison
signal-type-elder_abuse = Une personne âgée est maltraitée
signal-type-child_safety = Inquiétude pour un enfant
signal-type-missing = Plus vu depuis un moment
signal-type-unsafe_home = Danger dans la maison
signal-type-rights = Droits ou papiers bloqués
signal-type-newcomer = Nouveau dans le pays ou la langue
signal-type-youth = Un jeune en difficulté
signal-type-grief = Deuil ou perte
signal-type-discrimination = Harcèlement, haine ou discrimination
signal-type-neighbour_conflict = Dispute ou nuisances entre voisins
signal-type-public_space = Rue ou circulation
signal-type-structural = Ne marche pas pour beaucoup de gens
signal-type-small_help = Petit coup de main demandé par un service
