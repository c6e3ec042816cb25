## What somebody who asks for help reads.
# Asking: what, when, send.
ask-title = I ask for help
ask-lead = Something small, from a neighbour nearby.
ask-go-on = Go on: { $what }
ask-what = What do you need?
ask-when = When?
ask-hours = { $from } to { $until }
ask-day-part = { $day }, { $part }
ask-flexible = Any time that suits
ask-flexible-note = Within a week. That way we find somebody soonest.
ask-other-day = Another day
ask-date = Or choose a date
ask-check = Is this right?
ask-row-what = What
ask-row-when = When
ask-row-words = Your words
ask-row-wishes = Your wishes
ask-send = Ask my neighbours
ask-send-note = At first your neighbours do not see who you are.
ask-words = Say something more
ask-words-note = What exactly? How many?
ask-words-label = What would you like to add?
ask-words-hint = Do not write an address, code or account number.
ask-masked = This is what your neighbours read:
ask-wishes = Do you have wishes?
ask-wishes-note = How many neighbours, who, which language.
ask-wishes-lead = You need not choose anything here.
ask-places = How many neighbours are needed?
ask-places-count = { $count ->
    [one] { $count } neighbour
   *[other] { $count } neighbours
 }
ask-same = Rather the same neighbour?
ask-same-yes = Rather the neighbour of last time
ask-any = It does not matter
ask-wish = Rather a woman or a man?
ask-wish-woman = Rather a woman
ask-wish-man = Rather a man
ask-language = In which language would you like to talk?

# What the guard found: danger, better help.
ask-danger = Is there danger now?
ask-danger-not-sent = We do not send this request to your neighbours.
ask-danger-change = No danger? Write it differently.
ask-better = There is better help for this
ask-better-worker = { $worker }, your neighbourhood worker
ask-better-worker-note = Gladly looks with you.
helpline-112 = Ambulance and fire service
helpline-101 = Police
helpline-1733 = Doctor on duty
helpline-1722 = Fire service, not urgent
helpline-antigif = Poison centre
helpline-1813 = Suicide line (Dutch), day and night
helpline-106 = Tele-Onthaal (Dutch), day and night
helpline-1712 = Questions about violence (Dutch)
helpline-awel = Awel: for young people (Dutch)
helpline-childfocus = Child Focus: missing child
helpline-druglijn = DrugLijn (Dutch)
helpline-caw = CAW: help with any question
helpline-1700 = Questions to the Flemish government

# My requests.
mine-title = My requests
mine-now = How is it going?
mine-before = Earlier
mine-all = All my requests
mine-none = You have no request at the moment.
mine-none-note = You may always ask, even something small.
ask-sent = Your request has been sent.
mine-review = { $worker } reads your request first.
mine-open = We are looking for a neighbour.
mine-partly = We found { $found } of { $places }. We keep looking.
mine-hear-by = You will hear from us before { $time }.
mine-by = before { $time }
mine-next = You hear whether somebody comes.
mine-matched = { $count ->
    [one] { $names } is coming to help.
   *[other] { $names } are coming to help.
 }
mine-name-first = { $name } would like to help you. Is that all right?
mine-confirming = Did it work out?
mine-done = It is done.
mine-thanked = You said thank you with a card.
mine-closed-withdrawn = You stopped this request.
mine-closed-solved_elsewhere = It has been solved already.
mine-closed-expired_unmatched = We found nobody. The neighbourhood worker looks with you.
mine-closed-referred = A service takes this up.
mine-closed-out_of_scope = There is better help for this.
mine-closed-duplicate = You asked this twice. The other request goes on.
mine-closed-rejected = This is not possible here. Do call your neighbourhood worker.
mine-closed-not_delivered = It did not work out. The neighbourhood worker will call you.
mine-words-wait = Your neighbours see these words once { $worker } has read them.
mine-timeline = What happened so far?
mine-call-note = Do call if there is anything.
mine-stopping = We are stopping your request.

# Who comes.
who-comes = Who is coming?
who-said-yes = Who said yes?
who-came = Who helped you?
who-neighbour = { $name } helps as a neighbour.
who-door-word = At the door { $name } says:
who-sees = { $name } can see how to find you, since { $time }.
who-may = May { $name } see your name, phone and address?
who-may-yes = Yes, that is fine
who-rather-other = Rather somebody else
who-rather-other-what = You need not say why. { $name } gets a friendly message. We keep looking.
who-rather-other-yes = Yes, look for somebody else
who-rather-other-no = No, { $name } is fine

# How did it go, and thank you.
how-title = Did it work out?
how-worked = It worked out
how-failed = It did not, or differently
how-what = What happened?
how-nobody-came = Nobody came
how-not-worked = It did not work out
how-other = It went differently
how-after = The neighbourhood worker reads this and calls you.
thanks-title = Say thank you
thanks-lead = Choose a card. Your neighbour gets it at once.
thanks-flowers = A flower
thanks-soup = A bowl of soup
thanks-sun = The sun
thanks-heart = A heart
thanks-coffee = A coffee
thanks-hands = A warm hand

# Stopping.
stop-title = No longer needed
stop-question = Would you like to stop this request?
stop-what = Who said yes hears it at once.
stop-withdrawn = Yes, it is no longer needed
stop-solved = Yes, it is solved already
stop-keep = No, keep my request

# May we tell you?
tell-title = Would you like to know at once?
tell-otherwise = Rather call me
who-volunteer = { $name } is a volunteer of { $organisation }, and is insured.
