## What rules suggest, and what people do with it. People decide. nl is the source of the six.

# What a rule suggests, in a few words.
suggestion-r1 = Somebody wants you to call
suggestion-r2 = Nobody came forward
suggestion-r3 = Two helpers backed out
suggestion-r4 = Words that point to danger
suggestion-r5 = Somebody is very worried
suggestion-r6 = Nobody opened the door
suggestion-r7 = Twice no sign of life
suggestion-r8 = More than small help
suggestion-r9 = Two people say the same
suggestion-r10 = Two services said no

# Waarom zie je dit?
suggestion-why-r1 = This person asked similar help { $one } times, or any help { $all } times, in { $days } days. The app asked whether you may call. The person said yes.
suggestion-why-r2 = This request had no offer for { $hours } hours, or ran out { $times } times.
suggestion-why-r3 = { $helpers } helpers said yes and could not come after all.
suggestion-why-r4 = Whoever wrote this saw the help lines at once. You see it only after a yes.
suggestion-why-r5 = On a card somebody chose: I am very worried.
suggestion-why-r6 = A helper stood at the door. Nobody opened.
suggestion-why-r7 = Somebody asked for a sign of life. It stayed away { $times } times.
suggestion-why-r8 = This seems more than neighbours can do. Look for a service together.
suggestion-why-r9 = Within { $days } days { $reporters } people told of the same address, apart from each other.
suggestion-why-r10 = { $services } services said no. Look for another way together.

# A card to the person, and to nobody else.
suggestion-card-r1 = Would you like more help?
suggestion-card-r1-text = In the last weeks you asked for something more often. Shall the neighbourhood worker call you? You may, you need not. If you say no, nobody knows of it.

# The list of a desk.
suggestion-title = Perhaps
suggestion-count = { $count ->
    [one] Perhaps: { $count } suggestion
   *[other] Perhaps: { $count } suggestions
 }
suggestion-lead = The app suggests something. You decide.
suggestion-none = The app suggests nothing now.
suggestion-why = Why do you see this?
suggestion-rule = Rule { $rule }, version { $version }
suggestion-take-signal = Make it a signal
suggestion-take-open = Look at the signal
suggestion-take-route = Find a service
suggestion-request = Look at the request
suggestion-dismiss = Not needed
suggestion-dismiss-title = Why not?
suggestion-dismiss-known = We know this already
suggestion-dismiss-solved = It is solved
suggestion-dismiss-not-needed = The person does not want this
suggestion-dismiss-not-right = The rule is wrong here
suggestion-dismiss-duplicate = It is there twice
suggestion-dismissed = Put away: { $what }
suggestion-rules = Which rules are these?

# The rules.
rules-title = Rules that suggest something
rules-lead = A rule suggests something to a human. It closes nothing, refuses nothing and scores nobody.
rules-on = On
rules-off = Off
rules-turn-on = Turn on
rules-turn-off = Turn off
rules-always = This rule is always on: help lines and services stay in sight.
rules-not-ready = Not possible yet: asking for a sign of life does not exist yet.
rules-dpia = Where does your DPIA name this rule?
rules-dpia-hint = For example: DPIA 2026, point 4.2. Without it the rule stays off.
rules-dpia-named = In your DPIA: { $place }
rules-effect-help_card = Shows a card to the person
rules-effect-worker = Suggests something to the neighbourhood worker
rules-effect-route = Shows the way to services
rules-counts = Suggested { $hits } times, taken up { $taken } times, put away { $dismissed } times.
rules-only-coordinator = Only the coordinator turns a rule on or off.

# A waiting list.
task-waitlist-over = The waiting time of { $reference } is over. Ask whether the place is still wanted.
desk-kind-waitlist_over = End of a waiting list

# Refusals.
problem-suggestion-over = This suggestion is gone. A colleague took it up, or it is solved.
problem-rule-always-on = This rule is always on.
problem-rule-needs-dpia = First say where your DPIA names this rule.
problem-rule-not-ready = This rule cannot be turned on yet.
