## A kennismakingsmoment, as the worker holds it. nl is the source of the six.

moment-title = Зустріч-знайомство
moment-lead = Хто тут, сканує код. Ви торкаєтеся, і цього сусіда знають.
moment-how-long = Як довго код відкритий?
moment-30 = Пів години
moment-60 = Одна година
moment-120 = Дві години
moment-after = Потім код не діє. За годину ми забудемо, хто був.
moment-open = Відкрити код
moment-scan = Скануйте цей код
moment-qr = Код для сканування
moment-type = Або введіть цей код у застосунку:
moment-until = Діє до { $time }.
moment-left = Ще місць: { $count }.
moment-close = Закрити код
moment-closed = Код закрито. Кого ще не знають, ті на сторінці людей.
moment-guests = Хто тут?
moment-guests-note = Знаєте або бачите когось? Досить одного дотику.
moment-know = Я бачу цього сусіда
moment-know-all = Я бачу всіх: { $count }
moment-known = Знайомі
moment-nobody = Код ще ніхто не сканував.
moment-no-street = Вулицю не сказано
