## Language, start, settings, the help page and the page about accessibility. Nog na te lezen.
start-title = Сусіди допомагають сусідам
start-lead = Попросіть про невелику допомогу або допоможіть сусідові.
start-language = Виберіть мову
start-how-ask = Ви просите про щось маленьке, наприклад принести хліб.
start-how-answer = Сусід, який може, приходить допомогти.
start-how-people = Працівник району поруч. Ви завжди вибираєте самі.
start-card-where = Ще немає листа? Зателефонуйте працівнику району.
start-hello = Вітаємо, { $name }
calls-title = Зателефонувати
calls-lead = Ці номери працюють завжди, навіть без інтернету.
calls-danger-title = Є небезпека зараз?
calls-danger-note = Buurtnet не для надзвичайних ситуацій.
calls-talk-title = Хочете з кимось поговорити?
calls-team-title = Ваш працівник району
calls-team = { $worker } і команда { $buurt }
calls-team-note = З усіх питань про ваш район.
calls-team-unknown = Номер є на вашому листі або картці.
calls-112 = Швидка допомога і пожежники
calls-101 = Поліція
calls-1813 = Думаєте про самогубство? Цілодобово, нідерландською.
calls-106 = Tele-Onthaal: вас вислухають цілодобово, нідерландською.
calls-102 = Awel: для дітей та молоді, нідерландською.
calls-1712 = Питання про насильство чи жорстоке поводження.
calls-free = Безкоштовно.
calls-hours = Години можуть змінитися.
settings-title = Налаштування
settings-language = Мова
settings-reading = Літери та кольори
settings-notices = Сповіщення
settings-notices-why = Чи можна сповіщати вас, наприклад коли сусід допомагає вам? Це можна вимкнути будь-коли.
settings-notices-together = Хто тримає цей пристрій, бачить і ваші сповіщення. Ним користується хтось інший? Тоді ваші сповіщення не приходять.
settings-notices-on = Увімкнути сповіщення
settings-notices-off = Вимкнути сповіщення
settings-notices-are-on = Сповіщення увімкнено на цьому пристрої.
settings-notices-denied = Сповіщення заблоковано на цьому пристрої. Дозвольте їх у налаштуваннях браузера.
settings-notices-unsupported = Цей пристрій не показує сповіщень. Ми зателефонуємо або напишемо вам.
settings-notices-error = Не вдалося. Спробуйте пізніше.
settings-notices-timeout = Ваш пристрій не відповідає. Ми зателефонуємо або напишемо вам.
settings-notices-ios = Спочатку додайте Buurtnet на головний екран.
settings-ios-share = Торкніться кнопки «Поділитися».
settings-ios-add = Виберіть «На початковий екран».
settings-ios-open = Відкрийте Buurtnet з головного екрана.
settings-sign-out = Вийти
settings-sign-out-why = Тоді ми зітремо все ваше на цьому пристрої.
settings-sign-out-waiting = { $count ->
    [one] Ще чекає { $count } повідомлення. Якщо вийти, воно зникне.
    [few] Ще чекають { $count } повідомлення. Якщо вийти, вони зникнуть.
    [many] Ще чекає { $count } повідомлень. Якщо вийти, вони зникнуть.
   *[other] Ще чекає { $count } повідомлення. Якщо вийти, воно зникне.
 }
settings-sign-out-anyway = Вийти і викинути
settings-sign-out-stay = Залишитися
settings-signed-out = Ви не увійшли на цьому пристрої.
access-title = Доступність
access-lead = Buurtnet для всіх. Тому ми дбаємо про таке.
access-big = Великі літери та кнопки, в які легко влучити.
access-contrast = Кольори, які добре видно, навіть у темряві.
access-keyboard = Усе працює з клавіатурою та екранним читачем.
access-aloud = Кожну сторінку можна прочитати вголос.
access-words = Короткі речення, малюнки та шість мов.
access-standard = Ми дотримуємося WCAG 2.2, рівень AA.
access-unread = Арабську, турецьку та українську ще не вичитано.
access-tell-title = Щось не працює?
access-tell = Скажіть працівнику району. Завжди можна зателефонувати.

# Getting in.
start-in = Увійти
start-in-demo = Або увійдіть з листом
start-letter = У мене є лист
start-letter-note = Лист або картка з кодом.
start-again = Я тут уже був
start-again-note = Раніше я вже користувався Buurtnet.
start-role-bewoner = Мешканець
start-role-helper = Допомагає сусідам
start-role-ambassadeur = Амбасадор
start-role-buurtwerker = Працівник району
start-role-brugfiguur = Посередник
start-role-dienst = Служба
start-role-coordinator = Координатор
start-role-gemeente = Громада
start-role-beheerder = Адміністратор
start-roles = Ролі та наш район
start-roles-note = Те, що ви налаштовуєте як адміністратор.
start-numbers = Чого сусіди не змогли
start-numbers-note = Числа за кожен квартал, для муніципалітету.

# Stepping in where everything is invented.
demo-title = Завітайте до { $buurt }
demo-lead = Тут усе вигадане. Оберіть, ким ви будете.
demo-asker = Я прошу про невелику допомогу.
demo-helper = Я допомагаю сусідові.
demo-worker = Я працівник району.
demo-others = Обрати когось іншого
demo-search = Шукати за ім’ям
demo-none = Нікого з таким ім’ям немає.
demo-found = { $count ->
    [one] Знайдено { $count } ім’я.
    [few] Знайдено { $count } імені.
    [many] Знайдено { $count } імен.
   *[other] Знайдено { $count } імені.
 }

# The four places of who lives here.
tab-start = Головна
tab-help = Допомога
tab-mine = Прохання
tab-me = Налаштування

# At the door with a letter.
join-title = Ваш лист
join-lead = На листі або картці є код.
join-code = Введіть код
join-code-hint = Вісім літер і цифр, наприклад AB12-CD34.
join-code-empty = Введіть код зі свого листа.
join-type = Ввести код з листа
join-type-note = Під малюнком є вісім знаків.
join-new = Мені потрібен новий код
join-new-note = Зателефонуйте працівнику району.
join-are-you = Ви { $name }?
join-who = Ласкаво просимо до { $buurt }. Хто ви?
join-for-street = Цей лист для { $street }, { $buurt }.
join-for-buurt = Цей лист від Buurtnet у { $buurt }.
join-first-name = Ваше ім’я
join-street = Ваша вулиця
join-street-none = Оберіть вулицю
join-number = Номер будинку
join-phone = Ваш номер телефону
join-phone-why = Його бачить лише той, хто йде допомагати.
join-born = У якому році ви народилися?
join-born-why = Вам 16 чи 17? Тоді працівник району теж погляне. Ваш рік народження більше ніхто не бачить.
join-helps = Чи хочете іноді допомагати сусідам?
join-helps-yes = Так, іноді
join-helps-no = Поки ні
join-shared = Чи користується цим пристроєм ще хтось?
join-shared-why = Тоді ми нічого не зберігаємо на цьому пристрої.
join-shared-no = Ні, лише я
join-shared-yes = Так, ми користуємося разом
join-yes = Так, я { $name }
join-no = Ні, я не { $name }
join-in = Приєднатися
join-not-me = Цей лист не для вас
join-not-me-what = Поверніть лист або зателефонуйте нам. Нічого не сталося.
join-welcome-title = Ласкаво просимо
join-welcome = Ласкаво просимо, { $name }!
join-welcome-lead = Тепер ви з { $buurt }. Просити можна одразу.
join-to-start = До моєї головної
join-to-start-note = Спокійно роздивіться.
join-seen = Ви вже бачилися з { $worker }?
join-seen-what = Покажіть лист { $worker } або амбасадору. Тоді й ви зможете допомагати.
join-seen-where = Ми тут: { $address }.
join-not-seen = { $worker } хоче з вами познайомитися. Покажіть лист у пункті району.
join-shared-note = Ви ділите цей пристрій. За чверть години ми вас виведемо.
place-next = Ще хтось удома?
place-next-note = Одним пристроєм можуть користуватися четверо.

# Coming back.
again-title = Раді бачити вас знову
again-lead = На цьому пристрої ви ще не увійшли. Для цього потрібен новий код.
again-ask = Попросіть новий код
again-call-note = Ви одразу отримаєте код, також телефоном.
again-walk-in = Або завітайте: { $address }.
again-have = У мене вже є код
again-have-note = З листа, картки або телефоном.

# What we know of you.
profile-title = Мій профіль
profile-open-note = Хто може прийти до вас? Як з вами зв’язатися?
own-title = Мої дані
own-note = Що ми знаємо, хто це бачив і як вийти з Buurtnet.
forgotten-title = До побачення, і дякуємо
forgotten-lead = Ваш акаунт закрито. За 7 днів усе про вас зникне.
forgotten-back = Хочете лишитися? Подзвоніть працівнику. Маєте 7 днів.
profile-door = Хто може прийти до ваших дверей?
profile-door-known = Сусід, якого знає працівник району
profile-door-name = Спершу хочу бачити ім’я
profile-door-place = Краще зустрітися в пункті району
profile-contact = Як вам зручніше отримувати звістки?
profile-contact-app = Сповіщенням на цьому пристрої
profile-contact-phone = Телефонуйте мені
profile-contact-sms = Надсилайте SMS
profile-contact-mail = Надсилайте лист на пошту
profile-last-name = Ваше прізвище
profile-language = Якою мовою ви читаєте?
profile-saved = Збережено.

# The mailboxes of the demo.
demo-post = Побудьте службою: відкрийте скриньку
demo-post-note = Прочитайте, що служба отримує поштою.
demo-post-title = Поштові скриньки
demo-post-lead = У демо листи нікуди не йдуть. Тут ви читаєте те, що отримала б кожна служба.
demo-post-empty = Листів ще немає. Скеруйте когось і погляньте знову.
demo-post-choose = Виберіть скриньку
demo-post-all = Усі скриньки
demo-post-count = { $count ->
    [one] { $count } лист
    [few] { $count } листи
    [many] { $count } листів
   *[other] { $count } листа
 }

# The ways to services and rights.
services-title = Служби поруч
services-note = Допомога фахівців поруч із домом.
rights-title = Ваші права
rights-note = Гроші, їжа, оренда, догляд: хто допоможе.

# An ambassador meets who is new.
street-new = Нові на вашій вулиці
street-new-lead = Ви когось бачили? Скажіть тут.
street-new-number = номер { $number }
street-new-know = Я знаю: { $name }
street-new-known = { $name } тепер бере участь в усьому.
profile-look-again = Показати, що там зараз
meet-title = Зустрічі
meet-note = Суп, розмова, спільні справи.
