## The screens of who helps.
helping-title = I help
helping-lead = You choose. You may always say no.
helping-asked-title = Asked of you
helping-board-title = Open requests nearby
helping-filter-count = { $name } ({ $count })
helping-look = Look
helping-more = Show more
helping-empty = Nobody is asking for help now.
helping-empty-more = When a neighbour asks something, you see it here.
helping-not-known-yet = The neighbourhood worker does not know you yet. Meet once, then you can help.
helping-accept = I will help
helping-not-now = Not now
helping-not-now-title = No problem. Why not?
helping-not-now-lead = This way we ask you better next time. The asker does not see this.
helping-no-not_now = It does not suit me now
helping-no-not_this_kind = I would rather not do this
helping-no-too_heavy = This is too much for a neighbour
helping-no-too_far = It is too far
helping-why-me = Why me?
helping-because-walk = You live nearby.
helping-because-talent = You said you like doing this.
helping-because-language = You share a language.
helping-because-tasks = You helped less often lately. That way we share it.
helping-because-again = You did this together before.
helping-because-asks = We have not asked you for a while.
helping-because-rested = It has been a while since you helped.
helping-because-newcomer = You are new as a helper. Welcome!
helping-because-chance = Everybody gets a turn.
helping-flexible = Any time that suits
helping-day-part = { $day }, { $part }
helping-places = { $count ->
    [one] { $count } helper needed
   *[other] { $count } helpers needed
 }
helping-words-wait = The rest follows later. The team reads it first.
helping-offer-sent = Asked of you
helping-offer-seen = Asked of you
helping-offer-assigned = You help
helping-offer-reserve = You are the reserve
helping-offer-declined = You said not now
helping-offer-done = You helped

# Where one stands.
helping-stands-assigned = Lovely! You are helping.
helping-stands-reserve = A neighbour is already coming. You are the reserve. Thank you!
helping-stands-promote = A place is free. Can you? Say so before { $time }.
helping-stands-declined = You said not now. That is fine.
helping-stands-said = You said: it worked out.
helping-stands-done = It worked out. Thank you!
helping-stands-over = This request is over. Thank you for looking.
helping-stands-let-go = You are no longer needed for this. Thank you for wanting to help.
helping-again = Something changed. Can you still? Say so before { $time }.
helping-yes-now = Yes, I can help now
helping-yes-again = Yes, I still can
helping-as-neighbour = You help as a neighbour, at your own responsibility.
helping-thanked = You were sent a card. Thank you!
helping-others = See other requests

# Who asks.
helping-asker-title = Who you help
helping-asker-name = Name
helping-asker-address = Address
helping-asker-meet = Where you meet
helping-asker-door-word = Say this at the door
helping-asker-call-note = Agree on a time together.
helping-asker-team = Anything to ask? Call { $worker }, who passes it on.
helping-asker-waits = Your neighbour wants to see your name first. You will hear before { $when }.
helping-asker-until = You can see this until { $when }.
helping-worked = It worked out
helping-said = Thank you. We also ask { $name }.
helping-said-nameless = Thank you. We also ask the person who asked for help.
helping-back-out = I cannot after all
helping-back-out-title = Can you not come after all?
helping-back-out-lead = That happens. We look for somebody else at once.
helping-back-out-sure = I cannot come
helping-back-out-stay = I will come
helping-nobody-opened = Nobody opened
helping-closed-ring = Ring once more and knock.
helping-closed-call = Call and wait a moment.
helping-closed-look = Look around: post, light, sound.
helping-closed-danger = Is there danger? Call now.
helping-closed-tell = Tell the neighbourhood worker

# My help.
helping-mine-title = My help
helping-mine-coming = Coming up
helping-mine-reserve = You are the reserve here
helping-mine-early = Already done
helping-mine-past = Over
helping-mine-empty = You have not promised anything yet.

# How I help.
helping-how-title = How I help
helping-as-volunteer = You help as a volunteer of { $organisation }.
