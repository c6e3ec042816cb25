## What a worker says on the phone to who gets no messages.
phone-asked = Will you help a neighbour? { $what }, { $day } { $part }. { $walk }.
phone-named = I thought of you. Will you help? { $what }, { $day } { $part }.
phone-matched = Good news, somebody is coming. { $what }, { $day } { $part }.
phone-helping = Thank you, you are helping. { $what }, { $day } { $part }.
phone-reserved = Thank you. Somebody is coming, you stand by. { $what }, { $day } { $part }.
phone-promote = A place is free after all. Can you help? { $what }, { $day } { $part }.
phone-contact = A neighbour wants to come. Is that all right? { $what }, { $day } { $part }.
phone-released = You may come. I give you the details. { $what }, { $day } { $part }.
phone-withdrawn = It is no longer needed, thank you. { $what }, { $day } { $part }.
phone-searching = The first neighbour cannot come. We look further. { $what }, { $day } { $part }.
phone-again = Something has changed. Can you still come? { $what }, { $day } { $part }.
phone-expiry = We found nobody yet. Shall we look longer? { $what }, { $day } { $part }.
phone-confirm = Did it work out? { $what }, { $day } { $part }.
phone-confirm-helper = Did your help work out? { $what }, { $day } { $part }.
phone-thanked = Your neighbour says thank you. { $what }, { $day } { $part }.
phone-unmatched = Sadly we found nobody. Let us think together. { $what }, { $day } { $part }.
phone-ended = This is not for neighbours. I tell you who helps. { $what }, { $day } { $part }.
