## Language, start, settings, the help page and the page about accessibility. nl is the source of the six.
start-title = Buren helpen buren
start-lead = Vraag een kleine hulp, of help zelf een buur.
start-language = Kies je taal
start-how-ask = Je vraagt iets kleins, zoals brood meebrengen.
start-how-answer = Een buur die kan, komt helpen.
start-how-people = Je buurtwerker kijkt mee. Jij kiest altijd zelf.
start-card = Heb je een brief of kaart gekregen? Scan de code op de brief.
start-card-where = Nog geen brief? Bel of vraag het aan je buurtwerker.
start-hello = Dag { $name }
start-signed-in = Je bent aangemeld.

# The help page: works signed out and without internet.
calls-title = Bel iemand
calls-lead = Deze nummers werken altijd, ook zonder internet.
calls-danger-title = Is er nu gevaar?
calls-danger-note = Buurtnet is niet voor noodgevallen.
calls-talk-title = Wil je met iemand praten?
calls-team-title = Je buurtwerker
calls-team = { $worker } en het team van { $buurt }
calls-team-note = Voor alle vragen over je buurt.
calls-team-unknown = Het nummer staat op je brief of kaart.
calls-112 = Ziekenwagen en brandweer
calls-101 = Politie
calls-1813 = Denk je aan zelfdoding? Dag en nacht.
calls-106 = Tele-Onthaal: een luisterend oor, dag en nacht.
calls-102 = Awel: voor kinderen en jongeren.
calls-1712 = Vragen over geweld of misbruik.
calls-free = gratis
calls-hours = Uren kunnen wijzigen.
calls-leave = Verlaat deze pagina snel

# Settings.
settings-title = Instellingen
settings-language = Taal
settings-reading = Letters en kleuren
settings-notices = Meldingen
settings-notices-why = Mogen we je verwittigen als een buur hulp vraagt of jou helpt? Je kan dit altijd uitzetten.
settings-notices-on = Zet meldingen aan
settings-notices-off = Zet meldingen uit
settings-notices-are-on = Meldingen staan aan op dit toestel.
settings-notices-denied = Meldingen zijn geblokkeerd op dit toestel. Zet ze aan in de instellingen van je browser.
settings-notices-unsupported = Dit toestel kan geen meldingen tonen. We bellen of mailen je.
settings-notices-error = Het lukte niet. Probeer het later opnieuw.
settings-notices-timeout = Je toestel antwoordt niet. We bellen of mailen je.
settings-notices-ios = Zet Buurtnet eerst op je beginscherm.
settings-ios-share = Tik op de knop Deel.
settings-ios-add = Kies Zet op beginscherm.
settings-ios-open = Open Buurtnet vanaf je beginscherm.
settings-sign-out = Meld je af
settings-sign-out-why = We wissen dan alles van jou op dit toestel.
settings-sign-out-waiting = { $count ->
    [one] Er wacht nog { $count } bericht. Als je je afmeldt, is het weg.
   *[other] Er wachten nog { $count } berichten. Als je je afmeldt, zijn ze weg.
 }
settings-sign-out-anyway = Meld af en gooi weg
settings-sign-out-stay = Blijf aangemeld
settings-signed-out = Je bent niet aangemeld op dit toestel.

# Accessibility.
access-title = Toegankelijkheid
access-lead = Buurtnet is er voor iedereen. Daarom letten we op deze dingen.
access-big = Grote letters en knoppen die je makkelijk raakt.
access-contrast = Kleuren die goed leesbaar zijn, ook bij donker licht.
access-keyboard = Alles werkt met een toetsenbord en met een schermlezer.
access-aloud = Elke pagina kan voorgelezen worden.
access-words = Korte zinnen, tekeningen en zes talen.
access-standard = We volgen WCAG 2.2, niveau AA.
access-unread = Arabisch, Turks en Oekraïens zijn nog na te lezen.
access-tell-title = Lukt er iets niet?
access-tell = Zeg het aan je buurtwerker. Bellen mag ook altijd.
