## Care at the desk: what the codes of the service mean. nl is the source of the six.

# How urgent, in the words of a desk.
care-urgency-immediate = Urgent, maintenant
care-urgency-high = Urgent
care-urgency-normal = Cette semaine
care-urgency-low = À suivre
care-worried-little = Un peu inquiet
care-worried-very = Très inquiet

# The domains of life.
domain-wonen = Logement
domain-inkomen_schulden = Revenus et dettes
domain-eten_energie = Nourriture et énergie
domain-gezondheid = Santé
domain-psychisch_welzijn = Bien-être psychique
domain-eenzaamheid_netwerk = Entourage
domain-mantelzorg = Aidant proche
domain-gezin_opvoeding = Famille et enfants
domain-veiligheid_geweld = Sécurité
domain-mobiliteit = Mobilité
domain-taal_administratie_digitaal = Langue, papiers et numérique
domain-dagbesteding_werk = Travail et journées
domain-publiek_domein = Rue et place
domain-beleid = Politique locale

# How it came in.
care-source-together = Rempli avec la personne
care-source-worry = Un voisin s’inquiète
care-source-self = Demande à parler
care-source-antenna = Par la carte d’un partenaire
care-source-rule = Un collègue a suivi une suggestion
care-source-help = D’une demande d’aide
care-source-service = D’un service
care-source-worker = Un collègue l’a vu ou entendu

# Why it ended, and what it did.
care-closure-service_helped = Un service a aidé
care-closure-neighbours_helped = Des voisins ont aidé
care-closure-person_declined = La personne ne le veut pas
care-closure-no_contact = Personne de joignable
care-closure-not_a_concern = Il n’y avait pas de souci
care-closure-out_of_scope = C’est pour quelqu’un d’autre
care-closure-already_known = Un service le sait déjà
care-closure-moved_or_deceased = Déménagé ou décédé
care-closure-emergency_handed_over = Les secours ont pris le relais
care-outcome-better = Oui, ça aide
care-outcome-partly = Un peu
care-outcome-not = Non, pas vraiment
care-outcome-unknown = Pas demandé

# Where a referral stands.
care-code-draft = Pas encore envoyé.
care-code-requested = Le service est sollicité.
care-code-accepted = Le service s’en charge.
care-code-rejected = Le service ne peut pas.
care-code-in_progress = Le service a commencé.
care-code-on_hold = Le service attend.
care-code-completed = Le service a terminé.
care-code-cancelled = Nous avons arrêté.
care-code-failed = Ça n’a pas marché.
care-code-entered_in_error = C’était une erreur.
care-reason-no_capacity = Pas de place
care-reason-waitlist = Sur la liste d’attente
care-reason-outside_area = Hors de la zone
care-reason-not_eligible = Pas droit à cette aide
care-reason-wrong_service = Un autre service s’en charge
care-reason-already_known = Le service connaît déjà la personne
care-reason-cannot_reach = La personne n’est pas joignable
care-reason-withdrawn = La personne a retiré son oui
care-reason-moved_or_deceased = Déménagé ou décédé
care-reason-stopped_by_worker = Nous arrêtons
care-reason-not_delivered = Le service ne l’a pas reçu
care-reason-other = Autre chose

# What a service may read.
care-data-first_name = Prénom
care-data-name = Nom
care-data-phone = Téléphone
care-data-safe_contact = Comment et quand appeler
care-data-language = Langue
care-data-address = Adresse
care-data-summary = Le résumé
care-data-household = Qui habite là
care-data-network = Qui aide déjà
care-data-health = Santé

# On what ground.
care-basis-consent = La personne a dit oui
care-basis-consent-no = La personne a dit non
care-basis-representative = Son représentant a dit oui
care-basis-vital_interest = La personne ne peut pas choisir, et c’est urgent
care-basis-legal_duty = La loi le demande
care-duty-child_protection = Un enfant en danger
care-duty-duty_to_help = Quelqu’un en grand danger
care-duty-shared_secrecy = Secret partagé
care-duty-legal_task = Une mission publique
care-tell-nothing = Rien
care-tell-taken_up = Si c’est pris en charge et terminé
care-tell-what_happened = Aussi ce qui s’est passé
care-how-spoken = En parlant
care-how-written = Sur papier
care-how-together = Ensemble sur la carte
care-how-in_person = En face à face
care-way-phone = Appeler
care-way-mail = Par mail
care-way-card = Avec une carte

# What the worker asks, by type.
signal-question-loneliness-1 = La personne veut-elle de la visite ?
signal-question-loneliness-2 = Qui d’autre entoure la personne ?
signal-question-self_neglect-1 = Quelqu’un peut-il accompagner ?
signal-question-self_neglect-2 = Risque d’incendie ou vermine ?
signal-question-cognitive-1 = Y a-t-il un aidant proche ?
signal-question-fall_risk-1 = Y a-t-il une télé-alarme ?
signal-question-carer_overload-1 = Qu’est-ce qui aiderait aujourd’hui ?
signal-question-poverty_debt-1 = Y a-t-il à manger, de l’énergie, des médicaments ?
signal-question-food-1 = Y a-t-il des enfants ?
signal-question-food-2 = Faut-il quelque chose aujourd’hui ?
signal-question-energy-1 = Y a-t-il un bébé, un malade ou un appareil médical ?
signal-question-housing-1 = Quelle date dans la lettre ?
signal-question-homeless-1 = Y a-t-il où dormir cette nuit ?
signal-question-mental-1 = Y a-t-il danger pour la personne ou pour d’autres ?
signal-question-suicide-1 = Quelqu’un est-il là maintenant ?
signal-question-addiction-1 = Y a-t-il des enfants à la maison ?
signal-question-partner_violence-1 = Y a-t-il danger maintenant ?
signal-question-partner_violence-2 = Quand appeler sans risque ?
signal-question-elder_abuse-1 = Qui gère l’argent ?
signal-question-child_safety-1 = L’enfant est-il en sécurité maintenant ?
signal-question-missing-1 = Quand l’a-t-on vu pour la dernière fois ?
signal-question-missing-2 = Qui a une clé ?
signal-question-unsafe_home-1 = Tout le monde est-il dehors ?
signal-question-rights-1 = Quelle lettre est urgente ?
signal-question-newcomer-1 = Quelle langue ? Faut-il un interprète ?
signal-question-youth-1 = Le jeune veut-il un contact ?
signal-question-grief-1 = Faut-il une aide pratique ?
signal-question-discrimination-1 = Y a-t-il danger ?
signal-question-neighbour_conflict-1 = Les deux veulent-ils parler ?
signal-question-structural-1 = À quelle fréquence voit-on cela ?

# The kinds of tasks.
desk-kind-signal_look = Signal à regarder
desk-kind-signal_contact = Parler avec la personne
desk-kind-signal_decide = Entendre ce que veut la personne
desk-kind-signal_follow = Demander comment ça va
desk-kind-referral_call = Appeler le service
desk-kind-referral_answer = Le service a répondu
desk-kind-referral_silent = Le service ne répond pas
desk-kind-basis_review = Partagé sans oui
desk-kind-case_opened = Dossier d’un collègue ouvert
desk-kind-consent_withdrawn = Retire son accord
desk-kind-file_corrected = Un mot ajouté au dossier
signal-question-small_help-1 = Que veut la personne elle-même ?
