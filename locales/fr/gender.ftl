## Being a woman or a man, for the wishes of others: on the own profile and at the desk. nl is the source of the six.

gender-title = Je suis
gender-why = Certains voisins demandent une femme ou un homme à la porte. Seul le travailleur de quartier voit votre réponse.
gender-woman = une femme
gender-man = un homme
gender-other = autre
gender-unsaid = je ne le dis pas
gender-by-team = Ce n'est plus juste ? Demandez à votre travailleur de quartier de le changer.
