## Care at the desk: the list, a case, the form after a talk. nl is the source of the six.

# The list of today.
desk-round = { $count ->
    [one] За 20 хвилин: ця справа
    [few] За 20 хвилин: ці { $count }
    [many] За 20 хвилин: ці { $count }
   *[other] За 20 хвилин: ці { $count }
 }
desk-round-later = Потім
desk-act-talk = Поговорити
desk-elsewhere = Це для { $buurt }.
desk-go-there = Перейти до { $buurt }
desk-keys-claim = У справі: взяти
desk-keys-weigh = У справі: наскільки терміново
desk-keys-talk = У справі: після розмови
desk-keys-note = У справі: занотувати
desk-keys-later = У справі: зачекати

# The list of signals.
care-signals = Сигнали
care-new = Новий сигнал
care-list-open = Тривають
care-list-queue = Ще нічиї
care-list-mine = Мої
care-list-ended = Завершені
care-list-empty = Тут нічого немає.
care-list-empty-more = Бачите або чуєте щось? Запишіть новий сигнал.
care-waits-until = Чекає до { $day }
care-next-nobody = Цього ще ніхто не взяв. Хто візьме?
care-next-new = Подивіться, що розповіли.
care-next-triage = Зателефонуйте людині або зайдіть.
care-next-contact = Поговоріть ще: чого хоче людина?
care-next-consent = Дізнайтеся, яка служба може допомогти.
care-next-referred = Службу запитано. Дізнайтеся, як справи.
care-next-follow_up = Запитайте, як справи.
care-next-closed = Завершено.
care-next-merged = Це частина іншого сигналу.

# A new signal.
care-new-title = Що ви побачили або почули?
care-new-lead = Пишіть факти. Без оцінок і без хвороб.
care-about = Про кого або про що?
care-about-person = Людина
care-about-street = Вулиця або дім
care-about-words = Про кого?
care-about-words-hint = Наприклад: чоловік над пекарнею
care-what-kind = Яка це тривога?
care-how-urgent = Наскільки терміново?
care-what-seen = Що ви побачили або почули?
care-what-seen-hint = Людина зможе це прочитати.
care-safe-how = Як безпечно зв’язатися з людиною?
care-safe-how-hint = Коли можна, коли ні, і через кого ніколи.
care-about-this-person = Тривога за цю людину
care-choose = Виберіть

# A case.
care-not-yours = Ця справа в колеги
care-not-yours-lead = Спершу скажіть, чому відкриваєте зараз.
care-coordinator-hears = Координатор про це дізнається.
care-why-open = Чому ви відкриваєте?
care-reason-hint = Щонайменше 20 знаків.
care-reason-short = Це закоротко. Напишіть щонайменше 20 знаків.
care-open-anyway = Відкрити справу
care-handed-over = Тепер це має ваш колега.
care-danger-first = Зараз небезпечно? Спершу дзвоніть.
care-line-112 = Швидка, пожежники
care-line-101 = Поліція
care-line-1813 = Лінія запобігання самогубству
care-line-1712 = Насильство і зловживання
care-safe = Безпечний зв’язок:
care-no-contact = Не хоче контакту до { $day }.
care-nobody-known = Поки що невідома людина
care-also = Також про
care-inform-by = Розкажіть людині про справу не пізніше { $day }.
care-emergency-called = Викликали допомогу: { $when }
care-told = Що розповіли
care-goes-well = Що добре:
care-forgotten = Розповідь стерто.
care-part = Належить сюди: { $what }
care-part-open = Глянути той сигнал
care-asked-to-call = прохання подзвонити
care-ask-this = Обов’язково запитайте
care-summary = Підсумок
care-summary-seen = Людина це читала або чула.
care-history = Що сталося
care-history-all = { $count ->
    [one] Показати все ({ $count })
    [few] Показати все ({ $count })
    [many] Показати все ({ $count })
   *[other] Показати все ({ $count })
 }
care-services = Служби
care-warm = Разом з кимось
care-until = до { $day }
care-say-reference = Скажіть код { $reference }
care-reads = Що читає служба
care-note-answer = Занотувати, що каже служба
care-answer-title = Що каже { $name }?
care-answer-what = Що тепер?
care-answer-why = Чому?
care-answer-until = До коли черга?
care-answer-words = Словами
care-answer-missing = Виберіть, що сталося і чому.

# Grounds.
care-grounds = Що можна передати
care-shares = Передаємо: { $what }.
care-tells = Служба повідомить: { $what }.
care-withdraw = Людина забирає згоду
care-withdraw-title = Людина забирає згоду?
care-withdraw-heard = Колега зараз дізнається, що людина забирає згоду назад.
care-withdraw-lead = Запит до { $name } зупиняється одразу. Служба про це дізнається.
care-withdrawn = Забрано { $day }
care-review-waits = Перевірить координатор
care-review-done = Перевірено
care-review-words = Кілька слів
care-review-fine = Це було правильно
care-review-not = Це було неправильно

# What one can do.
care-acts = Що можна зробити?
care-more = Більше
care-advice-first = Порадьтеся зі службою без імені. Потім вирішуйте.
care-act-advice = Порада без імені
care-act-claim = Я беру це
care-act-talk = Після розмови
care-act-weigh = Наскільки терміново?
care-act-note = Занотувати
care-act-snooze = Зачекати
care-act-wake = Глянути зараз
care-act-hand-over = Передати
care-act-release = Повернути
care-act-summarise = Написати підсумок
care-act-inform = Людина знає
care-act-inform-later = Сказати пізніше
care-act-merge = Частина іншого
care-act-unmerge = Відокремити знову
care-act-emergency = Дзвонили 112 чи 101
care-act-call-us = Попросити подзвонити
care-act-call-us-stop = Дзвонити вже не треба
care-act-close = Завершити
care-act-reopen = Відкрити знову
care-act-without-yes = Передати без згоди
care-ask-weigh = Наскільки це терміново?
care-ask-note = Занотувати
care-ask-advice = Порада без імені
care-ask-emergency = Хто викликав допомогу?
care-ask-snooze = До коли чекати?
care-ask-hand-over = Кому передаєте?
care-ask-inform = Чи людина знає про справу?
care-ask-inform-later = Коли скажете?
care-ask-summarise = Як це підсумувати?
care-ask-merge = До якого сигналу це належить?
care-ask-close = Чому це завершується?
care-lead-advice = Не кажіть нічого, за чим можна впізнати людину.
care-lead-emergency = Сигнал стає найтерміновішим.
care-lead-inform = Ми запишемо, що людина знає.
care-lead-summarise = Людина це читає або чує. Служба — після згоди.
care-lead-merge = Усі, хто розповів, лишаються. Потім можна роз’єднати.
care-lead-close = Колеги побачать у завершених. Можна відкрити знову.
care-words-snooze = Чому чекаєте?
care-words-advice = Хто і що порадив?
care-words-emergency = Хто, коли дзвонив і що сказали?
care-words-inform-later = Чому ще ні?
care-in-words = Словами
care-do-close = Завершити
care-do-hand-over = Передати
care-do-inform = Так, людина знає
care-which-colleague = Який колега?
care-no-colleague = Тут поки ніхто більше не працює.
care-until-when = До коли?
care-in-days = { $count ->
    [one] Завтра
    [few] Через { $count } дні
    [many] Через { $count } днів
   *[other] Через { $count } дня
 }
care-other-day = Інший день
care-merge-none = Іншого відкритого сигналу немає.
care-choose-day = Виберіть день.
care-choose-why = Виберіть причину завершення.
care-choose-colleague = Виберіть колегу.
care-write-something = Напишіть щось.

# After a talk.
care-talk = Після розмови
care-talk-what = Що сталося?
care-talk-called = Подзвонили
care-talk-seen = Побачились
care-talk-not-reached = Не застали
care-talk-wants = Чого хоче людина?
care-talk-tried = Що ви пробували?
care-talk-note-hint = Це читає лише команда. Людина може попросити.
care-talk-choose = Спершу виберіть, що сталося.
care-summary-write = Підсумок разом з людиною
care-summary-hint = Прочитайте уголос. Служба читає після згоди.
care-informed-now = Людина тепер знає про цю справу.
care-pick = Яка служба може допомогти?
care-pick-hint = Питайте про кожну окремо. Ні — теж відповідь.
care-pick-none = Тут ще немає служб.
care-pick-others = { $count ->
    [one] Показати ще { $count } службу
    [few] Показати ще { $count } служби
    [many] Показати ще { $count } служб
   *[other] Показати ще { $count } служби
 }
care-not-asked = Не питали
care-wants = Чи хоче людина { $name }?
care-answers-in = { $count ->
    [one] Відповідає за { $count } робочий день
    [few] Відповідає за { $count } робочі дні
    [many] Відповідає за { $count } робочих днів
   *[other] Відповідає за { $count } робочого дня
 }
care-may-read = Що може читати служба?
care-preview = Покажіть або прочитайте: { $name } читає це
care-preview-nothing = Ще нічого. Виберіть дані або напишіть підсумок.
care-tell-back = Що служба може повідомити?
care-how = Як людина сказала так?
care-way = Як служба дізнається?
care-next = Який наступний крок?
care-next-stay = Поки нічого
care-next-wait-service = Чекати на службу
care-next-call-again = Подзвонити пізніше
care-next-end = Завершити
care-which-day = Якого дня?
care-why-ends = Чому завершується?
care-helps-you = Чи це допомагає людині?

# Why a service stands where it stands.
care-fit-often_helps = Часто допомагає з цим
care-fit-speaks_language = Говорить мовою людини
care-fit-open_now = Зараз відкрито
care-fit-limited = Треба зачекати
care-fit-full = Зараз місць немає
care-fit-agreement_over = Угода закінчилася
care-fit-reads_little = Може читати мало
care-fit-asked_already = Уже запитано
care-fit-said_no = Не змогла допомогти
care-fit-person_said_no = Людина сказала ні

# Sharing without a yes.
care-without-lead = Лише якщо людина не може вирішити або вимагає закон. Координатор перевірить.
care-ground = Чому не можна чекати згоди?
care-duty = Який обов’язок?
care-which-service = Яка служба?
care-without-why = Поясніть чому
care-without-missing = Виберіть службу й поясніть чому, щонайменше 20 знаків.
care-without-do = Передати зараз

# What happened.
care-event-raised = Надійшла тривога.
care-event-claimed = Взяли це.
care-event-released = Повернули це.
care-event-handed_over = Передали колезі.
care-event-weighed = Терміновість: { $what }.
care-event-talked-called = Подзвонили людині.
care-event-talked-seen = Бачилися з людиною.
care-event-talked-not_reached = Не застали людину.
care-event-noted = Занотували.
care-event-advice = Отримали пораду служби без імені.
care-event-emergency = Викликали екстрену допомогу.
care-event-informed = Людина знає про справу.
care-event-inform-later = Людина дізнається пізніше.
care-event-snoozed = Чекаємо з цим.
care-event-woken = Знову дивимось.
care-event-merged = Два сигнали об’єднано.
care-event-unmerged = Сигнали знову окремо.
care-event-consent = Людина сказала так службі.
care-event-refused = Людина сказала ні службі.
care-event-without-yes = Передали дані без згоди.
care-event-withdrawn = Людина забрала згоду.
care-event-summary = Написали підсумок.
care-event-reviewed-fine = Перевірили передачу: правильно.
care-event-reviewed-not = Перевірили передачу: неправильно.
care-event-opened = Відкрили справу колеги.
care-event-corrected = Сам додав це до своєї справи.
care-event-reopened = Відкрили знову.
care-event-closed = Завершили: { $what }.

# The coordinator.
review-title = На перевірку
review-without = Передано без згоди
review-none = Немає чого перевіряти.
review-mine = Це зробили ви
