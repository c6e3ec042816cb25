## The directory at the desk. nl is the source of the six.
desk-tab-services = Services
desk-kind-right_call = Appeler pour un droit
dir-title = Services
dir-empty = Il n’y a pas encore de services.
dir-find = Cherche par nom ou type
dir-import = Importer
dir-export-csv = Enregistrer en CSV
dir-export-hsds = Enregistrer en HSDS
dir-gone = Plus dans la liste
dir-set-here = Réglé ici
dir-sla = Répond dans { $count ->
    [one] { $count } jour ouvrable
    [many] { $count } jours ouvrables
   *[other] { $count } jours ouvrables
 }
dir-secrecy = Confidentialité
dir-secrecy-beroepsgeheim = Secret professionnel
dir-secrecy-discretieplicht = Devoir de discrétion
dir-secrecy-geen = Aucun
dir-channel = D’abord par
dir-channel-phone = Téléphone
dir-channel-mail = Mail
dir-channel-card = Carte papier
dir-sla-label = Jours ouvrables pour répondre
dir-until = Accord jusqu’au
dir-capacity = Nouvelles personnes
dir-capacity-open = Il y a de la place
dir-capacity-limited = Il y a un délai
dir-capacity-full = Complet
dir-hours = Heures d’ouverture
dir-hours-hint = Comme : ma-vr 9-12, 13-17; za 10-13; op afspraak
dir-closed = Jours de fermeture
dir-closed-hint = Un par ligne : 2026-12-24 ou 2026-12-24/2027-01-03
dir-area = Travaille pour
dir-area-hint = Codes postaux ou quartiers, avec une virgule. Vide : pour tous.
dir-data = Que peut savoir le service ?
dir-data-hint = Ne coche rien si rien n’est convenu.
dir-data-first_name = Prénom
dir-data-name = Nom complet
dir-data-phone = Téléphone
dir-data-safe_contact = Contact sûr
dir-data-language = Langue
dir-data-address = Adresse
dir-data-summary = La demande en bref
dir-data-household = Ménage
dir-data-network = Qui aide déjà
dir-data-health = Santé
dir-save = Enregistrer
dir-saved = Enregistré. Une nouvelle liste n’y change rien.
dir-as-imported = Comme dans la liste : { $value }
dir-keep = Comme dans la liste
dir-field-name = Nom
dir-field-organisation = Organisation
dir-field-description = Explication
dir-field-wheelchair = Fauteuil roulant
dir-field-last-assured = Vérifié le
dir-nothing = rien
dir-only-coordinator = Seul le coordinateur peut changer ceci.

# Import.
dir-import-title = Importer des services
dir-import-lead = Choisis un fichier. Tu vois d’abord ce qui changerait.
dir-import-file = Fichier (CSV ou HSDS)
dir-source = Numéro dans la liste
dir-import-choose = Choisis un fichier
dir-import-whole = C’est la liste entière : ce qui n’y est pas disparaît.
dir-import-look = Voir ce qui change
dir-import-do = Importer ceci
dir-import-done = Terminé : { $added } nouveaux, { $changed } modifiés, { $gone } partis.
dir-import-added = Nouveaux
dir-import-changed = Modifiés
dir-import-gone = Disparaissent
dir-import-busy = Restent : une orientation est en cours
dir-import-same = { $count ->
    [one] { $count } service reste tel quel.
    [many] { $count } services restent tels quels.
   *[other] { $count } services restent tels quels.
 }
dir-import-nothing = Rien ne change.
dir-import-faults = À corriger d’abord. Rien n’est encore importé.
dir-import-notes = Nous omettons ceci
dir-import-row = Ligne
dir-import-column = Colonne
dir-import-what = Quoi ?
dir-import-fields = Différent : { $fields }
dir-import-kept = Ton choix reste : { $fields }
dir-import-template = Télécharger un modèle vide
