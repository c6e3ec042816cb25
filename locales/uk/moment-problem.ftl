## What the service says of a kennismakingsmoment; no screen holds this. nl is the source of the six.

problem-moment-is-open = У вас уже є відкритий код. Спершу закрийте його.
