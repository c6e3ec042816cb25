# How I help: with what, when, how often, and a pause.
helping-how-helps = Do you want to help neighbours?
helping-how-talents = What do you like doing?
helping-how-talents-hint = We ask you this first.
helping-how-times = When can you?
helping-how-times-hint = Choose nothing? Then any time is good.
helping-how-mornings = Weekday mornings
helping-how-afternoons = Weekday afternoons
helping-how-evenings = Weekday evenings
helping-how-weekend = Weekend
helping-how-often = How often may we ask you?
helping-how-often-hint = We will not ask more.
helping-how-week = { $count ->
    [one] { $count } time a week
   *[other] { $count } times a week
 }
helping-how-languages = Which languages do you speak?
helping-how-urgent = May we ask you quickly when it is urgent?
helping-how-urgent-hint = Yes? Then your phone may also ring late in the evening, at night or on Sunday morning.
helping-how-pause = Do you want a break?
helping-how-pause-hint = Then we ask you nothing for a while.
helping-how-pause-none = No, do ask
helping-how-pause-until = Yes, until { $day }
helping-how-pause-week = Yes, a week
helping-how-pause-month = Yes, a month
helping-how-saved = Saved. Thank you!
helping-how-shown = May the worker see what you like to do?
helping-how-shown-hint = Other neighbours do not see it.

# More limits than how often.
helping-how-more = More limits
helping-how-open = How many tasks at the same time?
helping-how-open-count = { $count ->
    [one] { $count } task at a time
   *[other] { $count } tasks at a time
 }
helping-how-month = How often at most in a month?
helping-how-month-count = { $count ->
    [one] { $count } time a month
   *[other] { $count } times a month
 }
helping-how-time = How much time at most in a week?
helping-how-hours = { $count ->
    [one] { $count } hour a week
   *[other] { $count } hours a week
 }
helping-how-minutes = { $count } minutes a week
