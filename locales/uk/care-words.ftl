## Care at the desk: what the codes of the service mean. nl is the source of the six.

# How urgent, in the words of a desk.
care-urgency-immediate = Терміново, зараз
care-urgency-high = Терміново
care-urgency-normal = Цього тижня
care-urgency-low = Стежити
care-worried-little = Трохи тривожно
care-worried-very = Дуже тривожно

# The domains of life.
domain-wonen = Житло
domain-inkomen_schulden = Дохід і борги
domain-eten_energie = Їжа й енергія
domain-gezondheid = Здоров’я
domain-psychisch_welzijn = Душевний стан
domain-eenzaamheid_netwerk = Люди навколо
domain-mantelzorg = Догляд за близьким
domain-gezin_opvoeding = Родина й діти
domain-veiligheid_geweld = Безпека
domain-mobiliteit = Пересування
domain-taal_administratie_digitaal = Мова, папери, цифрове
domain-dagbesteding_werk = Робота й заняття
domain-publiek_domein = Вулиця й площа
domain-beleid = Політика

# How it came in.
care-source-together = Заповнено разом з людиною
care-source-worry = Сусід тривожиться
care-source-self = Сама просить поговорити
care-source-antenna = Карткою партнера
care-source-rule = Колега за підказкою
care-source-help = Із запиту про допомогу
care-source-service = Від служби
care-source-worker = Колега побачив або почув

# Why it ended, and what it did.
care-closure-service_helped = Допомогла служба
care-closure-neighbours_helped = Допомогли сусіди
care-closure-person_declined = Людина не хоче
care-closure-no_contact = Нікого не застали
care-closure-not_a_concern = Тривожитися не було чого
care-closure-out_of_scope = Це для когось іншого
care-closure-already_known = Служба вже знає
care-closure-moved_or_deceased = Переїхала чи померла
care-closure-emergency_handed_over = Передали екстреним службам
care-outcome-better = Так, допомагає
care-outcome-partly = Трохи
care-outcome-not = Ні, не дуже
care-outcome-unknown = Не питали

# Where a referral stands.
care-code-draft = Ще не надіслано.
care-code-requested = Службу запитано.
care-code-accepted = Служба береться.
care-code-rejected = Служба не може.
care-code-in_progress = Служба почала.
care-code-on_hold = Служба чекає.
care-code-completed = Служба завершила.
care-code-cancelled = Ми зупинили.
care-code-failed = Не вийшло.
care-code-entered_in_error = Це була помилка.
care-reason-no_capacity = Немає місця
care-reason-waitlist = У черзі
care-reason-outside_area = Поза районом
care-reason-not_eligible = Немає права на цю допомогу
care-reason-wrong_service = Це робить інша служба
care-reason-already_known = Служба вже знає людину
care-reason-cannot_reach = До людини не додзвонитися
care-reason-withdrawn = Людина забрала згоду
care-reason-moved_or_deceased = Переїхала чи померла
care-reason-stopped_by_worker = Ми зупиняємо
care-reason-not_delivered = Служба не отримала
care-reason-other = Щось інше

# What a service may read.
care-data-first_name = Ім’я
care-data-name = Повне ім’я
care-data-phone = Телефон
care-data-safe_contact = Як і коли дзвонити
care-data-language = Мова
care-data-address = Адреса
care-data-summary = Підсумок
care-data-household = Хто там живе
care-data-network = Хто вже допомагає
care-data-health = Здоров’я

# On what ground.
care-basis-consent = Людина сказала так
care-basis-consent-no = Людина сказала ні
care-basis-representative = Представник сказав так
care-basis-vital_interest = Людина не може вирішити, а чекати не можна
care-basis-legal_duty = Вимагає закон
care-duty-child_protection = Дитина в небезпеці
care-duty-duty_to_help = Хтось у великій небезпеці
care-duty-shared_secrecy = Спільна професійна таємниця
care-duty-legal_task = Завдання влади
care-tell-nothing = Нічого
care-tell-taken_up = Чи взялися і завершили
care-tell-what_happened = Також що сталося
care-how-spoken = У розмові
care-how-written = На папері
care-how-together = Разом на картці
care-how-in_person = Особисто
care-way-phone = Телефоном
care-way-mail = Поштою
care-way-card = Карткою

# What the worker asks, by type.
signal-question-loneliness-1 = Чи хоче людина відвідин?
signal-question-loneliness-2 = Хто ще є поруч?
signal-question-self_neglect-1 = Чи може хтось піти разом?
signal-question-self_neglect-2 = Чи є ризик пожежі або шкідники?
signal-question-cognitive-1 = Чи є хто доглядає?
signal-question-fall_risk-1 = Чи є персональна тривожна кнопка?
signal-question-carer_overload-1 = Що допомогло б сьогодні?
signal-question-poverty_debt-1 = Чи є їжа, енергія, ліки?
signal-question-food-1 = Чи є діти?
signal-question-food-2 = Чи треба щось сьогодні?
signal-question-energy-1 = Чи є немовля, хворий або медприлад?
signal-question-housing-1 = Яка дата в листі?
signal-question-homeless-1 = Чи є де спати сьогодні?
signal-question-mental-1 = Чи є небезпека для людини або інших?
signal-question-suicide-1 = Чи хтось зараз поруч?
signal-question-addiction-1 = Чи є діти вдома?
signal-question-partner_violence-1 = Чи є небезпека зараз?
signal-question-partner_violence-2 = Коли безпечно дзвонити?
signal-question-elder_abuse-1 = Хто розпоряджається грошима?
signal-question-child_safety-1 = Чи дитина зараз у безпеці?
signal-question-missing-1 = Коли бачили востаннє?
signal-question-missing-2 = У кого є ключ?
signal-question-unsafe_home-1 = Чи всі надворі?
signal-question-rights-1 = Який лист терміновий?
signal-question-newcomer-1 = Яка мова? Чи потрібен перекладач?
signal-question-youth-1 = Чи сам підліток хоче контакту?
signal-question-grief-1 = Чи потрібна практична допомога?
signal-question-discrimination-1 = Чи є небезпека?
signal-question-neighbour_conflict-1 = Чи хочуть обоє говорити?
signal-question-structural-1 = Як часто ми це бачимо?

# The kinds of tasks.
desk-kind-signal_look = Сигнал переглянути
desk-kind-signal_contact = Поговорити з людиною
desk-kind-signal_decide = Дізнатися бажання
desk-kind-signal_follow = Запитати, як справи
desk-kind-referral_call = Зателефонувати службі
desk-kind-referral_answer = Служба відповіла
desk-kind-referral_silent = Служба мовчить
desk-kind-basis_review = Передано без згоди
desk-kind-case_opened = Відкрито справу колеги
desk-kind-consent_withdrawn = Забирає згоду назад
desk-kind-file_corrected = Слово до власної справи
signal-question-small_help-1 = Чого хоче сама людина?
