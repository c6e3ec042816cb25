## Why a worker has something to do about a request.
task-review = Прочитайте це прохання до сусідів: { $what }.
task-read-words = Прочитайте власні слова прохання: { $what }. Саме прохання вже видно.
task-who-few = Тут ще мало помічників. Кого знаєте для: { $what }?
task-who-nobody = Жоден сусід не підходить. Кого знаєте для: { $what }?
task-who-no-time = Замало часу питати. Кого знаєте для: { $what }?
task-ask-personally = Ще ніхто не сказав так. Спитайте когось особисто: { $what }, { $when }.
task-short-notice = Помічник не може, а час уже близько: { $what }, { $when }.
task-unmatched = Нікого не знайшли: { $what }, { $when }. Зателефонуйте.
task-not-delivered = Допомога не відбулася: { $what }. Спитайте, що ще треба.
task-no-show = Помічник удруге не прийшов. Зателефонуйте.
task-nobody-opened = { $who } стоїть перед зачиненими дверима. Телефонуйте зараз.
task-scope-heavy = Двоє сусідів кажуть: заважко. { $what }. Подивіться, хто підійде.
task-scope-helper = Сусід каже: це більше, ніж дрібна допомога. { $what }.
task-first-together = Ці двоє зустрічаються вперше: { $what }, { $when }. Підіть разом.
