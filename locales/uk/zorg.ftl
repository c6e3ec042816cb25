# Розповісти про тривогу, заповнити картку. Not yet read by a native speaker.

## The start of telling
zorg-title = Тривога про когось
zorg-start-note = Про когось іншого або про себе.
more-help-yes = Добре. Працівник району вам зателефонує.
more-help-no = Добре. Про це ніхто не знає.
file-title = Моя справа в команди сусідства
file-note = Прочитайте, додайте слово або візьміть із собою.
zorg-lead = Що ви хочете зробити?
zorg-together = Заповнити разом
zorg-together-hint = Людина поруч і сама цього хоче.
zorg-worry = Я хвилююся
zorg-worry-hint = Ви щось бачили або чули.
zorg-self = Я хочу з кимось поговорити
zorg-self-hint = Про себе. Сусіди цього не бачать.
zorg-nothing-kept = На цьому пристрої нічого не зберігається.
zorg-offline = Немає інтернету. Зараз не можемо надіслати. Зателефонуйте працівнику району.

## Danger
zorg-danger = Зараз є небезпека?
zorg-danger-lead = Спершу зателефонуйте. Ця програма не для екстрених випадків.
zorg-duty-now = Зараз хтось чергує.
zorg-duty-until = Зараз хтось чергує, до { $time }.
zorg-duty-none = Зараз ніхто цього не читає. Чергування немає.
zorg-still-tell = Сказати також працівнику району

## The forms
zorg-facts = Що ви бачили або чули?
zorg-facts-together = Що може знати працівник району?
zorg-more-facts = Показати більше
zorg-strengths = Що йде добре?
zorg-text = Своїми словами
zorg-text-hint = Лише що ви бачили або чули, без здогадів про хворобу.
zorg-worried = Наскільки ви хвилюєтеся?
zorg-little = Трохи хвилююся
zorg-very = Дуже хвилююся
zorg-about = Про кого йдеться?
zorg-about-hint = Наприклад: пані над пекарнею.
zorg-street = Яка вулиця?
zorg-street-choose = Виберіть вулицю
zorg-reach = Як і коли можна безпечно подзвонити?
zorg-reach-hint = Наприклад: дзвоніть вдень, ніколи ввечері.
zorg-talk-about = Про що ви хочете поговорити?
zorg-read-aloud = Прочитайте разом: працівник району зателефонує. Завжди можна зупинитися.
zorg-agrees = Людина каже так. Працівник району може зателефонувати.
zorg-send = Повідомити
zorg-thanks = Дякуємо
zorg-thanks-worry = Згодом ви дізнаєтеся, чи це розглянули. Більше ми не кажемо.
zorg-thanks-self = Ми зателефонуємо так, як ви вибрали.
zorg-mine = Що ви розповіли
zorg-mine-together = Заповнено разом
zorg-mine-worry = Тривога
zorg-mine-self = Розмова

## What a reporter hears: one of four
worry-told-received = Ми це отримали.
worry-told-looking = Працівник району дивиться це.
worry-told-followed-up = Це розглянули. Дякуємо.
worry-told-call-us = Зателефонуйте нам, будь ласка.

## The agreement
zorg-discretion = Наша домовленість
zorg-discretion-lead = Хто допомагає, спершу це обіцяє.
zorg-discretion-accept = Обіцяю
zorg-discretion-done = Ви це пообіцяли.
zorg-agree-first = Спершу прочитайте домовленість. Потім побачите ім'я й адресу.
zorg-talk-after = Хочете з кимось поговорити?

## Cards
card-title = Картка
card-enter = Вам дали картку в аптеці чи перукарні? Введіть код.
card-code = Код на картці
card-open = Далі
card-of = Картка від { $partner }
card-call = Ви також можете самі зателефонувати { $worker }.
card-give-lead = Заповніть це разом. Потім працівник подзвонить.
card-shop-lead = Напишіть лише, що бачили і на якій вулиці. Без імен.
card-name = Ім'я
card-agrees = Я сам цього хочу.
card-thanks = Отримано. Працівник району це подивиться.

## What was seen, what goes well
fact-little-contact = майже нікого не бачить
fact-curtains-closed = штори завжди закриті
fact-no-food = мало їжі вдома
fact-cold-home = там холодно
fact-no-power = немає світла, газу чи води
fact-unopened-post = стоси нерозкритих листів
fact-asks-money = просить гроші
fact-dirty-home = вдома дуже брудно
fact-damp-home = цвіль або вода на стіні
fact-must-leave = мусить піти з дому
fact-sleeps-outside = спить надворі або в машині
fact-thinner = дуже схуд
fact-falls = падає або впав
fact-walks-badly = важко ходить
fact-forgets = багато забуває
fact-lost-outside = не знаходить дороги
fact-cries = часто плаче
fact-confused-talk = каже дивні речі
fact-drinks = багато п'є
fact-carer-tired = хто доглядає, виснажений
fact-shouting = крики й сварки
fact-bruises = синці
fact-money-gone = зникають гроші
fact-not-seen = не бачили кілька днів
fact-child-alone = дитина часто сама
fact-no-school = не ходить до школи
fact-papers = не виходить з паперами
fact-no-dutch = не говорить нідерландською
fact-lost-somebody = втратив близьку людину
fact-has-family = приходить родина
fact-has-friends = має друзів
fact-goes-out = виходить надвір
fact-cares-for-home = вдома доглянуто
fact-asks-for-help = сам просить допомоги
fact-laughs = ще сміється
leave-now = Швидко закрити сторінку
leave-note = Відкриється погода. Повернення назад цього не покаже.
office-reads = Ми читаємо це в робочий час:
