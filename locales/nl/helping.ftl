## The screens of who helps. nl is the source of the six.
helping-title = Ik help
helping-lead = Jij kiest zelf. Nee zeggen mag altijd.
helping-asked-title = Aan jou gevraagd
helping-board-title = Open vragen in de buurt
helping-filter-count = { $name } ({ $count })
helping-look = Bekijk
helping-more = Toon er meer
helping-empty = Nu vraagt niemand hulp.
helping-empty-more = Vraagt een buur iets? Dan zie je het hier.
helping-not-known-yet = De buurtwerker kent je nog niet. Maak even kennis, dan kan je helpen.
helping-accept = Ik help
helping-not-now = Nu niet
helping-not-now-title = Geen probleem. Waarom niet?
helping-not-now-lead = Zo weten we wat bij je past. Wie het vraagt, ziet dit niet.
helping-no-not_now = Het past nu niet
helping-no-not_this_kind = Dit doe ik liever niet
helping-no-too_heavy = Dit is te zwaar voor een buur
helping-no-too_far = Het is te ver
helping-why-me = Waarom ik?
helping-because-walk = Je woont dichtbij.
helping-because-talent = Je zei dat je dit graag doet.
helping-because-language = Jullie spreken een taal samen.
helping-because-tasks = Je hielp de laatste tijd niet zo vaak. Zo verdelen we het.
helping-because-again = Jullie deden dit al samen.
helping-because-asks = We vroegen je al even niets.
helping-because-rested = Het is al even geleden dat je hielp.
helping-because-newcomer = Je bent nieuw als helper. Welkom!
helping-because-chance = Iedereen komt eens aan de beurt.
helping-flexible = Wanneer het past
helping-day-part = { $day }, { $part }
helping-places = { $count ->
    [one] { $count } helper nodig
   *[other] { $count } helpers nodig
 }
helping-words-wait = Wat er verder bij staat, volgt later. Het team leest het eerst.
helping-offer-sent = Aan jou gevraagd
helping-offer-seen = Aan jou gevraagd
helping-offer-assigned = Jij helpt
helping-offer-reserve = Jij bent reserve
helping-offer-declined = Jij zei: nu niet
helping-offer-done = Jij hielp

# Where one stands.
helping-stands-assigned = Fijn! Jij helpt.
helping-stands-reserve = Er is al een buur. Jij bent de reserve. Dank je wel!
helping-stands-promote = Er is een plaats vrij. Kan jij? Zeg het vóór { $time }.
helping-stands-declined = Je zei: nu niet. Dat is goed.
helping-stands-said = Je zei: het is gelukt.
helping-stands-done = Het is gelukt. Dank je wel!
helping-stands-over = Deze vraag is voorbij. Dank je wel dat je keek.
helping-stands-let-go = Voor jou hoeft het niet meer. Dank je wel dat je wou helpen.
helping-again = Er is iets veranderd. Kan je nog? Zeg het vóór { $time }.
helping-yes-now = Ja, ik kan nu helpen
helping-yes-again = Ja, ik kan nog
helping-as-neighbour = Je helpt als buur, op eigen verantwoordelijkheid.
helping-thanked = Je kreeg een kaartje. Dank je wel!
helping-others = Bekijk andere vragen

# Who asks.
helping-asker-title = Wie je helpt
helping-asker-name = Naam
helping-asker-address = Adres
helping-asker-meet = Waar je afspreekt
helping-asker-door-word = Zeg dit aan de deur
helping-asker-call-note = Spreek samen een uur af.
helping-asker-team = Wil je iets vragen? Bel { $worker }. Die geeft het door.
helping-asker-waits = De buur wil eerst je naam zien. Je hoort iets vóór { $when }.
helping-asker-until = Je ziet deze gegevens tot { $when }.
helping-worked = Het is gelukt
helping-said = Dank je. We vragen het ook aan { $name }.
helping-said-nameless = Dank je. We vragen het ook aan wie hulp vroeg.
helping-back-out = Ik kan toch niet
helping-back-out-title = Kan je toch niet?
helping-back-out-lead = Dat kan gebeuren. We zoeken meteen iemand anders.
helping-back-out-sure = Ik kan toch niet
helping-back-out-stay = Ik kom wel
helping-nobody-opened = Niemand deed open
helping-closed-ring = Bel nog eens aan en klop.
helping-closed-call = Bel op en wacht even.
helping-closed-look = Kijk rond: post, licht, geluid.
helping-closed-danger = Is er gevaar? Bel nu.
helping-closed-tell = Zeg het aan de buurtwerker

# My help.
helping-mine-title = Mijn hulp
helping-mine-coming = Dit komt eraan
helping-mine-reserve = Hier ben je reserve
helping-mine-early = Al gelukt
helping-mine-past = Voorbij
helping-mine-empty = Je hebt nog niets beloofd.

# How I help.
helping-how-title = Hoe ik help
helping-as-volunteer = Je helpt als vrijwilliger van { $organisation }.
