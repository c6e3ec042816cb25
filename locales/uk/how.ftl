# How I help: with what, when, how often, and a pause.
helping-how-helps = Хочете допомагати сусідам?
helping-how-talents = Що ви любите робити?
helping-how-talents-hint = Про це ми спитаємо спершу.
helping-how-times = Коли ви можете?
helping-how-times-hint = Нічого не вибрано? Тоді будь-коли.
helping-how-mornings = Ранок у будні
helping-how-afternoons = Пообіддя в будні
helping-how-evenings = Вечір у будні
helping-how-weekend = Вихідні
helping-how-often = Як часто можна вас просити?
helping-how-often-hint = Частіше не проситимемо.
helping-how-week = { $count ->
    [one] { $count } раз на тиждень
    [few] { $count } рази на тиждень
    [many] { $count } разів на тиждень
   *[other] { $count } разу на тиждень
 }
helping-how-languages = Якими мовами ви говорите?
helping-how-urgent = Можна швидко просити вас, коли терміново?
helping-how-urgent-hint = Так? Тоді ваш телефон може задзвонити й пізно ввечері, уночі чи в неділю вранці.
helping-how-pause = Хочете трохи відпочити?
helping-how-pause-hint = Тоді ми якийсь час не проситимемо.
helping-how-pause-none = Ні, просіть
helping-how-pause-until = Так, до { $day }
helping-how-pause-week = Так, тиждень
helping-how-pause-month = Так, місяць
helping-how-saved = Збережено. Дякуємо!
helping-how-shown = Чи може працівник бачити, що ви любите робити?
helping-how-shown-hint = Інші сусіди цього не бачать.

# More limits than how often.
helping-how-more = Інші обмеження
helping-how-open = Скільки справ одночасно?
helping-how-open-count = { $count ->
    [one] { $count } справа одночасно
    [few] { $count } справи одночасно
    [many] { $count } справ одночасно
   *[other] { $count } справи одночасно
 }
helping-how-month = Як часто щонайбільше на місяць?
helping-how-month-count = { $count ->
    [one] { $count } раз на місяць
    [few] { $count } рази на місяць
    [many] { $count } разів на місяць
   *[other] { $count } разу на місяць
 }
helping-how-time = Скільки часу щонайбільше на тиждень?
helping-how-hours = { $count ->
    [one] { $count } година на тиждень
    [few] { $count } години на тиждень
    [many] { $count } годин на тиждень
   *[other] { $count } години на тиждень
 }
helping-how-minutes = { $count } хв на тиждень
