## What may be told besides, at asking and to who comes. nl is the source of the six.
extra-more = Anything else?
extra-more-note = A list, how long, who may come.
extra-more-lead = You need not fill in anything here.
extra-details = More about it
extra-details-note = A list, a place, how long.
extra-row = More about it
extra-list = Shopping list
extra-list-hint = One thing on each line.
extra-where = Where should it be?
extra-from_area = From where?
extra-to_place = Where to?
extra-return = Also back home
extra-mobility_aid = Wheelchair, walker or stick?
extra-appointment_type = What kind of appointment is it?
extra-tools = The tools are there
extra-animal = Which animal?
extra-at_home_or_out = At home or outside?
extra-place-home = At home
extra-place-out = Outside
extra-device = Which device?
extra-language = In which language is the paper?
extra-allergies = What must not be in it?
extra-ages = How old are the children?
extra-consent_parent = The parent agrees
extra-subject = Which subject?
extra-level = Which year or level?
extra-item = What would you like to borrow?
extra-until = Until when?
extra-dates = Which days?
extra-how-long = How long does it take, roughly?
extra-about = { $minutes ->
    [30] About half an hour
    [60] About an hour
    [90] About an hour and a half
    [120] About two hours
   *[other] About { $minutes } minutes
 }
extra-together = The first time together?
extra-together-hint = Somebody of the team comes along the first time.
extra-together-yes = Yes, please
extra-together-helper = The first time somebody of the team comes along.
extra-alone = May who helps bring somebody along?
extra-alone-hint = A friend, a child or another neighbour.
extra-alone-yes = Rather one visitor
extra-yes = Yes
extra-door-note = We ask this once.
money-how = How do you pay?
money-later = I will see
money-exact = I put the exact money ready
money-receipt = I pay it back when I see the receipt
money-paid = It is paid already
money-most = At most { $amount }.
money-helper-exact = The exact money is ready.
money-helper-receipt = Show the receipt. Then you get it back.
money-helper-paid = It is paid already. You pay nothing.
money-title = What it cost
money-ask = Amount in euro
money-hint = Copy it from the receipt.
money-send = Say the amount
money-wrong = Type an amount, such as 12.50.
money-said = You paid { $amount }.
money-spent = { $name } paid { $amount }.
money-change = Another amount
money-waits = Your neighbour can now say that it is paid.
money-pay = Paid
money-done = Paid, thank you!
company-ask = Does somebody come along with you?
company-hint = A friend or your child may come. Only the first name.
company-name = First name of who comes along
company-send = Say who comes along
company-alone = I come alone after all
company-with = { $name } comes along with you.
company-alone-please = One visitor is preferred here. Will you come alone?
company-neighbour = Or ask a neighbour you know
company-neighbour-hint = That neighbour says yes or no.
company-asked = You asked { $name } along. { $name } has yet to answer.
company-not = { $name } cannot come along.
company-asked-by = { $name } comes to help and asks you along.
company-brings = { $helper } brings { $name }.
company-rather-not = Rather not
company-said-alone = You said: rather one visitor.
how-came = { $name } came, it worked out
how-came-not = { $name } did not come
how-failed-with = { $name } did not come, or it went otherwise
helping-back-out-late = That can happen. We tell who asked at once.
mine-said-worked = { $count ->
    [one] { $names } says: it worked out. Do you think so too?
   *[other] { $names } say: it worked out. Do you think so too?
 }
thanks-line = Would you like to add a sentence?
thanks-line-hint = Only the person who came to help reads this.
thanks-line-to = Would you like to add a sentence for { $name }?
thanks-line-to-hint = Only { $name } reads this.
glad-title = Gladly again?
glad-lead = You may say this, you need not. The other does not read it.
glad-helper = Yes, rather { $name } again
glad-asker = Yes, gladly again for this neighbour
glad-said = You said: rather { $name } again.
glad-said-asker = You said: gladly again for this neighbour.
glad-not = Not after all
