## Niemand deed open: the steps for who stands at a closed door.
closed-police = Are you afraid of somebody? Call 101.
closed-contact = Do you know family or a friend? Call them.
closed-tell = Still nothing? Tell it below.
closed-call-neighbour = Call your neighbour
closed-told = Thank you. It is now at the top of the team’s list.
