## What rules suggest, and what people do with it. People decide. nl is the source of the six.

# What a rule suggests, in a few words.
suggestion-r1 = Людина хоче, щоб ви подзвонили
suggestion-r2 = Ніхто не відгукнувся
suggestion-r3 = Двоє помічників відмовилися
suggestion-r4 = Слова, що вказують на небезпеку
suggestion-r5 = Хтось дуже стурбований
suggestion-r6 = Ніхто не відчинив
suggestion-r7 = Двічі немає звістки
suggestion-r8 = Більше ніж мала допомога
suggestion-r9 = Двоє людей кажуть те саме
suggestion-r10 = Дві служби сказали ні

# Waarom zie je dit?
suggestion-why-r1 = Ця людина просила подібну допомогу { $one } рази або будь-яку допомогу { $all } разів за { $days } днів. Застосунок запитав, чи можна вам подзвонити. Людина сказала так.
suggestion-why-r2 = На це прохання { $hours } години не було відгуку, або його час минув { $times } рази.
suggestion-why-r3 = { $helpers } помічники погодилися, але не змогли прийти.
suggestion-why-r4 = Хто це написав, одразу побачив лінії допомоги. Ви бачите це лише після згоди.
suggestion-why-r5 = На картці хтось обрав: я дуже стурбований.
suggestion-why-r6 = Помічник стояв біля дверей. Ніхто не відчинив.
suggestion-why-r7 = Хтось просив подавати звістку. Її не було { $times } рази.
suggestion-why-r8 = Схоже, це більше, ніж можуть сусіди. Пошукайте службу разом.
suggestion-why-r9 = За { $days } днів { $reporters } людини незалежно розповіли про ту саму адресу.
suggestion-why-r10 = { $services } служби сказали ні. Пошукайте разом інший шлях.

# A card to the person, and to nobody else.
suggestion-card-r1 = Хочете більше допомоги?
suggestion-card-r1-text = Останніми тижнями ви частіше просили про щось. Подзвонити вам працівникові району? Це можна, але не обов’язково. Якщо скажете ні, ніхто не знатиме.

# The list of a desk.
suggestion-title = Можливо
suggestion-count = { $count ->
    [one] Можливо: { $count } пропозиція
    [few] Можливо: { $count } пропозиції
    [many] Можливо: { $count } пропозицій
   *[other] Можливо: { $count } пропозиції
 }
suggestion-lead = Застосунок пропонує. Вирішуєте ви.
suggestion-none = Зараз застосунок нічого не пропонує.
suggestion-why = Чому ви це бачите?
suggestion-rule = Правило { $rule }, версія { $version }
suggestion-take-signal = Зробити сигналом
suggestion-take-open = Переглянути сигнал
suggestion-take-route = Знайти службу
suggestion-request = Переглянути прохання
suggestion-dismiss = Не потрібно
suggestion-dismiss-title = Чому ні?
suggestion-dismiss-known = Ми вже це знаємо
suggestion-dismiss-solved = Це вирішено
suggestion-dismiss-not-needed = Людина цього не хоче
suggestion-dismiss-not-right = Тут правило помиляється
suggestion-dismiss-duplicate = Це є двічі
suggestion-dismissed = Відкладено: { $what }
suggestion-rules = Що це за правила?

# The rules.
rules-title = Правила, що пропонують
rules-lead = Правило пропонує щось людині. Воно нічого не закриває, не відмовляє і нікого не оцінює.
rules-on = Увімкнено
rules-off = Вимкнено
rules-turn-on = Увімкнути
rules-turn-off = Вимкнути
rules-always = Це правило завжди увімкнене: лінії допомоги та служби завжди видно.
rules-not-ready = Поки неможливо: прохання про звістку ще не існує.
rules-dpia = Де це правило у вашій оцінці впливу?
rules-dpia-hint = Наприклад: DPIA 2026, пункт 4.2. Без цього правило лишається вимкненим.
rules-dpia-named = У вашій оцінці впливу: { $place }
rules-effect-help_card = Показує картку самій людині
rules-effect-worker = Пропонує щось працівникові району
rules-effect-route = Показує шлях до служб
rules-counts = Запропоновано разів: { $hits }, прийнято: { $taken }, відкладено: { $dismissed }.
rules-only-coordinator = Лише координатор вмикає чи вимикає правило.

# A waiting list.
task-waitlist-over = Час очікування { $reference } минув. Запитайте, чи місце ще потрібне.
desk-kind-waitlist_over = Черга минула

# Refusals.
problem-suggestion-over = Цієї пропозиції вже немає. Її взяв колега, або це вирішено.
problem-rule-always-on = Це правило завжди увімкнене.
problem-rule-needs-dpia = Спершу скажіть, де це правило у вашій оцінці впливу.
problem-rule-not-ready = Це правило ще не можна увімкнути.
