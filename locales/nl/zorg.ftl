# Een zorg vertellen, een kaart invullen.

## The start of telling
zorg-title = Zorg om iemand
zorg-start-note = Om iemand anders, of om jezelf.
more-help-yes = Goed. De buurtwerker belt je.
more-help-no = Goed. Niemand weet dit.
file-title = Mijn dossier bij de buurtwerking
file-note = Lees het, zet er iets bij, of neem het mee.
zorg-lead = Wat wil je doen?
zorg-together = Samen invullen
zorg-together-hint = De persoon is erbij en wil het zelf.
zorg-worry = Ik maak me zorgen
zorg-worry-hint = Je zag of hoorde iets bij iemand.
zorg-self = Ik wil met iemand praten
zorg-self-hint = Over jezelf. Je buren zien dit niet.
zorg-nothing-kept = Op dit toestel bewaren we hier niets van.
zorg-offline = Er is geen internet. We kunnen dit nu niet versturen. Bel de buurtwerker.

## Danger
zorg-danger = Is er nu gevaar?
zorg-danger-lead = Bel eerst. Deze app is niet voor noodgevallen.
zorg-duty-now = Er is nu iemand van dienst.
zorg-duty-until = Er is nu iemand van dienst, tot { $time }.
zorg-duty-none = Niemand leest dit nu. Er is geen wachtdienst.
zorg-still-tell = Vertel het ook aan de buurtwerker

## The forms
zorg-facts = Wat zag of hoorde je?
zorg-facts-together = Wat mag de buurtwerker weten?
zorg-more-facts = Nog meer tonen
zorg-strengths = Wat gaat goed?
zorg-text = In je eigen woorden
zorg-text-hint = Alleen wat je zag of hoorde. Niet wat je denkt dat iemand heeft.
zorg-worried = Hoe ongerust ben je?
zorg-little = Een beetje ongerust
zorg-very = Heel ongerust
zorg-about = Om wie gaat het?
zorg-about-hint = Bijvoorbeeld: de mevrouw boven de bakker.
zorg-street = Welke straat?
zorg-street-choose = Kies een straat
zorg-reach = Hoe en wanneer kunnen we veilig bellen?
zorg-reach-hint = Bijvoorbeeld: bel mij overdag, nooit ’s avonds.
zorg-talk-about = Waarover wil je praten?
zorg-read-aloud = Lees dit samen: de buurtwerker belt je om te praten. Je kan altijd stoppen.
zorg-agrees = De persoon zegt ja. De buurtwerker mag bellen.
zorg-send = Laat het weten
zorg-thanks = Bedankt
zorg-thanks-worry = Later hoor je of het opgevolgd is. Meer vertellen we niet, voor de rust van iedereen.
zorg-thanks-self = We bellen op de manier die jij koos.
zorg-mine = Wat je liet weten
zorg-mine-together = Samen ingevuld
zorg-mine-worry = Een zorg
zorg-mine-self = Een gesprek

## What a reporter hears: one of four
worry-told-received = We hebben het goed ontvangen.
worry-told-looking = Een buurtwerker bekijkt dit.
worry-told-followed-up = Het is opgevolgd. Bedankt.
worry-told-call-us = Bel ons even.

## The agreement
zorg-discretion = Onze afspraak
zorg-discretion-lead = Wie helpt, belooft dit eerst.
zorg-discretion-accept = Dat beloof ik
zorg-discretion-done = Je beloofde dit.
zorg-agree-first = Lees eerst onze afspraak. Daarna zie je naam en adres.
zorg-talk-after = Wil je met iemand praten?

## Cards
card-title = Een kaart
card-enter = Kreeg je een kaart mee van je apotheker of kapper? Typ de code.
card-code = De code op de kaart
card-open = Verder
card-of = Kaart van { $partner }
card-call = Je kan ook zelf bellen naar { $worker }.
card-give-lead = Vul dit samen in. De buurtwerker belt dan.
card-shop-lead = Vertel alleen wat je zag, en in welke straat. Geen namen.
card-name = Voornaam
card-agrees = Ik wil dit zelf.
card-thanks = Goed ontvangen. Een buurtwerker bekijkt dit.

## What was seen, what goes well
fact-little-contact = ziet bijna niemand
fact-curtains-closed = de gordijnen blijven dicht
fact-no-food = te weinig eten in huis
fact-cold-home = het is er koud
fact-no-power = geen stroom, gas of water
fact-unopened-post = stapels brieven blijven dicht
fact-asks-money = vraagt geld
fact-dirty-home = het huis is heel vuil
fact-damp-home = schimmel of water op de muur
fact-must-leave = moet weg uit het huis
fact-sleeps-outside = slaapt buiten of in een auto
fact-thinner = veel magerder
fact-falls = valt of viel
fact-walks-badly = stapt moeilijk
fact-forgets = vergeet veel
fact-lost-outside = vindt de weg niet
fact-cries = huilt vaak
fact-confused-talk = zegt dingen die niet kloppen
fact-drinks = drinkt veel
fact-carer-tired = wie zorgt, is zelf op
fact-shouting = geroep en ruzie
fact-bruises = blauwe plekken
fact-money-gone = er verdwijnt geld
fact-not-seen = al dagen niet gezien
fact-child-alone = een kind is vaak alleen
fact-no-school = gaat niet naar school
fact-papers = papieren lukken niet
fact-no-dutch = spreekt geen Nederlands
fact-lost-somebody = verloor iemand
fact-has-family = familie komt langs
fact-has-friends = heeft vrienden
fact-goes-out = komt buiten
fact-cares-for-home = het huis is verzorgd
fact-asks-for-help = vraagt zelf hulp
fact-laughs = lacht nog
leave-now = Sluit deze pagina snel
leave-note = Je komt op het weerbericht. Ga je terug, dan zie je dit niet meer.
office-reads = Wij lezen dit tijdens onze uren:
