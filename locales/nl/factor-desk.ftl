## A second step for who works here: set up, given, given again. nl is the source of the six.
factor-title = Je tweede stap
factor-lead = Een code naast je aanmelding. Zo werkt niemand anders in jouw naam.
factor-give-lead = Kijk in je app, en typ de code die ze nu toont.
factor-code = Je code
factor-code-hint = Zes cijfers uit je app, of een code van je blad.
factor-code-empty = Typ je code.
factor-give = Ga verder
factor-later = Verder als buur
factor-lost = Toestel kwijt?
factor-lost-what = Typ een code van je blad. Is je blad ook weg? Vraag je beheerder een brief.
factor-make-lead = Wie hier werkt, meldt zich aan in twee stappen. Dat stel je één keer in.
factor-app-what = Je hebt een app nodig die codes toont, zoals Aegis, 2FAS of Google Authenticator.
factor-begin = Stel je app in
factor-scan = Scan dit met je app
factor-type = Lukt scannen niet? Typ dit in je app.
factor-open = Open je app op dit toestel
factor-first = De code die je app nu toont
factor-first-hint = Zes cijfers.
factor-first-send = Dit is mijn app
factor-sheet-title = Je blad met codes
factor-sheet-what = Voor als je toestel stuk of weg is. Elke code werkt één keer. Bewaar ze op papier.
factor-sheet-for = { $name }, { $buurt }
factor-sheet-print = Druk het blad af
factor-sheet-done = Ik heb ze bewaard
factor-now = Je app werkt sinds { $when }.
factor-left = { $count ->
    [one] Er staat nog één code op je blad.
   *[other] Er staan nog { $count } codes op je blad.
}
factor-replace = Stel een ander toestel in
factor-replace-what = Het oude werkt dan niet meer.
factor-new-sheet = Maak een nieuw blad
factor-new-sheet-what = De oude codes werken dan niet meer.
factor-letter = Je eerste keer gaat met een brief
factor-letter-what = Vraag je beheerder een brief. Daarmee stel je op dit toestel je app in.
step-up-title = Nog eens je code
step-up-why = Dit is belangrijk. Daarom vragen we je code opnieuw.
