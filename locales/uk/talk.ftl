## The page of a thread: asker and helper, each in their own language.
talk-title = Розмова
talk-with = Розмова: { $name }
talk-between = { $asker } і { $helper }
talk-neighbour = ваш сусід
talk-you = Ви
talk-worker = { $name }, працівник району
talk-q-joined = Працівник району тепер читає разом із вами.
talk-empty = Ще нічого не сказано. Торкніться речення нижче.
talk-own-language = Ви обираєте речення. Сусід читає його своєю мовою.
talk-own-words = Своїми словами
talk-send = Надіслати
talk-say-aloud = Прочитати вголос
talk-closes = Тут можна говорити до { $when }.
talk-closed = Цю розмову закрито. Її ще можна прочитати.
talk-kept = Через тридцять днів після завершення все буде стерто.
talk-who-reads = Це читаєте лише ви двоє.
talk-who-reads-too = { $name }, працівник району, теж читає.
talk-join = Я читаю разом
talk-join-lead = Ви цього ще не читаєте. Якщо приєднаєтеся, обоє це побачать.
talk-about-arrival = Прихід
talk-about-later = Інший час
talk-about-shop = Магазин
talk-about-amount = Сума
talk-about-door = Двері
talk-about-thanks = Так, ні, дякую
talk-datum-minutes = Скільки хвилин?
talk-datum-time = О котрій годині?
talk-datum-count = Скільки?
talk-datum-amount = Яка сума в євро?
talk-datum-wrong = Таке число неможливе. Перевірте, будь ласка.
talk-q-leaving = Я виходжу зараз.
talk-q-there_at = Я прийду о { $time }.
talk-q-here = Я біля ваших дверей.
talk-q-door_word = Я скажу слово для дверей. Тоді ви знатимете, що це я.
talk-q-come_at = Приходьте о { $time }, будь ласка.
talk-q-at_home = Я вдома.
talk-q-other_time = Чи можна о { $time }?
talk-q-tomorrow = Сьогодні не вийде. Можна завтра?
talk-q-time_is_good = Цей час підходить.
talk-q-in_shop = Я в магазині.
talk-q-sold_out = У магазині цього немає.
talk-q-other_brand = Інша марка теж підійде?
talk-q-how_many = Скільки вам треба?
talk-q-something_else = Вам потрібно ще щось?
talk-q-bring_count = Принесіть { $number }, будь ласка.
talk-q-leave_it = Тоді не треба.
talk-q-that_is_all = Це все.
talk-q-costs = Це коштує { $amount }.
talk-q-have_receipt = Чек зі мною.
talk-q-money_ready = Я приготую рівно стільки грошей.
talk-q-have_note = У мене { $amount }. Чи маєте решту?
talk-q-nobody_opens = Дзвоню у двері. Ви вдома?
talk-q-left_at_door = Це біля ваших дверей.
talk-q-ring_twice = Подзвоніть двічі, будь ласка.
talk-q-wait_a_little = Зачекайте трохи. Я йду до дверей повільно.
talk-q-floor = Я живу на поверсі { $number }.
talk-q-coming_down = Я спускаюся.
talk-q-put_at_door = Залиште біля дверей.
talk-q-yes = Так.
talk-q-no = Ні.
talk-q-thank_you = Дуже дякую!
talk-q-gladly = Прошу.
talk-q-see_you = До зустрічі!
talk-q-call_me = Подзвоніть мені, будь ласка.
talk-q-not_understood = Я не розумію. Можете сказати інакше?
talk-q-there_in = { $number ->
    [one] Буду за { $number } хвилину.
    [few] Буду за { $number } хвилини.
    [many] Буду за { $number } хвилин.
   *[other] Буду за { $number } хвилини.
 }
talk-q-late = { $number ->
    [one] Буде на { $number } хвилину пізніше.
    [few] Буде на { $number } хвилини пізніше.
    [many] Буде на { $number } хвилин пізніше.
   *[other] Буде на { $number } хвилини пізніше.
 }
talk-danger-sent = Ваше повідомлення все ж надіслано. Не чекайте на відповідь.
