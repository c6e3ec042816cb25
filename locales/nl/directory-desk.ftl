## The directory at the desk. nl is the source of the six.
desk-tab-services = Diensten
desk-kind-right_call = Bellen over een recht
dir-title = Diensten
dir-empty = Er staan nog geen diensten in de lijst.
dir-find = Zoek op naam of soort
dir-import = Inlezen
dir-export-csv = Bewaar als CSV
dir-export-hsds = Bewaar als HSDS
dir-gone = Niet meer in de lijst
dir-set-here = Zelf ingesteld
dir-sla = Antwoordt binnen { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
 }
dir-secrecy = Geheimhouding
dir-secrecy-beroepsgeheim = Beroepsgeheim
dir-secrecy-discretieplicht = Discretieplicht
dir-secrecy-geen = Geen
dir-channel = Eerst bereiken via
dir-channel-phone = Telefoon
dir-channel-mail = Mail
dir-channel-card = Kaart op papier
dir-sla-label = Werkdagen om te antwoorden
dir-until = Afspraak loopt tot
dir-capacity = Nieuwe mensen
dir-capacity-open = Er is plaats
dir-capacity-limited = Het duurt even
dir-capacity-full = Vol
dir-hours = Openingsuren
dir-hours-hint = Zoals: ma-vr 9-12, 13-17; za 10-13; op afspraak
dir-closed = Sluitingsdagen
dir-closed-hint = Eén per lijn: 2026-12-24 of 2026-12-24/2027-01-03
dir-area = Werkt voor
dir-area-hint = Postcodes of buurten, met een komma. Leeg is voor iedereen.
dir-data = Wat mag de dienst weten?
dir-data-hint = Duid niets aan als er niets over afgesproken is.
dir-data-first_name = Voornaam
dir-data-name = Volledige naam
dir-data-phone = Telefoon
dir-data-safe_contact = Veilig bereiken
dir-data-language = Taal
dir-data-address = Adres
dir-data-summary = De vraag in het kort
dir-data-household = Gezin
dir-data-network = Wie al helpt
dir-data-health = Gezondheid
dir-save = Bewaar
dir-saved = Bewaard. Een nieuwe lijst verandert dit niet.
dir-as-imported = Zoals in de lijst: { $value }
dir-keep = Zoals in de lijst
dir-field-name = Naam
dir-field-organisation = Organisatie
dir-field-description = Uitleg
dir-field-wheelchair = Rolstoel
dir-field-last-assured = Nagekeken op
dir-nothing = niets
dir-only-coordinator = Alleen de coördinator kan dit wijzigen.

# Import.
dir-import-title = Diensten inlezen
dir-import-lead = Kies een bestand. Je ziet eerst wat er zou veranderen.
dir-import-file = Bestand (CSV of HSDS)
dir-source = Nummer in de lijst
dir-import-choose = Kies een bestand
dir-import-whole = Dit is de hele lijst: wat er niet in staat, verdwijnt.
dir-import-look = Bekijk wat er verandert
dir-import-do = Lees dit in
dir-import-done = Klaar: { $added } nieuw, { $changed } gewijzigd, { $gone } weg.
dir-import-added = Nieuw
dir-import-changed = Gewijzigd
dir-import-gone = Verdwijnt
dir-import-busy = Blijft: er loopt nog een doorverwijzing
dir-import-same = { $count ->
    [one] { $count } dienst blijft zoals ze is.
   *[other] { $count } diensten blijven zoals ze zijn.
 }
dir-import-nothing = Er verandert niets.
dir-import-faults = Dit moet eerst beter. Er is nog niets ingelezen.
dir-import-notes = Dit laten we weg
dir-import-row = Rij
dir-import-column = Kolom
dir-import-what = Wat is er?
dir-import-fields = Anders: { $fields }
dir-import-kept = Jullie eigen keuze blijft: { $fields }
dir-import-template = Download een leeg voorbeeld
