## The way to a thread, from the page of a request.
talking-with = Praat met { $name }
talking-with-asker = Praat met je buur
talking-desk = Hun gesprek
talking-unread = { $count ->
    [one] { $count } nieuw bericht
   *[other] { $count } nieuwe berichten
 }
