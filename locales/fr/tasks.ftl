task-given-up = L’application n’a pas pu faire ceci : {$kind}. Vérifiez si quelqu’un attend.
task-push-alarm = Les messages n’arrivent pas. Appelez la personne qui gère l’application.
task-mail-down = Les mails ne partent pas. Appelez la personne qui gère l’application. Les mails attendent et partiront plus tard.
