## The way to a thread, from the page of a request.
talking-with = تحدّث مع { $name }
talking-with-asker = تحدّث مع جارك
talking-desk = محادثتهما
talking-unread = { $count ->
    [zero] لا رسائل جديدة
    [one] رسالة جديدة واحدة
    [two] رسالتان جديدتان
    [few] { $count } رسائل جديدة
    [many] { $count } رسالة جديدة
   *[other] { $count } رسالة جديدة
 }
