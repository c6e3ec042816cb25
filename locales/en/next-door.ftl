next-door-in = In { $buurt }
next-door-from = from { $buurt }
next-door-wish = I also want to help neighbours of { $buurt }
next-door-wish-hint = You are asked only when too few neighbours can help in their own neighbourhood. You see only what is asked of you.
next-door-title = In the neighbourhood next door
