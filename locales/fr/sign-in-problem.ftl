# What went wrong with a code or an address.
problem-mail-code-not-valid = Ce code n’est pas juste, ou ne fonctionne plus. Regardez encore, ou demandez-en un nouveau.
problem-mailbox-full = Cette adresse e-mail est déjà celle de quatre personnes.
problem-mail-on-shared-device = Ce n’est pas possible sur un appareil que d’autres utilisent. Faites-le sur le vôtre, ou demandez-le au travailleur de quartier.
field-not-a-mail-code = Le code a 6 chiffres.
problem-fact-not-known = Nous ne savons pas cela de cette personne. Demandez autre chose.
field-two-facts = Indiquez deux choses qui étaient justes.
