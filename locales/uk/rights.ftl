## Rights that stand beside the help of a neighbour. nl is the source of the six.

# The cards: what, where, who goes along.
right-energie-title = Не можете сплатити за енергію?
right-energie-what = Соціальна служба шукає рішення разом із вами. Нікого не відключають, доки не розгляне комісія.
right-energie-where = Отримали листа? Не чекайте, подзвоніть у соціальну службу.
right-energie-with = Можна прийти з кимось, також на комісію.
right-schoolfactuur-title = Завеликий рахунок за школу?
right-schoolfactuur-what = Школа може розтермінувати оплату або допомогти з фонду. Шкільна допомога приходить із Groeipakket.
right-schoolfactuur-where = Запитайте у школі або подзвоніть у соціальну службу. Немає до грудня? Подзвоніть платнику.
right-schoolfactuur-with = Посередник школи або вчитель охоче піде з вами.
right-eten-title = Не вистачає на їжу?
right-eten-what = Є продуктові набори, соціальна крамниця й гарячі обіди. Терміново? Скажіть тому, кому телефонуєте.
right-eten-where = Соціальна служба підкаже після розмови.
right-eten-with = Працівник району охоче піде з вами вперше.
right-mantelzorg-title = Доглядаєте за кимось?
right-mantelzorg-what = Лікарняна каса шукає з вами: супровід, бюджет на догляд, відпочинок. Деякі громади дають премію.
right-mantelzorg-where = Подзвоніть у соціальну службу лікарняної каси. Це безкоштовно.
right-mantelzorg-with = Вони приходять і додому.
right-huur-title = Дорога оренда чи погане житло?
right-huur-what = Є премія та субсидія на оренду. Багато хто має право, але не просить.
right-huur-where = Соціальна служба подивиться разом. Спілка орендарів знає договори.
right-huur-with = Візьміть договір і когось, хто послухає разом.

# Around the cards.
rights-lead = Окрім допомоги сусіда ви маєте права. Ми ніколи не питаємо про доходи.
rights-none = Ми знову перевіряємо картки. Поки що подзвоніть працівнику району.
rights-where = Де?
rights-with = Хто піде з вами?
rights-reviewed = Перевірено { $day }
rights-call = Нехай ця служба мені подзвонить
rights-call-title = Чи може { $partner } вам подзвонити?
rights-call-what = Працівник передасть лише ваше ім’я, номер і цю тему.
rights-call-yes = Так, можна
rights-call-no = Ні, не треба
rights-called = Дякуємо. Вам подзвонять за кілька робочих днів.
rights-call-sign-in = Увійдіть, щоб вам подзвонили. Дзвонити самому можна завжди.
rights-beside = Також варто знати
rights-more = Більше про це право
