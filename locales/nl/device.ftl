# This device: who uses it.
device-title = Dit toestel
device-own = Alleen jij gebruikt dit toestel.
device-share = Bewaar niets op dit toestel
device-share-title = Delen jullie dit toestel?
device-share-push = Meldingen gaan uit op dit toestel.
device-share-kept = Wat we hier van jou bewaarden, is meteen weg.
device-share-idle = Gebruik je het een kwartier niet? Dan melden we je af.
device-share-waiting = Wat nog niet verstuurd is, is dan ook weg.
device-share-yes = Ja, wij delen dit toestel
device-share-no = Nee, alleen ik
device-back = Gebruik je het toestel weer alleen?
device-back-how = Meld je opnieuw aan met een code.
device-no-push = Op een gedeeld toestel sturen we geen meldingen.

# Several people on one device.
who-title = Wie ben jij?
who-lead = Tik op je naam.
who-here = Nu hier
who-code = Je eigen code
who-code-hint = Vier cijfers
who-code-empty = Typ je vier cijfers.
who-in = Ga verder
who-other = Staat je naam er niet bij?
who-nobody = Op dit toestel is niemand aangemeld.
who-nobody-how = Kom binnen met je brief of met een code.
who-all-out = Meld iedereen af
who-all-out-what = Niemand is dan nog aangemeld op dit toestel. Alleen wie wacht en een eigen code heeft, blijft.
place-title = Samen op dit toestel
place-lead = Kies een tekening. Zo vind je jezelf terug.
place-picture = Je tekening
place-code = Wil je een eigen code?
place-code-why = Dan opent niemand anders wat van jou is.
place-code-no = Nee, geen code
place-code-yes = Ja, vier cijfers
place-code-new = Ja, een nieuwe code
place-code-keep = Ik houd mijn code
place-saved = Bewaard. Nu kan nog iemand zich hier aanmelden.
place-switch = Wissel van persoon
place-switch-note = Jij blijft aangemeld. We vragen wie er nu is.
place-change = Kies je tekening en je code
picture-flower = Bloem
picture-paw = Pootje
picture-cup = Kop
picture-book = Boek
picture-leaf = Blad
picture-noon = Zon
picture-evening = Maan
picture-pot = Kookpot
place-others = { $count ->
    [one] Je gebruikt dit toestel samen met nog iemand.
   *[other] Je gebruikt dit toestel samen met nog { $count } mensen.
 }
who-owed = Komt eerst opnieuw binnen
place-owed = Je had hier een eigen code. Kies een nieuwe, of geen.
place-wrong = { $count ->
    [one] Iemand typte één keer een verkeerde code.
   *[other] Iemand typte { $count } keer een verkeerde code.
 }
place-wrong-how = Was jij dat niet? Kies dan een andere code.
place-wrong-seen = Ik heb het gezien
