## Somebody who is signed in scans the code of a kennismakingsmoment. nl is the source of the six.

here-title = Вітаємо, { $name }, ви тут?
here-lead = Відскановано код зустрічі-знайомства.
here-say = Так, я тут
here-other = Я хтось інший
here-wait = Зачекайте хвилинку. Працівник бачить ваше ім’я і торкається.
here-known = Вас знають. Добре, що ви тут!
