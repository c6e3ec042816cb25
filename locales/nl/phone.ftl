## What a worker says on the phone to who gets no messages.
phone-asked = Wil je een buur helpen? { $what }, { $day } { $part }. { $walk }.
phone-named = Ik dacht aan jou. Wil je helpen? { $what }, { $day } { $part }.
phone-matched = Goed nieuws, er komt iemand. { $what }, { $day } { $part }.
phone-helping = Dank je, jij helpt. { $what }, { $day } { $part }.
phone-reserved = Dank je. Er is al iemand, jij staat klaar. { $what }, { $day } { $part }.
phone-promote = Er is toch een plaats vrij. Kun jij helpen? { $what }, { $day } { $part }.
phone-contact = Een buur wil komen. Mag dat? { $what }, { $day } { $part }.
phone-released = Je mag komen. Ik geef je de gegevens. { $what }, { $day } { $part }.
phone-withdrawn = Het hoeft niet meer, dank je wel. { $what }, { $day } { $part }.
phone-searching = De eerste buur kan toch niet. We zoeken verder. { $what }, { $day } { $part }.
phone-again = Er is iets veranderd. Kun je dan ook? { $what }, { $day } { $part }.
phone-expiry = We vonden nog niemand. Zoeken we langer? { $what }, { $day } { $part }.
phone-confirm = Is het gelukt? { $what }, { $day } { $part }.
phone-confirm-helper = Is het helpen gelukt? { $what }, { $day } { $part }.
phone-thanked = Je buur zegt dank je wel. { $what }, { $day } { $part }.
phone-unmatched = We vonden helaas niemand. We denken samen verder. { $what }, { $day } { $part }.
phone-ended = Je vraag kan niet bij buren. Ik zeg je wie wel helpt. { $what }, { $day } { $part }.
