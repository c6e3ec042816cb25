## Care at the desk: the list, a case, the form after a talk. nl is the source of the six.

# The list of today.
desk-round = { $count ->
    [one] In 20 minutes: this one
   *[other] In 20 minutes: these { $count }
 }
desk-round-later = After that
desk-act-talk = Talk
desk-elsewhere = This is for { $buurt }.
desk-go-there = Go to { $buurt }
desk-keys-claim = In a case: take it
desk-keys-weigh = In a case: how urgent
desk-keys-talk = In a case: after a talk
desk-keys-note = In a case: note something
desk-keys-later = In a case: wait with it

# The list of signals.
care-signals = Signals
care-new = New signal
care-list-open = Running
care-list-queue = Nobody’s yet
care-list-mine = Mine
care-list-ended = Ended
care-list-empty = There is nothing here.
care-list-empty-more = Do you see or hear something? Write a new signal.
care-waits-until = Waits until { $day }
care-next-nobody = Nobody has this yet. Who takes it?
care-next-new = Look at what was told.
care-next-triage = Call the person or drop by.
care-next-contact = Talk on: what does the person want?
care-next-consent = Hear which service may help.
care-next-referred = A service was asked. Hear how it goes.
care-next-follow_up = Ask how it goes.
care-next-closed = Over.
care-next-merged = This is part of another signal.

# A new signal.
care-new-title = What did you see or hear?
care-new-lead = Write facts. No judgement and no illness.
care-about = About whom or what is it?
care-about-person = A person
care-about-street = A street or house
care-about-words = About whom?
care-about-words-hint = For example: the man above the bakery
care-what-kind = What kind of worry?
care-how-urgent = How urgent?
care-what-seen = What did you see or hear?
care-what-seen-hint = The person can read this later.
care-safe-how = How can the person be reached safely?
care-safe-how-hint = When, when not, and never through whom.
care-about-this-person = Worry about this person
care-choose = Choose

# A case.
care-not-yours = A colleague has this case
care-not-yours-lead = First say why you open it now.
care-coordinator-hears = The coordinator hears of this.
care-why-open = Why do you open this?
care-reason-hint = At least 20 characters.
care-reason-short = This is too short. Write at least 20 characters.
care-open-anyway = Open the case
care-handed-over = Your colleague has this now.
care-danger-first = Is there danger now? Call first.
care-line-112 = Ambulance, fire
care-line-101 = Police
care-line-1813 = Suicide line
care-line-1712 = Violence and abuse
care-safe = Reach safely:
care-no-contact = Wants no contact until { $day }.
care-nobody-known = Nobody known yet
care-also = Also about
care-inform-by = Tell the person about this case, at the latest on { $day }.
care-emergency-called = Emergency called: { $when }
care-told = What was told
care-goes-well = This goes well:
care-forgotten = What was told is forgotten.
care-part = Part of it: { $what }
care-part-open = See that signal
care-asked-to-call = asked to call
care-ask-this = Be sure to ask
care-summary = Summary
care-summary-seen = The person read or heard this.
care-history = What happened
care-history-all = { $count ->
    [one] Show all ({ $count })
   *[other] Show all ({ $count })
 }
care-services = Services
care-warm = Handed over together
care-until = until { $day }
care-say-reference = Say the code { $reference }
care-reads = What the service reads
care-note-answer = Note what the service says
care-answer-title = What does { $name } say?
care-answer-what = What happens now?
care-answer-why = Why?
care-answer-until = Until when is there a waiting list?
care-answer-words = In words
care-answer-missing = Choose what happens, and why.

# Grounds.
care-grounds = What may be shared
care-shares = Shares: { $what }.
care-tells = The service tells back: { $what }.
care-withdraw = The person takes the yes back
care-withdraw-title = Does the person take the yes back?
care-withdraw-heard = Your colleague now hears that the person takes this back.
care-withdraw-lead = The question to { $name } stops at once. The service hears it.
care-withdrawn = Taken back on { $day }
care-review-waits = The coordinator checks this
care-review-done = Checked
care-review-words = A word with it
care-review-fine = This was right
care-review-not = This was not right

# What one can do.
care-acts = What can you do?
care-more = More
care-advice-first = Ask a service for advice, without a name. Then decide.
care-act-advice = Advice without a name
care-act-claim = I take this
care-act-talk = After a talk
care-act-weigh = How urgent?
care-act-note = Note something
care-act-snooze = Wait with it
care-act-wake = Look now after all
care-act-hand-over = Hand over
care-act-release = Give back
care-act-summarise = Write the summary
care-act-inform = The person knows
care-act-inform-later = Tell later
care-act-merge = Part of another
care-act-unmerge = Take it out again
care-act-emergency = Called 112 or 101
care-act-call-us = Ask who told it to call
care-act-call-us-stop = No need to call
care-act-close = End it
care-act-reopen = Open again
care-act-without-yes = Share without a yes
care-ask-weigh = How urgent is this?
care-ask-note = Note something
care-ask-advice = Advice without a name
care-ask-emergency = Who called the emergency services?
care-ask-snooze = Until when do you wait?
care-ask-hand-over = To whom do you hand this over?
care-ask-inform = Does the person know of this case?
care-ask-inform-later = When do you tell?
care-ask-summarise = How do you sum it up?
care-ask-merge = Of which signal is this a part?
care-ask-close = Why does this end?
care-lead-advice = Tell nothing by which the person can be recognised.
care-lead-emergency = The signal becomes the most urgent now.
care-lead-inform = We note that the person knows.
care-lead-summarise = The person reads or hears this. A service reads it after a yes.
care-lead-merge = Everybody who told it stays. You can take it apart again.
care-lead-close = Your colleagues see it under Ended. It can be opened again.
care-words-snooze = Why do you wait?
care-words-advice = Who gave advice, and which?
care-words-emergency = Who called, when, and what did they say?
care-words-inform-later = Why not yet?
care-in-words = In words
care-do-close = End it
care-do-hand-over = Hand over
care-do-inform = Yes, the person knows
care-which-colleague = Which colleague?
care-no-colleague = Nobody else works here yet.
care-until-when = Until when?
care-in-days = { $count ->
    [one] Tomorrow
   *[other] In { $count } days
 }
care-other-day = Another day
care-merge-none = There is no other open signal.
care-choose-day = Choose a day.
care-choose-why = Choose why it ends.
care-choose-colleague = Choose a colleague.
care-write-something = Write something with it.

# After a talk.
care-talk = After a talk
care-talk-what = What happened?
care-talk-called = Called
care-talk-seen = Seen
care-talk-not-reached = Not reached
care-talk-wants = What does the person want?
care-talk-tried = What did you try?
care-talk-note-hint = Only your team reads this. The person may always ask for it.
care-talk-choose = First choose what happened.
care-summary-write = Summary, together with the person
care-summary-hint = Read it aloud. A service reads it after a yes.
care-informed-now = The person knows now that this case exists.
care-pick = Which service may help?
care-pick-hint = Ask for each service apart. No is an answer too.
care-pick-none = There are no services here yet.
care-pick-others = { $count ->
    [one] Show { $count } more service
   *[other] Show { $count } more services
 }
care-not-asked = Not asked
care-wants = Does the person want { $name }?
care-answers-in = { $count ->
    [one] Answers within { $count } working day
   *[other] Answers within { $count } working days
 }
care-may-read = What may the service read?
care-preview = Show or read aloud: { $name } reads this
care-preview-nothing = Nothing yet. Choose data or write the summary.
care-tell-back = What may the service tell back?
care-how = How did the person say yes?
care-way = How does the service hear it?
care-next = What is the next step?
care-next-stay = Nothing yet
care-next-wait-service = Wait for the service
care-next-call-again = Call again later
care-next-end = End it
care-which-day = On which day?
care-why-ends = Why does it end?
care-helps-you = Does this help the person?

# Why a service stands where it stands.
care-fit-often_helps = Often helps with this
care-fit-speaks_language = Speaks the language
care-fit-open_now = Open now
care-fit-limited = It takes some time
care-fit-full = No room now
care-fit-agreement_over = The agreement is over
care-fit-reads_little = May read little
care-fit-asked_already = Asked already
care-fit-said_no = Could not help
care-fit-person_said_no = The person said no

# Sharing without a yes.
care-without-lead = Only if the person cannot choose, or the law asks it. The coordinator checks this.
care-ground = Why can you not wait for a yes?
care-duty = Which duty?
care-which-service = Which service?
care-without-why = Explain why
care-without-missing = Choose the service and explain why, in at least 20 characters.
care-without-do = Share this now

# What happened.
care-event-raised = A worry came in.
care-event-claimed = Took this.
care-event-released = Gave this back.
care-event-handed_over = Handed this over to a colleague.
care-event-weighed = How urgent: { $what }.
care-event-talked-called = Called the person.
care-event-talked-seen = Saw the person.
care-event-talked-not_reached = Did not reach the person.
care-event-noted = Noted something.
care-event-advice = Got advice from a service, without a name.
care-event-emergency = The emergency services were called.
care-event-informed = The person knows of this case.
care-event-inform-later = The person hears it later.
care-event-snoozed = Waits with this.
care-event-woken = Looks at this again.
care-event-merged = Two signals came together.
care-event-unmerged = The signals are apart again.
care-event-consent = The person said yes to a service.
care-event-refused = The person said no to a service.
care-event-without-yes = Shared data without a yes.
care-event-withdrawn = The person took a yes back.
care-event-summary = Wrote the summary.
care-event-reviewed-fine = Checked the sharing: right.
care-event-reviewed-not = Checked the sharing: not right.
care-event-opened = Opened this case of a colleague.
care-event-corrected = Put this beside the own file.
care-event-reopened = Opened this again.
care-event-closed = Ended this: { $what }.

# The coordinator.
review-title = To check
review-without = Shared without a yes
review-none = There is nothing to check.
review-mine = You did this
