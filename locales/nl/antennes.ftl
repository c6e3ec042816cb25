# Antennes en hun kaarten, aan de desk.

antenna-title = Antennes
antenna-lead = Een apotheek, een kapper, een winkel: zij geven een kaart mee.
antenna-name = Naam
antenna-kind = Welke kaart?
antenna-secrecy = Meegeefkaart, voor wie een beroepsgeheim heeft
antenna-shop = Zorgkaart, voor een winkel of kapper
antenna-add = Antenne toevoegen
antenna-print = Kaarten drukken
antenna-end = Stoppen
antenna-end-sure = De kaarten van { $name } werken dan niet meer.
antenna-none = Er zijn nog geen antennes.
antenna-print-none = Kies eerst een antenne.
print-give-title = Wil je eens praten?
print-give-text = Neem deze kaart mee en bel. Of vul ze hier samen in.
print-shop-title = Maak je je zorgen om iemand?
print-shop-text = Vertel wat je zag en in welke straat. Geen naam, niets over gezondheid.
print-code = Of typ de code op { $site }
print-danger = Gevaar? Bel 112.
