## What the service says of what went wrong: where it stands, why it is refused, what there is to do. Nog na te lezen.

problem-too-many-complaints = Багато вже чекає відповіді. Подзвоніть працівнику.
problem-complaint-hear-first = Спершу вислухайте іншого або скажіть, чому ні.
problem-complaint-not-now = Це вже неможливо.
problem-complaint-too-late = Це було понад рік тому. Подзвоніть працівнику.
problem-complaint-heard-before = Іншого вже вислухали. Записане лишається.
problem-complaint-misfit = Це не підходить до того, що тут розповіли.
task-went-wrong = Щось пішло не так. Прочитайте і подзвоніть тому, хто розповів.
task-went-wrong-safety = Хтось не почувався в безпеці. Прочитайте і дзвоніть зараз.
task-worker-complaint = Хтось розповідає про колегу. Відкрити можете лише ви.
task-complaint-appeal = Хтось просить вас глянути ще раз. Відкрийте і вирішіть.
