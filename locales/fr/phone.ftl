## What a worker says on the phone to who gets no messages.
phone-asked = Voulez-vous aider un voisin ? { $what }, { $when }. { $walk }.
phone-named = J’ai pensé à vous. Voulez-vous aider ? { $what }, { $when }.
phone-matched = Bonne nouvelle : { $who } vient aider. { $what }, { $when }.
phone-helping = Merci, c’est vous qui aidez. { $what }, { $when }.
phone-reserved = Merci. Quelqu’un vient déjà, vous êtes en réserve. { $what }, { $when }.
phone-promote = Une place est libre. Pouvez-vous aider ? { $what }, { $when }.
phone-contact = Quelqu’un veut venir : { $who }. D’accord ? { $what }, { $when }.
phone-released = Vous pouvez venir. Je vous donne les détails. { $what }, { $when }.
phone-withdrawn = Ce n’est plus nécessaire, merci. { $what }, { $when }.
phone-searching = Le premier voisin ne peut pas. Nous cherchons encore. { $what }, { $when }.
phone-again = Quelque chose a changé. Pouvez-vous encore ? { $what }, { $when }.
phone-expiry = Nous n’avons encore trouvé personne. Nous cherchons encore. Est-ce toujours nécessaire ? { $what }, { $when }.
phone-confirm = Est-ce que ça a marché ? { $what }, { $when }.
phone-confirm-helper = Votre aide a-t-elle marché ? { $what }, { $when }.
phone-thanked = Votre voisin dit merci. { $what }, { $when }.
phone-unmatched = Nous n’avons trouvé personne. Cherchons ensemble. { $what }, { $when }.
phone-ended = Ce n’est pas pour des voisins. Je vous dis qui aide. { $what }, { $when }.
