## The page of a thread: asker and helper, each in their own language.
talk-title = Gesprek
talk-with = Gesprek met { $name }
talk-between = { $asker } en { $helper }
talk-neighbour = je buur
talk-you = Jij
talk-worker = { $name }, buurtwerker
talk-q-joined = De buurtwerker leest nu mee.
talk-empty = Nog niets gezegd. Tik op een zin hieronder.
talk-own-language = Jij kiest een zin. Je buur leest die in de eigen taal.
talk-own-words = Eigen woorden
talk-send = Verstuur
talk-say-aloud = Lees voor
talk-closes = Je kan hier praten tot { $when }.
talk-closed = Dit gesprek is afgesloten. Je kan het nog lezen.
talk-kept = Dertig dagen na het einde is alles gewist.
talk-who-reads = Alleen jullie twee lezen dit.
talk-who-reads-too = Ook { $name }, de buurtwerker, leest mee.
talk-join = Ik lees mee
talk-join-lead = Je leest dit nog niet. Lees je mee, dan zien ze dat allebei.
talk-about-arrival = Aankomst
talk-about-later = Ander uur
talk-about-shop = Winkel
talk-about-amount = Bedrag
talk-about-door = Deur
talk-about-thanks = Ja, nee, dank
talk-datum-minutes = Hoeveel minuten?
talk-datum-time = Hoe laat?
talk-datum-count = Hoeveel?
talk-datum-amount = Welk bedrag, in euro?
talk-datum-wrong = Dit getal kan niet. Kijk het even na.
talk-q-leaving = Ik vertrek nu.
talk-q-there_at = Ik kom om { $time }.
talk-q-here = Ik sta aan je deur.
talk-q-door_word = Ik zeg het deurwoord. Dan weet je dat ik het ben.
talk-q-come_at = Kom om { $time }, graag.
talk-q-at_home = Ik ben thuis.
talk-q-other_time = Kan het ook om { $time }?
talk-q-tomorrow = Vandaag lukt niet. Kan het morgen?
talk-q-time_is_good = Dat uur is goed.
talk-q-in_shop = Ik ben in de winkel.
talk-q-sold_out = Dat is op in de winkel.
talk-q-other_brand = Is een ander merk ook goed?
talk-q-how_many = Hoeveel wil je er?
talk-q-something_else = Heb je nog iets nodig?
talk-q-bring_count = Breng er { $number } mee, graag.
talk-q-leave_it = Laat dat dan maar.
talk-q-that_is_all = Dat is alles.
talk-q-costs = Het kost { $amount }.
talk-q-have_receipt = Ik heb het kasticket bij.
talk-q-money_ready = Ik leg gepast geld klaar.
talk-q-have_note = Ik heb { $amount }. Kan je teruggeven?
talk-q-nobody_opens = Ik belde aan. Ben je thuis?
talk-q-left_at_door = Het staat aan je deur.
talk-q-ring_twice = Bel twee keer aan, graag.
talk-q-wait_a_little = Wacht even. Ik stap traag naar de deur.
talk-q-floor = Ik woon op verdieping { $number }.
talk-q-coming_down = Ik kom naar beneden.
talk-q-put_at_door = Zet het maar aan de deur.
talk-q-yes = Ja.
talk-q-no = Nee.
talk-q-thank_you = Dank je wel!
talk-q-gladly = Graag gedaan.
talk-q-see_you = Tot straks!
talk-q-call_me = Bel mij even, graag.
talk-q-not_understood = Ik begrijp het niet. Kan je het anders zeggen?
talk-q-there_in = { $number ->
    [one] Ik ben er over { $number } minuut.
   *[other] Ik ben er over { $number } minuten.
 }
talk-q-late = { $number ->
    [one] Het wordt { $number } minuut later.
   *[other] Het wordt { $number } minuten later.
 }
talk-danger-sent = Je bericht is wel verstuurd. Wacht niet op een antwoord.
