## What a worker says on the phone to who gets no messages.
phone-asked = Wil je een buur helpen? { $what }, { $when }. { $walk }.
phone-named = Ik dacht aan jou. Wil je helpen? { $what }, { $when }.
phone-matched = Goed nieuws: { $who } komt helpen. { $what }, { $when }.
phone-helping = Dank je, jij helpt. { $what }, { $when }.
phone-reserved = Dank je. Er is al iemand, jij staat klaar. { $what }, { $when }.
phone-promote = Er is toch een plaats vrij. Kan jij helpen? { $what }, { $when }.
phone-contact = Er wil iemand komen: { $who }. Mag dat? { $what }, { $when }.
phone-released = Je mag komen. Ik geef je de gegevens. { $what }, { $when }.
phone-withdrawn = Het hoeft niet meer, dank je wel. { $what }, { $when }.
phone-searching = De eerste buur kan toch niet. We zoeken verder. { $what }, { $when }.
phone-again = Er is iets veranderd. Kan je dan ook? { $what }, { $when }.
phone-expiry = We vonden nog niemand. We zoeken verder. Is het nog nodig? { $what }, { $when }.
phone-confirm = Is het gelukt? { $what }, { $when }.
phone-confirm-helper = Is het helpen gelukt? { $what }, { $when }.
phone-thanked = Je buur zegt dank je wel. { $what }, { $when }.
phone-unmatched = We vonden helaas niemand. We denken samen verder. { $what }, { $when }.
phone-ended = Je vraag kan niet bij buren. Ik zeg je wie wel helpt. { $what }, { $when }.
