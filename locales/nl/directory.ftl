## The directory of services, for everybody. nl is the source of the six.

# The kinds of service.
service-type-ocmw = OCMW of Sociaal Huis
service-type-caw = Centrum Algemeen Welzijnswerk (CAW)
service-type-dmw = Maatschappelijk werk van het ziekenfonds
service-type-gbo = Geïntegreerd Breed Onthaal
service-type-ldc = Lokaal dienstencentrum
service-type-huisarts = Huisarts
service-type-wgc = Wijkgezondheidscentrum
service-type-thuisverpleging = Thuisverpleging
service-type-gezinszorg = Gezinszorg en poetshulp
service-type-mmc = Minder Mobielen Centrale
service-type-cgg = Geestelijke gezondheidszorg (CGG)
service-type-eerstelijnspsycholoog = Eerstelijnspsycholoog
service-type-vk = Vertrouwenscentrum Kindermishandeling
service-type-politie-wijk = Wijkinspecteur
service-type-huis-van-het-kind = Huis van het Kind
service-type-clb = Centrum voor leerlingenbegeleiding (CLB)
service-type-jac = Jongerenonthaal (JAC)
service-type-voedselhulp = Voedselhulp en sociale kruidenier
service-type-woonmaatschappij = Woonmaatschappij
service-type-huurdersbond = Huurdersbond
service-type-mantelzorgvereniging = Mantelzorgvereniging
service-type-oppasdienst = Oppasdienst
service-type-agentschap-integratie = Integratie en sociaal tolken
service-type-karweidienst = Karweidienst
service-type-buurtbemiddeling = Buurtbemiddeling
service-type-lac = Lokale Adviescommissie energie en water
service-type-justitiehuis-1e-lijn = Gratis juridisch advies

# Finding a service.
services-lead = Zij helpen je verder. Bellen mag altijd.
services-ask = Waarmee kunnen ze helpen?
services-ask-hint = Bijvoorbeeld: factuur, dokter, eten
services-open-now = Alleen wie nu open is
services-types = Soort dienst
services-all = Alles
services-more-types = Meer soorten
services-fewer-types = Minder soorten
services-count = { $count ->
    [one] { $count } dienst
   *[other] { $count } diensten
 }
services-none = Dat vinden we niet.
services-none-more = Probeer een ander woord, of bel je buurtwerker.
services-why = Past bij: { $word }
services-meant = Bedoelde je “{ $word }”?

# One service.
service-open-until = Open tot { $time }
service-open-always = Dag en nacht open
service-open = Nu open
service-closed = Nu gesloten
service-opens-today = Opent om { $time }
service-opens = Opent { $day } om { $time }
service-appointment = Op afspraak
service-also-appointment = Ook op afspraak
service-hours-unknown = Bel voor de uren
service-hours = Openingsuren
service-holidays-open = Ook open op feestdagen
service-holidays-closed = Gesloten op feestdagen
service-closed-days = Gesloten van { $from } tot { $until }
service-closed-day = Gesloten op { $day }
service-languages = Talen
service-interpreter = { $language } met tolk
service-address = Adres
service-website = Website
service-wheelchair-yes = Je kan er binnen met een rolstoel
service-wheelchair-no = Moeilijk met een rolstoel
service-eligibility = Voor wie?
service-intake = Wat breng je mee?
service-full = Nu geen plaats voor nieuwe mensen
service-limited = Het kan even duren
service-assured = Nagekeken op { $day }
service-no-phone = Deze dienst heeft geen nummer. Bel je buurtwerker.
service-share = Deel deze dienst
service-share-send = Stuur de link door
service-share-copy = Kopieer de link
service-share-copied = De link is gekopieerd.
service-share-qr = Laat iemand deze code scannen met de gsm.
service-qr-alt = Code met de link naar { $name }
service-back = Alle diensten
service-here = in { $buurt }
