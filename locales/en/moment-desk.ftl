## A kennismakingsmoment, as the worker holds it. nl is the source of the six.

moment-title = Meeting moment
moment-lead = Who is here scans the code. You tap, and that neighbour is known.
moment-how-long = How long do you keep the code open?
moment-30 = Half an hour
moment-60 = One hour
moment-120 = Two hours
moment-after = After that the code stops. One hour later we forget who was there.
moment-open = Open the code
moment-scan = Scan this code
moment-qr = Code to scan
moment-type = Or type this code in the app:
moment-until = Works until { $time }.
moment-left = Room for { $count } more.
moment-close = Close the code
moment-closed = The code is closed. Who is not known yet stands under People.
moment-guests = Who is here?
moment-guests-note = Do you know or see somebody? One tap is enough.
moment-know = I saw this neighbour
moment-know-all = I saw all { $count }
moment-known = Known
moment-nobody = Nobody scanned the code yet.
moment-no-street = Told no street
