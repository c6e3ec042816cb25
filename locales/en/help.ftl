## Names that every screen and every notice shares.
# The kinds of help.
cat-groceries = Groceries
cat-errand = Pick up or bring something
cat-transport = A lift
cat-accompany = Go somewhere together
cat-odd_job = Small job at home
cat-garden = Garden
cat-pets = Pet
cat-company = Company or a chat
cat-digital = Help with phone or computer
cat-paperwork = Letter or form
cat-meal = Food
cat-childcare = Watch the children for a short time
cat-learning = Homework or language practice
cat-lending = Lend or give away
cat-house_watch = Keep an eye on the house
cat-light_household = Light housework
cat-carer_break = Give a carer a break
cat-other = Something else

# The parts of a day.
part-morning = Morning
part-noon = Around noon
part-afternoon = Afternoon
part-evening = Evening
part-any = Any time
when-morning = in the morning
when-noon = around noon
when-afternoon = in the afternoon
when-evening = in the evening

# How far it is, never more exactly than this.
walk-under_5 = Less than 5 minutes on foot
walk-5_to_10 = 5 to 10 minutes on foot
walk-10_to_15 = 10 to 15 minutes on foot
walk-15_to_30 = 15 to 30 minutes on foot
walk-over_30 = More than 30 minutes on foot

# What happened to a request, one line each.
line-asked = The request was made.
line-wave = { $number ->
    [one] We asked { $number } neighbour.
   *[other] We asked { $number } neighbours.
 }
line-helper = A neighbour said yes.
line-review = The neighbourhood worker reads the request first.
line-open = We are looking for a neighbour.
line-matched = Somebody is coming.
line-confirming = We ask whether it worked out.
line-done = It is done.
line-closed = The request is closed.

# When, in the middle of a sentence: no day, a whole day, a part of it.
slot-flexible = whenever it suits
slot-any = { $day }
slot-morning = { $day }, morning
slot-noon = { $day }, midday
slot-afternoon = { $day }, afternoon
slot-evening = { $day }, evening
