# Wat een coördinator nakijkt en instelt.
desk-tab-settings = Organisatie
steer-lead = Wat te laat is, wat niet aankwam en wat je nakijkt.
steer-late = Te laat
steer-late-none = Niets is te laat.
steer-due = Moest klaar zijn op { $when }
steer-nobody = Nog van niemand
steer-give = Geef aan een collega
steer-give-lead = Je hoeft het dossier niet te openen.
steer-given = { $name } heeft dit nu.
steer-failed = Mail die niet aankwam
steer-failed-none = Elke mail kwam aan.
steer-bounced = Dit mailadres weigert de mail.
steer-given_up = De mail raakte niet weg.
steer-again = Stuur opnieuw
steer-by-phone = Verder per telefoon
steer-again-done = De mail is opnieuw op weg.
steer-by-phone-done = Een collega belt de dienst.
steer-other = Ook bekijken
steer-other-none = Verder is er niets.
steer-clock-first_look = Eerste keer bekijken
steer-clock-contact = De persoon bereiken
steer-clock-service_answer = Antwoord van een dienst
steer-clock-follow_up = De volgende stap
set-lead = Voor alle buurten van je organisatie.
set-saved = Bewaard. Alles wat loopt, is opnieuw geteld.
set-hours = Openingsuren
set-hours-hint = Zoals 9:00-12:30, 13:00-17:00. Leeg is gesloten.
set-hours-wrong = Schrijf uren zoals 9:00-17:00.
set-closed = Sluitingsweken
set-closed-note = Niets wordt te laat wanneer jullie gesloten zijn.
set-closed-none = Er staat geen sluiting gepland.
set-closed-add = Voeg toe
set-closed-remove = Neem weg
set-closed-wrong = Kies een eerste en een laatste dag, samen hoogstens 60 dagen.
set-holidays = Feestdagen
set-holidays-show = Toon de feestdagen
set-holidays-note = Dan zijn jullie vanzelf gesloten.
set-clocks = Termijnen
set-clocks-note = Een nieuwe termijn geldt voor wat daarna begint.
set-level-u1 = Dringend
set-level-u2 = Deze week
set-level-u3 = Opvolgen
set-terms-wrong = Wat dringender is, mag niet langer duren.
set-term-next = Ten laatste de volgende werkdag
set-away = Afwezig, en wie overneemt
set-services = Beroepsgeheim en afspraken per dienst
set-service-until = tot { $day }
set-service-over = afgelopen op { $day }
set-service-none = geen einddatum
care-make-ready = Zet een dienst klaar
care-make-ready-lead = De dienst hoort nog niets. Dat kan pas na een ja.
care-make-ready-which = Welke dienst?
care-print-card = Doorverwijskaart
holiday-nieuwjaar = Nieuwjaar
holiday-pasen = Pasen
holiday-paasmaandag = Paasmaandag
holiday-dag-van-de-arbeid = Dag van de Arbeid
holiday-o-l-h-hemelvaart = Hemelvaart
holiday-pinksteren = Pinksteren
holiday-pinkstermaandag = Pinkstermaandag
holiday-nationale-feestdag = Nationale feestdag
holiday-o-l-v-hemelvaart = Maria-Hemelvaart
holiday-allerheiligen = Allerheiligen
holiday-wapenstilstand = Wapenstilstand
holiday-kerstmis = Kerstmis
set-term-hours = { $n ->
        [one] { $n } werkuur
       *[other] { $n } werkuren
    }
set-term-days = { $n ->
        [one] { $n } werkdag
       *[other] { $n } werkdagen
    }
steer-left = Werkt hier niet meer
steer-give-all = Geef alles door
steer-give-all-lead = Alle open dossiers gaan naar één collega. Je hoeft ze niet te openen.
steer-given-all =
    { $count ->
    [one] { $name } heeft nu één dossier meer.
   *[other] { $name } heeft nu { $count } dossiers meer.
 }
steer-leaves = Neem de toegang weg
steer-leaves-title = Werkt { $name } hier niet meer?
steer-leaves-lead = Vanaf nu opent deze collega geen enkel dossier meer.
steer-leaves-then = De dossiers blijven staan. Daarna geef je ze door aan een collega.
steer-leaves-yes = Ja, werkt hier niet meer
steer-leaves-done = { $name } werkt hier niet meer. Geef nu de dossiers door.
problem-not-yourself = Je kan dit niet voor jezelf doen. Vraag het een collega.
problem-works-here-no-longer = Deze collega werkt hier al niet meer.
problem-no-other-coordinator = Dan blijft er geen andere coördinator over. Duid eerst nog iemand aan.
