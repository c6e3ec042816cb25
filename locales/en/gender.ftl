## Being a woman or a man, for the wishes of others: on the own profile and at the desk. nl is the source of the six.

gender-title = I am
gender-why = Some neighbours ask for a woman or a man at the door. Only your neighbourhood worker sees your answer.
gender-woman = a woman
gender-man = a man
gender-other = other
gender-unsaid = I would rather not say
gender-by-team = Is this not right any more? Ask your neighbourhood worker to change it.
