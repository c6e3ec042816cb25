# The sentences of the scope guard. Not yet read by a native speaker.

## Danger: shown first, with the help lines
scope-emergency = Зараз небезпечно? Спершу зателефонуйте за цими номерами. Ваш запит ми нікому не показуємо.

## Not small help
scope-redirect = Для цього є краща допомога.
scope-redirect-worker = Працівник району охоче пошукає разом із вами.

## Somebody reads first
scope-hold-worker = Спершу це прочитає працівник району. Потім ми вам відповімо.
scope-hold-other = Працівник району погляне, перш ніж запит стане видимим.
scope-hold-verified = Ми запитаємо лише сусідів, яких працівник району добре знає.
scope-unread = Ваш запит уже надіслано. Ваші слова додамо, коли їх прочитає працівник району.

## What was hidden
scope-masked-code = Сусіди не бачать коду. Скажіть його лише тому, хто прийде допомогти.
scope-masked-key = Ми приховали, як можна увійти до вас.
scope-masked-phone = Ми приховали номер телефону. Помічник отримає його пізніше.
scope-masked-mail = Ми приховали електронну адресу.
scope-masked-account = Ми приховали номер рахунку або картки.
scope-masked-address = Ми приховали адресу. Її отримає лише той, хто прийде допомогти.

## Tips
scope-tip-key = Передаєте ключ? Скористайтеся запискою про ключ від працівника району.
scope-tip-bank-card = Ніколи не давайте банківську картку чи код. Навіть сусідові.
scope-tip-child = Дитина буде сама з помічником? Тоді працівник району теж погляне.
scope-tip-talk = Хочете з кимось поговорити? Телефонуйте 106 (нідерландською), цілодобово.
scope-tip-often = Треба часто кудись їздити? Minder Mobielen Centrale теж возить.

## Why a boundary exists
scope-why-nursing = Догляд за раною чи ліки — це робота медсестри.
scope-why-personal-care = Допомога з миттям і одяганням — робота навчених людей.
scope-why-lifting = Піднімати людину небезпечно і для вас, і для помічника.
scope-why-money = Сусіди не займаються грошима одне одного. Так безпечніше для всіх.
scope-why-debt = Якщо є борги, ви маєте право на безкоштовну допомогу.
scope-why-food-need = Сусід може дати їжу. Ви також маєте право на допомогу.
scope-why-legal = Для юридичних питань є безкоштовна порада.
scope-why-structural-care = Сусіди — для дрібної допомоги. Для постійної є служби.
scope-why-risky-work = Ця робота небезпечна й часто не застрахована.
scope-why-medical-transport = Для медичного перевезення є навчені водії.
scope-why-house-move = Це забагато для одного сусіда. Разом подумаємо, що можливо.
scope-why-childcare-long = Для немовляти, ночі чи постійних днів є офіційний догляд.
scope-why-violence = Ніхто не має права завдавати вам болю. Ваша безпека — перш за все.
scope-why-suicide = Це звучить важко. Поговоріть із кимось зараз, цілодобово, без імені.
scope-why-medical-emergency = Не чекайте на сусіда. Кожна хвилина важлива.
scope-why-commercial = Buurtnet — це безкоштовна допомога сусідів. Продаж і платна робота сюди не підходять.
scope-why-dating-sexual = Buurtnet — не місце для пошуку партнера.
scope-why-illegal = Це заборонено в Buurtnet. Працівник району теж читає.
scope-why-missing-person = Подзвоніть у двері й по телефону. Боїтеся біди? Телефонуйте 112 або 101.

## Services, by type
scope-service-buurtwerker = працівник району
scope-service-ocmw = OCMW, соціальна служба
scope-service-caw = CAW: допомога з будь-яким питанням
scope-service-dmw = соціальна служба лікарняної каси
scope-service-gbo = спільний соціальний прийом (GBO)
scope-service-ldc = місцевий центр послуг
scope-service-huisarts = сімейний лікар
scope-service-wgc = районний центр здоров’я
scope-service-thuisverpleging = медсестринський догляд удома
scope-service-gezinszorg = сімейний догляд
scope-service-mmc = перевезення маломобільних
scope-service-cgg = центр психічного здоров’я
scope-service-eerstelijnspsycholoog = психолог першої ланки
scope-service-vk = центр захисту дітей
scope-service-politie-wijk = дільничний інспектор
scope-service-huis-van-het-kind = Будинок дитини
scope-service-clb = CLB, для учнів
scope-service-jac = JAC, для молоді
scope-service-voedselhulp = продуктова допомога
scope-service-woonmaatschappij = компанія соціального житла
scope-service-huurdersbond = спілка орендарів
scope-service-mantelzorgvereniging = об’єднання доглядальників
scope-service-oppasdienst = служба нагляду лікарняної каси
scope-service-agentschap-integratie = агентство інтеграції
scope-service-karweidienst = служба дрібних робіт
scope-service-buurtbemiddeling = сусідська медіація
scope-service-lac = комісія з енергії та води (LAC)
scope-service-justitiehuis-1e-lijn = безкоштовна порада адвоката
