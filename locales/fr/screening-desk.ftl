## That one saw the extract of who helps, at the desk. nl is the source of the six.
desk-kind-screening_ends = Un extrait ne compte bientôt plus
screening-title = Extrait vu
screening-lead = Qui garde des enfants ou relaie un aidant proche est contrôlé. Regarde l’extrait de casier judiciaire (modèle 596.2). Ne le garde pas et ne le copie pas.
screening-seen-on = Quand l’as-tu vu ?
screening-until = Jusqu’à quel jour compte-t-il ?
screening-until-hint = Trois ans au plus.
screening-save = Je l’ai vu
screening-again = J’ai vu un nouvel extrait
screening-is = Contrôlé jusqu’au { $day } inclus.
screening-was = L’extrait ne compte plus depuis le { $day }.
screening-by = Vu le { $day }, par { $who }.
screening-on = Vu le { $day }.
screening-end = Reprendre
screening-end-lead = { $name } l’apprend. Garder des enfants et relayer s’arrête tout de suite : nous cherchons quelqu’un d’autre.
screening-end-asked = { $name } le demande
screening-end-mistake = Je l’ai noté par erreur
screening-end-doubt = L’organisation ne s’en porte plus garante
