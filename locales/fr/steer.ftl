# Ce que la coordination contrôle et règle.
desk-tab-settings = Organisation
steer-lead = Ce qui est en retard, ce qui n’est pas arrivé, ce que tu contrôles.
steer-late = En retard
steer-late-none = Rien n’est en retard.
steer-due = Devait être prêt le { $when }
steer-nobody = Encore à personne
steer-give = Donner à un collègue
steer-give-lead = Tu ne dois pas ouvrir le dossier.
steer-given = { $name } s’en occupe maintenant.
steer-failed = Mails non arrivés
steer-failed-none = Chaque mail est arrivé.
steer-bounced = Cette adresse refuse le mail.
steer-given_up = Le mail n’est pas parti.
steer-again = Renvoyer
steer-by-phone = Continuer par téléphone
steer-again-done = Le mail est reparti.
steer-by-phone-done = Un collègue appelle le service.
steer-other = À voir aussi
steer-other-none = Il n’y a rien d’autre.
steer-clock-first_look = Premier regard
steer-clock-contact = Joindre la personne
steer-clock-service_answer = Réponse d’un service
steer-clock-follow_up = L’étape suivante
set-lead = Pour tous les quartiers de ton organisation.
set-saved = Enregistré. Tout ce qui court est recompté.
set-hours = Heures d’ouverture
set-hours-hint = Comme 9:00-12:30, 13:00-17:00. Vide veut dire fermé.
set-hours-wrong = Écris les heures comme 9:00-17:00.
set-closed = Semaines de fermeture
set-closed-note = Rien n’est en retard quand vous êtes fermés.
set-closed-none = Aucune fermeture n’est prévue.
set-closed-add = Ajouter
set-closed-remove = Retirer
set-closed-wrong = Choisis un premier et un dernier jour, 60 jours au plus.
set-holidays = Jours fériés
set-holidays-show = Montrer les jours fériés
set-holidays-note = Vous êtes alors fermés d’office.
set-clocks = Délais
set-clocks-note = Un nouveau délai vaut pour ce qui commence ensuite.
set-level-u1 = Urgent
set-level-u2 = Cette semaine
set-level-u3 = À suivre
set-terms-wrong = Ce qui est plus urgent ne peut pas durer plus longtemps.
set-term-next = Au plus tard le prochain jour ouvrable
set-away = Absences et remplaçants
set-services = Secret professionnel et accords par service
set-service-until = jusqu’au { $day }
set-service-over = terminé le { $day }
set-service-none = sans date de fin
care-make-ready = Préparer un service
care-make-ready-lead = Le service n’est pas encore prévenu. Il faut d’abord un oui.
care-make-ready-which = Quel service ?
care-print-card = Carte d’orientation
holiday-nieuwjaar = Nouvel An
holiday-pasen = Pâques
holiday-paasmaandag = Lundi de Pâques
holiday-dag-van-de-arbeid = Fête du travail
holiday-o-l-h-hemelvaart = Ascension
holiday-pinksteren = Pentecôte
holiday-pinkstermaandag = Lundi de Pentecôte
holiday-nationale-feestdag = Fête nationale
holiday-o-l-v-hemelvaart = Assomption
holiday-allerheiligen = Toussaint
holiday-wapenstilstand = Armistice
holiday-kerstmis = Noël
set-term-hours = { $n ->
        [one] { $n } heure ouvrable
        [many] { $n } d’heures ouvrables
       *[other] { $n } heures ouvrables
    }
set-term-days = { $n ->
        [one] { $n } jour ouvrable
        [many] { $n } de jours ouvrables
       *[other] { $n } jours ouvrables
    }
steer-left = Ne travaille plus ici
steer-give-all = Tout transmettre
steer-give-all-lead = Tous les dossiers ouverts vont à un collègue. Tu ne dois pas les ouvrir.
steer-given-all =
    { $count ->
    [one] { $name } a maintenant un dossier de plus.
   *[other] { $name } a maintenant { $count } dossiers de plus.
 }
steer-leaves = Retirer l’accès
steer-leaves-title = { $name } ne travaille plus ici ?
steer-leaves-lead = Dès maintenant, cette personne n’ouvre plus aucun dossier.
steer-leaves-then = Les dossiers restent. Tu les transmets ensuite à un collègue.
steer-leaves-yes = Oui, ne travaille plus ici
steer-leaves-done = { $name } ne travaille plus ici. Transmets maintenant les dossiers.
problem-not-yourself = Tu ne peux pas le faire pour toi-même. Demande à un collègue.
problem-works-here-no-longer = Cette personne ne travaille déjà plus ici.
problem-no-other-coordinator = Il ne resterait alors aucun autre coordinateur. Désigne d’abord quelqu’un d’autre.
