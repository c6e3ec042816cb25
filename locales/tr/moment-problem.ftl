## What the service says of a kennismakingsmoment; no screen holds this. nl is the source of the six.

problem-moment-is-open = Zaten açık bir kodun var. Önce onu kapat.
