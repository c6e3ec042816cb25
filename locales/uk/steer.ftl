# Що перевіряє й налаштовує координатор. (nog na te lezen)
desk-tab-settings = Організація
steer-lead = Що спізнюється, що не дійшло і що ви перевіряєте.
steer-late = Із запізненням
steer-late-none = Нічого не спізнюється.
steer-due = Мало бути готово { $when }
steer-nobody = Поки ні в кого
steer-give = Передати колезі
steer-give-lead = Справу відкривати не треба.
steer-given = Тепер це має { $name }.
steer-failed = Листи, що не дійшли
steer-failed-none = Усі листи дійшли.
steer-bounced = Ця адреса не приймає листа.
steer-given_up = Листа не вдалося надіслати.
steer-again = Надіслати ще раз
steer-by-phone = Далі телефоном
steer-again-done = Лист знову в дорозі.
steer-by-phone-done = Колега зателефонує до служби.
steer-other = Також переглянути
steer-other-none = Більше нічого немає.
steer-clock-first_look = Перший перегляд
steer-clock-contact = Зв’язатися з людиною
steer-clock-service_answer = Відповідь служби
steer-clock-follow_up = Наступний крок
set-lead = Для всіх районів вашої організації.
set-saved = Збережено. Усі строки перераховано.
set-hours = Години роботи
set-hours-hint = Наприклад 9:00-12:30, 13:00-17:00. Порожньо – зачинено.
set-hours-wrong = Пишіть години так: 9:00-17:00.
set-closed = Тижні, коли зачинено
set-closed-note = Поки у вас зачинено, ніщо не спізнюється.
set-closed-none = Закриття не заплановано.
set-closed-add = Додати
set-closed-remove = Прибрати
set-closed-wrong = Виберіть перший і останній день, не більше 60 днів.
set-holidays = Свята
set-holidays-show = Показати свята
set-holidays-note = Тоді у вас зачинено автоматично.
set-clocks = Строки
set-clocks-note = Новий строк діє для того, що почнеться потім.
set-level-u1 = Терміново
set-level-u2 = Цього тижня
set-level-u3 = Супровід
set-terms-wrong = Терміновіше не може тривати довше.
set-term-next = Не пізніше наступного робочого дня
set-away = Відсутність і заміна
set-services = Професійна таємниця й угоди служб
set-service-until = до { $day }
set-service-over = закінчилася { $day }
set-service-none = без дати завершення
care-make-ready = Підготувати службу
care-make-ready-lead = Служба ще нічого не знає. Спершу потрібна згода.
care-make-ready-which = Яка служба?
care-print-card = Картка скерування
holiday-nieuwjaar = Новий рік
holiday-pasen = Великдень
holiday-paasmaandag = Великодній понеділок
holiday-dag-van-de-arbeid = День праці
holiday-o-l-h-hemelvaart = Вознесіння
holiday-pinksteren = Трійця
holiday-pinkstermaandag = Понеділок Трійці
holiday-nationale-feestdag = Національне свято
holiday-o-l-v-hemelvaart = Успіння
holiday-allerheiligen = День усіх святих
holiday-wapenstilstand = День перемир’я
holiday-kerstmis = Різдво
set-term-hours = { $n ->
        [one] { $n } робоча година
        [few] { $n } робочі години
        [many] { $n } робочих годин
       *[other] { $n } робочої години
    }
set-term-days = { $n ->
        [one] { $n } робочий день
        [few] { $n } робочі дні
        [many] { $n } робочих днів
       *[other] { $n } робочого дня
    }
steer-left = Більше тут не працює
steer-give-all = Передати все
steer-give-all-lead = Усі відкриті справи переходять до одного колеги. Відкривати їх не треба.
steer-given-all =
    { $count ->
    [one] { $name } тепер має на { $count } справу більше.
    [few] { $name } тепер має на { $count } справи більше.
    [many] { $name } тепер має на { $count } справ більше.
   *[other] { $name } тепер має на { $count } справи більше.
 }
steer-leaves = Забрати доступ
steer-leaves-title = { $name } більше тут не працює?
steer-leaves-lead = Відтепер цей колега не відкриє жодної справи.
steer-leaves-then = Справи залишаються. Потім ви передасте їх іншому колезі.
steer-leaves-yes = Так, більше тут не працює
steer-leaves-done = { $name } більше тут не працює. Тепер передайте справи.
problem-not-yourself = Ви не можете зробити це для себе. Попросіть колегу.
problem-works-here-no-longer = Цей колега вже тут не працює.
problem-no-other-coordinator = Тоді не залишиться іншого координатора. Спершу призначте ще когось.
