## What the service says of a kennismakingsmoment; no screen holds this. nl is the source of the six.

problem-moment-is-open = Vous avez déjà un code ouvert. Fermez-le d’abord.
