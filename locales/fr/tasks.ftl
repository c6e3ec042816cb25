task-given-up = L’application n’a pas pu faire ceci : {$kind}. Vérifiez si quelqu’un attend.
task-push-alarm = Les messages n’arrivent pas. Appelez la personne qui gère l’application.
problem-task-closed = Cette tâche est déjà terminée.
problem-task-taken = Un collègue a cette tâche.
problem-push-on-shared-device = Sur un appareil partagé, nous n’envoyons pas de messages.
