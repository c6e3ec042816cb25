## What rules suggest, and what people do with it. People decide. nl is the source of the six.

# What a rule suggests, in a few words.
suggestion-r1 = Iemand wil dat je belt
suggestion-r2 = Niemand bood zich aan
suggestion-r3 = Twee helpers haakten af
suggestion-r4 = Woorden die op gevaar wijzen
suggestion-r5 = Iemand is heel ongerust
suggestion-r6 = Niemand deed open
suggestion-r7 = Twee keer geen teken van leven
suggestion-r8 = Meer dan klein helpen
suggestion-r9 = Twee mensen vertellen hetzelfde
suggestion-r10 = Twee diensten zeiden nee

# Waarom zie je dit?
suggestion-why-r1 = Iemand vroeg { $one } keer hulp voor hetzelfde. Of { $all } keer in totaal, in { $days } dagen. De app vroeg of jij mag bellen. De persoon zei ja.
suggestion-why-r2 = Al { $hours } uur bood niemand zich aan. Of dezelfde vraag bleef { $times } keer zonder helper.
suggestion-why-r3 = { $helpers } helpers zeiden ja en konden toch niet komen.
suggestion-why-r4 = Wie dit schreef, zag meteen de hulplijnen. Jij ziet het alleen na een ja.
suggestion-why-r5 = Op een kaart koos iemand: ik ben heel ongerust.
suggestion-why-r6 = Een helper stond aan de deur. Niemand deed open.
suggestion-why-r7 = Iemand vroeg om een teken van leven. Het bleef { $times } keer uit.
suggestion-why-r8 = Dit lijkt meer dan buren aankunnen. Zoek samen een dienst.
suggestion-why-r9 = { $reporters } mensen vertelden over hetzelfde adres, los van elkaar. Dat was in { $days } dagen.
suggestion-why-r10 = { $services } diensten zeiden nee. Zoek samen een andere weg.

# A card to the person, and to nobody else.
suggestion-card-r1 = Wil je meer hulp?
suggestion-card-r1-text = Je vroeg de laatste weken vaker iets. Zal de buurtwerker je bellen? Dat mag, het moet niet. Zeg je nee, dan weet niemand dit.

# The list of a desk.
suggestion-title = Misschien
suggestion-count = { $count ->
    [one] Misschien: { $count } voorstel
   *[other] Misschien: { $count } voorstellen
 }
suggestion-lead = De app stelt iets voor. Jij beslist.
suggestion-none = De app stelt nu niets voor.
suggestion-why = Waarom zie je dit?
suggestion-rule = Regel { $rule }, versie { $version }
suggestion-take-signal = Maak er een signaal van
suggestion-take-open = Bekijk het signaal
suggestion-take-route = Zoek een dienst
suggestion-request = Bekijk de vraag
suggestion-dismiss = Niet nodig
suggestion-dismiss-title = Waarom niet?
suggestion-dismiss-known = We weten dit al
suggestion-dismiss-solved = Het is opgelost
suggestion-dismiss-not-needed = De persoon wil dit niet
suggestion-dismiss-not-right = De regel klopt hier niet
suggestion-dismiss-duplicate = Dit staat er twee keer
suggestion-dismissed = Weggelegd: { $what }
suggestion-rules = Welke regels zijn dit?

# The rules.
rules-title = Regels die iets voorstellen
rules-lead = Een regel stelt iets voor aan een mens. Hij sluit niets, weigert niets en geeft niemand punten.
rules-on = Aan
rules-off = Uit
rules-turn-on = Zet aan
rules-turn-off = Zet uit
rules-always = Deze regel staat altijd aan: hulplijnen en diensten blijven zichtbaar.
rules-not-ready = Dit kan nog niet: een teken van leven vragen bestaat nog niet.
rules-dpia = Waar staat deze regel in jullie DPIA?
rules-dpia-hint = Bijvoorbeeld: DPIA 2026, punt 4.2. Zonder dit blijft de regel uit.
rules-dpia-named = In jullie DPIA: { $place }
rules-effect-help_card = Toont een kaart aan de persoon zelf
rules-effect-worker = Stelt iets voor aan de buurtwerker
rules-effect-route = Wijst de weg naar diensten
rules-counts = { $hits } keer voorgesteld, { $taken } keer opgenomen, { $dismissed } keer weggelegd.
rules-only-coordinator = Alleen de coördinator zet een regel aan of uit.

# A waiting list.
task-waitlist-over = De wachttijd van { $reference } is om. Vraag of de plaats nog gewenst is.
desk-kind-waitlist_over = Wachtlijst is om

# Refusals.
problem-suggestion-over = Dit voorstel is er niet meer. Een collega nam het op, of het is opgelost.
problem-rule-always-on = Deze regel staat altijd aan.
problem-rule-needs-dpia = Zeg eerst waar deze regel in jullie DPIA staat.
problem-rule-not-ready = Deze regel kan nog niet aan.
