## A new code from the worker. nl is the source of the six.
desk-code = Donner un nouveau code
desk-code-how = Comment sais-tu que c’est { $name } ?
desk-code-desk = Je vois { $name } ici
desk-code-phone = Au téléphone
desk-code-facts = Demande deux choses. Qu’est-ce qui était juste ?
desk-code-year = Année de naissance
desk-code-address = Adresse
desk-code-last-name = Nom de famille
desk-code-number = Numéro de téléphone
desk-code-lost = L’ancien appareil est-il perdu ou volé ?
desk-code-lost-yes = Oui, déconnecter tout de suite
desk-code-make = Faire le code
desk-code-say = Dites ce code, lettre par lettre
desk-code-where = { $name } le tape sous J’ai une lettre.
desk-code-until = Il fonctionne une fois, jusqu’à { $when }.
desk-code-what = Qui l’utilise déconnecte les anciens appareils de { $name }.
