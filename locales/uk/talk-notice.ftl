## What a phone shows, a worker says and a refusal says about a thread.
push-talk-title = Для вас є повідомлення
push-talk-body = { $what }, { $when }. Торкніться, щоб прочитати.
phone-talk = На вас чекає повідомлення. { $what }, { $when }.
problem-talk-closed = Цю розмову закрито. Якщо є ще щось, подзвоніть команді.
problem-talk-join-first = Спершу скажіть, що ви читаєте разом. Обоє це побачать.
problem-talk-full = Ця розмова заповнена. Тепер краще подзвонити.
