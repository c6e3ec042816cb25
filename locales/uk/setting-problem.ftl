## What the service says of the settings and streets of a neighbourhood; no screen holds these. nl is the source of the six.

field-no-hour-left = Залиште хоча б одну годину на день для сповіщень.
field-not-a-time = Це не час доби.
field-range = Таке число тут неможливе.
field-to-before-from = Номер у to (до) менший, ніж у from (від).
field-not-a-number = Напишіть число від 1 до 9999.
field-not-a-zone = Ми не знаємо цієї зони.
field-zone-too-small = Ця зона замала: у ній надто мало домівок.
field-zone-too-large = Ця зона завелика.
field-overlaps = Цей номер уже є в іншому рядку цієї вулиці.
field-not-allowed = Вулиця починається з літери або цифри.
field-no-rows = Тут немає жодної вулиці.
field-too-many-streets = Не більше 2000 рядків.
problem-neighbourhood-changed = Хтось інший тим часом це змінив. Перегляньте ще раз.
problem-homes-without-street = Цей список забирає номери з вулиці, де живуть люди. Нічого не змінено.
problem-zone-of-few-homes = Так кілька домівок лишаться в зоні самі. Зробіть цю зону більшою або не діліть вулицю.
