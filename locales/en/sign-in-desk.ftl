## A new code from the worker. nl is the source of the six.
desk-code = Give a new code
desk-code-how = How do you know it is { $name }?
desk-code-desk = I see { $name } here
desk-code-phone = On the phone
desk-code-facts = Ask two things. What was right?
desk-code-year = Year of birth
desk-code-address = Address
desk-code-last-name = Last name
desk-code-number = Phone number
desk-code-lost = Is the old device lost or stolen?
desk-code-lost-yes = Yes, sign it out right now
desk-code-make = Make the code
desk-code-say = Say this code, letter by letter
desk-code-where = { $name } types it under I have a letter.
desk-code-until = It works once, until { $when }.
desk-code-what = Whoever uses it signs out the old devices of { $name }.
