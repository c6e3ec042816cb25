# How I help: with what, when, how often, and a pause.
helping-how-helps = Wil je buren helpen?
helping-how-talents = Wat doe je graag?
helping-how-talents-hint = We vragen je dit eerst.
helping-how-times = Wanneer kan je?
helping-how-times-hint = Kies je niets? Dan mag het altijd.
helping-how-mornings = Voormiddag in de week
helping-how-afternoons = Namiddag in de week
helping-how-evenings = Avond in de week
helping-how-weekend = Weekend
helping-how-often = Hoe vaak mogen we je vragen?
helping-how-often-hint = Meer vragen we je niet.
helping-how-week = { $count } keer per week
helping-how-languages = Welke talen spreek je?
helping-how-urgent = Mogen we je snel iets vragen als het dringend is?
helping-how-urgent-hint = Ja? Dan kan je gsm ook ’s avonds laat, ’s nachts of op zondagochtend rinkelen.
helping-how-pause = Wil je even rust?
helping-how-pause-hint = Dan vragen we je een tijd niets.
helping-how-pause-none = Nee, vraag maar
helping-how-pause-until = Ja, tot { $day }
helping-how-pause-week = Ja, een week
helping-how-pause-month = Ja, een maand
helping-how-saved = Bewaard. Dank je wel!
helping-how-shown = Mag de buurtwerker zien wat je graag doet?
helping-how-shown-hint = Andere buren zien het niet.

# More limits than how often.
helping-how-more = Meer grenzen
helping-how-open = Hoeveel taken tegelijk?
helping-how-open-count = { $count ->
    [one] { $count } taak tegelijk
   *[other] { $count } taken tegelijk
 }
helping-how-month = Hoe vaak hoogstens in een maand?
helping-how-month-count = { $count } keer per maand
helping-how-time = Hoeveel tijd hoogstens in een week?
helping-how-hours = { $count } uur per week
helping-how-minutes = { $count } minuten per week
