## The desk makes places and plans activities.
meetdesk-lead = Місця, години та заняття району.
meetdesk-plan = Запланувати заняття
meetdesk-plan-other = Змінити заняття
meetdesk-place = Додати місце
meetdesk-place-other = Змінити місце
meetdesk-change = Змінити
meetdesk-cancel = Скасувати
meetdesk-cancel-sure = Скасувати { $title }? Хто мав прийти, дізнається одразу.
meetdesk-close = Закрити це місце
meetdesk-close-sure = { $name } зникне зі списку.
meetdesk-title-field = Як називається?
meetdesk-kind = Що там роблять люди?
meetdesk-kind-hint = Зустріч і мовну практику пропонуємо поруч із проханням.
meetdesk-where = Де?
meetdesk-note = Що там є? Одне речення.
meetdesk-day = Який день?
meetdesk-weeks = Скільки тижнів поспіль?
meetdesk-capacity = Скільки людей щонайбільше?
meetdesk-organiser = Хто організовує?
meetdesk-organiser-hint = Бачить кількість, але не імена.
meetdesk-organiser-is = Організовує { $name }.
meetdesk-organiser-none = Більше ніхто
meetdesk-street = Яка вулиця?
meetdesk-number = Номер будинку
meetdesk-hours = Коли відчинено?
meetdesk-wheelchair = Чи можна заїхати на візку?
meetdesk-unknown = Не знаю
meetdesk-place-kind = Яке це місце?
meetdesk-place-buurtpunt = Осередок команди
meetdesk-place-garden = Сад
meetdesk-place-informal = Місце, де люди бачаться
meetdesk-place-kind-other = Щось інше
meetdesk-came = { $count ->
    [one] Мала прийти { $count } людина.
    [few] Мали прийти { $count } людини.
    [many] Мало прийти { $count } людей.
   *[other] Мало прийти { $count } людини.
 }
meetdesk-over = Минуло
meetdesk-places-none = Місця ще немає. Спершу додайте його.
meetdesk-saved = Збережено.
meetdesk-whole = Впишіть число.
meetdesk-name-empty = Дайте йому назву.
