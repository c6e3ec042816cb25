## Language, start, settings, the help page and the page about accessibility. Nog na te lezen.
start-title = Сусіди допомагають сусідам
start-lead = Попросіть про невелику допомогу або допоможіть сусідові.
start-language = Виберіть мову
start-how-ask = Ви просите про щось маленьке, наприклад принести хліб.
start-how-answer = Сусід, який може, приходить допомогти.
start-how-people = Координатор району поруч. Ви завжди вибираєте самі.
start-card = Отримали лист або картку? Відскануйте код на ній.
start-card-where = Ще немає листа? Зателефонуйте координатору району.
start-hello = Вітаємо, { $name }
start-signed-in = Ви увійшли.
calls-title = Зателефонувати
calls-lead = Ці номери працюють завжди, навіть без інтернету.
calls-danger-title = Є небезпека зараз?
calls-danger-note = Buurtnet не для надзвичайних ситуацій.
calls-talk-title = Хочете з кимось поговорити?
calls-team-title = Ваш координатор району
calls-team = { $worker } і команда { $buurt }
calls-team-note = З усіх питань про ваш район.
calls-team-unknown = Номер є на вашому листі або картці.
calls-112 = Швидка допомога і пожежники
calls-101 = Поліція
calls-1813 = Думаєте про самогубство? Цілодобово, нідерландською.
calls-106 = Tele-Onthaal: вас вислухають цілодобово, нідерландською.
calls-102 = Awel: для дітей та молоді, нідерландською.
calls-1712 = Питання про насильство чи жорстоке поводження.
calls-free = безкоштовно
calls-hours = Години можуть змінитися.
calls-leave = Швидко покинути цю сторінку
settings-title = Налаштування
settings-language = Мова
settings-reading = Літери та кольори
settings-notices = Сповіщення
settings-notices-why = Чи можна сповіщати вас, коли сусід просить про допомогу або допомагає вам? Це можна вимкнути будь-коли.
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
access-tell = Скажіть координатору району. Завжди можна зателефонувати.
