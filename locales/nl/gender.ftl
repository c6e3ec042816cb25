## Being a woman or a man, for the wishes of others: on the own profile and at the desk. nl is the source of the six.

gender-title = Ik ben
gender-why = Sommige buren vragen een vrouw of een man aan de deur. Alleen je buurtwerker ziet je antwoord.
gender-woman = een vrouw
gender-man = een man
gender-other = anders
gender-unsaid = zeg ik niet
gender-by-team = Klopt dit niet meer? Vraag je buurtwerker om het te veranderen.
