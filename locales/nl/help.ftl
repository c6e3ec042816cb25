## Names that every screen and every notice shares. nl is the source of the six.
# The kinds of help.
cat-groceries = Boodschappen
cat-errand = Iets ophalen of brengen
cat-transport = Vervoer
cat-accompany = Samen ergens naartoe
cat-odd_job = Klusje in huis
cat-garden = Tuin
cat-pets = Huisdier
cat-company = Gezelschap of een babbel
cat-digital = Hulp met gsm of computer
cat-paperwork = Brief of formulier
cat-meal = Eten
cat-childcare = Even op de kinderen letten
cat-learning = Huiswerk of taal oefenen
cat-lending = Lenen of weggeven
cat-house_watch = Oogje in het zeil
cat-light_household = Licht werk in huis
cat-carer_break = Mantelzorger even vervangen
cat-other = Iets anders

# The parts of a day.
part-morning = Voormiddag
part-noon = Middag
part-afternoon = Namiddag
part-evening = Avond
part-any = Maakt niet uit
when-morning = in de voormiddag
when-noon = rond de middag
when-afternoon = in de namiddag
when-evening = in de avond

# How far it is, never more exactly than this.
walk-under_5 = Minder dan 5 minuten te voet
walk-5_to_10 = 5 tot 10 minuten te voet
walk-10_to_15 = 10 tot 15 minuten te voet
walk-15_to_30 = 15 tot 30 minuten te voet
walk-over_30 = Meer dan 30 minuten te voet

# What happened to a request, one line each.
line-asked = De vraag is gesteld.
line-wave = { $number ->
    [one] We vroegen het aan { $number } buur.
   *[other] We vroegen het aan { $number } buren.
 }
line-helper = Een buur zei ja.
line-review = De buurtwerker leest de vraag eerst.
line-open = We zoeken een buur.
line-matched = Er komt iemand.
line-confirming = We vragen of het gelukt is.
line-done = Het is gelukt.
line-closed = De vraag is gesloten.

# When, in the middle of a sentence: no day, a whole day, a part of it.
slot-flexible = wanneer het past
slot-any = { $day }
slot-morning = { $day }, voormiddag
slot-noon = { $day }, middag
slot-afternoon = { $day }, namiddag
slot-evening = { $day }, avond
