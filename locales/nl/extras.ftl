## What may be told besides, at asking and to who comes. nl is the source of the six.
extra-more = Nog iets?
extra-more-note = Een lijst, hoe lang, wie mag komen.
extra-more-lead = Je hoeft hier niets in te vullen.
extra-details = Meer erover
extra-details-note = Een lijst, een plaats, hoe lang.
extra-row = Meer erover
extra-list = Boodschappenlijst
extra-list-hint = Eén ding per regel.
extra-where = Waar moet het zijn?
extra-from_area = Van waar?
extra-to_place = Waar naartoe?
extra-return = Ook terug naar huis
extra-mobility_aid = Rolstoel, rollator of stok?
extra-appointment_type = Wat voor afspraak is het?
extra-tools = Het gereedschap is er
extra-animal = Welk dier?
extra-at_home_or_out = Thuis of buiten?
extra-place-home = Thuis
extra-place-out = Buiten
extra-device = Welk toestel?
extra-language = In welke taal is het papier?
extra-allergies = Wat mag er niet in?
extra-ages = Hoe oud zijn de kinderen?
extra-consent_parent = De ouder gaat akkoord
extra-subject = Welk vak?
extra-level = Welk jaar of niveau?
extra-item = Wat wil je lenen?
extra-until = Tot wanneer?
extra-dates = Welke dagen?
extra-how-long = Hoe lang duurt het ongeveer?
extra-about = { $minutes ->
    [30] Ongeveer een half uur
    [60] Ongeveer een uur
    [90] Ongeveer anderhalf uur
    [120] Ongeveer twee uur
   *[other] Ongeveer { $minutes } minuten
 }
extra-together = Eerste keer samen?
extra-together-hint = Iemand van het team komt de eerste keer mee.
extra-together-yes = Ja, graag
extra-together-helper = De eerste keer komt iemand van het team mee.
extra-alone = Mag wie helpt iemand meebrengen?
extra-alone-hint = Een vriend, een kind of een andere buur.
extra-alone-yes = Liever één bezoeker
extra-yes = Ja
extra-door-note = Dit vragen we één keer.
money-how = Hoe betaal je?
money-later = Dat zie ik nog
money-exact = Ik leg gepast geld klaar
money-receipt = Ik betaal het terug als ik het ticket zie
money-paid = Het is al betaald
money-most = Hoogstens { $amount }.
money-helper-exact = Er ligt gepast geld klaar.
money-helper-receipt = Toon het ticket. Dan krijg je het terug.
money-helper-paid = Het is al betaald. Jij betaalt niets.
money-title = Wat het kostte
money-ask = Bedrag in euro
money-hint = Neem het over van het ticket.
money-send = Zeg het bedrag
money-wrong = Typ een bedrag, zoals 12,50.
money-said = Jij betaalde { $amount }.
money-spent = { $name } betaalde { $amount }.
money-change = Ander bedrag
money-waits = De buur kan nu zeggen dat het betaald is.
money-pay = Betaald
money-done = Betaald, dank je wel!
company-ask = Komt er iemand met je mee?
company-hint = Een vriend of je kind mag mee. Alleen de voornaam.
company-name = Voornaam van wie meekomt
company-send = Zeg wie meekomt
company-alone = Ik kom toch alleen
company-with = { $name } komt met je mee.
company-alone-please = Deze buur ziet liever één bezoeker. Kom je alleen?
company-neighbour = Of vraag een buur die je kent
company-neighbour-hint = Die buur zegt zelf ja of nee.
company-asked = Je vroeg { $name } mee. { $name } moet nog antwoorden.
company-not = { $name } kan niet meekomen.
company-asked-by = { $name } komt helpen en vraagt of je meekomt.
company-brings = { $helper } brengt { $name } mee.
company-rather-not = Liever niet
company-said-alone = Je liet weten: liever één bezoeker.
how-came = { $name } kwam, het is gelukt
how-came-not = { $name } kwam niet
how-failed-with = { $name } kwam niet, of het ging anders
helping-back-out-late = Dat kan gebeuren. We zeggen het meteen aan wie hulp vroeg.
mine-said-worked = { $count ->
    [one] { $names } zei: het is gelukt. Vind jij dat ook?
   *[other] { $names } zeiden: het is gelukt. Vind jij dat ook?
 }
thanks-line = Wil je er een zin bij schrijven?
thanks-line-hint = Alleen wie kwam helpen, leest dit.
thanks-line-to = Wil je er een zin bij schrijven voor { $name }?
thanks-line-to-hint = Alleen { $name } leest dit.
glad-title = Graag nog eens?
glad-lead = Je mag dit zeggen, het moet niet. De ander leest het niet.
glad-helper = Ja, liefst nog eens { $name }
glad-asker = Ja, graag opnieuw voor deze buur
glad-said = Je zei: liefst nog eens { $name }.
glad-said-asker = Je zei: graag opnieuw voor deze buur.
glad-not = Toch niet
