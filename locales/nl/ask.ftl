## What somebody who asks for help reads. nl is the source of the six.
# Asking: what, when, send.
ask-title = Ik vraag hulp
ask-lead = Iets kleins, van een buur dichtbij.
ask-go-on = Ga verder: { $what }
ask-what = Wat heb je nodig?
ask-when = Wanneer?
ask-hours = { $from } tot { $until } u
ask-day-part = { $day }, { $part }
ask-flexible = Het mag wanneer het past
ask-flexible-note = Binnen een week. Zo vinden we het vlotst iemand.
ask-other-day = Een andere dag
ask-date = Of kies een datum
ask-check = Klopt het zo?
ask-row-what = Wat
ask-row-when = Wanneer
ask-row-words = Jouw woorden
ask-row-wishes = Jouw wensen
ask-send = Vraag het aan mijn buren
ask-send-note = Je buren zien eerst niet wie je bent.
ask-words = Vertel er iets bij
ask-words-note = Wat precies? Hoeveel?
ask-words-label = Wat wil je nog zeggen?
ask-words-hint = Schrijf geen adres, code of rekeningnummer.
ask-masked = Zo lezen je buren het:
ask-wishes = Heb je nog wensen?
ask-wishes-note = Hoeveel buren, wie, welke taal.
ask-wishes-lead = Je hoeft hier niets te kiezen.
ask-places = Hoeveel buren zijn er nodig?
ask-places-count = { $count ->
    [one] { $count } buur
   *[other] { $count } buren
 }
ask-same = Liefst dezelfde buur?
ask-same-yes = Liefst de buur van vorige keer
ask-any = Maakt niet uit
ask-wish = Liever een vrouw of een man?
ask-wish-woman = Liever een vrouw
ask-wish-man = Liever een man
ask-language = In welke taal wil je praten?

# What the guard found: danger, better help.
ask-danger = Is er nu gevaar?
ask-danger-not-sent = Deze vraag sturen we niet naar je buren.
ask-danger-change = Geen gevaar? Schrijf het anders.
ask-better = Hier bestaat betere hulp voor
ask-better-worker = { $worker }, je buurtwerker
ask-better-worker-note = Zoekt graag met jou mee.
helpline-112 = Ziekenwagen en brandweer
helpline-101 = Politie
helpline-1733 = Huisarts van wacht
helpline-1722 = Brandweer, niet dringend
helpline-antigif = Antigifcentrum
helpline-1813 = Zelfmoordlijn, dag en nacht
helpline-106 = Tele-Onthaal, dag en nacht
helpline-1712 = Vragen over geweld of misbruik
helpline-awel = Awel: voor kinderen en jongeren
helpline-childfocus = Child Focus: vermist kind
helpline-druglijn = De DrugLijn
helpline-caw = CAW: hulp bij alle vragen
helpline-1700 = Vragen aan de Vlaamse overheid

# My requests.
mine-title = Mijn vragen
mine-now = Hoe staat het ermee?
mine-before = Vroeger
mine-all = Al mijn vragen
mine-none = Je hebt nu geen vraag.
mine-none-note = Vragen mag altijd, ook iets kleins.
ask-sent = Je vraag is verstuurd.
mine-review = { $worker } leest je vraag eerst.
mine-open = Wij zoeken een buur.
mine-partly = We vonden er { $found } van de { $places }. We zoeken verder.
mine-hear-by = Je hoort iets vóór { $time }.
mine-by = vóór { $time }
mine-next = Je hoort of er iemand komt.
mine-matched = { $count ->
    [one] { $names } komt helpen.
   *[other] { $names } komen helpen.
 }
mine-name-first = { $name } wil je helpen. Mag dat?
mine-confirming = Is het gelukt?
mine-done = Het is gelukt.
mine-thanked = Je bedankte met een kaartje.
mine-closed-withdrawn = Je hebt deze vraag gestopt.
mine-closed-solved_elsewhere = Het is al opgelost.
mine-closed-expired_unmatched = We vonden niemand. De buurtwerker kijkt mee.
mine-closed-referred = Een dienst neemt dit op.
mine-closed-out_of_scope = Hier bestaat betere hulp voor.
mine-closed-duplicate = Je vroeg dit twee keer. De andere vraag loopt gewoon door.
mine-closed-rejected = Dit kan hier niet. Bel gerust je buurtwerker.
mine-closed-not_delivered = Het is niet gelukt. De buurtwerker belt je.
mine-words-wait = Je buren zien deze woorden als { $worker } ze gelezen heeft.
mine-timeline = Wat gebeurde er al?
mine-call-note = Bel gerust als er iets is.
mine-stopping = We stoppen je vraag.

# Who comes.
who-comes = Wie komt er?
who-said-yes = Wie zei ja?
who-came = Wie hielp je?
who-neighbour = { $name } helpt als buur.
who-door-word = Aan de deur zegt { $name }:
who-sees = { $name } ziet hoe je te vinden bent, sinds { $time }.
who-may = Mag { $name } je naam, telefoon en adres zien?
who-may-yes = Ja, dat mag
who-rather-other = Liever iemand anders
who-rather-other-what = Je hoeft niet te zeggen waarom. { $name } krijgt een vriendelijk bericht. We zoeken verder.
who-rather-other-yes = Ja, zoek iemand anders
who-rather-other-no = Nee, { $name } is goed

# How did it go, and thank you.
how-title = Is het gelukt?
how-worked = Het is gelukt
how-failed = Niet gelukt, of anders
how-what = Wat gebeurde er?
how-nobody-came = Er kwam niemand
how-not-worked = Het lukte niet
how-other = Het ging anders
how-after = De buurtwerker leest dit en belt je.
thanks-title = Zeg dank je wel
thanks-lead = Kies een kaartje. Je buur krijgt het meteen.
thanks-flowers = Een bloem
thanks-soup = Een kom soep
thanks-sun = De zon
thanks-heart = Een hart
thanks-coffee = Een koffie
thanks-hands = Een warme hand

# Stopping.
stop-title = Niet meer nodig
stop-question = Wil je deze vraag stoppen?
stop-what = Wie al ja zei, hoort het meteen.
stop-withdrawn = Ja, het is niet meer nodig
stop-solved = Ja, het is al opgelost
stop-keep = Nee, laat mijn vraag staan

# May we tell you?
tell-title = Wil je het meteen weten?
tell-otherwise = Bel mij liever
who-volunteer = { $name } is vrijwilliger van { $organisation }, en is verzekerd.
