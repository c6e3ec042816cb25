# Telling a worry, filling in a card.

## The start of telling
zorg-title = A worry
zorg-start-note = About somebody else, or yourself.
more-help-yes = Good. The neighbourhood worker calls you.
more-help-no = Good. Nobody knows about this.
file-title = My file with the neighbourhood team
file-note = Read it, add a word, or take it with you.
zorg-lead = What do you want to do?
zorg-together = Fill it in together
zorg-together-hint = The person is there and wants it.
zorg-worry = I am worried
zorg-worry-hint = You saw or heard something.
zorg-self = I want to talk to somebody
zorg-self-hint = About yourself. Your neighbours do not see it.
zorg-nothing-kept = Nothing of this is kept on this device.
zorg-offline = There is no internet. We cannot send this now. Call the worker.

## Danger
zorg-danger = Is there danger now?
zorg-danger-lead = Call first. This app is not for emergencies.
zorg-duty-now = Somebody is on duty now.
zorg-duty-until = Somebody is on duty now, until { $time }.
zorg-duty-none = Nobody reads this now. There is no duty roster.
zorg-still-tell = Tell the worker too

## The forms
zorg-facts = What did you see or hear?
zorg-facts-together = What may the neighbourhood worker know?
zorg-more-facts = Show more
zorg-strengths = What goes well?
zorg-text = In your own words
zorg-text-hint = Only what you saw or heard, not what you think somebody has.
zorg-worried = How worried are you?
zorg-little = A little worried
zorg-very = Very worried
zorg-about = Who is it about?
zorg-about-hint = For example: the lady above the bakery.
zorg-street = Which street?
zorg-street-choose = Choose a street
zorg-reach = How and when can we call safely?
zorg-reach-hint = For example: call me in the daytime, never in the evening.
zorg-talk-about = What do you want to talk about?
zorg-read-aloud = Read this together: the worker calls you to talk. You can always stop.
zorg-agrees = The person says yes. The worker may call.
zorg-send = Let us know
zorg-thanks = Thank you
zorg-thanks-worry = Later you hear whether it was followed up. We tell no more than that.
zorg-thanks-self = We call in the way you chose.
zorg-mine = What you let us know
zorg-mine-together = Filled in together
zorg-mine-worry = A worry
zorg-mine-self = A talk

## What a reporter hears: one of four
worry-told-received = We have received it.
worry-told-looking = A neighbourhood worker is looking at this.
worry-told-followed-up = It has been followed up. Thank you.
worry-told-call-us = Please give us a call.

## The agreement
zorg-discretion = Our agreement
zorg-discretion-lead = Whoever helps promises this first.
zorg-discretion-accept = I promise
zorg-discretion-done = You promised this.
zorg-agree-first = Read our agreement first. Then you see name and address.
zorg-talk-after = Would you like to talk to somebody?

## Cards
card-title = A card
card-enter = Did your pharmacist or hairdresser give you a card? Type the code.
card-code = The code on the card
card-open = Continue
card-of = Card of { $partner }
card-call = You can also call { $worker } yourself.
card-give-lead = Fill this in together. Then the worker calls.
card-shop-lead = Tell only what you saw, and in which street. No names.
card-name = First name
card-agrees = I want this myself.
card-thanks = Received. A neighbourhood worker looks at this.

## What was seen, what goes well
fact-little-contact = sees hardly anybody
fact-curtains-closed = the curtains stay closed
fact-no-food = too little food at home
fact-cold-home = it is cold there
fact-no-power = no power, gas or water
fact-unopened-post = piles of unopened letters
fact-asks-money = asks for money
fact-dirty-home = the house is very dirty
fact-damp-home = mould or water on the wall
fact-must-leave = must leave the house
fact-sleeps-outside = sleeps outside or in a car
fact-thinner = much thinner
fact-falls = falls or fell
fact-walks-badly = walks with difficulty
fact-forgets = forgets a lot
fact-lost-outside = cannot find the way
fact-cries = cries often
fact-confused-talk = says things that do not add up
fact-drinks = drinks a lot
fact-carer-tired = the carer is worn out
fact-shouting = shouting and fights
fact-bruises = bruises
fact-money-gone = money disappears
fact-not-seen = not seen for days
fact-child-alone = a child is often alone
fact-no-school = does not go to school
fact-papers = papers do not work out
fact-no-dutch = speaks no Dutch
fact-lost-somebody = lost somebody
fact-has-family = family drops by
fact-has-friends = has friends
fact-goes-out = goes out
fact-cares-for-home = the home is cared for
fact-asks-for-help = asks for help
fact-laughs = still laughs
leave-now = Leave this page quickly
leave-note = You will see the weather. Going back does not show this.
office-reads = We read this in our working hours:
