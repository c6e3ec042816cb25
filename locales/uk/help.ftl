## Names that every screen and every notice shares. Nog na te lezen.
# The kinds of help.
cat-groceries = Покупки
cat-errand = Забрати або принести щось
cat-transport = Підвезти
cat-accompany = Піти разом
cat-odd_job = Дрібна робота вдома
cat-garden = Сад
cat-pets = Домашня тварина
cat-company = Поспілкуватися
cat-digital = Допомога з телефоном чи комп’ютером
cat-paperwork = Лист або бланк
cat-meal = Їжа
cat-childcare = Трохи доглянути дітей
cat-learning = Уроки або мовна практика
cat-lending = Позичити або віддати
cat-house_watch = Наглянути за домом
cat-light_household = Легка хатня робота
cat-carer_break = Замінити того, хто доглядає
cat-other = Інше

# The parts of a day.
part-morning = Ранок
part-noon = Обід
part-afternoon = Після обіду
part-evening = Вечір
part-any = Будь-коли
when-morning = вранці
when-noon = в обід
when-afternoon = після обіду
when-evening = ввечері

# How far it is, never more exactly than this.
walk-under_5 = Менш ніж 5 хвилин пішки
walk-5_to_10 = 5–10 хвилин пішки
walk-10_to_15 = 10–15 хвилин пішки
walk-15_to_30 = 15–30 хвилин пішки
walk-over_30 = Понад 30 хвилин пішки

# What happened to a request, one line each.
line-asked = Прохання надіслано.
line-wave = { $number ->
    [one] Ми запитали { $number } сусіда.
    [few] Ми запитали { $number } сусідів.
    [many] Ми запитали { $number } сусідів.
   *[other] Ми запитали { $number } сусіда.
 }
line-helper = Сусід погодився.
line-review = Спершу прохання читає працівник району.
line-open = Шукаємо сусіда.
line-matched = Хтось прийде.
line-confirming = Питаємо, чи все вдалося.
line-done = Усе вдалося.
line-closed = Прохання закрито.

# When, in the middle of a sentence: no day, a whole day, a part of it.
slot-flexible = коли зручно
slot-any = { $day }
slot-morning = { $day }, зранку
slot-noon = { $day }, опівдні
slot-afternoon = { $day }, після обіду
slot-evening = { $day }, увечері
