## What a worker says on the phone to who gets no messages.
phone-asked = Voulez-vous aider un voisin ? { $what }, { $day } { $part }. { $walk }.
phone-named = J’ai pensé à vous. Voulez-vous aider ? { $what }, { $day } { $part }.
phone-matched = Bonne nouvelle, quelqu’un vient. { $what }, { $day } { $part }.
phone-helping = Merci, c’est vous qui aidez. { $what }, { $day } { $part }.
phone-reserved = Merci. Quelqu’un vient déjà, vous êtes en réserve. { $what }, { $day } { $part }.
phone-promote = Une place est libre. Pouvez-vous aider ? { $what }, { $day } { $part }.
phone-contact = Un voisin veut venir. D’accord ? { $what }, { $day } { $part }.
phone-released = Vous pouvez venir. Je vous donne les détails. { $what }, { $day } { $part }.
phone-withdrawn = Ce n’est plus nécessaire, merci. { $what }, { $day } { $part }.
phone-searching = Le premier voisin ne peut pas. Nous cherchons encore. { $what }, { $day } { $part }.
phone-again = Quelque chose a changé. Pouvez-vous encore ? { $what }, { $day } { $part }.
phone-expiry = Encore personne. Cherchons-nous plus longtemps ? { $what }, { $day } { $part }.
phone-confirm = Est-ce que ça a marché ? { $what }, { $day } { $part }.
phone-confirm-helper = Votre aide a-t-elle marché ? { $what }, { $day } { $part }.
phone-thanked = Votre voisin dit merci. { $what }, { $day } { $part }.
phone-unmatched = Nous n’avons trouvé personne. Cherchons ensemble. { $what }, { $day } { $part }.
phone-ended = Ce n’est pas pour des voisins. Je vous dis qui aide. { $what }, { $day } { $part }.
