## What the service says about the directory; no screen holds these. nl is the source of the six.

# What an import tells about a cell.
field-formula = Dit begint als een formule. Zet er een apostrof voor.
field-not-opening-hours = Schrijf de uren zoals: ma-vr 9-12; za 10-13.
field-other-time-zone = Dit uur staat in een andere tijdzone.
field-not-a-weekday = Dit is geen dag van de week.
field-schedule-left-out = Dit uurrooster geldt niet elke week. We laten het weg.
field-unknown-service-type = Deze soort dienst kennen we niet.
field-not-a-mail-address = Dit is geen mailadres.
field-not-a-web-address = Een webadres begint met https://.
field-not-a-day = Schrijf de dag zoals 2026-12-24.
field-not-a-language = Schrijf de taal als code, zoals nl of ar (tolk).
field-not-an-area = Schrijf een postcode of de naam van een buurt.
field-not-working-days = Schrijf een getal van 1 tot 90.
field-too-many-values = Hier staat te veel.
field-too-many-rows = Hoogstens 2000 diensten in één keer.
field-twice = Deze naam staat er al.
field-column-missing = Deze kolom ontbreekt.
field-column-unknown = Deze kolom kennen we niet.
field-column-twice = Deze kolom staat er twee keer.
field-not-a-table = Dit is geen CSV-bestand dat we kunnen lezen.
field-not-hsds = Dit is geen HSDS-bestand dat we kunnen lezen.

# Refusals and tasks.
problem-directory-changed = De lijst is intussen veranderd. Kijk het opnieuw na.
task-right-call = Bel en geef door aan { $partner }: { $right } De buur gaf toestemming.
