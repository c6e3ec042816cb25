## Why a step with a request is refused.
problem-own-request = Dit is je eigen vraag.
problem-no-longer-open = Deze vraag is al opgelost. Dank je wel dat je keek.
problem-already-answered = Je hebt hier al op geantwoord.
problem-needs-more-trust = Hiervoor leert de buurtwerker je eerst beter kennen.
problem-not-asked = Deze vraag is niet aan jou gesteld.
problem-not-assigned = Jij bent niet de buur die hier helpt.
problem-not-possible-now = Dat kan nu niet met deze vraag.
problem-not-yet = Dat kan pas als het zover is.
problem-when-past = Die dag of dat uur is al voorbij.
problem-when-too-far = Dat is te ver vooruit. Kies een dag binnen drie maanden.
problem-held = De buurtwerker houdt deze vraag even tegen.
problem-too-long-ago = Dit is te lang geleden. Stel de vraag opnieuw.
problem-too-many-living = Je hebt al twintig vragen open staan. Rond er eerst een af.
problem-too-many-series = Je hebt al vijf vragen die terugkomen. Stop er eerst een.
problem-emergency = Dit klinkt dringend. Bel nu 112.
problem-too-young = Hiervoor moet je 18 zijn.
problem-not-as-wished = De vrager heeft liever een vrouw, of liever een man. Kies iemand anders.

# Waarom ik?
why-walk = Je woont dichtbij
why-talent = Je doet dit graag
why-language = Jullie spreken dezelfde taal
why-again = Jullie deden dit al samen
why-rested = Je had al even rust
why-newcomer = Je bent nieuw als helper
problem-amount-not-here = Hier wordt niets gekocht, of het is al betaald.
problem-amount-settled = Dit is al betaald. Klopt het niet? Bel het team.
problem-amount-missing = Er is nog geen bedrag gezegd.
problem-company-not-here = Zeg dit als je zeker gaat, en voor het voorbij is.
problem-company-alone = Deze buur ziet liever één bezoeker.
problem-company-not-possible = Dit kan nu niet. Vraag iemand anders, of kom alleen.
problem-company-screened = Hier komt alleen mee wie gescreend is. Kom alleen, of vraag iemand die dat is.
field-amount-too-high = Boodschappen kosten hier hoogstens { $max } euro. Bel het team als het meer is.
problem-note-changed = De nota is veranderd. Lees ze opnieuw.
problem-does-not-help = Deze persoon helpt hier nog niet.
problem-too-many-organisations = Hier zijn al genoeg organisaties.
