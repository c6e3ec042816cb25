## The shell: what stands around every screen. nl is the source of the six.
app-name = Buurtnet
app-tagline = Buren helpen buren
skip-to-content = Naar de inhoud
main-menu = Hoofdmenu

# Buttons that every screen uses.
call = Bel
call-why = Bel iemand: nummers en je buurtwerker
back = Terug
close = Sluiten
next = Verder
send = Verstuur
save = Bewaar
change = Wijzig
cancel = Liever niet
later = Later
yes = Ja
no = Nee
retry = Probeer opnieuw
undo = Maak ongedaan
undo-seconds = { $seconds ->
    [one] Nog { $seconds } seconde
   *[other] Nog { $seconds } seconden
 }
loading = Even geduld
optional = mag, moet niet

# Forms.
step-of = Stap { $step } van { $total }
letters-left = { $count ->
    [one] Nog { $count } teken
   *[other] Nog { $count } tekens
 }
letters-over = { $count ->
    [one] { $count } teken te veel
   *[other] { $count } tekens te veel
 }
errors-found = { $count ->
    [one] Er is nog één ding nodig
   *[other] Er zijn nog { $count } dingen nodig
 }
errors-wrong = Er klopt iets nog niet
errors-of = { $field }: { $text }

# Reading: the "Aa" panel.
reading = Letters en voorlezen
reading-size = Grootte van de letters
reading-size-normal = Gewone letters
reading-size-big = Grote letters
reading-contrast = Kleuren
reading-contrast-normal = Gewone kleuren
reading-contrast-high = Sterk contrast
reading-aloud = Lees deze pagina voor
reading-stop = Stop met voorlezen
reading-no-voice = Dit toestel heeft geen stem voor deze taal.

# Language.
language = Taal
language-hear = Luister
language-unread = Deze vertaling is nog na te lezen.

# Days.
today = Vandaag
tomorrow = Morgen
day-and-date = { $day }, { $date }

# Internet, the outbox, news.
offline-now = Er is geen internet. Je ziet wat we het laatst bewaarden.
outbox-title = Nog te versturen
outbox-waiting = Wordt verstuurd zodra er internet is.
outbox-sending = Wordt nu verstuurd.
outbox-signed-out = Wordt verstuurd als je weer aangemeld bent.
outbox-refused = Dit is niet verstuurd.
outbox-written = Dit schreef je:
outbox-remove = Gooi weg
outbox-count = { $count ->
    [one] Er wacht nog { $count } bericht
   *[other] Er wachten nog { $count } berichten
 }
update-ready = Er is een nieuwe versie van Buurtnet.
update-now = Ververs nu

# Problems of the shell. The words of a refusal come from the service.
trouble-offline = Er is geen internet. Probeer het straks opnieuw.
trouble-signed-out = Je bent niet meer aangemeld.
trouble-missing = We vinden dit niet. Misschien is het al voorbij.
trouble-busy = Het is even druk. Probeer het straks opnieuw.
trouble-broken = Er ging iets mis bij ons. Probeer opnieuw, of bel.
error-title = Er ging iets mis
error-missing-title = Deze pagina bestaat niet
error-home = Ga naar het begin
push-empty = Er is nieuws voor jou.
