## What the service says about the directory; no screen holds these. nl is the source of the six.

# What an import tells about a cell.
field-formula = Ceci commence comme une formule. Mettez une apostrophe devant.
field-not-opening-hours = Écrivez les heures ainsi : ma-vr 9-12; za 10-13.
field-other-time-zone = Cette heure est dans un autre fuseau.
field-not-a-weekday = Ce n’est pas un jour de la semaine.
field-schedule-left-out = Cet horaire ne vaut pas chaque semaine. Nous l’omettons.
field-unknown-service-type = Nous ne connaissons pas ce type de service.
field-not-a-mail-address = Ce n’est pas une adresse mail.
field-not-a-web-address = Une adresse web commence par https://.
field-not-a-day = Écrivez le jour ainsi : 2026-12-24.
field-not-a-language = Écrivez le code de la langue, comme nl ou ar (tolk).
field-not-an-area = Écrivez un code postal ou le nom d’un quartier.
field-not-working-days = Écrivez un nombre de 1 à 90.
field-too-many-values = Il y a trop de valeurs ici.
field-too-many-rows = Au plus 2000 services à la fois.
field-twice = Ce nom y est déjà.
field-column-missing = Cette colonne manque.
field-column-unknown = Nous ne connaissons pas cette colonne.
field-column-twice = Cette colonne est là deux fois.
field-not-a-table = Ce n’est pas un fichier CSV lisible.
field-not-hsds = Ce n’est pas un fichier HSDS lisible.

# Refusals and tasks.
problem-directory-changed = La liste a changé entre-temps. Vérifiez encore une fois.
task-right-call = Appelez et transmettez à { $partner } : { $right } Le voisin est d’accord.
