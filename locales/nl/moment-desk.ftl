## A kennismakingsmoment, as the worker holds it. nl is the source of the six.

moment-title = Kennismakingsmoment
moment-lead = Wie hier is, scant de code. Jij tikt, en die buur is gekend.
moment-how-long = Hoe lang laat je de code open?
moment-30 = Een half uur
moment-60 = Een uur
moment-120 = Twee uur
moment-after = Daarna werkt de code niet meer. Een uur later vergeten we wie er was.
moment-open = Open de code
moment-scan = Scan deze code
moment-qr = Code om te scannen
moment-type = Of typ deze code in de app:
moment-until = Werkt tot { $time }.
moment-left = Nog plaats voor { $count }.
moment-close = Sluit de code
moment-closed = De code is gesloten. Wie nog niet gekend is, staat bij Mensen.
moment-guests = Wie is er?
moment-guests-note = Zie je wie het is? Eén tik volstaat.
moment-know = Ik zag deze buur
moment-know-all = Ik zag ze alle { $count }
moment-known = Gekend
moment-nobody = Nog niemand scande de code.
moment-no-street = Straat niet gekend
