## The desk of the neighbourhood worker: only who works here loads it.
desk-tab-today = Today
desk-tab-requests = Requests
desk-tab-people = People
desk-tab-letters = Letters
desk-phone = On the phone
desk-only-staff = This page is for the neighbourhood worker.
desk-only-coordinator = This page is for the coordinator.
desk-choose = Choose something from the list.
desk-back-list = Back to the list
desk-more = Show more

# The keyboard.
desk-keys = Keys
desk-keys-title = Working with the keyboard
desk-keys-down = Next in the list
desk-keys-up = Previous in the list
desk-keys-open = Open
desk-keys-act = Do what is needed now
desk-keys-end = Done
desk-keys-help = Show this window
desk-keys-on = Switch the letter keys on
desk-keys-off = Switch the letter keys off
desk-keys-are-off = The letter keys are off.

# Today.
desk-today-title = Today
desk-today-count = { $count ->
    [one] There is { $count } thing to do.
   *[other] There are { $count } things to do.
 }
desk-today-empty = Everything is done.
desk-today-empty-more = Time for a coffee. New tasks appear here by themselves.
desk-filter = Show
desk-filter-all = Everything
desk-due-now = Waits since { $time }
desk-due-past = Should have been done already
desk-due-minutes = { $count ->
    [one] Within { $count } minute
   *[other] Within { $count } minutes
 }
desk-due-today = Today by { $time }
desk-due-tomorrow = Tomorrow by { $time }
desk-due-day = By { $day }
desk-since = Since { $when }
desk-urgency-now = Now
desk-owner-me = You are doing this
desk-owner = { $name } is doing this
desk-take = I take this
desk-done = Done
desk-done-called = Called
desk-done-undo = Done: { $what }
desk-not-reached = Not reached
desk-not-reached-title = Nobody answered
desk-not-reached-lead = When you take this, your colleagues see it.
desk-not-reached-later = I will try again later
desk-not-reached-stop = Stop calling
desk-not-needed = This is not needed
desk-not-needed-title = Why is this not needed?
desk-not-needed-lead = The task then leaves the list.
desk-dismiss-not_needed = It is no longer needed.
desk-dismiss-solved_elsewhere = It was solved in another way.
desk-dismiss-duplicate = It is there twice.
desk-dismiss-unreachable = We reach nobody.
desk-dismiss-not_ours = It is not for our team.
desk-note = A word for your colleagues
desk-note-hint = Only your team reads this.
desk-say = You can say this
desk-about-request = See the request
desk-about-person = See the person
desk-no-phone = We have no number. Drop by.

# The kinds of tasks: what they are, and the next thing to do.
desk-kind-call = Call
desk-kind-who_do_you_know = Who do you know?
desk-kind-ask_personally = Ask somebody personally
desk-kind-review = Read a request
desk-kind-read_words = Read somebody’s words
desk-kind-unmatched = Nobody found
desk-kind-scope_doubt = Is this small help?
desk-kind-nobody_opened = Nobody opened
desk-kind-backed_out_late = The helper cannot come
desk-kind-first_together = The first time together
desk-kind-no_show = Nobody came
desk-kind-welfare = Ask how somebody is
desk-kind-went_wrong = Something went wrong
desk-kind-confirm_newcomer = New neighbour
desk-kind-given_up = The app could not do something
desk-kind-push_alarm = Notices do not arrive
desk-kind-mail_down = Mails are not going out
desk-act-call = Call
desk-act-look = Look
desk-act-read = Read
desk-act-meet = Meet
desk-act-ask = Ask somebody

# Requests.
desk-requests-title = Help requests
desk-requests-empty = There are no requests.
desk-requests-empty-more = Does somebody ask for help on the phone? Write it down here.
desk-requests-show = Show
desk-requests-running = Running
desk-requests-look = Needs a look
desk-requests-all = Everything
desk-requests-words = Words to read
desk-requests-phone = On the phone
desk-state-review = Somebody of the team reads it first.
desk-state-open = We are looking for a neighbour.
desk-state-held = The search is paused.
desk-state-matched = A neighbour was found.
desk-state-confirming = We ask whether it worked out.
desk-state-done = It worked out.
desk-state-done-unconfirmed = Over. Nobody said whether it worked out.
desk-state-withdrawn = No longer needed.
desk-state-solved_elsewhere = Solved in another way.
desk-state-expired_unmatched = We found nobody in time.
desk-state-referred = A service takes this up.
desk-state-out_of_scope = Too big for neighbours.
desk-state-duplicate = It was there twice.
desk-state-rejected = This is not possible here.
desk-state-not_delivered = There was a neighbour, but it did not work out.
desk-category = What
desk-masked = This is how neighbours read it
desk-asked-by = Asked by
desk-when = When
desk-where = Where
desk-own-words-waiting = These are the first words of a new neighbour, or something is the matter with them. Neighbours see them once you have read them.
desk-places = Helpers needed
desk-helpers = Who helps
desk-helper-comes = { $name } is coming.
desk-helper-worked = { $name } says: it worked out.
desk-helper-helped = { $name } has helped.
desk-helper-reserve = { $name } is the reserve.
desk-door-word = Door word: { $word }
desk-helper-waits = { $name } waits for a yes of the asker.
desk-waves = Who was asked
desk-wave = Round { $number }
desk-wave-board = Chose it themselves, or asked by name
desk-wave-asked = { $count ->
    [one] { $count } neighbour asked
   *[other] { $count } neighbours asked
 }
desk-wave-none = Nobody was asked yet.
desk-offer-queued = waits for a turn
desk-offer-sent = asked
desk-offer-seen = has looked
desk-offer-assigned = helps
desk-offer-reserve = is the reserve
desk-offer-declined = cannot
desk-offer-lapsed = did not answer
desk-offer-superseded = no longer needed
desk-offer-done = has helped
desk-offer-released = no longer needed, with thanks
desk-offer-backed_out_early = could not after all
desk-offer-backed_out_late = could not at the last moment
desk-offer-no_show = did not come
desk-offer-removed = the asker chose somebody else
desk-not-askable = Is already part of this request: { $why }
desk-no-not_now = not now
desk-no-not_this_kind = not this kind of help
desk-no-too_heavy = too heavy
desk-no-too_far = too far
desk-way-push = by a notice
desk-way-mail = by mail
desk-way-phone = by phone
desk-way-app = in the app
desk-hold = Pause the search
desk-unhold = Go on searching
desk-widen = Search further away
desk-widened = We now ask further away too.
desk-ask-by-name = Ask somebody by name
desk-ask-by-name-more = This neighbour gets the question right now.
desk-ask-sure = Do you want to ask { $name }?
desk-ask-yes = Yes, ask
desk-ask-no = No, somebody else
desk-not-helping = Helps no neighbours now
desk-asked-not-now = You cannot ask { $name } this now. Ask somebody else.
desk-asked-young = { $name } is too young for this request.
desk-asked-already = { $name } was asked this already. Ask somebody else.
desk-asked-self = This is the request of { $name }. Ask somebody else.
desk-asked-now = { $name } was asked.
desk-publish = Put it on the board
desk-publish-words = Show the words to neighbours
desk-published = Neighbours see it now.
desk-reject = This is not possible
desk-reject-title = Why is this not possible?
desk-reject-lead = The request stops. The asker hears it.
desk-reject-referred = A service takes this up.
desk-reject-out_of_scope = This is too big for neighbours.
desk-reject-duplicate = The request is there twice.
desk-reject-rejected = This cannot be asked here.
desk-why-read = Why read it
desk-why-hold_verified_only = Only a neighbour we know may do this.
desk-why-hold_for_worker = The text asks for a human eye.
desk-why-no_consent = We do not know yet whether the person wants this.
desk-why-bank_card = It is about a bank card.
desk-why-code = It tells a code or where a key is.
desk-why-loan = It is about lending money.
desk-why-cash_withdrawal = It is about withdrawing money.
desk-why-key = It is about a key.
desk-why-child_alone = A child would be alone with a helper.
desk-why-minor_asks = Somebody under eighteen asks this.

# In the name of somebody.
desk-namens = For { $name }
desk-namens-more = Do this only when { $name } asked you to. We write down who did it.
desk-namens-withdraw = No longer needed
desk-namens-withdraw-lead = Whoever would help hears it at once.
desk-namens-solved = Solved in another way
desk-namens-worked = It worked out
desk-namens-not-worked = It did not work out
desk-namens-not-worked-lead = What happened?
desk-namens-otherwise = It went wrong otherwise
desk-namens-nobody-came = Nobody came
desk-namens-thank = Say thank you
desk-namens-thank-title = Which card?
desk-namens-thank-lead = The helper gets this from { $name }.
desk-namens-thank-line = What { $name } adds, in one sentence
desk-namens-thank-line-to = What { $name } says to { $helper }, in one sentence
desk-namens-thanked = The card was sent.
desk-namens-other-helper = Rather somebody else
desk-namens-other-helper-sure = { $name } hears that it is no longer needed. We look for somebody else.
desk-namens-name-ok = Yes, { $name } may come

desk-consent-spoken = The person said yes in a conversation.
desk-consent-written = The person said yes on paper.
desk-consent-representative = A representative said yes.

# At the phone.
desk-phone-title = On the phone
desk-phone-who = Who is calling?
desk-phone-find = Search by name, street or number
desk-phone-find-hint = For example: Maria Wilgen
desk-phone-new = Write down somebody new
desk-phone-what = What is needed?
desk-phone-when = When?
desk-phone-which-day = Which day?
desk-phone-other-day = Another day
desk-phone-part = Which part of the day?
desk-phone-any-day = Any time that suits
desk-phone-words = What must the helper know?
desk-phone-words-hint = Do not write an address, code or account number.
desk-phone-consent = How did { $name } say yes?
desk-phone-consent-spoken = On the phone or in a conversation
desk-phone-consent-written = On paper
desk-phone-consent-representative = Somebody who speaks for { $name }
desk-phone-check = Is this right?
desk-phone-send = Ask the neighbours
desk-phone-for = For
desk-phone-sent-title = Done
desk-phone-sent-closed = This is too big for neighbours.
desk-phone-sent = The request was sent.
desk-phone-sent-review = The request is kept. Read it once more yourself.
desk-phone-sent-more = When there is news, a task tells you to call { $name }.
desk-phone-again = Another call
desk-phone-script = What do I say?
desk-script-who-1 = Hello, this is { $worker } of { $buurt }. Who am I speaking with?
desk-script-who-2 = In which street do you live?
desk-script-what-1 = What can a neighbour help you with?
desk-script-what-2 = Something small is possible. For care we look for a service.
desk-script-when-1 = When does it suit you?
desk-script-when-2 = May a neighbour I know have your name and address?
desk-script-send-1 = I am asking your neighbours now.
desk-script-send-2 = I will call you when somebody can come.

# People.
desk-people-title = People
desk-people-find = Find somebody
desk-people-find-hint = Name, street or phone
desk-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
desk-people-none = We find nobody with these words.
desk-newcomers = New neighbours
desk-newcomers-lead = Do you know somebody? Then confirm. Only then can they help.
desk-confirm-one = I know { $name }
desk-confirm-chosen = { $count ->
    [one] Confirm { $count } neighbour
   *[other] Confirm { $count } neighbours
 }
desk-confirm-all = Choose everybody
desk-confirm-none = Choose nobody
desk-confirmed = { $count ->
    [one] { $count } neighbour is known now.
   *[other] { $count } neighbours are known now.
 }
desk-standing-accepted = New
desk-standing-confirmed = Known
desk-person-phone = Phone
desk-person-address = Address
desk-person-language = Language
desk-person-contact = Prefers
desk-person-door = At the door
desk-person-trust = Trust
desk-trust-1 = We are getting to know each other
desk-trust-2 = We have met
desk-trust-3 = Screened by the organisation
desk-person-helps = Helps neighbours
desk-person-helps-short = Helps
desk-person-joined = Here since
desk-person-app = Uses the app
desk-person-no-app = Does not use the app. We call.
desk-contact-app = In the app
desk-contact-phone = A call
desk-contact-sms = A text message
desk-contact-mail = A mail
desk-door-known_neighbour = A neighbour you know
desk-door-name_first = See the name first
desk-door-meeting_place = Rather at the meeting place
desk-person-ask = Ask help for { $name }
desk-person-letter = Make a new letter
desk-person-letter-more = Old codes of { $name } stop working.
desk-person-new = Write down somebody new
desk-person-new-lead = A name, street and phone are enough.
desk-person-first-name = First name
desk-person-last-name = Family name
desk-person-street = Street
desk-person-street-choose = Choose a street
desk-person-number = House number
desk-person-phone-hint = Without a number we drop by.
desk-person-born = Year of birth
desk-person-born-why = We do not ask everything of somebody under 18.
desk-person-gender = Woman or man
desk-person-gender-why = Some neighbours ask for a woman or a man at the door.
desk-person-gender-unsaid = Not said
desk-person-consent = How did this person say yes?
desk-person-consent-spoken = In a conversation
desk-person-consent-written = On paper
desk-person-consent-representative = Somebody who speaks for the person
desk-person-save = Keep this person
desk-person-known = Perhaps we know this person already.
desk-person-known-take = This is the same person
desk-person-known-show = See who
desk-person-known-other = This is somebody else

# Letters.
desk-letters-title = Letters
desk-letters-lead = With a letter a neighbour comes into the app. Each letter has its own code.
desk-letters-make = Make letters
desk-letters-count = How many letters?
desk-letters-seats = How many people per letter?
desk-letters-seats-hint = People behind the same door share a letter.
desk-letters-count-wrong = Choose a number from 1 to 200.
desk-letters-seats-each = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
desk-letters-street = For which street?
desk-letters-any-street = No fixed street
desk-letters-made = { $count ->
    [one] { $count } letter is ready.
   *[other] { $count } letters are ready.
 }
desk-letters-batches = Letters that were made
desk-letters-none = No letters were made yet.
desk-letters-print-none = No letters are ready to print.
desk-letters-used = { $used } of { $count } used
desk-letters-some = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
 }
desk-letters-made-on = Made on { $day }
desk-letters-now = Print them now. You will not see the codes again.
desk-letters-until = Valid until { $day }
desk-letters-print = Print
desk-letters-languages = In which languages?
desk-letters-language-second = And also in
desk-letters-language-one = Only this language

# The letter itself, as it is printed.
letter-hello = Hello neighbour
letter-hello-name = Hello { $name }
letter-what = Neighbours in { $buurt } help each other. With small things: bread, an odd job, a chat.
letter-scan = Scan this code with your phone or tablet.
letter-type = Or go to { $address } and type this code:
letter-code = Your code
letter-safe = Show this code to nobody else. It works until { $day }.
letter-seats = { $count ->
    [one] One person can use this letter.
   *[other] { $count } people in your house can use this letter.
 }
letter-phone = No phone or internet? Call { $worker }: { $phone }. You always may.
letter-place = Or drop by: { $address }.
letter-bye = See you soon, { $worker }
letter-qr = Code to scan
desk-namens-again = { $name }: gladly { $helper } again
desk-namens-again-not = { $name }: not { $helper } after all
