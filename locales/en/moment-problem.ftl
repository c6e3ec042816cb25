## What the service says of a kennismakingsmoment; no screen holds this. nl is the source of the six.

problem-moment-is-open = You have a code open already. Close that one first.
