## What a worker says on the phone to who gets no messages.
phone-asked = Will you help a neighbour? { $what }, { $when }. { $walk }.
phone-named = I thought of you. Will you help? { $what }, { $when }.
phone-matched = Good news: { $who } is coming to help. { $what }, { $when }.
phone-helping = Thank you, you are helping. { $what }, { $when }.
phone-reserved = Thank you. Somebody is coming, you stand by. { $what }, { $when }.
phone-promote = A place is free after all. Can you help? { $what }, { $when }.
phone-contact = Somebody wants to come: { $who }. Is that all right? { $what }, { $when }.
phone-released = You may come. I give you the details. { $what }, { $when }.
phone-withdrawn = It is no longer needed, thank you. { $what }, { $when }.
phone-searching = The first neighbour cannot come. We look further. { $what }, { $when }.
phone-again = Something has changed. Can you still come? { $what }, { $when }.
phone-expiry = We have found nobody yet. We keep looking. Is it still needed? { $what }, { $when }.
phone-confirm = Did it work out? { $what }, { $when }.
phone-confirm-helper = Did your help work out? { $what }, { $when }.
phone-thanked = Your neighbour says thank you. { $what }, { $when }.
phone-unmatched = Sadly we found nobody. Let us think together. { $what }, { $when }.
phone-ended = This is not for neighbours. I tell you who helps. { $what }, { $when }.
