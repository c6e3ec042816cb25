## The desk of the neighbourhood worker: only who works here loads it.
desk-tab-today = Сьогодні
desk-tab-requests = Прохання
desk-tab-people = Люди
desk-tab-letters = Листи
desk-phone = Телефонна розмова
desk-only-staff = Ця сторінка для працівника району.
desk-only-coordinator = Ця сторінка для координатора.
desk-choose = Виберіть щось зі списку.
desk-back-list = Назад до списку
desk-more = Показати більше

# The keyboard.
desk-keys = Клавіші
desk-keys-title = Робота з клавіатурою
desk-keys-down = Наступне у списку
desk-keys-up = Попереднє у списку
desk-keys-open = Відкрити
desk-keys-act = Зробити те, що потрібно
desk-keys-end = Готово
desk-keys-help = Показати це вікно
desk-keys-on = Увімкнути клавіші
desk-keys-off = Вимкнути клавіші
desk-keys-are-off = Клавіші вимкнено.

# Today.
desk-today-title = Сьогодні
desk-today-count = { $count ->
    [one] Є { $count } справа.
    [few] Є { $count } справи.
    [many] Є { $count } справ.
   *[other] Є { $count } справи.
 }
desk-today-empty = Усе зроблено.
desk-today-empty-more = Час на каву. Нові завдання з’являться тут самі.
desk-filter = Показати
desk-filter-all = Усе
desk-due-now = Чекає від { $time }
desk-due-past = Мало бути вже зроблено
desk-due-minutes = { $count ->
    [one] Протягом { $count } хвилини
    [few] Протягом { $count } хвилин
    [many] Протягом { $count } хвилин
   *[other] Протягом { $count } хвилини
 }
desk-due-today = Сьогодні до { $time }
desk-due-tomorrow = Завтра до { $time }
desk-due-day = До { $day }
desk-since = З { $when }
desk-urgency-now = Зараз
desk-owner-me = Ви це робите
desk-owner = Це робить { $name }
desk-take = Я візьму це
desk-done = Готово
desk-done-called = Зателефоновано
desk-done-undo = Готово: { $what }
desk-not-reached = Не додзвонилися
desk-not-reached-title = Ніхто не відповів
desk-not-reached-lead = Якщо ви візьмете це, колеги побачать.
desk-not-reached-later = Спробую пізніше
desk-not-reached-stop = Більше не телефонувати
desk-not-needed = Це не потрібно
desk-not-needed-title = Чому це не потрібно?
desk-not-needed-lead = Завдання зникне зі списку.
desk-dismiss-not_needed = Це більше не потрібно.
desk-dismiss-solved_elsewhere = Це вирішено інакше.
desk-dismiss-duplicate = Це записано двічі.
desk-dismiss-unreachable = Ми ні до кого не додзвонюємося.
desk-dismiss-not_ours = Це не для нашої команди.
desk-note = Слово для колег
desk-note-hint = Це читає лише ваша команда.
desk-say = Можете сказати так
desk-about-request = Подивитися прохання
desk-about-person = Подивитися людину
desk-no-phone = Номера немає. Зайдіть особисто.

# The kinds of tasks: what they are, and the next thing to do.
desk-kind-call = Зателефонувати
desk-kind-who_do_you_know = Кого ви знаєте?
desk-kind-ask_personally = Спитати когось особисто
desk-kind-review = Прочитати прохання
desk-kind-read_words = Прочитати слова
desk-kind-unmatched = Нікого не знайдено
desk-kind-scope_doubt = Чи це мала допомога?
desk-kind-nobody_opened = Ніхто не відчинив
desk-kind-backed_out_late = Помічник не може
desk-kind-first_together = Перший раз разом
desk-kind-no_show = Ніхто не прийшов
desk-kind-welfare = Спитати, як справи
desk-kind-went_wrong = Щось пішло не так
desk-kind-confirm_newcomer = Новий сусід
desk-kind-given_up = Застосунок чогось не зміг
desk-kind-push_alarm = Сповіщення не надходять
desk-kind-mail_down = Листи не надсилаються
desk-act-call = Зателефонувати
desk-act-look = Дивитися
desk-act-read = Прочитати
desk-act-meet = Познайомитися
desk-act-ask = Спитати когось

# Requests.
desk-requests-title = Прохання про допомогу
desk-requests-empty = Прохань немає.
desk-requests-empty-more = Хтось просить допомоги телефоном? Запишіть тут.
desk-requests-show = Показати
desk-requests-running = Поточні
desk-requests-look = Варто глянути
desk-requests-all = Усе
desk-requests-words = Слова прочитати
desk-requests-phone = Телефоном
desk-state-review = Спершу це читає хтось із команди.
desk-state-open = Шукаємо сусіда.
desk-state-held = Пошук зупинено.
desk-state-matched = Сусіда знайдено.
desk-state-confirming = Питаємо, чи все вдалося.
desk-state-done = Усе вдалося.
desk-state-done-unconfirmed = Завершено. Ніхто не сказав, чи вдалося.
desk-state-withdrawn = Більше не потрібно.
desk-state-solved_elsewhere = Вирішено інакше.
desk-state-expired_unmatched = Вчасно нікого не знайшли.
desk-state-referred = Цим займеться служба.
desk-state-out_of_scope = Завелике для сусідів.
desk-state-duplicate = Було записано двічі.
desk-state-rejected = Тут це неможливо.
desk-state-not_delivered = Сусід був, але не вдалося.
desk-category = Що
desk-masked = Так це читають сусіди
desk-asked-by = Хто просить
desk-when = Коли
desk-where = Де
desk-own-words-waiting = Це перші слова нового сусіда, або з ними щось не так. Сусіди побачать їх, коли ви прочитаєте.
desk-places = Потрібно помічників
desk-helpers = Хто допомагає
desk-helper-comes = Прийде { $name }.
desk-helper-worked = { $name } каже: усе вдалося.
desk-helper-helped = { $name }: допомогу надано.
desk-helper-reserve = { $name } у резерві.
desk-door-word = Слово для дверей: { $word }
desk-helper-waits = { $name } чекає на згоду.
desk-waves = Кого просили
desk-wave = Коло { $number }
desk-wave-board = Самі обрали або просили поіменно
desk-wave-asked = { $count ->
    [one] спитали { $count } сусіда
    [few] спитали { $count } сусідів
    [many] спитали { $count } сусідів
   *[other] спитали { $count } сусіда
 }
desk-wave-none = Ще нікого не просили.
desk-offer-queued = чекає черги
desk-offer-sent = спитали
desk-offer-seen = переглянув
desk-offer-assigned = допомагає
desk-offer-reserve = у резерві
desk-offer-declined = не може
desk-offer-lapsed = не відповів
desk-offer-superseded = більше не треба
desk-offer-done = допоміг
desk-offer-released = більше не треба, дякуємо
desk-offer-backed_out_early = усе ж не зміг
desk-offer-backed_out_late = не зміг в останню мить
desk-offer-no_show = не прийшов
desk-offer-removed = обрали когось іншого
desk-not-askable = Уже є в цьому запиті: { $why }
desk-no-not_now = не зараз
desk-no-not_this_kind = не така допомога
desk-no-too_heavy = заважко
desk-no-too_far = задалеко
desk-way-push = сповіщенням
desk-way-mail = електронною поштою
desk-way-phone = телефоном
desk-way-app = у застосунку
desk-hold = Зупинити пошук
desk-unhold = Шукати далі
desk-widen = Шукати далі від дому
desk-widened = Тепер питаємо й далі.
desk-ask-by-name = Спитати когось на ім’я
desk-ask-by-name-more = Цей сусід отримає прохання одразу.
desk-ask-sure = Запитати про це { $name }?
desk-ask-yes = Так, запитати
desk-ask-no = Ні, когось іншого
desk-not-helping = Зараз не допомагає сусідам
desk-asked-not-now = Зараз не можна запитати { $name } про це. Запитайте когось іншого.
desk-asked-young = { $name }: замалий вік для цього прохання.
desk-asked-already = { $name } вже має цей запит. Попросіть когось іншого.
desk-asked-self = Цей запит від { $name }. Попросіть когось іншого.
desk-asked-now = { $name } отримав прохання.
desk-publish = Показати на дошці
desk-publish-words = Показати слова сусідам
desk-published = Сусіди тепер це бачать.
desk-reject = Так не можна
desk-reject-title = Чому так не можна?
desk-reject-lead = Прохання зупиняється. Людина про це дізнається.
desk-reject-referred = Цим займеться служба.
desk-reject-out_of_scope = Це завелике для сусідів.
desk-reject-duplicate = Прохання записано двічі.
desk-reject-rejected = Тут про це просити не можна.
desk-why-read = Чому прочитати
desk-why-hold_verified_only = Це може робити лише знайомий нам сусід.
desk-why-hold_for_worker = Текст має переглянути людина.
desk-why-no_consent = Ще не знаємо, чи людина цього хоче.
desk-why-bank_card = Ідеться про банківську картку.
desk-why-code = Там є код або місце ключа.
desk-why-loan = Ідеться про позику грошей.
desk-why-cash_withdrawal = Ідеться про зняття грошей.
desk-why-key = Ідеться про ключ.
desk-why-child_alone = Дитина була б сама з помічником.
desk-why-minor_asks = Це просить хтось молодший вісімнадцяти.

# In the name of somebody.
desk-namens = Від імені { $name }
desk-namens-more = Робіть це, лише якщо { $name } про це просить. Ми записуємо, хто це зробив.
desk-namens-withdraw = Більше не потрібно
desk-namens-withdraw-lead = Хто мав допомогти, одразу дізнається.
desk-namens-solved = Вирішено інакше
desk-namens-worked = Усе вдалося
desk-namens-not-worked = Не вдалося
desk-namens-not-worked-lead = Що сталося?
desk-namens-otherwise = Сталося щось інше
desk-namens-nobody-came = Ніхто не прийшов
desk-namens-thank = Подякувати
desk-namens-thank-title = Яка листівка?
desk-namens-thank-lead = Помічник отримає це від { $name }.
desk-namens-thank-line = Що додає { $name }, одним реченням
desk-namens-thank-line-to = Що каже { $name } для { $helper }, одним реченням
desk-namens-thanked = Листівку надіслано.
desk-namens-other-helper = Краще хтось інший
desk-namens-other-helper-sure = { $name } почує, що це більше не потрібно. Шукаємо когось іншого.
desk-namens-name-ok = Так, { $name } може прийти

desk-consent-spoken = Людина погодилася в розмові.
desk-consent-written = Людина погодилася письмово.
desk-consent-representative = Погодився представник.

# At the phone.
desk-phone-title = Телефонна розмова
desk-phone-who = Хто телефонує?
desk-phone-find = Шукайте за ім’ям, вулицею чи номером
desk-phone-find-hint = Наприклад: Maria Wilgen
desk-phone-new = Записати нову людину
desk-phone-what = Що потрібно?
desk-phone-when = Коли?
desk-phone-which-day = Який день?
desk-phone-other-day = Інший день
desk-phone-part = Яка частина дня?
desk-phone-any-day = Коли зручно
desk-phone-words = Що має знати помічник?
desk-phone-words-hint = Не пишіть адресу, код чи номер рахунку.
desk-phone-consent = Як { $name } погоджується?
desk-phone-consent-spoken = Телефоном або в розмові
desk-phone-consent-written = Письмово
desk-phone-consent-representative = Хтось, хто говорить за { $name }
desk-phone-check = Усе правильно?
desk-phone-send = Спитати сусідів
desk-phone-for = Для кого
desk-phone-sent-title = Готово
desk-phone-sent-closed = Це завелике для сусідів.
desk-phone-sent = Прохання надіслано.
desk-phone-sent-review = Прохання збережено. Перечитайте його.
desk-phone-sent-more = Коли буде новина, з’явиться завдання зателефонувати: { $name }.
desk-phone-again = Ще одна розмова
desk-phone-script = Що сказати?
desk-script-who-1 = Добрий день, це { $worker }, { $buurt }. З ким я говорю?
desk-script-who-2 = На якій вулиці ви живете?
desk-script-what-1 = Чим може допомогти сусід?
desk-script-what-2 = Щось невелике можна. Для догляду шукаємо службу.
desk-script-when-1 = Коли вам зручно?
desk-script-when-2 = Чи можна дати ваше ім’я й адресу знайомому сусідові?
desk-script-send-1 = Я зараз питаю ваших сусідів.
desk-script-send-2 = Я зателефоную, коли хтось зможе прийти.

# People.
desk-people-title = Люди
desk-people-find = Знайти когось
desk-people-find-hint = Ім’я, вулиця чи телефон
desk-people-count = { $count ->
    [one] { $count } особа
    [few] { $count } особи
    [many] { $count } осіб
   *[other] { $count } особи
 }
desk-people-none = За цими словами нікого немає.
desk-newcomers = Нові сусіди
desk-newcomers-lead = Знаєте когось? Підтвердьте. Лише тоді людина може допомагати.
desk-confirm-one = Я знаю: { $name }
desk-confirm-chosen = { $count ->
    [one] Підтвердити { $count } сусіда
    [few] Підтвердити { $count } сусідів
    [many] Підтвердити { $count } сусідів
   *[other] Підтвердити { $count } сусіда
 }
desk-confirm-all = Вибрати всіх
desk-confirm-none = Не вибирати нікого
desk-confirmed = { $count ->
    [one] Тепер знайомий { $count } сусід.
    [few] Тепер знайомі { $count } сусіди.
    [many] Тепер знайомі { $count } сусідів.
   *[other] Тепер знайомі { $count } сусіда.
 }
desk-standing-accepted = Новий
desk-standing-confirmed = Знайомий
desk-person-phone = Телефон
desk-person-address = Адреса
desk-person-language = Мова
desk-person-contact = Найкраще
desk-person-door = Біля дверей
desk-person-trust = Довіра
desk-trust-1 = Ми ще знайомимося
desk-trust-2 = Ми познайомилися
desk-trust-3 = Перевірено організацією
desk-person-helps = Допомагає сусідам
desk-person-helps-short = Допомагає
desk-person-joined = Тут з
desk-person-app = Користується застосунком
desk-person-no-app = Не має застосунку. Телефонуємо.
desk-contact-app = У застосунку
desk-contact-phone = Дзвінок
desk-contact-sms = SMS
desk-contact-mail = Електронний лист
desk-door-known_neighbour = Знайомий вам сусід
desk-door-name_first = Спершу побачити ім’я
desk-door-meeting_place = Краще в осередку району
desk-person-ask = Просити допомоги для { $name }
desk-person-letter = Зробити новий лист
desk-person-letter-more = Старі коди { $name } більше не діятимуть.
desk-person-new = Записати нову людину
desk-person-new-lead = Досить імені, вулиці й телефону.
desk-person-first-name = Ім’я
desk-person-last-name = Прізвище
desk-person-street = Вулиця
desk-person-street-choose = Виберіть вулицю
desk-person-number = Номер будинку
desk-person-phone-hint = Без номера заходимо особисто.
desk-person-born = Рік народження
desk-person-born-why = Кому ще немає 18, просимо не про все.
desk-person-gender = Жінка чи чоловік
desk-person-gender-why = Деякі сусіди просять, щоб до дверей прийшла жінка або чоловік.
desk-person-gender-unsaid = Не сказано
desk-person-consent = Як ця людина погодилася?
desk-person-consent-spoken = У розмові
desk-person-consent-written = Письмово
desk-person-consent-representative = Хтось, хто говорить за людину
desk-person-save = Зберегти людину
desk-person-known = Можливо, ми вже знаємо цю людину.
desk-person-known-take = Це та сама людина
desk-person-known-show = Подивитися, хто це
desk-person-known-other = Це хтось інший

# Letters.
desk-letters-title = Листи
desk-letters-lead = З листом сусід входить у застосунок. Кожен лист має свій код.
desk-letters-make = Зробити листи
desk-letters-count = Скільки листів?
desk-letters-seats = Скільки людей на лист?
desk-letters-seats-hint = Хто живе за одними дверима, має один лист.
desk-letters-count-wrong = Виберіть число від 1 до 200.
desk-letters-seats-each = { $count ->
    [one] { $count } особа
    [few] { $count } особи
    [many] { $count } осіб
   *[other] { $count } особи
 }
desk-letters-street = Для якої вулиці?
desk-letters-any-street = Без певної вулиці
desk-letters-made = { $count ->
    [one] { $count } лист готовий.
    [few] { $count } листи готові.
    [many] { $count } листів готові.
   *[other] { $count } листа готові.
 }
desk-letters-batches = Зроблені листи
desk-letters-none = Листів ще немає.
desk-letters-print-none = Немає листів, готових до друку.
desk-letters-used = Використано { $used } з { $count }
desk-letters-some = { $count ->
    [one] { $count } лист
    [few] { $count } листи
    [many] { $count } листів
   *[other] { $count } листа
 }
desk-letters-made-on = Зроблено { $day }
desk-letters-now = Надрукуйте зараз. Пізніше кодів не побачите.
desk-letters-until = Діє до { $day }
desk-letters-print = Друкувати
desk-letters-languages = Якими мовами?
desk-letters-language-second = І ще
desk-letters-language-one = Лише ця мова

# The letter itself, as it is printed.
letter-hello = Вітаємо, сусіде
letter-hello-name = Вітаємо, { $name }
letter-what = У { $buurt } сусіди допомагають одне одному. У малому: хліб, дрібна робота, розмова.
letter-scan = Відскануйте цей код телефоном або планшетом.
letter-type = Або відкрийте { $address } і введіть цей код:
letter-code = Ваш код
letter-safe = Не показуйте цей код іншим. Він діє до { $day }.
letter-seats = { $count ->
    [one] Цим листом може скористатися { $count } особа.
    [few] Цим листом можуть скористатися { $count } особи з вашого дому.
    [many] Цим листом можуть скористатися { $count } осіб з вашого дому.
   *[other] Цим листом можуть скористатися { $count } особи з вашого дому.
 }
letter-phone = Немає телефону чи інтернету? Дзвоніть { $worker }: { $phone }. Завжди можна.
letter-place = Або заходьте: { $address }.
letter-bye = До зустрічі, { $worker }
letter-qr = Код для сканування
desk-namens-again = { $name }: охоче знову { $helper }
desk-namens-again-not = { $name }: усе ж не { $helper }
