## The screens of who helps.
helping-title = Я допомагаю
helping-lead = Вибираєте ви. Завжди можна сказати ні.
helping-asked-title = Просять вас
helping-board-title = Відкриті прохання поруч
helping-filter-count = { $name } ({ $count })
helping-look = Дивитися
helping-more = Показати більше
helping-empty = Зараз ніхто не просить допомоги.
helping-empty-more = Коли сусід про щось попросить, ви побачите це тут.
helping-not-known-yet = Працівник району ще не знає вас. Познайомтеся, і ви зможете допомагати.
helping-accept = Я допоможу
helping-not-now = Не зараз
helping-not-now-title = Нічого страшного. Чому ні?
helping-not-now-lead = Так наступного разу ми спитаємо краще. Той, хто просить, цього не бачить.
helping-no-not_now = Зараз незручно
helping-no-not_this_kind = Я цього краще не робитиму
helping-no-too_heavy = Це заважко для сусіда
helping-no-too_far = Це задалеко
helping-why-me = Чому я?
helping-because-walk = Ви живете поруч.
helping-because-talent = Ви казали, що любите це робити.
helping-because-language = У вас є спільна мова.
helping-because-tasks = Останнім часом ви допомагали рідше. Так ми розподіляємо прохання.
helping-because-again = Ви вже робили це разом.
helping-because-asks = Ми давно вас не просили.
helping-because-rested = Ви давно не допомагали.
helping-because-newcomer = Ви тільки почали допомагати. Вітаємо!
helping-because-chance = До кожного доходить черга.
helping-flexible = Коли зручно
helping-day-part = { $day }, { $part }
helping-places = { $count ->
    [one] Потрібен { $count } помічник
    [few] Потрібно { $count } помічники
    [many] Потрібно { $count } помічників
   *[other] Потрібно { $count } помічника
 }
helping-words-wait = Решта з’явиться пізніше. Спершу її читає команда.
helping-offer-sent = Просять вас
helping-offer-seen = Просять вас
helping-offer-assigned = Ви допомагаєте
helping-offer-reserve = Ви в резерві
helping-offer-declined = Ви сказали не зараз
helping-offer-done = Ви допомогли

# Where one stands.
helping-stands-assigned = Чудово! Ви допомагаєте.
helping-stands-reserve = Сусід уже йде. Ви в резерві. Дякуємо!
helping-stands-promote = Звільнилося місце. Можете? Скажіть до { $time }.
helping-stands-declined = Ви сказали не зараз. Це добре.
helping-stands-said = Ви сказали: усе вдалося.
helping-stands-done = Усе вдалося. Дякуємо!
helping-stands-over = Це прохання завершене. Дякуємо, що подивилися.
helping-stands-let-go = Вам уже не потрібно приходити. Дякуємо, що хотіли допомогти.
helping-again = Щось змінилося. Ви ще можете? Скажіть до { $time }.
helping-yes-now = Так, я можу допомогти зараз
helping-yes-again = Так, я ще можу
helping-as-neighbour = Ви допомагаєте як сусід, на власну відповідальність.
helping-thanked = Вам надіслали листівку. Дякуємо!
helping-others = Інші прохання

# Who asks.
helping-asker-title = Кому ви допомагаєте
helping-asker-name = Ім’я
helping-asker-address = Адреса
helping-asker-meet = Де зустрітися
helping-asker-door-word = Скажіть це біля дверей
helping-asker-call-note = Домовтеся разом про час.
helping-asker-team = Маєте питання? Зателефонуйте: { $worker }. Там передадуть.
helping-asker-waits = Сусід хоче спершу побачити ваше ім’я. Відповідь буде до { $when }.
helping-asker-until = Ви бачите ці дані до { $when }.
helping-worked = Усе вдалося
helping-said = Дякуємо. Про це спитаємо також у { $name }.
helping-said-nameless = Дякуємо. Про це спитаємо також у людини, яка просила допомоги.
helping-back-out = Усе ж не можу
helping-back-out-title = Усе ж не можете?
helping-back-out-lead = Таке буває. Ми одразу шукаємо когось іншого.
helping-back-out-sure = Не можу
helping-back-out-stay = Я прийду
helping-nobody-opened = Ніхто не відчинив
helping-closed-ring = Зателефонуйте ще раз і постукайте.
helping-closed-call = Зателефонуйте і трохи зачекайте.
helping-closed-look = Погляньте навколо: пошта, світло, звуки.
helping-closed-danger = Є небезпека? Телефонуйте зараз.
helping-closed-tell = Скажіть працівнику району

# My help.
helping-mine-title = Моя допомога
helping-mine-coming = Незабаром
helping-mine-reserve = Тут ви в резерві
helping-mine-early = Уже зроблено
helping-mine-past = Завершено
helping-mine-empty = Ви ще нічого не обіцяли.

# How I help.
helping-how-title = Як я допомагаю
helping-as-volunteer = Ви допомагаєте як волонтер: { $organisation }.
