## Whether anybody reads this now.
duty-here = { $name } is here now, until { $until }.
duty-nobody = Nobody reads this now.
duty-next = From { $day } at { $time } somebody is here again.
duty-next-today = From { $time } somebody is here again.
duty-next-unknown = We do not know when somebody is here again.
duty-unknown = We cannot see now whether somebody is here.
duty-danger = Is there danger now? Call 112.
