## What the service says of the settings and streets of a neighbourhood; no screen holds these. nl is the source of the six.

field-no-hour-left = Laat overdag minstens één uur over voor meldingen.
field-not-a-time = Dit is geen uur van de dag.
field-range = Dit getal kan hier niet.
field-to-before-from = “Tot” is kleiner dan “van”.
field-not-a-number = Schrijf een getal van 1 tot 9999.
field-not-a-zone = Deze zone kennen we niet.
field-zone-too-small = Deze zone is te klein: te weinig huizen.
field-zone-too-large = Deze zone is te groot.
field-overlaps = Dit nummer staat al in een andere rij van deze straat.
field-not-allowed = Een straat begint met een letter of een cijfer.
field-no-rows = Er staat geen enkele straat in.
field-too-many-streets = Hoogstens 2000 rijen.
problem-neighbourhood-changed = Iemand anders paste dit intussen aan. Kijk het opnieuw na.
problem-homes-without-street = Deze lijst neemt nummers weg in een straat waar mensen wonen. Er is niets veranderd.
problem-zone-of-few-homes = Zo staan enkele woningen alleen in een zone. Maak die zone groter, of knip geen straat.
