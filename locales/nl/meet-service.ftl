## What the service says about meeting.
push-meet-cancelled-title = Dit gaat niet door
push-meet-cancelled-body = Het ontmoeten van { $day } om { $time } gaat niet door. Kijk wat er nog is.
phone-meet-cancelled = Het ontmoeten van { $day } om { $time } gaat niet door.
push-meet-moved-title = Er is iets veranderd
push-meet-moved-body = Waar jij naartoe gaat, is nu { $day } om { $time }. Kijk waar.
phone-meet-moved = Waar jij naartoe gaat, is nu { $day } om { $time }.
push-meet-soon-title = Tot binnenkort
push-meet-soon-body = Je zei dat je komt: { $day } om { $time }. Kan het toch niet? Zeg het even.
phone-meet-soon = Je zei dat je komt: { $day } om { $time }. Lukt dat nog?
problem-activity-full = Er is geen plaats meer.
problem-activity-over = Dit is al voorbij.
problem-activity-cancelled = Dit gaat niet door.
problem-activity-bad-time = Die dag of dat uur kan niet.
problem-place-closed = Deze plaats is er niet meer.
problem-place-in-use = Hier staat nog iets gepland. Zeg dat eerst af.
problem-too-many-places = Er zijn al honderd plaatsen. Sluit er eerst een.
