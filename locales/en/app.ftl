## The shell: what stands around every screen.
app-name = Buurtnet
app-tagline = Neighbours helping neighbours
skip-to-content = Go to the content
main-menu = Main menu
call = Call
call-why = Call someone: numbers and your neighbourhood worker
back = Back
close = Close
next = Next
send = Send
save = Save
change = Change
cancel = Rather not
later = Later
yes = Yes
no = No
retry = Try again
undo = Undo
undo-seconds = { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
 }
loading = One moment
optional = you may leave this empty
step-of = Step { $step } of { $total }
letters-left = { $count ->
    [one] { $count } character left
   *[other] { $count } characters left
 }
letters-over = { $count ->
    [one] { $count } character too many
   *[other] { $count } characters too many
 }
errors-found = { $count ->
    [one] One more thing is needed
   *[other] { $count } more things are needed
 }
errors-wrong = Something is not right yet
errors-of = { $field }: { $text }
reading = Letters and reading aloud
reading-size = Size of the letters
reading-size-normal = Normal letters
reading-size-big = Big letters
reading-contrast = Colours
reading-contrast-normal = Normal colours
reading-contrast-high = Strong contrast
reading-aloud = Read this page aloud
reading-stop = Stop reading
reading-no-voice = This device has no voice for this language.
language = Language
language-hear = Listen
language-unread = This translation has yet to be proofread.
today = Today
tomorrow = Tomorrow
day-and-date = { $day }, { $date }
offline-now = There is no internet. You see what we kept last.
outbox-title = Still to be sent
outbox-waiting = Will be sent as soon as there is internet.
outbox-sending = Being sent now.
outbox-signed-out = Will be sent when you are signed in again.
outbox-refused = This was not sent.
outbox-written = You wrote:
outbox-remove = Throw away
outbox-count = { $count ->
    [one] { $count } message is waiting
   *[other] { $count } messages are waiting
 }
update-ready = There is a new version of Buurtnet.
update-now = Refresh now
trouble-offline = There is no internet. Try again later.
trouble-signed-out = You are no longer signed in.
trouble-missing = We cannot find this. Perhaps it is already over.
trouble-busy = It is busy right now. Try again later.
trouble-broken = Something went wrong on our side. Try again, or call.
error-title = Something went wrong
error-missing-title = This page does not exist
error-home = Go to the beginning
push-empty = There is news for you.
