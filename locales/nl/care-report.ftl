# De zinnen bij een zorg om iemand: wat we lezen, wat er gebeurt.

worry-call-first = Is er nu gevaar? Bel eerst deze nummers.
worry-call-too = Je kan ook zelf bellen en raad vragen. Dat mag zonder naam.

worry-why-loneliness = We lezen dat iemand veel alleen is.
worry-why-self-neglect = We lezen dat iemand niet goed voor zichzelf kan zorgen.
worry-why-cognitive = We lezen dat iemand veel vergeet of in de war is.
worry-why-fall-risk = We lezen dat iemand valt of het thuis moeilijk krijgt.
worry-why-carer-overload = We lezen dat wie voor iemand zorgt, zelf moe is.
worry-why-poverty-debt = We lezen over geldzorgen.
worry-why-food = We lezen dat er te weinig eten is.
worry-why-energy = We lezen dat het thuis koud of donker is.
worry-why-housing = We lezen dat iemand slecht woont, of weg moet.
worry-why-homeless = We lezen dat iemand geen plek heeft om te slapen.
worry-why-mental = We lezen dat iemand het moeilijk heeft in het hoofd.
worry-why-suicide = We lezen dat iemand misschien niet meer wil leven.
worry-why-addiction = We lezen over drank, drugs, gokken of pillen.
worry-why-partner-violence = We lezen over geweld thuis.
worry-why-elder-abuse = We lezen dat iemand een oudere misschien kwaad doet.
worry-why-child-safety = We lezen dat een kind misschien niet veilig is.
worry-why-missing = We lezen dat iemand al een tijd niet gezien is.
worry-why-unsafe-home = We lezen over gevaar in huis.
worry-why-rights = We lezen dat papieren of rechten niet lukken.
worry-why-newcomer = We lezen dat iemand nieuw is in het land of de taal.
worry-why-youth = We lezen dat een jongere het moeilijk heeft.
worry-why-grief = We lezen over verlies.
worry-why-discrimination = We lezen over pesten of haat.
worry-why-neighbour-conflict = We lezen over last tussen buren.
worry-why-public-space = We lezen over de straat of een plein.
worry-why-structural = We lezen over iets dat voor veel mensen niet werkt.

worry-next-soon = Een buurtwerker bekijkt dit zo snel mogelijk in de werkuren.
worry-next-week = Een buurtwerker bekijkt dit op de volgende werkdag.
worry-next-later = Een buurtwerker bekijkt dit binnen drie werkdagen.
worry-next-elsewhere = Dit is geen zorg om een persoon. We tonen wie dit wel oplost.
worry-next-small-help = Dit lijkt een kleine vraag. Stel ze gerust aan je buren.
worry-next-good-news = Fijn om te lezen. Dit is geen zorg.

## The discretion agreement, version 1
discretion-1-quiet = Wat ik zie of hoor, vertel ik niet verder.
discretion-1-facts = Aan de buurtwerker vertel ik alleen wat ik zag of hoorde.
discretion-1-ask = Ik vraag het eerst aan de persoon, als dat veilig kan.
discretion-1-danger = Bij gevaar bel ik eerst 112 of 101.
discretion-1-stop = Ook als ik stop met helpen, blijft dit gelden.

## What went wrong
problem-discretion-first = Lees eerst onze afspraak. Daarna kan je dit doen.
problem-discretion-changed = Onze afspraak is vernieuwd. Lees ze nog eens.
problem-signal-danger-first = Is er nu gevaar? Bel eerst. We bewaarden hier niets van.
problem-signal-elsewhere = Dit is geen zorg om een persoon. De gemeente of een buur kan helpen.
problem-card-not-valid = Deze code klopt niet, of telt niet meer.
field-health-fact = Iemands gezondheid hoort niet op deze kaart.
field-not-on-this-card = Dit hoort niet op deze kaart.
