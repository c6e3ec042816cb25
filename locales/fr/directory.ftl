## The directory of services, for everybody. nl is the source of the six.

# The kinds of service.
service-type-ocmw = CPAS ou Maison sociale
service-type-caw = Centre d’aide sociale (CAW)
service-type-dmw = Service social de la mutualité
service-type-gbo = Accueil intégré
service-type-ldc = Centre de services local
service-type-huisarts = Médecin généraliste
service-type-wgc = Maison médicale
service-type-thuisverpleging = Soins infirmiers à domicile
service-type-gezinszorg = Aide familiale et ménagère
service-type-mmc = Centrale des moins mobiles
service-type-cgg = Santé mentale (CGG)
service-type-eerstelijnspsycholoog = Psychologue de première ligne
service-type-vk = Centre de confiance enfance maltraitée
service-type-politie-wijk = Inspecteur de quartier
service-type-huis-van-het-kind = Maison de l’Enfant
service-type-clb = Centre d’aide aux élèves (CLB)
service-type-jac = Accueil des jeunes (JAC)
service-type-voedselhulp = Aide alimentaire et épicerie sociale
service-type-woonmaatschappij = Société de logement
service-type-huurdersbond = Syndicat des locataires
service-type-mantelzorgvereniging = Association d’aidants proches
service-type-oppasdienst = Service de garde à domicile
service-type-agentschap-integratie = Intégration et interprètes
service-type-karweidienst = Service de petits travaux
service-type-buurtbemiddeling = Médiation de quartier
service-type-lac = Commission locale énergie et eau
service-type-justitiehuis-1e-lijn = Conseil juridique gratuit

# Finding a service.
services-lead = Ils vous aident. Appelez quand vous voulez.
services-ask = Pour quoi cherchez-vous de l’aide ?
services-ask-hint = Par exemple : facture, médecin, repas
services-open-now = Seulement ce qui est ouvert
services-types = Type de service
services-all = Tout
services-more-types = Plus de types
services-fewer-types = Moins de types
services-count = { $count ->
    [one] { $count } service
    [many] { $count } services
   *[other] { $count } services
 }
services-none = Nous ne trouvons rien.
services-none-more = Essayez un autre mot, ou appelez votre travailleur de quartier.
services-why = Correspond à : { $word }
services-meant = Vouliez-vous dire « { $word } » ?

# One service.
service-open-until = Ouvert jusqu’à { $time }
service-open-always = Ouvert jour et nuit
service-open = Ouvert
service-closed = Fermé
service-opens-today = Ouvre à { $time }
service-opens = Ouvre { $day } à { $time }
service-appointment = Sur rendez-vous
service-also-appointment = Aussi sur rendez-vous
service-hours-unknown = Appelez pour les heures
service-hours = Heures d’ouverture
service-holidays-open = Aussi ouvert les jours fériés
service-holidays-closed = Fermé les jours fériés
service-closed-days = Fermé du { $from } au { $until }
service-closed-day = Fermé le { $day }
service-languages = Langues
service-interpreter = { $language } avec interprète
service-address = Adresse
service-website = Site web
service-wheelchair-yes = Accessible en fauteuil roulant
service-wheelchair-no = Difficile en fauteuil roulant
service-eligibility = Pour qui ?
service-intake = Qu’apporter ?
service-full = Complet pour le moment
service-limited = Il y a un délai
service-assured = Vérifié le { $day }
service-no-phone = Ce service n’a pas de numéro. Appelez votre travailleur de quartier.
service-share = Partager ce service
service-share-send = Envoyer le lien
service-share-copy = Copier le lien
service-share-copied = Le lien est copié.
service-share-qr = Faites scanner ce code avec un gsm.
service-qr-alt = Code avec le lien vers { $name }
service-back = Tous les services
service-here = à { $buurt }
