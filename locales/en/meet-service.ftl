## What the service says about meeting.
push-meet-cancelled-title = This is cancelled
push-meet-cancelled-body = The get-together of { $day } at { $time } is cancelled. See what else there is.
phone-meet-cancelled = The get-together of { $day } at { $time } is cancelled.
push-meet-moved-title = Something has changed
push-meet-moved-body = What you go to is now { $day } at { $time }. See where.
phone-meet-moved = What you go to is now { $day } at { $time }.
push-meet-soon-title = See you soon
push-meet-soon-body = You said you would come: { $day } at { $time }. Cannot make it? Tell us.
phone-meet-soon = You said you would come: { $day } at { $time }. Still good?
problem-activity-full = There is no place left.
problem-activity-over = This is over already.
problem-activity-cancelled = This is cancelled.
problem-activity-bad-time = That day or hour is not possible.
problem-place-closed = This place is no longer there.
problem-place-in-use = Something is planned here. Cancel that first.
problem-too-many-places = There are a hundred places already. Close one first.
