## What the service says about the directory; no screen holds these. nl is the source of the six.

# What an import tells about a cell.
field-formula = This begins like a formula. Put an apostrophe before it.
field-not-opening-hours = Write the hours like: ma-vr 9-12; za 10-13.
field-other-time-zone = This time is in another time zone.
field-not-a-weekday = This is no day of the week.
field-schedule-left-out = This schedule does not hold each week. We leave it out.
field-unknown-service-type = We do not know this kind of service.
field-not-a-mail-address = This is no mail address.
field-not-a-web-address = A web address begins with https://.
field-not-a-day = Write the day like 2026-12-24.
field-not-a-language = Write the language as a code, like nl or ar (tolk).
field-not-an-area = Write a postcode or the name of a neighbourhood.
field-not-working-days = Write a number from 1 to 90.
field-too-many-values = There is too much here.
field-too-many-rows = At most 2000 services at once.
field-twice = This name is there already.
field-column-missing = This column is missing.
field-column-unknown = We do not know this column.
field-column-twice = This column is there twice.
field-not-a-table = This is no CSV file that we can read.
field-not-hsds = This is no HSDS file that we can read.

# Refusals and tasks.
problem-directory-changed = The list changed meanwhile. Please look again.
task-right-call = Call and pass on to { $partner }: { $right } The neighbour agreed.
