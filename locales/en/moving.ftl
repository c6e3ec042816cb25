## *Verhuisd*: at the desk.

desk-move = Moves
desk-move-lead = Where does { $name } move to?
desk-move-to = To which neighbourhood
desk-move-here = { $place } (this neighbourhood)
desk-move-gone = To another place? Choose ‘This person leaves’ below.
desk-move-street-unknown = Not known yet
desk-move-still = Is this still needed there?
desk-move-stays = Still needed
desk-move-stops = No longer needed
desk-move-there = There { $name } is new. Series and promises of here end, a case stays here.
desk-move-near = Who comes to help says yes again. All else stays.
desk-move-choose = Choose a neighbourhood
desk-move-done = { $name } has moved.
desk-kind-moved = Moved
task-moved = The person has moved. Hand over what may be, or close.
problem-not-all-said = Say of each request whether it is still needed.
desk-kind-ask_before = Ask another neighbourhood
task-ask-before = Ask the coordinator of { $buurt } whether there is anything to know. Until then this person does not help here.
problem-helping-waits = A coordinator will talk with you first. After that you can help here.
