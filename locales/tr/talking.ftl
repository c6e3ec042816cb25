## The way to a thread, from the page of a request.
talking-with = { $name } ile konuş
talking-with-asker = Komşunla konuş
talking-desk = Konuşmaları
talking-unread = { $count ->
    [one] { $count } yeni mesaj
   *[other] { $count } yeni mesaj
 }
