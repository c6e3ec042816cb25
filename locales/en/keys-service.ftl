## What the service says of keys: why it is refused, what there is to do, what is told. nl is the source of the six.

problem-key-not-now = That is no longer possible with this key.
field-key-same-person = Choose somebody other than who gives the key.
field-key-holder = This neighbour cannot have this key. Choose somebody else.
field-key-day = Choose a day, a year away at most.
field-only-for-others = For yourself you do not choose this.
task-key-back = A key must come back. Arrange it with { $who }.
task-key-over = A key has been out for long. Ask { $who } about it.
task-key-lost = A key is lost. Ring { $who } and talk about the lock.
task-key-lost-said = A key is lost. { $holder } had the key of { $giver }. { $said } said so. Ring { $who } and talk about the lock.
task-key-gone = A key is not back yet. Who gave it and who got it no longer live here. They were told themselves.
task-key-lost-gone = A key is lost. Who gave it and who got it no longer live here. Talk about the lock with who lives there now.
push-key-given-title = Is this right?
push-key-given-body = A note is waiting for you. One tap is enough.
push-key-back-title = Is it back?
push-key-back-body = A note is waiting for you. One tap is enough.
push-key-lost-title = Do you know where the key is?
push-key-lost-body = It may be lost. A note is waiting for you.
push-key-left-title = There is still a key
push-key-left-body = A note is waiting for you. One tap is enough.
phone-key-given = Did you get the key of a neighbour? Then I write it down.
phone-key-back = Your neighbour says that the key is back. Is that right?
phone-key-lost = We hear that a key is lost. Do you know where it is?
phone-key-left = There is still a key of where you lived before. Is it back yet?
