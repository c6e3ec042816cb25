## Why a step with a request is refused.
problem-own-request = Це ваше власне прохання.
problem-no-longer-open = Це вже вирішено. Дякуємо за увагу.
problem-already-answered = Ви вже відповіли на це.
problem-needs-more-trust = Команда має спершу краще вас пізнати.
problem-not-asked = Це прохання не до вас.
problem-not-assigned = Тут допомагає інший сусід.
problem-not-possible-now = Зараз це неможливо.
problem-not-yet = Це можливо лише у свій час.
problem-when-past = Цей день або час уже минув.
problem-when-too-far = Це надто далеко. Оберіть день у межах трьох місяців.
problem-held = Команда поки тримає це прохання.
problem-too-long-ago = Минуло забагато часу. Попросіть знову.
problem-too-many-living = У вас уже двадцять відкритих прохань. Спершу завершіть одне.
problem-too-many-series = У вас уже п’ять прохань, що повторюються. Спершу зупиніть одне.
problem-emergency = Це звучить терміново. Телефонуйте 112.
problem-too-young = Для цього треба мати 18 років.
problem-not-as-wished = Людина, яка просить, воліє жінку або воліє чоловіка. Виберіть когось іншого.

# Waarom ik?
why-walk = Ви живете поруч
why-talent = Ви любите це робити
why-language = Ви говорите однією мовою
why-again = Ви вже робили це разом
why-rested = Ви вже трохи відпочили
why-newcomer = Ви нові в допомозі
problem-amount-not-here = Тут нічого не купують, або це вже оплачено.
problem-amount-settled = Це вже оплачено. Щось не так? Зателефонуйте команді.
problem-amount-missing = Суму ще не названо.
problem-company-not-here = Скажіть це, коли точно прийдете, і до завершення.
problem-company-alone = Тут воліють одного гостя.
problem-company-not-possible = Зараз це неможливо. Запитайте когось іншого або приходьте самі.
problem-company-screened = Сюди разом може прийти лише той, кого перевірено. Приходьте самі або запитайте того, кого перевірено.
field-amount-too-high = Покупки тут коштують щонайбільше { $max } євро. Якщо більше, зателефонуйте команді.
problem-note-changed = Документ змінився. Прочитайте його ще раз.
problem-does-not-help = Ця людина тут ще не допомагає.
problem-too-many-organisations = Тут уже достатньо організацій.
