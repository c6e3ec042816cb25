## The desk finds who can what.
talents-title = Talents du quartier
talents-lead = À qui se montre, tu peux demander. Fais-le en personne.
talents-which = Quel talent cherches-tu ?
talents-any = Tous les talents
talents-from = Depuis quelle rue ?
talents-from-any = Peu importe
talents-only-asked = Ne reçoit pas d’appels. Demande seulement en personne.
talents-none = Personne ne montre ce talent
talents-none-note = Les habitants choisissent si tu vois leurs talents.
