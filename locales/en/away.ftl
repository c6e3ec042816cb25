## *Ik ben even weg*: on the own profile, and at the desk.

gone-title = I am away for a while
gone-for = { $name } is away
gone-lead = Travelling, in hospital, or simply away. We do not ask why.
gone-first = From
gone-last = Up to and including
gone-last-hint = Not known yet? Leave this empty.
gone-save = Let us know
gone-until = Away from { $first } to { $last }.
gone-open = Away from { $first }.
gone-quiet = Meanwhile we ask nothing, and a series rests. What was promised, we ask of somebody else.
gone-still = Is this still needed then?
gone-stop = No longer needed
gone-back = I am back
gone-back-for = { $name } is back
gone-moving = Are you moving?
gone-moving-note = Write it here. A worker arranges it with you.
