# This device: who uses it.
device-title = This device
device-own = Only you use this device.
device-share = Keep nothing on this device
device-share-title = Do you share this device?
device-share-push = Notices stop on this device.
device-share-kept = What we kept of you here is gone at once.
device-share-idle = If you do not use it for a quarter of an hour, we sign you out.
device-share-waiting = What still waits to be sent is gone then, too.
device-share-yes = Yes, we share this device
device-share-no = No, only me
device-back = Do you use the device alone again?
device-back-how = Sign in again with a code.
device-no-push = On a shared device we send no notices.

# Several people on one device.
who-title = Who are you?
who-lead = Tap your name.
who-here = Here now
who-code = Your own code
who-code-hint = Four digits
who-code-empty = Type your four digits.
who-in = Go on
who-other = Is your name not there?
who-nobody = Nobody is signed in on this device.
who-nobody-how = Come in with your letter or with a code.
who-all-out = Sign everybody out
who-all-out-what = Nobody will be signed in on this device any more. Only who waits and has a code of their own stays.
place-title = Together on this device
place-lead = Choose a drawing, so that you find yourself again.
place-picture = Your drawing
place-code = Do you want a code of your own?
place-code-why = Then nobody else opens what is yours.
place-code-no = No, no code
place-code-yes = Yes, four digits
place-code-new = Yes, a new code
place-code-keep = Keep the code I have
place-saved = Saved. Somebody else can now come in on this device.
place-switch = Change person
place-switch-note = You stay signed in. We ask who is here now.
place-change = Choose your drawing and your code
picture-flower = Flower
picture-paw = Paw
picture-cup = Cup
picture-book = Book
picture-leaf = Leaf
picture-noon = Sun
picture-evening = Moon
picture-pot = Cooking pot
place-others = { $count ->
    [one] You use this device with somebody else.
   *[other] You use this device with { $count } others.
 }
who-owed = Comes in again first
place-owed = You had your own code here. Choose a new one, or none.
place-wrong = { $count ->
    [one] Somebody typed a wrong code once.
   *[other] Somebody typed a wrong code { $count } times.
 }
place-wrong-how = Was it not you? Then choose another code.
place-wrong-seen = I have seen it
