# De zinnen van de bewaker van het kleine helpen.

## Danger: shown first, with the help lines
scope-emergency = Is er nu gevaar? Bel eerst deze nummers. We tonen je vraag aan niemand.

## Not small help
scope-redirect = Hier bestaat betere hulp voor.
scope-redirect-worker = De buurtwerker zoekt graag met jou mee.

## Somebody reads first
scope-hold-worker = De buurtwerker leest dit eerst. Daarna hoor je iets.
scope-hold-other = De buurtwerker kijkt mee voor je vraag zichtbaar wordt.
scope-hold-verified = We vragen dit alleen aan buren die de buurtwerker goed kent.
scope-unread = Je vraag gaat al uit. Je eigen woorden volgen als de buurtwerker ze gelezen heeft.

## What was hidden
scope-masked-code = Je buren zien de code niet. Zeg ze alleen aan wie komt helpen.
scope-masked-key = We verbergen hoe iemand bij je binnen kan.
scope-masked-phone = We hebben een telefoonnummer verborgen. De helper krijgt het later.
scope-masked-mail = We hebben een mailadres verborgen.
scope-masked-account = We hebben een rekening- of kaartnummer verborgen.
scope-masked-address = We hebben een adres verborgen. Alleen wie komt helpen, krijgt het.

## Tips
scope-tip-key = Geef je een sleutel? Doe dat met het sleutelbriefje van de buurtwerker.
scope-tip-bank-card = Geef nooit je bankkaart of je code. Ook niet aan een buur.
scope-tip-child = Is er een kind alleen bij een helper? Dan kijkt de buurtwerker mee.
scope-tip-talk = Wil je ook eens praten? Bel 106, dag en nacht.
scope-tip-often = Moet je vaak ergens naartoe? De Minder Mobielen Centrale rijdt ook.

## Why a boundary exists
scope-why-nursing = Zorg voor een wonde of medicatie is werk voor een verpleegkundige.
scope-why-personal-care = Helpen bij wassen en aankleden is werk voor opgeleide mensen.
scope-why-lifting = Iemand optillen is gevaarlijk voor jou en voor de helper.
scope-why-money = Geld en bankzaken doen buren niet voor elkaar. Zo blijft iedereen veilig.
scope-why-debt = Bij schulden heb je recht op gratis hulp.
scope-why-food-need = Een buur mag eten geven. Je hebt ook recht op hulp.
scope-why-legal = Voor vragen over de wet bestaat gratis advies.
scope-why-structural-care = Buren zijn er voor kleine hulp. Voor vaste hulp bestaan diensten.
scope-why-risky-work = Dit werk is gevaarlijk en vaak niet verzekerd.
scope-why-medical-transport = Voor ziekenvervoer bestaan chauffeurs die dat geleerd hebben.
scope-why-house-move = Dit is te groot voor één buur. Samen bekijken we wat kan.
scope-why-childcare-long = Voor een baby, een nacht of vaste dagen is er erkende opvang.
scope-why-violence = Niemand mag jou pijn doen. Jouw veiligheid komt eerst.
scope-why-suicide = Het klinkt zwaar. Praat nu met iemand, dag en nacht, zonder je naam.
scope-why-medical-emergency = Wacht niet op een buur. Elke minuut telt.
scope-why-commercial = Buurtnet is gratis burenhulp. Verkoop en betaald werk passen hier niet.
scope-why-dating-sexual = Buurtnet is geen plek om een partner te zoeken.
scope-why-illegal = Dit mag niet op Buurtnet. De buurtwerker leest mee.
scope-why-missing-person = Bel aan en bel op. Vrees je gevaar? Bel dan 112 of 101.

## Services, by type
scope-service-buurtwerker = de buurtwerker
scope-service-ocmw = OCMW of Sociaal Huis
scope-service-caw = CAW: hulp bij alle vragen
scope-service-dmw = Dienst Maatschappelijk Werk van het ziekenfonds
scope-service-gbo = Geïntegreerd Breed Onthaal (GBO)
scope-service-ldc = lokaal dienstencentrum
scope-service-huisarts = huisarts
scope-service-wgc = wijkgezondheidscentrum
scope-service-thuisverpleging = thuisverpleging
scope-service-gezinszorg = gezinszorg
scope-service-mmc = Minder Mobielen Centrale
scope-service-cgg = centrum geestelijke gezondheidszorg
scope-service-eerstelijnspsycholoog = eerstelijnspsycholoog
scope-service-vk = Vertrouwenscentrum Kindermishandeling
scope-service-politie-wijk = wijkinspecteur
scope-service-huis-van-het-kind = Huis van het Kind
scope-service-clb = CLB, voor leerlingen
scope-service-jac = JAC, voor jongeren
scope-service-voedselhulp = voedselhulp of sociale kruidenier
scope-service-woonmaatschappij = woonmaatschappij
scope-service-huurdersbond = huurdersbond
scope-service-mantelzorgvereniging = mantelzorgvereniging
scope-service-oppasdienst = oppasdienst van het ziekenfonds
scope-service-agentschap-integratie = Agentschap Integratie en Inburgering
scope-service-karweidienst = karweidienst
scope-service-buurtbemiddeling = buurtbemiddeling
scope-service-lac = commissie voor energie en water (LAC)
scope-service-justitiehuis-1e-lijn = gratis advies van een advocaat
