# What went wrong with a code or an address.
problem-mail-code-not-valid = Ce code n’est pas juste, ou ne fonctionne plus. Regardez encore, ou demandez-en un nouveau.
problem-mailbox-full = Cette adresse e-mail est déjà celle de quatre personnes.
field-not-a-mail-code = Le code a 6 chiffres.
problem-fact-not-known = Nous ne savons pas cela de cette personne. Demandez autre chose.
field-two-facts = Indiquez deux choses qui étaient justes.
