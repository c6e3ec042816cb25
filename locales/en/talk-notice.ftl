## What a phone shows, a worker says and a refusal says about a thread.
push-talk-title = There is a message for you
push-talk-body = { $what }, { $when }. Tap to read.
phone-talk = A message is waiting. { $what }, { $when }.
problem-talk-closed = This conversation is closed. Call the team if there is anything else.
problem-talk-join-first = First say that you are reading along. Both will see it.
problem-talk-full = This conversation is full. Calling works better now.
