## What may be told besides, at asking and to who comes. nl is the source of the six.
extra-more = Ще щось?
extra-more-note = Список, скільки часу, хто може прийти.
extra-more-lead = Тут можна нічого не заповнювати.
extra-details = Докладніше
extra-details-note = Список, місце, скільки часу.
extra-row = Докладніше
extra-list = Список покупок
extra-list-hint = Одна річ у рядку.
extra-where = Де це має бути?
extra-from_area = Звідки?
extra-to_place = Куди?
extra-return = Також назад додому
extra-mobility_aid = Візок, ходунки чи палиця?
extra-appointment_type = Який це візит?
extra-tools = Інструменти є
extra-animal = Яка тварина?
extra-at_home_or_out = Удома чи надворі?
extra-place-home = Удома
extra-place-out = Надворі
extra-device = Який пристрій?
extra-language = Якою мовою папір?
extra-allergies = Чого не має бути в їжі?
extra-ages = Скільки років дітям?
extra-consent_parent = Мати чи батько згодні
extra-subject = Який предмет?
extra-level = Який клас чи рівень?
extra-item = Що ви хочете позичити?
extra-until = До якого часу?
extra-dates = Які дні?
extra-how-long = Скільки приблизно це триває?
extra-about = { $minutes ->
    [30] Приблизно пів години
    [60] Приблизно година
    [90] Приблизно півтори години
    [120] Приблизно дві години
   *[other] Приблизно { $minutes } хв
 }
extra-together = Перший раз разом?
extra-together-hint = Уперше прийде хтось із команди.
extra-together-yes = Так, будь ласка
extra-together-helper = Уперше прийде також хтось із команди.
extra-alone = Чи може помічник привести когось із собою?
extra-alone-hint = Друга, дитину чи іншого сусіда.
extra-alone-yes = Краще один гість
extra-yes = Так
extra-door-note = Ми питаємо про це один раз.
money-how = Як ви платите?
money-later = Ще побачу
money-exact = Я приготую точну суму
money-receipt = Поверну гроші, коли побачу чек
money-paid = Це вже оплачено
money-most = Щонайбільше { $amount }.
money-helper-exact = Точну суму приготовано.
money-helper-receipt = Покажіть чек. Тоді вам повернуть гроші.
money-helper-paid = Це вже оплачено. Ви нічого не платите.
money-title = Скільки це коштувало
money-ask = Сума в євро
money-hint = Перепишіть суму з чека.
money-send = Назвати суму
money-wrong = Напишіть суму, наприклад 12,50.
money-said = Ви заплатили { $amount }.
money-spent = Оплата від { $name }: { $amount }.
money-change = Інша сума
money-waits = Ваш сусід тепер може сказати, що це оплачено.
money-pay = Оплачено
money-done = Оплачено, дякуємо!
company-ask = Чи хтось прийде з вами?
company-hint = Може прийти друг чи ваша дитина. Лише ім’я.
company-name = Ім’я того, хто прийде з вами
company-send = Сказати, хто прийде
company-alone = Я прийду все ж без супроводу
company-with = { $name } прийде з вами.
company-alone-please = Тут воліють одного гостя. Прийдете самі?
company-neighbour = Або запитайте знайомого сусіда
company-neighbour-hint = Сусід сам скаже так чи ні.
company-asked = Ви покликали з собою: { $name }. Відповіді ще немає.
company-not = { $name } не зможе прийти з вами.
company-asked-by = { $name } іде допомогти і кличе вас із собою.
company-brings = { $helper } приведе { $name }.
company-rather-not = Краще ні
company-said-alone = Ви сказали: краще один гість.
how-came = { $name }: усе вийшло
how-came-not = { $name }: не було візиту
how-failed-with = { $name }: не вийшло або вийшло інакше
helping-back-out-late = Таке буває. Ми одразу скажемо тому, хто просив.
mine-said-worked = { $count ->
    [one] { $names } каже: усе вдалося. Ви теж так вважаєте?
    [few] { $names } кажуть: усе вдалося. Ви теж так вважаєте?
    [many] { $names } кажуть: усе вдалося. Ви теж так вважаєте?
   *[other] { $names } кажуть: усе вдалося. Ви теж так вважаєте?
 }
thanks-line = Хочете додати одне речення?
thanks-line-hint = Його прочитає лише той, хто прийшов допомогти.
thanks-line-to = Хочете додати речення для { $name }?
thanks-line-to-hint = Це прочитає лише { $name }.
glad-title = Охоче ще раз?
glad-lead = Ви можете це сказати, але не мусите. Інша людина цього не читає.
glad-helper = Так, краще знову { $name }
glad-asker = Так, охоче ще раз для цієї людини
glad-said = Ви сказали: краще знову { $name }.
glad-said-asker = Ви сказали: охоче ще раз для цієї людини.
glad-not = Усе ж ні
