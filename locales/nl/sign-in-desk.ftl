## A new code from the worker. nl is the source of the six.
desk-code = Geef een nieuwe code
desk-code-how = Hoe weet je dat het { $name } is?
desk-code-desk = Ik zie { $name } hier
desk-code-phone = Aan de telefoon
desk-code-facts = Vraag twee dingen. Wat klopte?
desk-code-year = Geboortejaar
desk-code-address = Adres
desk-code-last-name = Achternaam
desk-code-number = Telefoonnummer
desk-code-lost = Is het oude toestel weg of gestolen?
desk-code-lost-yes = Ja, meld het nu meteen af
desk-code-make = Maak de code
desk-code-say = Zeg deze code, letter per letter
desk-code-where = { $name } typt ze bij Ik heb een brief.
desk-code-until = Ze werkt één keer, tot { $when }.
desk-code-what = Wie ze gebruikt, meldt de oude toestellen van { $name } af.
