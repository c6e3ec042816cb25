## The way to a thread, from the page of a request.
talking-with = Поговорити: { $name }
talking-with-asker = Поговорити із сусідом
talking-desk = Їхня розмова
talking-unread = { $count ->
    [one] { $count } нове повідомлення
    [few] { $count } нові повідомлення
    [many] { $count } нових повідомлень
   *[other] { $count } нового повідомлення
 }
