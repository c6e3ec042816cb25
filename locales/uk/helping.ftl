## The screens of who helps.
helping-title = Я допомагаю
helping-lead = Вибираєш ти. Завжди можна сказати ні.
helping-asked-title = Просять тебе
helping-board-title = Відкриті прохання поруч
helping-filter = Показати
helping-filter-all = Усе
helping-filter-count = { $name } ({ $count })
helping-look = Дивитися
helping-more = Показати більше
helping-empty = Зараз ніхто не просить допомоги.
helping-empty-more = Коли сусід про щось попросить, ти побачиш це тут.
helping-not-known-yet = Координатор району ще не знає тебе. Познайомтеся, і ти зможеш допомагати.
helping-accept = Я допоможу
helping-not-now = Не зараз
helping-not-now-title = Нічого страшного. Чому ні?
helping-not-now-lead = Так наступного разу ми спитаємо краще. Той, хто просить, цього не бачить.
helping-no-not_now = Зараз незручно
helping-no-not_this_kind = Я цього краще не робитиму
helping-no-too_heavy = Це заважко для сусіда
helping-no-too_far = Це задалеко
helping-why-me = Чому я?
helping-because-walk = Ти живеш поруч.
helping-because-talent = Ти казав, що любиш це робити.
helping-because-language = У вас є спільна мова.
helping-because-again = Ви обоє хотіли зустрітися знову.
helping-because-tasks = Останнім часом ти мало допомагав.
helping-because-asks = Ми давно тебе не просили.
helping-because-rested = Ти давно не допомагав.
helping-because-newcomer = Ти тільки почав допомагати. Вітаємо!
helping-because-chance = До кожного доходить черга.
helping-flexible = Коли зручно
helping-day-part = { $day }, { $part }
helping-places = { $count ->
    [one] Потрібен { $count } помічник
    [few] Потрібно { $count } помічники
    [many] Потрібно { $count } помічників
   *[other] Потрібно { $count } помічника
 }
helping-words-wait = Власні слова з’являться пізніше.
helping-offer-sent = Просять тебе
helping-offer-seen = Просять тебе
helping-offer-assigned = Ти допомагаєш
helping-offer-reserve = Ти в резерві
helping-offer-declined = Ти сказав не зараз
helping-offer-done = Ти допоміг

# Where one stands.
helping-stands-assigned = Чудово! Ти допомагаєш.
helping-stands-reserve = Сусід уже йде. Ти в резерві. Дякуємо!
helping-stands-promote = Звільнилося місце. Можеш? Скажи до { $time }.
helping-stands-declined = Ти сказав не зараз. Це добре.
helping-stands-done = Усе вдалося. Дякуємо!
helping-stands-over = Це прохання завершене. Дякуємо, що подивився.
helping-again = Щось змінилося. Ти ще можеш? Скажи до { $time }.
helping-yes-now = Так, я можу допомогти зараз
helping-yes-again = Так, я ще можу
helping-as-neighbour = Ти допомагаєш як сусід, на власну відповідальність.
helping-thanked = Тобі надіслали листівку. Дякуємо!
helping-others = Інші прохання

# Who asks.
helping-asker-title = Кому ти допомагаєш
helping-asker-name = Ім’я
helping-asker-address = Адреса
helping-asker-meet = Де зустрітися
helping-asker-door-word = Скажи це біля дверей
helping-asker-call-note = Домовтеся разом про час.
helping-asker-waits = Сусід хоче спершу побачити твоє ім’я. Відповідь буде до { $when }.
helping-asker-until = Ти бачиш ці дані до { $when }.
helping-worked = Усе вдалося
helping-back-out = Усе ж не можу
helping-back-out-title = Усе ж не можеш?
helping-back-out-lead = Таке буває. Ми одразу шукаємо когось іншого.
helping-back-out-sure = Не можу
helping-back-out-stay = Я прийду
helping-nobody-opened = Ніхто не відчинив
helping-closed-ring = Подзвони ще раз і постукай.
helping-closed-call = Зателефонуй і трохи зачекай.
helping-closed-look = Поглянь навколо: пошта, світло, звуки.
helping-closed-danger = Є небезпека? Телефонуй зараз.
helping-closed-tell = Скажи координатору району

# My help.
helping-mine-title = Моя допомога
helping-mine-coming = Незабаром
helping-mine-reserve = Тут ти в резерві
helping-mine-past = Завершено
helping-mine-empty = Ти ще нічого не обіцяв.

# How I help.
helping-how-title = Як я допомагаю
helping-how-helps = Хочеш допомагати сусідам?
helping-how-talents = Що ти любиш робити?
helping-how-talents-hint = Про це ми спитаємо спершу.
helping-how-times = Коли ти можеш?
helping-how-times-hint = Нічого не вибрано? Тоді будь-коли.
helping-how-mornings = Ранок у будні
helping-how-afternoons = Пообіддя в будні
helping-how-evenings = Вечір у будні
helping-how-weekend = Вихідні
helping-how-often = Як часто можна тебе просити?
helping-how-often-hint = Частіше не проситимемо.
helping-how-week = { $count ->
    [one] { $count } раз на тиждень
    [few] { $count } рази на тиждень
    [many] { $count } разів на тиждень
   *[other] { $count } разу на тиждень
 }
helping-how-languages = Якими мовами ти говориш?
helping-how-urgent = Можна швидко просити тебе, коли терміново?
helping-how-pause = Хочеш трохи відпочити?
helping-how-pause-hint = Тоді ми якийсь час не проситимемо.
helping-how-pause-none = Ні, просіть
helping-how-pause-until = Так, до { $day }
helping-how-pause-week = Так, тиждень
helping-how-pause-month = Так, місяць
helping-how-saved = Збережено. Дякуємо!
