## Care at the desk: the list, a case, the form after a talk. nl is the source of the six.

# The list of today.
desk-round = { $count ->
    [one] In 20 minuten: deze
   *[other] In 20 minuten: deze { $count }
 }
desk-round-later = Daarna
desk-act-talk = Praat
desk-elsewhere = Dit is voor { $buurt }.
desk-go-there = Ga naar { $buurt }
desk-keys-claim = In een dossier: neem dit op
desk-keys-weigh = In een dossier: hoe dringend
desk-keys-talk = In een dossier: na een gesprek
desk-keys-note = In een dossier: noteer iets
desk-keys-later = In een dossier: wacht ermee

# The list of signals.
care-signals = Signalen
care-new = Nieuw signaal
care-list-open = Lopend
care-list-queue = Nog van niemand
care-list-mine = Van mij
care-list-ended = Afgerond
care-list-empty = Hier staat niets.
care-list-empty-more = Zie of hoor je iets? Schrijf het op als nieuw signaal.
care-waits-until = Wacht tot { $day }
care-next-nobody = Niemand heeft dit nog. Wie neemt het op?
care-next-new = Bekijk wat er verteld is.
care-next-triage = Bel de persoon of ga langs.
care-next-contact = Praat verder: wat wil de persoon?
care-next-consent = Hoor welke dienst mag helpen.
care-next-referred = Een dienst is gevraagd. Hoor hoe het gaat.
care-next-follow_up = Vraag hoe het gaat.
care-next-closed = Afgerond.
care-next-merged = Dit hoort bij een ander signaal.

# A new signal.
care-new-title = Wat zag of hoorde je?
care-new-lead = Schrijf feiten op. Geen oordeel en geen ziekte.
care-about = Over wie of wat gaat het?
care-about-person = Een persoon
care-about-street = Een straat of huis
care-about-words = Over wie?
care-about-words-hint = Bijvoorbeeld: de man boven de bakker
care-what-kind = Wat voor zorg?
care-how-urgent = Hoe dringend?
care-what-seen = Wat zag of hoorde je?
care-what-seen-hint = De persoon kan dit later lezen.
care-safe-how = Hoe kan je de persoon veilig bereiken?
care-safe-how-hint = Wanneer wel, wanneer niet, en via wie nooit.
care-about-this-person = Zorg om deze persoon
care-choose = Kies

# A case.
care-not-yours = Een collega heeft dit dossier
care-not-yours-lead = Zeg eerst waarom je het nu opent.
care-coordinator-hears = De coördinator krijgt hier bericht van.
care-why-open = Waarom open je dit?
care-reason-hint = Minstens 20 tekens.
care-reason-short = Dit is te kort. Schrijf minstens 20 tekens.
care-open-anyway = Open het dossier
care-handed-over = Je collega heeft dit nu.
care-danger-first = Is er nu gevaar? Bel eerst.
care-line-112 = Ambulance, brandweer
care-line-101 = Politie
care-line-1813 = Zelfmoordlijn
care-line-1712 = Geweld en misbruik
care-safe = Veilig bereiken:
care-no-contact = Wil niets horen tot { $day }.
care-nobody-known = Nog geen bekende persoon
care-also = Ook over
care-inform-by = Vertel de persoon over dit dossier, ten laatste op { $day }.
care-emergency-called = Hulpdiensten gebeld: { $when }
care-told = Wat er verteld is
care-goes-well = Dit gaat goed:
care-forgotten = Wat verteld is, is vergeten.
care-part = Hoort erbij: { $what }
care-part-open = Bekijk dat signaal
care-asked-to-call = gevraagd om te bellen
care-ask-this = Vraag dit zeker
care-summary = Samenvatting
care-summary-seen = De persoon las of hoorde dit.
care-history = Wat er gebeurde
care-history-all = { $count ->
    [one] Toon alles ({ $count })
   *[other] Toon alles ({ $count })
 }
care-services = Diensten
care-warm = Samen erheen
care-until = tot { $day }
care-say-reference = Zeg de code { $reference }
care-reads = Wat de dienst leest
care-note-answer = Noteer wat de dienst zegt
care-answer-title = Wat zegt { $name }?
care-answer-what = Wat gebeurt er nu?
care-answer-why = Waarom?
care-answer-until = Tot wanneer is er een wachtlijst?
care-answer-words = In woorden
care-answer-missing = Kies wat er gebeurt, en waarom.

# Grounds.
care-grounds = Wat mag gedeeld worden
care-shares = Deelt: { $what }.
care-tells = De dienst vertelt terug: { $what }.
care-withdraw = De persoon wil dit niet meer delen
care-withdraw-title = Wil de persoon dit niet meer delen?
care-withdraw-heard = Je collega hoort nu dat de persoon dit niet meer wil delen.
care-withdraw-lead = De vraag aan { $name } stopt meteen. De dienst hoort het.
care-withdrawn = Niet meer gedeeld sinds { $day }
care-review-waits = Coördinator kijkt dit na
care-review-done = Nagekeken
care-review-words = Een woord erbij
care-review-fine = Dit was in orde
care-review-not = Dit was niet in orde

# What one can do.
care-acts = Wat kan je doen?
care-more = Meer
care-advice-first = Bel een dienst voor raad, zonder naam. Daarna beslis je verder.
care-act-advice = Overleg zonder naam
care-act-claim = Ik neem dit op
care-act-talk = Na een gesprek
care-act-weigh = Hoe dringend?
care-act-note = Noteer iets
care-act-snooze = Wacht ermee
care-act-wake = Toch nu bekijken
care-act-hand-over = Geef door
care-act-release = Geef terug
care-act-summarise = Schrijf de samenvatting
care-act-inform = De persoon weet het
care-act-inform-later = Later vertellen
care-act-merge = Hoort bij een ander
care-act-unmerge = Haal dit er weer uit
care-act-emergency = 112 of 101 gebeld
care-act-call-us = Vraag wie het vertelde te bellen
care-act-call-us-stop = Bellen hoeft niet meer
care-act-close = Rond af
care-act-reopen = Open dit weer
care-act-without-yes = Delen zonder ja
care-ask-weigh = Hoe dringend is dit?
care-ask-note = Noteer iets
care-ask-advice = Overleg zonder naam
care-ask-emergency = Wie belde de hulpdiensten?
care-ask-snooze = Tot wanneer wacht je?
care-ask-hand-over = Aan wie geef je dit door?
care-ask-inform = Weet de persoon van dit dossier?
care-ask-inform-later = Wanneer vertel je het?
care-ask-summarise = Hoe vat je het samen?
care-ask-merge = Bij welk signaal hoort dit?
care-ask-close = Waarom eindigt dit?
care-lead-advice = Vertel niets waaraan je de persoon herkent.
care-lead-emergency = Het signaal wordt nu het dringendst.
care-lead-inform = We schrijven op dat de persoon het weet.
care-lead-summarise = De persoon leest of hoort dit. Een dienst leest het na een ja.
care-lead-merge = Wie het vertelde, blijft bij elkaar staan. Je kan het weer uit elkaar halen.
care-lead-close = Je collega’s zien het dan bij Afgerond. Weer openen kan.
care-words-snooze = Waarom wacht je?
care-words-advice = Wie gaf raad, en welke?
care-words-emergency = Wie belde, wanneer, en wat zeiden ze?
care-words-inform-later = Waarom nu nog niet?
care-in-words = In woorden
care-do-close = Rond af
care-do-hand-over = Geef door
care-do-inform = Ja, de persoon weet het
care-which-colleague = Welke collega?
care-no-colleague = Hier werkt nog niemand anders.
care-until-when = Tot wanneer?
care-in-days = { $count ->
    [one] Morgen
   *[other] Over { $count } dagen
 }
care-other-day = Een andere dag
care-merge-none = Er is geen ander open signaal.
care-choose-day = Kies een dag.
care-choose-why = Kies waarom het eindigt.
care-choose-colleague = Kies een collega.
care-write-something = Schrijf er iets bij.

# After a talk.
care-talk = Na een gesprek
care-talk-what = Wat is er gebeurd?
care-talk-called = Gebeld
care-talk-seen = Gezien
care-talk-not-reached = Niet bereikt
care-talk-wants = Wat wil de persoon?
care-talk-tried = Wat heb je geprobeerd?
care-talk-note-hint = Alleen je team leest dit. De persoon mag het altijd vragen.
care-talk-choose = Kies eerst wat er gebeurd is.
care-summary-write = Samenvatting, samen met de persoon
care-summary-hint = Lees dit voor. Een dienst leest het na een ja.
care-informed-now = De persoon weet nu dat dit dossier er is.
care-pick = Welke dienst mag helpen?
care-pick-hint = Vraag het voor elke dienst apart. Nee is ook een antwoord.
care-pick-none = Er zijn hier nog geen diensten.
care-pick-others = { $count ->
    [one] Toon nog { $count } dienst
   *[other] Toon nog { $count } diensten
 }
care-not-asked = Niet gevraagd
care-wants = Wil de persoon { $name }?
care-answers-in = { $count ->
    [one] Antwoordt binnen { $count } werkdag
   *[other] Antwoordt binnen { $count } werkdagen
 }
care-may-read = Wat mag de dienst lezen?
care-preview = Toon of lees voor: dit leest { $name }
care-preview-nothing = Nog niets. Kies gegevens of schrijf de samenvatting.
care-tell-back = Wat mag de dienst terugvertellen?
care-how = Hoe zei de persoon ja?
care-way = Hoe hoort de dienst het?
care-next = Wat is de volgende stap?
care-next-stay = Nog niets
care-next-wait-service = Wachten op de dienst
care-next-call-again = Later opnieuw bellen
care-next-end = Afronden
care-which-day = Op welke dag?
care-why-ends = Waarom eindigt het?
care-helps-you = Helpt dit de persoon?

# Why a service stands where it stands.
care-fit-often_helps = Helpt hier vaak bij
care-fit-speaks_language = Spreekt de taal
care-fit-open_now = Nu open
care-fit-limited = Het duurt even
care-fit-full = Nu geen plaats
care-fit-agreement_over = De afspraak liep af
care-fit-reads_little = Mag weinig lezen
care-fit-asked_already = Al gevraagd
care-fit-said_no = Kon niet helpen
care-fit-person_said_no = De persoon zei nee

# Sharing without a yes.
care-without-lead = Alleen als de persoon niet kan kiezen, of als de wet het vraagt. De coördinator kijkt dit na.
care-ground = Waarom kan je niet wachten op een ja?
care-duty = Welke plicht?
care-which-service = Welke dienst?
care-without-why = Leg uit waarom
care-without-missing = Kies de dienst en leg uit waarom, met minstens 20 tekens.
care-without-do = Deel dit nu

# What happened.
care-event-raised = Er kwam een signaal binnen.
care-event-claimed = Nam dit op.
care-event-released = Gaf dit terug.
care-event-handed_over = Gaf dit door aan een collega.
care-event-weighed = Hoe dringend: { $what }.
care-event-talked-called = Belde met de persoon.
care-event-talked-seen = Zag de persoon.
care-event-talked-not_reached = Bereikte de persoon niet.
care-event-noted = Noteerde iets.
care-event-advice = Kreeg raad van een dienst, zonder naam.
care-event-emergency = De hulpdiensten zijn gebeld.
care-event-informed = De persoon weet van dit dossier.
care-event-inform-later = De persoon hoort het later.
care-event-snoozed = Wacht hier even mee.
care-event-woken = Bekijkt dit weer.
care-event-merged = Twee signalen kwamen samen.
care-event-unmerged = De signalen zijn weer apart.
care-event-consent = De persoon zei ja aan een dienst.
care-event-refused = De persoon zei nee aan een dienst.
care-event-without-yes = Deelde gegevens zonder ja.
care-event-withdrawn = De persoon wil iets niet meer delen.
care-event-summary = Schreef de samenvatting.
care-event-reviewed-fine = Keek het delen na: in orde.
care-event-reviewed-not = Keek het delen na: niet in orde.
care-event-opened = Opende dit dossier van een collega.
care-event-corrected = Schreef dit zelf bij het dossier.
care-event-reopened = Opende dit weer.
care-event-closed = Rondde dit af: { $what }.

# The coordinator.
review-title = Nakijken
review-without = Gedeeld zonder ja
review-none = Er is niets na te kijken.
review-mine = Dit deed je zelf
