## The way to a thread, from the page of a request.
talking-with = Talk with { $name }
talking-with-asker = Talk with your neighbour
talking-desk = Their conversation
talking-unread = { $count ->
    [one] { $count } new message
   *[other] { $count } new messages
 }
