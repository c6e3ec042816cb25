## What the service says about care: why somebody has something to do, and refusals.

# Why a worker has something to do.
task-signal-look = Look at this: { $what }.
task-signal-contact = Talk with the person: { $what }.
task-signal-decide = Hear what the person wants: { $what }.
task-signal-follow = Ask how it goes: { $what }.
task-referral-call = Call the service about { $reference }.
task-referral-ended = Call the service: { $reference } has stopped.
task-referral-declined = A service cannot take this. Look for one that can.
task-referral-answered = A service has answered. Read it and go on.
task-basis-review = Data were shared without a yes. Check this.
task-case-opened = A colleague opened somebody else’s case. Read why.
task-file-corrected = Somebody put a word beside their own file. Read it.
task-basis-not-fine = The coordinator finds this sharing not right. See what can still be done.

# Refusals.
problem-signal-no-arrow = This cannot be done with this signal now. Look again.
problem-signal-over = This signal is already over.
problem-signal-taken = A colleague has this signal.
problem-signal-ownerless = Nobody has this signal. Take it first.
problem-signal-waits-for-service = A service is still at work. First hear how it went.
problem-signal-open-referral = A service is still being asked. Stop that first.
problem-signal-no-merge = These two cannot be joined.
problem-signal-bad-day = Choose a day ahead, within half a year.
problem-referral-no-arrow = This cannot be done with this service now. See what they said last.
problem-referral-no-reason = Choose a reason that fits.
problem-referral-no-day = A waiting list has a day. Nothing else does.
problem-referral-no-basis = Without a yes of the person nothing leaves.
problem-referral-open-already = This service has been asked already.
problem-basis-withdrawn = The person took the yes back.
problem-basis-refused = The person said no. That is a right.
problem-basis-other-service = This yes is for another service.
problem-basis-ended = This yes is too old. Ask again.
problem-basis-not-covered = The yes does not cover all these data.
problem-basis-no-review = This has been checked already.
problem-basis-own-review = You did this yourself. A colleague checks it.
problem-case-not-yours = A colleague has this case. Say why you open it.
problem-file-shared-device = This cannot be done on a device that others use. Ask your neighbourhood worker.
problem-file-sign-in-again = First come in again with a new code.
task-consent-withdrawn = The person takes a consent back. Stop it now.
