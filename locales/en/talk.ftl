## The page of a thread: asker and helper, each in their own language.
talk-title = Conversation
talk-with = Conversation with { $name }
talk-between = { $asker } and { $helper }
talk-neighbour = your neighbour
talk-you = You
talk-worker = { $name }, neighbourhood worker
talk-q-joined = The neighbourhood worker now reads along.
talk-empty = Nothing said yet. Tap a sentence below.
talk-own-language = You choose a sentence. Your neighbour reads it in their own language.
talk-own-words = Your own words
talk-send = Send
talk-say-aloud = Read aloud
talk-closes = You can talk here until { $when }.
talk-closed = This conversation is closed. You can still read it.
talk-kept = Thirty days after the end everything is erased.
talk-who-reads = Only the two of you read this.
talk-who-reads-too = { $name }, the neighbourhood worker, reads along too.
talk-join = I read along
talk-join-lead = You do not read this yet. If you join, both will see it.
talk-about-arrival = Arrival
talk-about-later = Other time
talk-about-shop = Shop
talk-about-amount = Amount
talk-about-door = Door
talk-about-thanks = Yes, no, thanks
talk-datum-minutes = How many minutes?
talk-datum-time = What time?
talk-datum-count = How many?
talk-datum-amount = What amount, in euros?
talk-datum-wrong = That number is not possible. Please check it.
talk-q-leaving = I am leaving now.
talk-q-there_at = I am coming at { $time }.
talk-q-here = I am at your door.
talk-q-door_word = I will say the door word. Then you know it is me.
talk-q-come_at = Please come at { $time }.
talk-q-at_home = I am at home.
talk-q-other_time = Would { $time } work too?
talk-q-tomorrow = Today does not work. Could it be tomorrow?
talk-q-time_is_good = That time is good.
talk-q-in_shop = I am in the shop.
talk-q-sold_out = The shop has run out of it.
talk-q-other_brand = Is another brand fine too?
talk-q-how_many = How many do you want?
talk-q-something_else = Do you need anything else?
talk-q-bring_count = Please bring { $number }.
talk-q-leave_it = Then leave it.
talk-q-that_is_all = That is all.
talk-q-costs = It costs { $amount }.
talk-q-have_receipt = I have the receipt.
talk-q-money_ready = I have the exact money ready.
talk-q-have_note = I have { $amount }. Can you give change?
talk-q-nobody_opens = I rang the bell. Are you home?
talk-q-left_at_door = It is at your door.
talk-q-ring_twice = Please ring twice.
talk-q-wait_a_little = Please wait. I walk slowly to the door.
talk-q-floor = I live on floor { $number }.
talk-q-coming_down = I am coming down.
talk-q-put_at_door = Please leave it at the door.
talk-q-yes = Yes.
talk-q-no = No.
talk-q-thank_you = Thank you!
talk-q-gladly = You are welcome.
talk-q-see_you = See you soon!
talk-q-call_me = Please call me.
talk-q-not_understood = I do not understand. Can you say it another way?
talk-q-there_in = { $number ->
    [one] I will be there in { $number } minute.
   *[other] I will be there in { $number } minutes.
 }
talk-q-late = { $number ->
    [one] It will be { $number } minute later.
   *[other] It will be { $number } minutes later.
 }
talk-danger-sent = Your message was sent all the same. Do not wait for an answer.
