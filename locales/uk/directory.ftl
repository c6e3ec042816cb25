## The directory of services, for everybody. nl is the source of the six.

# The kinds of service.
service-type-ocmw = Соціальна служба (OCMW)
service-type-caw = Центр добробуту (CAW)
service-type-dmw = Соціальна служба лікарняної каси
service-type-gbo = Спільний прийом
service-type-ldc = Місцевий центр послуг
service-type-huisarts = Сімейний лікар
service-type-wgc = Районний медичний центр
service-type-thuisverpleging = Медсестра вдома
service-type-gezinszorg = Допомога родині й прибирання
service-type-mmc = Поїздки для маломобільних
service-type-cgg = Психічне здоров’я (CGG)
service-type-eerstelijnspsycholoog = Психолог поруч
service-type-vk = Центр довіри для дітей
service-type-politie-wijk = Дільничний поліцейський
service-type-huis-van-het-kind = Дім дитини
service-type-clb = Центр допомоги учням (CLB)
service-type-jac = Допомога молоді (JAC)
service-type-voedselhulp = Продуктова допомога
service-type-woonmaatschappij = Соціальне житло
service-type-huurdersbond = Спілка орендарів
service-type-mantelzorgvereniging = Спілка доглядальників
service-type-oppasdienst = Служба супроводу
service-type-agentschap-integratie = Інтеграція та переклад
service-type-karweidienst = Служба дрібних робіт
service-type-buurtbemiddeling = Сусідська медіація
service-type-lac = Місцева комісія з енергії та води
service-type-justitiehuis-1e-lijn = Безкоштовна порада юриста

# Finding a service.
services-lead = Вони допоможуть. Дзвоніть будь-коли.
services-ask = З чим потрібна допомога?
services-ask-hint = Наприклад: рахунок, лікар, їжа
services-open-now = Лише відчинені зараз
services-types = Вид служби
services-all = Усі
services-more-types = Більше видів
services-fewer-types = Менше видів
services-count = { $count ->
    [one] { $count } служба
    [few] { $count } служби
    [many] { $count } служб
   *[other] { $count } служби
 }
services-none = Нічого не знайдено.
services-none-more = Спробуйте інше слово або подзвоніть працівнику району.
services-why = Відповідає: { $word }
services-meant = Ви мали на увазі «{ $word }»?

# One service.
service-open-until = Відчинено до { $time }
service-open-always = Відчинено цілодобово
service-open = Зараз відчинено
service-closed = Зараз зачинено
service-opens-today = Відчиниться о { $time }
service-opens = Відчиниться { $day } о { $time }
service-appointment = За записом
service-also-appointment = Також за записом
service-hours-unknown = Години дізнайтеся телефоном
service-hours = Години роботи
service-holidays-open = Відчинено і у свята
service-holidays-closed = Зачинено у свята
service-closed-days = Зачинено з { $from } до { $until }
service-closed-day = Зачинено { $day }
service-languages = Мови
service-interpreter = { $language } з перекладачем
service-address = Адреса
service-website = Сайт
service-wheelchair-yes = Можна заїхати на візку
service-wheelchair-no = Важко заїхати на візку
service-eligibility = Для кого?
service-intake = Що взяти з собою?
service-full = Зараз немає місця для нових людей
service-limited = Треба трохи почекати
service-assured = Перевірено { $day }
service-no-phone = Ця служба не має номера. Подзвоніть працівнику району.
service-share = Поділитися цією службою
service-share-send = Надіслати посилання
service-share-copy = Скопіювати посилання
service-share-copied = Посилання скопійовано.
service-share-qr = Дайте комусь відсканувати цей код телефоном.
service-qr-alt = Код із посиланням на { $name }
service-back = Усі служби
service-here = у { $buurt }
