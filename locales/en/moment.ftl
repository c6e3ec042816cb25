## Somebody who is signed in scans the code of a kennismakingsmoment. nl is the source of the six.

here-title = Hello { $name }, are you here?
here-lead = You scanned the code of a meeting moment.
here-say = Yes, I am here
here-other = I am somebody else
here-wait = Stay a moment. The worker sees your name and taps.
here-known = You are known. Good that you are here!
