## What neighbours can: asked once, and seen by the worker of who lets her.
talents-ask-title = What can you do?
talents-ask-lead = Everybody can do something. You promise nothing. We ask this only once.
talents-choose = What do you like or do well?
talents-shown = May the worker see this?
talents-shown-hint = They may then ask you something. Other neighbours do not see it.
talents-tell = Yes, I will choose
talents-not-now = Not now
talents-thanks = Thank you. You can always change this under How I help.
