# This device: who uses it. (nog na te lezen)
device-title = Цей пристрій
device-own = Цим пристроєм користуєтеся лише ви.
device-share = Нічого не зберігати на цьому пристрої
device-share-title = Ви ділите цей пристрій?
device-share-push = Сповіщення на цьому пристрої вимикаються.
device-share-kept = Те, що ми тут про вас зберігали, одразу зникає.
device-share-idle = Якщо чверть години ним не користуватися, сеанс завершиться.
device-share-waiting = Те, що ще чекає на надсилання, теж зникне.
device-share-yes = Так, ми ділимо цей пристрій
device-share-no = Ні, лише я
device-back = Ви знову користуєтеся пристроєм самі?
device-back-how = Увійдіть знову за допомогою коду.
device-no-push = На спільний пристрій ми не надсилаємо сповіщень.

# Several people on one device.
who-title = Хто ви?
who-lead = Торкніться свого імені.
who-here = Зараз тут
who-code = Ваш власний код
who-code-hint = Чотири цифри
who-code-empty = Введіть свої чотири цифри.
who-in = Далі
who-other = Вашого імені немає?
who-nobody = На цьому пристрої ніхто не ввійшов.
who-nobody-how = Увійдіть за листом або кодом.
who-all-out = Вивести всіх
who-all-out-what = На цьому пристрої більше ніхто не буде в системі. Залишиться лише той, хто чекає і має власний код.
place-title = Разом на цьому пристрої
place-lead = Оберіть малюнок, щоб знайти себе знову.
place-picture = Ваш малюнок
place-code = Хочете власний код?
place-code-why = Тоді ніхто інший не відкриє ваше.
place-code-no = Ні, без коду
place-code-yes = Так, чотири цифри
place-code-new = Так, новий код
place-code-keep = Залишити мій код
place-saved = Збережено. Тепер на цьому пристрої може ввійти ще хтось.
place-switch = Змінити особу
place-switch-note = Ви залишаєтеся в системі. Ми питаємо, хто тут зараз.
place-change = Оберіть малюнок і код
picture-flower = Квітка
picture-paw = Лапка
picture-cup = Чашка
picture-book = Книга
picture-leaf = Листок
picture-noon = Сонце
picture-evening = Місяць
picture-pot = Каструля
place-others = { $count ->
    [one] Ви користуєтеся цим пристроєм ще з { $count } людиною.
    [few] Ви користуєтеся цим пристроєм ще з { $count } людьми.
    [many] Ви користуєтеся цим пристроєм ще з { $count } людьми.
   *[other] Ви користуєтеся цим пристроєм ще з { $count } людьми.
 }
who-owed = Спершу має увійти знову
place-owed = У вас тут був власний код. Виберіть новий або жодного.
place-wrong = { $count ->
    [one] Хтось один раз увів неправильний код.
    [few] Хтось увів неправильний код { $count } рази.
    [many] Хтось увів неправильний код { $count } разів.
   *[other] Хтось увів неправильний код { $count } раза.
 }
place-wrong-how = Це були не ви? Тоді виберіть інший код.
place-wrong-seen = Я побачив це
