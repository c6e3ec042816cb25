## The desk of the neighbourhood worker: only who works here loads it. nl is the source of the six.
desk-tab-today = Vandaag
desk-tab-requests = Vragen
desk-tab-people = Mensen
desk-tab-letters = Brieven
desk-phone = Aan de telefoon
desk-only-staff = Deze pagina is voor de buurtwerker.
desk-only-coordinator = Deze pagina is voor de coördinator.
desk-choose = Kies iets uit de lijst.
desk-back-list = Terug naar de lijst
desk-more = Toon er meer

# The keyboard.
desk-keys = Toetsen
desk-keys-title = Werken met het toetsenbord
desk-keys-down = Volgende in de lijst
desk-keys-up = Vorige in de lijst
desk-keys-open = Openen
desk-keys-act = Doe wat nu nodig is
desk-keys-end = Klaar
desk-keys-help = Toon dit venster
desk-keys-on = Zet de lettertoetsen aan
desk-keys-off = Zet de lettertoetsen uit
desk-keys-are-off = De lettertoetsen staan uit.

# Today.
desk-today-title = Vandaag
desk-today-count = { $count ->
    [one] Er is { $count } ding te doen.
   *[other] Er zijn { $count } dingen te doen.
 }
desk-today-empty = Alles is gedaan.
desk-today-empty-more = Tijd voor een koffie. Nieuwe taken komen hier vanzelf.
desk-filter = Toon
desk-filter-all = Alles
desk-due-now = Wacht sinds { $time }
desk-due-past = Had al klaar moeten zijn
desk-due-minutes = { $count ->
    [one] Binnen { $count } minuut
   *[other] Binnen { $count } minuten
 }
desk-due-today = Vandaag tegen { $time }
desk-due-tomorrow = Morgen tegen { $time }
desk-due-day = Tegen { $day }
desk-since = Sinds { $when }
desk-urgency-now = Nu
desk-owner-me = Jij doet dit
desk-owner = { $name } doet dit
desk-take = Ik neem dit
desk-done = Klaar
desk-done-called = Gebeld
desk-done-undo = Klaar: { $what }
desk-not-reached = Niet bereikt
desk-not-reached-title = Niemand nam op
desk-not-reached-lead = Neem je dit, dan zien je collega’s dat.
desk-not-reached-later = Ik probeer later opnieuw
desk-not-reached-stop = Stop met bellen
desk-not-needed = Dit hoeft niet
desk-not-needed-title = Waarom hoeft dit niet?
desk-not-needed-lead = De taak verdwijnt dan van de lijst.
desk-dismiss-not_needed = Het is niet meer nodig.
desk-dismiss-solved_elsewhere = Het is anders opgelost.
desk-dismiss-duplicate = Het staat er twee keer.
desk-dismiss-unreachable = We bereiken niemand.
desk-dismiss-not_ours = Het is niet voor ons team.
desk-note = Een woord voor je collega
desk-note-hint = Alleen je team leest dit.
desk-say = Dit kan je zeggen
desk-about-request = Bekijk de hulpvraag
desk-about-person = Bekijk de persoon
desk-no-phone = We hebben geen nummer. Ga even langs.

# The kinds of tasks: what they are, and the next thing to do.
desk-kind-call = Bellen
desk-kind-who_do_you_know = Wie ken je?
desk-kind-ask_personally = Iemand persoonlijk vragen
desk-kind-review = Hulpvraag nalezen
desk-kind-read_words = Eigen woorden nalezen
desk-kind-unmatched = Niemand gevonden
desk-kind-scope_doubt = Is dit klein helpen?
desk-kind-nobody_opened = Niemand deed open
desk-kind-backed_out_late = Helper kan toch niet
desk-kind-first_together = Eerste keer samen
desk-kind-no_show = Niemand gekomen
desk-kind-welfare = Vragen hoe het gaat
desk-kind-went_wrong = Er ging iets mis
desk-kind-confirm_newcomer = Nieuwe buur
desk-kind-given_up = De app kon iets niet
desk-kind-push_alarm = Meldingen komen niet aan
desk-kind-mail_down = Mails gaan niet weg
desk-act-call = Bel
desk-act-look = Bekijk
desk-act-read = Lees na
desk-act-meet = Maak kennis
desk-act-ask = Vraag iemand

# Requests.
desk-requests-title = Hulpvragen
desk-requests-empty = Er zijn geen hulpvragen.
desk-requests-empty-more = Vraagt iemand hulp aan de telefoon? Schrijf het hier op.
desk-requests-show = Toon
desk-requests-running = Lopend
desk-requests-look = Kijk even
desk-requests-all = Alles
desk-requests-words = Woorden na te lezen
desk-requests-phone = Aan de telefoon
desk-state-review = Iemand van het team leest dit eerst na.
desk-state-open = We zoeken een buur.
desk-state-held = Het zoeken staat stil.
desk-state-matched = Er is een buur gevonden.
desk-state-confirming = We vragen of het gelukt is.
desk-state-done = Het is gelukt.
desk-state-done-unconfirmed = Voorbij. Niemand zei of het gelukt is.
desk-state-withdrawn = Niet meer nodig.
desk-state-solved_elsewhere = Anders opgelost.
desk-state-expired_unmatched = We vonden op tijd niemand.
desk-state-referred = Een dienst neemt dit op.
desk-state-out_of_scope = Te groot voor buren.
desk-state-duplicate = Stond er twee keer.
desk-state-rejected = Dit kan hier niet.
desk-state-not_delivered = Er was een buur, maar het lukte niet.
desk-category = Wat
desk-masked = Zo lezen buren het
desk-asked-by = Gevraagd door
desk-when = Wanneer
desk-where = Waar
desk-own-words-waiting = Dit zijn de eerste woorden van een nieuwe buur, of er is iets mee. Buren zien ze pas als jij ze gelezen hebt.
desk-places = Helpers nodig
desk-helpers = Wie helpt
desk-helper-comes = { $name } komt.
desk-helper-worked = { $name } zegt: het is gelukt.
desk-helper-helped = { $name } heeft geholpen.
desk-helper-reserve = { $name } is reserve.
desk-door-word = Deurwoord: { $word }
desk-helper-waits = { $name } wacht op een ja van de vrager.
desk-waves = Wie gevraagd is
desk-wave = Ronde { $number }
desk-wave-board = Zelf gekozen of bij naam gevraagd
desk-wave-asked = { $count ->
    [one] { $count } buur gevraagd
   *[other] { $count } buren gevraagd
 }
desk-wave-none = Er is nog niemand gevraagd.
desk-offer-queued = is nog niet aan de beurt
desk-offer-sent = gevraagd
desk-offer-seen = heeft gekeken
desk-offer-assigned = helpt
desk-offer-reserve = is reserve
desk-offer-declined = kan niet
desk-offer-lapsed = gaf geen antwoord
desk-offer-superseded = niet meer nodig
desk-offer-done = heeft geholpen
desk-offer-released = niet meer nodig, met dank
desk-offer-backed_out_early = kon toch niet
desk-offer-backed_out_late = kon op het laatst niet
desk-offer-no_show = kwam niet
desk-offer-removed = de vrager koos iemand anders
desk-not-askable = Staat al bij deze vraag: { $why }
desk-no-not_now = nu niet
desk-no-not_this_kind = niet dit soort hulp
desk-no-too_heavy = te zwaar
desk-no-too_far = te ver
desk-way-push = met een melding
desk-way-mail = met een mail
desk-way-phone = aan de telefoon
desk-way-app = in de app
desk-hold = Zet het zoeken stil
desk-unhold = Zoek verder
desk-widen = Zoek verder weg
desk-widened = We vragen het nu ook verder weg.
desk-ask-by-name = Vraag iemand bij naam
desk-ask-by-name-more = Deze buur krijgt de vraag nu meteen.
desk-ask-sure = Wil je { $name } dit vragen?
desk-ask-yes = Ja, vraag het
desk-ask-no = Nee, iemand anders
desk-not-helping = Helpt nu geen buren
desk-asked-not-now = Je kan { $name } dit nu niet vragen. Vraag iemand anders.
desk-asked-young = { $name } is nog te jong voor deze vraag.
desk-asked-already = { $name } kreeg deze vraag al. Vraag iemand anders.
desk-asked-self = { $name } stelde deze vraag zelf. Vraag iemand anders.
desk-asked-now = { $name } is gevraagd.
desk-publish = Zet op het bord
desk-publish-words = Toon de woorden aan buren
desk-published = Buren zien het nu.
desk-reject = Dit kan niet
desk-reject-title = Waarom kan dit niet?
desk-reject-lead = De vraag stopt. De vrager hoort het.
desk-reject-referred = Een dienst neemt dit op.
desk-reject-out_of_scope = Dit is te groot voor buren.
desk-reject-duplicate = De vraag staat er twee keer.
desk-reject-rejected = Dit kan je hier niet vragen.
desk-why-read = Waarom nalezen
desk-why-hold_verified_only = Dit mag alleen een buur doen die we kennen.
desk-why-hold_for_worker = De tekst vraagt een mens die meekijkt.
desk-why-no_consent = We weten nog niet of de persoon dit wil.
desk-why-bank_card = Het gaat over een bankkaart.
desk-why-code = Er staat een code of sleutelplek in.
desk-why-loan = Het gaat over geld lenen.
desk-why-cash_withdrawal = Het gaat over geld afhalen.
desk-why-key = Het gaat over een sleutel.
desk-why-child_alone = Een kind zou alleen zijn met een helper.
desk-why-minor_asks = Iemand onder de achttien vraagt dit.

# In the name of somebody.
desk-namens = Namens { $name }
desk-namens-more = Doe dit alleen als { $name } het aan jou vroeg. We schrijven op wie het deed.
desk-namens-withdraw = Niet meer nodig
desk-namens-withdraw-lead = Wie zou helpen, hoort het meteen.
desk-namens-solved = Anders opgelost
desk-namens-worked = Het is gelukt
desk-namens-not-worked = Het is niet gelukt
desk-namens-not-worked-lead = Wat is er gebeurd?
desk-namens-otherwise = Het ging anders mis
desk-namens-nobody-came = Niemand gekomen
desk-namens-thank = Zeg dank je
desk-namens-thank-title = Welk kaartje?
desk-namens-thank-lead = De helper krijgt dit van { $name }.
desk-namens-thank-line = Wat { $name } erbij zegt, in één zin
desk-namens-thank-line-to = Wat { $name } tegen { $helper } zegt, in één zin
desk-namens-thanked = Het kaartje is verstuurd.
desk-namens-other-helper = Liever iemand anders
desk-namens-other-helper-sure = { $name } hoort dat het niet meer nodig is. We zoeken iemand anders.
desk-namens-name-ok = Ja, { $name } mag komen

desk-consent-spoken = De persoon zei ja in een gesprek.
desk-consent-written = De persoon zei ja op papier.
desk-consent-representative = Een vertegenwoordiger zei ja.

# At the phone.
desk-phone-title = Aan de telefoon
desk-phone-who = Wie belt er?
desk-phone-find = Zoek op naam, straat of nummer
desk-phone-find-hint = Bijvoorbeeld: Maria Wilgen
desk-phone-new = Schrijf iemand nieuw op
desk-phone-what = Wat is er nodig?
desk-phone-when = Wanneer?
desk-phone-which-day = Welke dag?
desk-phone-other-day = Een andere dag
desk-phone-part = Welk deel van de dag?
desk-phone-any-day = Het mag wanneer het past
desk-phone-words = Wat moet de helper weten?
desk-phone-words-hint = Schrijf geen adres, code of rekeningnummer.
desk-phone-consent = Hoe zei { $name } ja?
desk-phone-consent-spoken = Aan de telefoon of in een gesprek
desk-phone-consent-written = Op papier
desk-phone-consent-representative = Iemand die voor { $name } spreekt
desk-phone-check = Klopt dit?
desk-phone-send = Vraag het aan de buren
desk-phone-for = Voor
desk-phone-sent-title = Klaar
desk-phone-sent-closed = Dit is te groot voor buren.
desk-phone-sent = De vraag is verstuurd.
desk-phone-sent-review = De vraag is bewaard. Lees ze zelf nog na.
desk-phone-sent-more = Als er nieuws is, komt er een taak om { $name } te bellen.
desk-phone-again = Nog een gesprek
desk-phone-script = Wat zeg ik?
desk-script-who-1 = Dag, met { $worker } van { $buurt }. Met wie spreek ik?
desk-script-who-2 = In welke straat woon je?
desk-script-what-1 = Waarmee kan een buur je helpen?
desk-script-what-2 = Iets kleins kan. Voor zorg zoeken we een dienst.
desk-script-when-1 = Wanneer past het voor jou?
desk-script-when-2 = Mag een buur die ik ken je naam en adres krijgen?
desk-script-send-1 = Ik vraag het nu aan je buren.
desk-script-send-2 = Ik bel je als iemand kan komen.

# People.
desk-people-title = Mensen
desk-people-find = Zoek iemand
desk-people-find-hint = Naam, straat of telefoon
desk-people-count = { $count ->
    [one] { $count } persoon
   *[other] { $count } mensen
 }
desk-people-none = We vinden niemand met deze woorden.
desk-newcomers = Nieuwe buren
desk-newcomers-lead = Ken je iemand? Bevestig dan. Pas daarna kan die helpen.
desk-confirm-one = Ik ken { $name }
desk-confirm-chosen = { $count ->
    [one] Bevestig { $count } buur
   *[other] Bevestig { $count } buren
 }
desk-confirm-all = Kies iedereen
desk-confirm-none = Kies niemand
desk-confirmed = { $count ->
    [one] { $count } buur is nu gekend.
   *[other] { $count } buren zijn nu gekend.
 }
desk-standing-accepted = Nieuw
desk-standing-confirmed = Gekend
desk-person-phone = Telefoon
desk-person-address = Adres
desk-person-language = Taal
desk-person-contact = Liefst
desk-person-door = Aan de deur
desk-person-trust = Vertrouwen
desk-trust-1 = We leren elkaar nog kennen
desk-trust-2 = We hebben kennisgemaakt
desk-trust-3 = Gescreend door de organisatie
desk-person-helps = Helpt buren
desk-person-helps-short = Helpt
desk-person-joined = Hier sinds
desk-person-app = Gebruikt de app
desk-person-no-app = Gebruikt de app niet. We bellen.
desk-contact-app = In de app
desk-contact-phone = Bellen
desk-contact-sms = Een sms
desk-contact-mail = Een mail
desk-door-known_neighbour = Een buur die je kent
desk-door-name_first = Eerst de naam zien
desk-door-meeting_place = Liever aan het buurtpunt
desk-person-ask = Vraag hulp voor { $name }
desk-person-letter = Maak een nieuwe brief
desk-person-letter-more = Oude codes van { $name } werken dan niet meer.
desk-person-new = Schrijf iemand nieuw op
desk-person-new-lead = Naam, straat en telefoon zijn genoeg.
desk-person-first-name = Voornaam
desk-person-last-name = Achternaam
desk-person-street = Straat
desk-person-street-choose = Kies een straat
desk-person-number = Huisnummer
desk-person-phone-hint = Zonder nummer gaan we langs.
desk-person-born = Geboortejaar
desk-person-born-why = Wie nog geen 18 is, vragen we niet alles.
desk-person-gender = Vrouw of man
desk-person-gender-why = Sommige buren vragen een vrouw of een man aan de deur.
desk-person-gender-unsaid = Niet gezegd
desk-person-consent = Hoe zei deze persoon ja?
desk-person-consent-spoken = In een gesprek
desk-person-consent-written = Op papier
desk-person-consent-representative = Iemand die voor de persoon spreekt
desk-person-save = Bewaar deze persoon
desk-person-known = Misschien kennen we deze persoon al.
desk-person-known-take = Dit is dezelfde persoon
desk-person-known-show = Bekijk wie
desk-person-known-other = Dit is iemand anders

# Letters.
desk-letters-title = Brieven
desk-letters-lead = Met een brief komt een buur in de app. Elke brief heeft een eigen code.
desk-letters-make = Maak brieven
desk-letters-count = Hoeveel brieven?
desk-letters-seats = Hoeveel mensen per brief?
desk-letters-seats-hint = Wie achter dezelfde deur woont, deelt een brief.
desk-letters-count-wrong = Kies een getal van 1 tot 200.
desk-letters-seats-each = { $count ->
    [one] { $count } persoon
   *[other] { $count } mensen
 }
desk-letters-street = Voor welke straat?
desk-letters-any-street = Geen vaste straat
desk-letters-made = { $count ->
    [one] { $count } brief is klaar.
   *[other] { $count } brieven zijn klaar.
 }
desk-letters-batches = Gemaakte brieven
desk-letters-none = Er zijn nog geen brieven gemaakt.
desk-letters-print-none = Er liggen geen brieven klaar om te drukken.
desk-letters-used = { $used } van { $count } gebruikt
desk-letters-some = { $count ->
    [one] { $count } brief
   *[other] { $count } brieven
 }
desk-letters-made-on = Gemaakt op { $day }
desk-letters-now = Druk ze nu af. De codes zie je later niet meer.
desk-letters-until = Geldig tot { $day }
desk-letters-print = Druk af
desk-letters-languages = In welke talen?
desk-letters-language-second = En ook in
desk-letters-language-one = Alleen deze taal

# The letter itself, as it is printed.
letter-hello = Dag buur
letter-hello-name = Dag { $name }
letter-what = Buren in { $buurt } helpen elkaar. Met iets kleins: brood, een klusje, een babbel.
letter-scan = Scan deze code met je gsm of tablet.
letter-type = Of ga naar { $address } en typ deze code:
letter-code = Jouw code
letter-safe = Toon deze code aan niemand anders. Ze werkt tot { $day }.
letter-seats = { $count ->
    [one] Eén persoon kan deze brief gebruiken.
   *[other] { $count } mensen in je huis kunnen deze brief gebruiken.
 }
letter-phone = Geen gsm of internet? Bel { $worker }: { $phone }. Dat mag altijd.
letter-place = Of kom langs: { $address }.
letter-bye = Tot gauw, { $worker }
letter-qr = Code om te scannen
desk-namens-again = { $name }: graag nog eens { $helper }
desk-namens-again-not = { $name }: toch niet nog eens { $helper }
