## Somebody who is signed in scans the code of a kennismakingsmoment. nl is the source of the six.

here-title = Привіт, { $name }, ти тут?
here-lead = Відскановано код зустрічі-знайомства.
here-say = Так, я тут
here-other = Я хтось інший
here-wait = Зачекай хвилинку. Працівник бачить твоє ім’я і торкається.
here-known = Тебе знають. Добре, що ти тут!
