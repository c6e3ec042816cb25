## The desk makes places and plans activities.
meetdesk-lead = Places, hours and activities of the neighbourhood.
meetdesk-plan = Plan an activity
meetdesk-plan-other = Change the activity
meetdesk-place = Make a place
meetdesk-place-other = Change the place
meetdesk-change = Change
meetdesk-cancel = Cancel this
meetdesk-cancel-sure = Cancel { $title }? Whoever was coming hears it at once.
meetdesk-close = Close this place
meetdesk-close-sure = { $name } then leaves the list.
meetdesk-title-field = What is it called?
meetdesk-kind = What do people do there?
meetdesk-kind-hint = Being together and language practice are offered beside a request.
meetdesk-where = Where?
meetdesk-note = What is there? One sentence.
meetdesk-day = Which day?
meetdesk-weeks = How many weeks in a row?
meetdesk-capacity = How many people at most?
meetdesk-organiser = Who organises it?
meetdesk-organiser-hint = They see how many come, and no names.
meetdesk-organiser-is = { $name } organises.
meetdesk-organiser-none = Nobody any more
meetdesk-street = Which street?
meetdesk-number = House number
meetdesk-hours = When is it open?
meetdesk-wheelchair = Does a wheelchair get in?
meetdesk-unknown = I do not know
meetdesk-place-kind = What kind of place?
meetdesk-place-buurtpunt = Point of the team
meetdesk-place-garden = Garden
meetdesk-place-informal = Corner where people meet
meetdesk-place-kind-other = Something else
meetdesk-came = { $count ->
    [one] { $count } person said yes.
   *[other] { $count } people said yes.
 }
meetdesk-over = Over
meetdesk-places-none = There is no place yet. Make one first.
meetdesk-saved = Saved.
meetdesk-whole = Fill in a number.
meetdesk-name-empty = Give it a name.
