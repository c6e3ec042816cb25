## What the service says of keys: why it is refused, what there is to do, what is told. nl is the source of the six.

problem-key-not-now = З цим ключем це вже неможливо.
field-key-same-person = Оберіть не того, хто дає ключ.
field-key-holder = Цей сусід не може отримати цей ключ. Оберіть когось іншого.
field-key-day = Оберіть день, не далі ніж за рік.
field-only-for-others = Для себе це обирати не треба.
task-key-back = Ключ має повернутися. Домовтеся: { $who }.
task-key-over = Ключа давно немає. Запитайте: { $who }.
task-key-lost = Ключ загублено. Зателефонуйте: { $who }, і обговоріть замок.
task-key-lost-said = Ключ загублено. Чий ключ: { $giver }. У кого був: { $holder }. Хто сказав: { $said }. Зателефонуйте: { $who }, і обговоріть замок.
task-key-gone = Ключ ще не повернули. Хто його дав і хто отримав, тут більше не живуть. Їх повідомлено.
task-key-lost-gone = Ключ загублено. Хто його дав і хто отримав, тут більше не живуть. Обговоріть замок з тим, хто там живе тепер.
push-key-given-title = Чи все правильно?
push-key-given-body = На вас чекає записка. Досить одного дотику.
push-key-back-title = Чи повернули?
push-key-back-body = На вас чекає записка. Досить одного дотику.
push-key-lost-title = Чи знаєте ви, де ключ?
push-key-lost-body = Можливо, він загубився. На вас чекає записка.
push-key-left-title = Залишився ключ
push-key-left-body = На вас чекає записка. Досить одного дотику.
phone-key-given = Ви отримали ключ від сусіда? Тоді я це запишу.
phone-key-back = Сусід каже, що ключ повернули. Це так?
phone-key-lost = Кажуть, що загубився один ключ. Чи знаєте ви, де він?
phone-key-left = Залишився ключ з місця, де ви жили раніше. Його вже повернули?
