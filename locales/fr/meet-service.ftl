## What the service says about meeting.
push-meet-cancelled-title = C’est annulé
push-meet-cancelled-body = La rencontre du { $day } à { $time } est annulée. Voyez le reste.
phone-meet-cancelled = La rencontre du { $day } à { $time } est annulée.
push-meet-moved-title = Il y a un changement
push-meet-moved-body = Votre rencontre est maintenant { $day } à { $time }. Voyez où.
phone-meet-moved = Votre rencontre est maintenant { $day } à { $time }.
push-meet-soon-title = À bientôt
push-meet-soon-body = Vous avez dit oui : { $day } à { $time }. Un empêchement ? Dites-le.
phone-meet-soon = Vous avez dit oui : { $day } à { $time }. Toujours d’accord ?
problem-activity-full = Il n’y a plus de place.
problem-activity-over = C’est déjà passé.
problem-activity-cancelled = C’est annulé.
problem-activity-bad-time = Ce jour ou cette heure ne convient pas.
problem-place-closed = Ce lieu n’existe plus.
problem-place-in-use = Une activité est encore prévue ici. Annulez-la d’abord.
problem-too-many-places = Il y a déjà cent lieux. Fermez-en un d’abord.
