## Where neighbours meet: loaded by the pages that show it.
meet-lead = Come by some time. Everybody is welcome.
meet-activities = What is on
meet-places = Where you can walk in
meet-none = Nothing is planned right now.
meet-come = I will come
meet-come-two = The two of us will come
meet-coming-one = You are coming. See you then!
meet-coming-two = The two of you are coming. See you then!
meet-not = I cannot come after all
meet-remind = Remind me before
meet-reminded = We will remind you before.
meet-remind-off = Do not remind me
meet-full = It is full.
meet-cancelled = This is cancelled.
meet-count = { $count ->
    [0] Nobody yet.
    [one] { $count } person is coming.
   *[other] { $count } people are coming.
 }
meet-you-organise = You organise this.
meet-names = Nobody sees who comes. Whoever organises only sees how many.
meet-sign-in = Step in to say that you will come.
meet-wheelchair = A wheelchair gets in.
meet-no-wheelchair = A wheelchair does not get in.
meet-kind-meet = Being together
meet-kind-language = Language practice
meet-kind-doing = Doing something together
meet-kind-carers = For who looks after somebody
meet-beside-title = Will you come by too?
meet-beside-why = You meet neighbours there. Your request stays as it is.
meet-later = Show what comes later too
meet-all = Everything to meet
