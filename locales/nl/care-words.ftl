## Care at the desk: what the codes of the service mean. nl is the source of the six.

# How urgent, in the words of a desk.
care-urgency-immediate = Dringend, nu
care-urgency-high = Dringend
care-urgency-normal = Deze week
care-urgency-low = Opvolgen
care-worried-little = Een beetje ongerust
care-worried-very = Heel ongerust

# The domains of life.
domain-wonen = Wonen
domain-inkomen_schulden = Inkomen en schulden
domain-eten_energie = Eten en energie
domain-gezondheid = Gezondheid
domain-psychisch_welzijn = Zich goed voelen
domain-eenzaamheid_netwerk = Mensen om zich heen
domain-mantelzorg = Zorgen voor iemand
domain-gezin_opvoeding = Gezin en kinderen
domain-veiligheid_geweld = Veiligheid
domain-mobiliteit = Zich verplaatsen
domain-taal_administratie_digitaal = Taal, papieren en digitaal
domain-dagbesteding_werk = Werk en dagbesteding
domain-publiek_domein = Straat en plein
domain-beleid = Beleid

# How it came in.
care-source-together = Samen ingevuld met de persoon
care-source-worry = Een buur maakt zich zorgen
care-source-self = Vraagt zelf om te praten
care-source-antenna = Met een kaart van een antenne
care-source-rule = Een collega volgde een suggestie
care-source-help = Uit een hulpvraag
care-source-service = Van een dienst
care-source-worker = Een collega zag of hoorde het

# Why it ended, and what it did.
care-closure-service_helped = Een dienst hielp
care-closure-neighbours_helped = Buren hielpen
care-closure-person_declined = De persoon wil het niet
care-closure-no_contact = We bereikten niemand
care-closure-not_a_concern = Er was geen zorg
care-closure-out_of_scope = Dit is voor iemand anders
care-closure-already_known = Een dienst kent dit al
care-closure-moved_or_deceased = Verhuisd of overleden
care-closure-emergency_handed_over = De hulpdiensten namen over
care-outcome-better = Ja, dit helpt
care-outcome-partly = Een beetje
care-outcome-not = Nee, niet echt
care-outcome-unknown = Niet gevraagd

# Where a referral stands.
care-code-draft = Nog niet verstuurd.
care-code-requested = De dienst is gevraagd.
care-code-accepted = De dienst neemt dit op.
care-code-rejected = De dienst kan dit niet opnemen.
care-code-in_progress = De dienst is gestart.
care-code-on_hold = De dienst wacht even.
care-code-completed = De dienst is klaar.
care-code-cancelled = Wij stopten dit.
care-code-failed = Het lukte niet.
care-code-entered_in_error = Dit was een vergissing.
care-reason-no_capacity = Geen plaats
care-reason-waitlist = Op de wachtlijst
care-reason-outside_area = Buiten het gebied
care-reason-not_eligible = Geen recht op deze hulp
care-reason-wrong_service = Een andere dienst doet dit
care-reason-already_known = De dienst kent de persoon al
care-reason-cannot_reach = De persoon is niet te bereiken
care-reason-withdrawn = De persoon wil dit niet meer
care-reason-moved_or_deceased = Verhuisd of overleden
care-reason-stopped_by_worker = Wij stoppen dit
care-reason-not_delivered = De dienst hoorde het niet
care-reason-other = Iets anders

# What a service may read.
care-data-first_name = Voornaam
care-data-name = Naam
care-data-phone = Telefoon
care-data-safe_contact = Hoe en wanneer bellen
care-data-language = Taal
care-data-address = Adres
care-data-summary = De samenvatting
care-data-household = Wie er woont
care-data-network = Wie al helpt
care-data-health = Gezondheid

# On what ground.
care-basis-consent = De persoon zei ja
care-basis-consent-no = De persoon zei nee
care-basis-representative = Wie voor de persoon spreekt, zei ja
care-basis-vital_interest = De persoon kan niet kiezen, en het kan niet wachten
care-basis-legal_duty = De wet vraagt het
care-duty-child_protection = Een kind in gevaar
care-duty-duty_to_help = Iemand in groot gevaar
care-duty-shared_secrecy = Gedeeld beroepsgeheim
care-duty-legal_task = Een taak van de overheid
care-tell-nothing = Niets
care-tell-taken_up = Of het opgenomen en klaar is
care-tell-what_happened = Ook wat er gebeurde
care-how-spoken = In een gesprek
care-how-written = Op papier
care-how-together = Samen op de kaart
care-how-in_person = Aan tafel
care-way-phone = Bellen
care-way-mail = Per mail
care-way-card = Met een kaart

# What the worker asks, by type.
signal-question-loneliness-1 = Wil de persoon bezoek?
signal-question-loneliness-2 = Wie is er nog om de persoon heen?
signal-question-self_neglect-1 = Kan iemand meegaan?
signal-question-self_neglect-2 = Is er brandgevaar of ongedierte?
signal-question-cognitive-1 = Is er een mantelzorger?
signal-question-fall_risk-1 = Is er een personenalarm?
signal-question-carer_overload-1 = Wat zou vandaag helpen?
signal-question-poverty_debt-1 = Is er eten, energie, medicatie?
signal-question-food-1 = Zijn er kinderen?
signal-question-food-2 = Is er vandaag iets nodig?
signal-question-energy-1 = Is er een baby, een zieke of een medisch toestel?
signal-question-housing-1 = Welke datum staat in de brief?
signal-question-homeless-1 = Is er vannacht een slaapplaats?
signal-question-mental-1 = Is er gevaar voor de persoon of voor anderen?
signal-question-suicide-1 = Is iemand nu bij de persoon?
signal-question-addiction-1 = Zijn er kinderen in huis?
signal-question-partner_violence-1 = Is er nu gevaar?
signal-question-partner_violence-2 = Wanneer kan je veilig bellen?
signal-question-elder_abuse-1 = Wie beheert het geld?
signal-question-child_safety-1 = Is het kind nu veilig?
signal-question-missing-1 = Wanneer zag iemand de persoon het laatst?
signal-question-missing-2 = Wie heeft een sleutel?
signal-question-unsafe_home-1 = Is iedereen buiten?
signal-question-rights-1 = Welke brief is dringend?
signal-question-newcomer-1 = Welke taal? Is een tolk nodig?
signal-question-youth-1 = Wil de jongere zelf contact?
signal-question-grief-1 = Is er praktische hulp nodig?
signal-question-discrimination-1 = Is er gevaar?
signal-question-neighbour_conflict-1 = Willen beide praten?
signal-question-structural-1 = Hoe vaak zien we dit?

# The kinds of tasks.
desk-kind-signal_look = Signaal bekijken
desk-kind-signal_contact = Praten met de persoon
desk-kind-signal_decide = Horen wat de persoon wil
desk-kind-signal_follow = Vragen hoe het gaat
desk-kind-referral_call = Dienst bellen
desk-kind-referral_answer = Dienst heeft geantwoord
desk-kind-referral_silent = Dienst antwoordt niet
desk-kind-basis_review = Gedeeld zonder ja
desk-kind-case_opened = Dossier van een collega geopend
desk-kind-consent_withdrawn = Neemt toestemming terug
desk-kind-file_corrected = Een woord bij het eigen dossier
signal-question-small_help-1 = Wat wil de persoon zelf?
