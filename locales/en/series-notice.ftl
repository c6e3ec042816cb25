## What is told about what comes back every week: not this time, a holiday, whether it goes on.
push-resting-title = Not needed this time
push-resting-body = { $what }, { $when }. Thank you. Perhaps another time.
phone-resting = It is not needed this time. Perhaps another time. { $what }, { $when }.
push-holiday-title = Nobody comes on the public holiday
push-holiday-body = The next time: { $what }, { $when }.
phone-holiday = Nobody comes on the public holiday. The next time: { $what }, { $when }.
push-goes-on-title = Do you still need this every time?
push-goes-on-body = The next time: { $what }, { $when }. Shall we go on? One tap is enough.
phone-goes-on = Do you still need this every time? The next time: { $what }, { $when }.
push-first-title = Will you help once more?
push-first-body = { $what }, { $when }. We ask you first.
phone-first = Will you help once more? We ask you first. { $what }, { $when }.
task-scope-hours = This resident asks many hours in one week: { $what }. Does this belong with a service?
