## The 26 kinds of worry. nl is the source of the six.

# The kinds of worry.
signal-type-loneliness = Eenzaamheid
signal-type-self_neglect = Zorgt niet meer voor zichzelf
signal-type-cognitive = Vergeetachtigheid of dementie
signal-type-fall_risk = Vallen, of het thuis niet meer alleen kunnen
signal-type-carer_overload = Mantelzorger heeft te veel
signal-type-poverty_debt = Geldzorgen of schulden
signal-type-food = Geen eten
signal-type-energy = Koud of donker thuis
signal-type-housing = Slecht wonen of moeten vertrekken
signal-type-homeless = Geen slaapplaats
signal-type-mental = Heeft het moeilijk in het hoofd
signal-type-suicide = Denkt aan zelfdoding
signal-type-addiction = Drank, drugs, gokken of pillen
signal-type-partner_violence = Geweld thuis
signal-type-elder_abuse = Een oudere wordt slecht behandeld
signal-type-child_safety = Zorg om een kind
signal-type-missing = Al een tijd niet gezien
signal-type-unsafe_home = Gevaar in huis
signal-type-rights = Rechten of papieren lopen vast
signal-type-newcomer = Nieuw in het land of de taal
signal-type-youth = Jongere heeft het moeilijk
signal-type-grief = Rouw of verlies
signal-type-discrimination = Pesten, haat of discriminatie
signal-type-neighbour_conflict = Ruzie of last tussen buren
signal-type-public_space = Straat of verkeer
signal-type-structural = Werkt voor veel mensen niet
signal-type-small_help = Klein helpen, gevraagd door een dienst
