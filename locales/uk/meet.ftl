## Where neighbours meet: loaded by the pages that show it.
meet-lead = Заходьте в гості. Раді кожному.
meet-activities = Що відбувається
meet-places = Куди можна зайти
meet-none = Зараз нічого не заплановано.
meet-come = Я прийду
meet-come-two = Ми прийдемо вдвох
meet-coming-one = Ви прийдете. До зустрічі!
meet-coming-two = Ви прийдете вдвох. До зустрічі!
meet-not = Я таки не прийду
meet-remind = Нагадати мені заздалегідь
meet-reminded = Ми нагадаємо вам заздалегідь.
meet-remind-off = Не нагадувати
meet-full = Місць немає.
meet-cancelled = Це скасовано.
meet-count = { $count ->
    [0] Ще нікого.
    [one] Прийде { $count } людина.
    [few] Прийдуть { $count } людини.
    [many] Прийде { $count } людей.
   *[other] Прийде { $count } людини.
 }
meet-you-organise = Ви це організовуєте.
meet-names = Ніхто не бачить, хто прийде. Організатор бачить лише кількість.
meet-sign-in = Увійдіть, щоб сказати, що прийдете.
meet-wheelchair = Можна заїхати на візку.
meet-no-wheelchair = На візку заїхати не можна.
meet-kind-meet = Побути разом
meet-kind-language = Мовна практика
meet-kind-doing = Зробити щось разом
meet-kind-carers = Для тих, хто доглядає близьких
meet-beside-title = Зайдете теж?
meet-beside-why = Там ви зустрінете сусідів. Ваше прохання лишається.
meet-later = Показати й те, що пізніше
meet-all = Усі зустрічі
