## The desk finds who can what.
talents-title = Talents du quartier
talents-lead = À qui se montre, vous pouvez demander. Faites-le en personne.
talents-which = Quel talent cherchez-vous ?
talents-any = Tous les talents
talents-from = Depuis quelle rue ?
talents-from-any = Peu importe
talents-only-asked = Ne reçoit pas d’appels. Demandez seulement en personne.
talents-none = Personne ne montre ce talent
talents-none-note = Les habitants choisissent si vous voyez leurs talents.
