task-given-up = L’application n’a pas pu faire ceci : {$kind}. Vérifie si quelqu’un attend.
task-push-alarm = Les messages n’arrivent pas. Appelle la personne qui gère l’application.
task-mail-down = Les mails ne partent pas. Appelle la personne qui gère l’application. Les mails attendent et partiront plus tard.
