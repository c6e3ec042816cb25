## Language, start, settings, the help page and the page about accessibility. nl is the source of the six.
start-title = Buren helpen buren
start-lead = Vraag een kleine hulp, of help zelf een buur.
start-language = Kies je taal
start-how-ask = Je vraagt iets kleins, zoals brood meebrengen.
start-how-answer = Een buur die kan, komt helpen.
start-how-people = Je buurtwerker kijkt mee. Jij kiest altijd zelf.
start-card-where = Nog geen brief? Bel of vraag het aan je buurtwerker.
start-hello = Dag { $name }

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
calls-free = Gratis.
calls-hours = Uren kunnen wijzigen.

# Settings.
settings-title = Instellingen
settings-language = Taal
settings-reading = Letters en kleuren
settings-notices = Meldingen
settings-notices-why = Mogen we je verwittigen, bijvoorbeeld als een buur jou helpt? Je kan dit altijd uitzetten.
settings-notices-together = Wie dit toestel vasthoudt, ziet ook jouw meldingen. Is hier iemand anders bezig? Dan komen jouw meldingen niet.
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
access-contrast = Kleuren die goed leesbaar zijn, ook in het donker.
access-keyboard = Alles werkt met een toetsenbord en met een schermlezer.
access-aloud = Elke pagina kan je laten voorlezen.
access-words = Korte zinnen, tekeningen en zes talen.
access-standard = We volgen WCAG 2.2, niveau AA.
access-unread = Arabisch, Turks en Oekraïens zijn nog na te lezen.
access-tell-title = Lukt er iets niet?
access-tell = Zeg het aan je buurtwerker. Bellen mag ook altijd.

# Getting in.
start-in = Kom binnen
start-in-demo = Of kom binnen met een brief
start-letter = Ik heb een brief
start-letter-note = Een brief of kaart met een code.
start-again = Ik kom terug
start-again-note = Ik was al eens bij Buurtnet.
start-role-bewoner = Bewoner
start-role-helper = Helpt buren
start-role-ambassadeur = Ambassadeur
start-role-buurtwerker = Buurtwerker
start-role-brugfiguur = Brugfiguur
start-role-dienst = Dienst
start-role-coordinator = Coördinator
start-role-gemeente = Gemeente
start-role-beheerder = Beheerder
start-roles = Rollen en onze buurt
start-roles-note = Wat je als beheerder regelt.
start-numbers = Wat buren niet konden doen
start-numbers-note = De aantallen van elk kwartaal, voor de gemeente.

# Stepping in where everything is invented.
demo-title = Stap binnen in { $buurt }
demo-lead = Alles is hier verzonnen. Kies wie je even bent.
demo-asker = Ik vraag een kleine hulp.
demo-helper = Ik help een buur.
demo-worker = Ik ben de buurtwerker.
demo-others = Kies iemand anders
demo-search = Zoek op naam
demo-none = Niemand heet zo.
demo-found = { $count ->
    [one] { $count } naam gevonden.
   *[other] { $count } namen gevonden.
 }

# The four places of who lives here.
tab-start = Start
tab-help = Ik help
tab-mine = Mijn vragen
tab-me = Instellingen

# At the door with a letter.
join-title = Je brief
join-lead = Op je brief of kaart staat een code.
join-code = Typ de code
join-code-hint = Acht letters en cijfers, zoals AB12-CD34.
join-code-empty = Typ de code van je brief.
join-type = Typ de code van je brief
join-type-note = Onder de tekening staan acht tekens.
join-new = Ik heb een nieuwe code nodig
join-new-note = Bel of vraag het aan je buurtwerker.
join-are-you = Ben jij { $name }?
join-who = Welkom in { $buurt }. Wie ben jij?
join-for-street = Deze brief is voor { $street } in { $buurt }.
join-for-buurt = Deze brief is van Buurtnet in { $buurt }.
join-first-name = Je voornaam
join-street = Je straat
join-street-none = Kies je straat
join-number = Je huisnummer
join-phone = Je telefoonnummer
join-phone-why = Alleen wie jou komt helpen, ziet het.
join-born = In welk jaar ben je geboren?
join-born-why = Ben je 16 of 17? Dan kijkt je buurtwerker mee. Niemand anders ziet je geboortejaar.
join-helps = Wil je soms zelf een buur helpen?
join-helps-yes = Ja, soms wel
join-helps-no = Nu nog niet
join-shared = Gebruikt nog iemand dit toestel?
join-shared-why = Dan bewaren we niets van jou op dit toestel.
join-shared-no = Nee, alleen ik
join-shared-yes = Ja, wij delen dit toestel
join-yes = Ja, ik ben { $name }
join-no = Nee, ik ben { $name } niet
join-in = Ik doe mee
join-not-me = Deze brief is niet voor jou
join-not-me-what = Geef de brief terug, of bel ons. Er is niets gebeurd.
join-welcome-title = Welkom
join-welcome = Welkom, { $name }!
join-welcome-lead = Je hoort er nu bij in { $buurt }. Vragen mag meteen.
join-to-start = Ga naar mijn start
join-to-start-note = Kijk rustig rond.
join-seen = Heeft { $worker } je al gezien?
join-seen-what = Toon je brief aan { $worker } of een ambassadeur. Dan kan je ook zelf helpen.
join-seen-where = Je vindt ons hier: { $address }.
join-not-seen = { $worker } leert je graag kennen. Toon je brief aan het buurtpunt.
join-shared-note = Jullie delen dit toestel. Na een kwartier melden we je af.
place-next = Nog iemand in huis?
place-next-note = Samen op één toestel: dat kan met vier.

# Coming back.
again-title = Fijn dat je er weer bent
again-lead = Op dit toestel ben je nog niet aangemeld. Daarvoor heb je een nieuwe code nodig.
again-ask = Vraag een nieuwe code
again-call-note = Je krijgt meteen een code, ook aan de telefoon.
again-walk-in = Of kom langs: { $address }.
again-have = Ik heb al een code
again-have-note = Van een brief, een kaart of de telefoon.

# What we know of you.
profile-title = Mijn profiel
profile-open-note = Wie mag aan je deur komen? Hoe bereiken we je?
own-title = Mijn gegevens
own-note = Wat we weten, wie het zag, en hoe je stopt.
forgotten-title = Dag, en dank je
forgotten-lead = Je account is dicht. Na 7 dagen is alles over jou weg.
forgotten-back = Toch blijven? Bel je buurtwerker. Dat kan 7 dagen lang.
profile-door = Wie mag aan je deur komen?
profile-door-known = Een buur die de buurtwerker kent
profile-door-name = Ik wil eerst de naam zien
profile-door-place = Liever afspreken aan het buurtpunt
profile-contact = Hoe hoor je het liefst van ons?
profile-contact-app = Met een melding op dit toestel
profile-contact-phone = Bel mij
profile-contact-sms = Stuur een sms
profile-contact-mail = Stuur een mail
profile-last-name = Je familienaam
profile-language = In welke taal lees je?
profile-saved = Bewaard.

# The mailboxes of the demo.
demo-post = Wees de dienst: open de postbus
demo-post-note = Lees wat een dienst per mail krijgt.
demo-post-title = Postbussen
demo-post-lead = In de demo vertrekt geen mail. Je leest hier wat elke dienst zou krijgen.
demo-post-empty = Nog geen mail. Verwijs iemand door en kijk opnieuw.
demo-post-choose = Kies een postbus
demo-post-all = Alle postbussen
demo-post-count = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
 }

# The ways to services and rights.
services-title = Diensten in de buurt
services-note = Hulp van beroepskrachten, dicht bij huis.
rights-title = Je rechten
rights-note = Geld, eten, huur, zorg: wie je verder helpt.

# An ambassador meets who is new.
street-new = Nieuw in je straat
street-new-lead = Heb je iemand gezien? Zeg het dan hier.
street-new-number = nummer { $number }
street-new-know = Ik ken { $name }
street-new-known = { $name } doet nu helemaal mee.
profile-look-again = Toon wat er nu staat
meet-title = Ontmoeten
meet-note = Soep, een babbel, samen iets doen.
