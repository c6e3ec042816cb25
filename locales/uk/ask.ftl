## What somebody who asks for help reads. Nog na te lezen.
# Asking: what, when, send.
ask-title = Прошу допомоги
ask-lead = Щось маленьке, від сусіда поруч.
ask-go-on = Продовжити: { $what }
ask-what = Що вам потрібно?
ask-when = Коли?
ask-hours = { $from }–{ $until }
ask-day-part = { $day }, { $part }
ask-flexible = Будь-коли, як зручно
ask-flexible-note = Протягом тижня. Так найлегше знайти.
ask-other-day = Інший день
ask-date = Або оберіть дату
ask-check = Усе правильно?
ask-row-what = Що
ask-row-when = Коли
ask-row-words = Ваші слова
ask-row-wishes = Ваші побажання
ask-send = Запитати сусідів
ask-send-note = Спершу сусіди не бачать, хто ви.
ask-words = Додати кілька слів
ask-words-note = Що саме? Скільки?
ask-words-label = Що ще хочете сказати?
ask-words-hint = Не пишіть адресу, код чи номер рахунку.
ask-masked = Ось що прочитають сусіди:
ask-wishes = Маєте побажання?
ask-wishes-note = Скільки сусідів, хто, якою мовою.
ask-wishes-lead = Тут нічого обирати не обов’язково.
ask-places = Скільки сусідів потрібно?
ask-places-count = { $count ->
    [one] { $count } сусід
    [few] { $count } сусіди
    [many] { $count } сусідів
   *[other] { $count } сусіда
 }
ask-same = Бажано той самий сусід?
ask-same-yes = Краще сусід, що минулого разу
ask-any = Не має значення
ask-wish = Краще жінка чи чоловік?
ask-wish-woman = Краще жінка
ask-wish-man = Краще чоловік
ask-language = Якою мовою хочете говорити?

# What the guard found: danger, better help.
ask-danger = Є небезпека зараз?
ask-danger-not-sent = Це прохання ми сусідам не надсилаємо.
ask-danger-change = Немає небезпеки? Напишіть інакше.
ask-better = Для цього є краща допомога
ask-better-worker = { $worker }, працівник району
ask-better-worker-note = Охоче шукатиме разом з вами.
helpline-112 = Швидка і пожежники
helpline-101 = Поліція
helpline-1733 = Черговий лікар
helpline-1722 = Пожежники, не терміново
helpline-antigif = Центр отруєнь
helpline-1813 = Лінія підтримки (нідерландською), цілодобово
helpline-106 = Tele-Onthaal (нідерландською), цілодобово
helpline-1712 = Питання про насильство (нідерландською)
helpline-awel = Awel: для дітей і молоді (нідерландською)
helpline-childfocus = Child Focus: зникла дитина
helpline-druglijn = DrugLijn (нідерландською)
helpline-caw = CAW: допомога з будь-яких питань
helpline-1700 = Питання до уряду Фландрії

# My requests.
mine-title = Мої прохання
mine-now = На якому все етапі?
mine-before = Раніше
mine-all = Усі мої прохання
mine-none = Зараз у вас немає прохань.
mine-none-note = Просити можна завжди, навіть про дрібницю.
ask-sent = Ваше прохання надіслано.
mine-review = Спершу ваше прохання читає { $worker }.
mine-open = Ми шукаємо сусіда.
mine-partly = Знайшли { $found } з { $places }. Шукаємо далі.
mine-hear-by = Ви отримаєте звістку до { $time }.
mine-by = до { $time }
mine-next = Ви дізнаєтеся, чи хтось прийде.
mine-matched = { $count ->
    [one] { $names } прийде допомогти.
    [few] { $names } прийдуть допомогти.
    [many] { $names } прийдуть допомогти.
   *[other] { $names } прийдуть допомогти.
 }
mine-name-first = { $name } хоче вам допомогти. Згодні?
mine-confirming = Усе вдалося?
mine-done = Усе вдалося.
mine-thanked = Ви подякували листівкою.
mine-closed-withdrawn = Ви зупинили це прохання.
mine-closed-solved_elsewhere = Це вже вирішено.
mine-closed-expired_unmatched = Нікого не знайшли. Працівник району допоможе.
mine-closed-referred = Цим займається служба.
mine-closed-out_of_scope = Для цього є краща допомога.
mine-closed-duplicate = Ви просили про це двічі. Інше прохання триває.
mine-closed-rejected = Тут це неможливо. Зателефонуйте працівнику району.
mine-closed-not_delivered = Не вдалося. Працівник району вам зателефонує.
mine-words-wait = Сусіди побачать ці слова, коли їх прочитає { $worker }.
mine-timeline = Що вже сталося?
mine-call-note = Телефонуйте, якщо щось не так.
mine-stopping = Ми зупиняємо ваше прохання.

# Who comes.
who-comes = Хто прийде?
who-said-yes = Хто погодився?
who-came = Хто вам допоміг?
who-neighbour = { $name } допомагає як сусід.
who-door-word = Біля дверей { $name } скаже:
who-sees = { $name } бачить, як вас знайти, з { $time }.
who-may = Чи може { $name } бачити ваше ім’я, телефон та адресу?
who-may-yes = Так, можна
who-rather-other = Краще хтось інший
who-rather-other-what = Пояснювати не потрібно. { $name } отримає приязне повідомлення. Ми шукатимемо далі.
who-rather-other-yes = Так, шукайте когось іншого
who-rather-other-no = Ні, { $name } підходить

# How did it go, and thank you.
how-title = Усе вдалося?
how-worked = Вдалося
how-failed = Не вдалося або інакше
how-what = Що сталося?
how-nobody-came = Ніхто не прийшов
how-not-worked = Не вдалося
how-other = Було інакше
how-after = Працівник району прочитає це й зателефонує.
thanks-title = Подякуйте
thanks-lead = Оберіть листівку. Сусід отримає її одразу.
thanks-flowers = Квітка
thanks-soup = Миска супу
thanks-sun = Сонце
thanks-heart = Серце
thanks-coffee = Кава
thanks-hands = Тепла рука

# Stopping.
stop-title = Більше не потрібно
stop-question = Хочете зупинити це прохання?
stop-what = Хто погодився, дізнається одразу.
stop-withdrawn = Так, більше не потрібно
stop-solved = Так, уже вирішено
stop-keep = Ні, залиште прохання

# May we tell you?
tell-title = Хочете знати одразу?
tell-otherwise = Краще телефонуйте
who-volunteer = { $name } волонтерить для { $organisation } і має страхування.
