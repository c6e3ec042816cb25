## What the service says of a kennismakingsmoment; no screen holds this. nl is the source of the six.

problem-moment-is-open = Je hebt al een code open. Sluit die eerst.
