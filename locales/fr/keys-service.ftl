## What the service says of keys: why it is refused, what there is to do, what is told. nl is the source of the six.

problem-key-not-now = Ce n’est plus possible pour cette clé.
field-key-same-person = Choisissez une autre personne que celle qui donne la clé.
field-key-holder = Ce voisin ne peut pas recevoir cette clé. Choisissez quelqu’un d’autre.
field-key-day = Choisissez un jour, à un an au plus.
field-only-for-others = Pour vous-même, ce choix n’est pas nécessaire.
task-key-back = Une clé doit revenir. Vois cela avec { $who }.
task-key-over = Une clé est sortie depuis longtemps. Demande à { $who }.
task-key-lost = Une clé est perdue. Appelle { $who } et parlez de la serrure.
task-key-lost-said = Une clé est perdue. Elle ouvre chez { $giver } et était chez { $holder }. Signalé par { $said }. Appelle { $who } et parlez de la serrure.
task-key-gone = Une clé n’est pas encore rendue. Qui l’a donnée et qui l’a reçue n’habitent plus ici. Ils ont été prévenus.
task-key-lost-gone = Une clé est perdue. Qui l’a donnée et qui l’a reçue n’habitent plus ici. Parle de la serrure avec qui y habite maintenant.
push-key-given-title = Est-ce correct ?
push-key-given-body = Une petite fiche vous attend. Un seul geste suffit.
push-key-back-title = Est-ce rendu ?
push-key-back-body = Une petite fiche vous attend. Un seul geste suffit.
push-key-lost-title = Savez-vous où est la clé ?
push-key-lost-body = Elle est peut-être perdue. Une petite fiche vous attend.
push-key-left-title = Il reste une clé
push-key-left-body = Une petite fiche vous attend. Un seul geste suffit.
phone-key-given = Avez-vous reçu la clé d’un voisin ? Alors je le note.
phone-key-back = Votre voisin dit que la clé est rendue. Est-ce exact ?
phone-key-lost = On nous dit qu’une clé est perdue. Savez-vous où elle est ?
phone-key-left = Il reste une clé de là où vous habitiez avant. Est-elle rendue ?
