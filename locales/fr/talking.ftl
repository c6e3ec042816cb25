## The way to a thread, from the page of a request.
talking-with = Parlez avec { $name }
talking-with-asker = Parlez avec votre voisin
talking-desk = Leur conversation
talking-unread = { $count ->
    [one] { $count } nouveau message
   *[other] { $count } nouveaux messages
 }
