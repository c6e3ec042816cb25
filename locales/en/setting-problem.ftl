## What the service says of the settings and streets of a neighbourhood; no screen holds these. nl is the source of the six.

field-no-hour-left = Leave at least one hour a day for messages.
field-not-a-time = This is no time of the day.
field-range = This number cannot stand here.
field-to-before-from = “To” is smaller than “from”.
field-not-a-number = Write a number from 1 to 9999.
field-not-a-zone = We do not know this zone.
field-zone-too-small = This zone is too small: too few homes.
field-zone-too-large = This zone is too large.
field-overlaps = This number stands in another row of this street.
field-not-allowed = A street begins with a letter or a digit.
field-no-rows = There is not a single street in it.
field-too-many-streets = At most 2000 rows.
problem-neighbourhood-changed = Somebody else changed this meanwhile. Please look again.
problem-homes-without-street = This list drops numbers of a street where people live. Nothing was changed.
problem-zone-of-few-homes = A few homes would stand alone in a zone. Make that zone larger, or do not cut a street.
