## The shell: what stands around every screen. Nog na te lezen.
app-name = Buurtnet
app-tagline = Сусіди допомагають сусідам
skip-to-content = Перейти до вмісту
main-menu = Головне меню
call = Дзвінок
call-why = Зателефонувати: номери та працівник району
back = Назад
close = Закрити
next = Далі
send = Надіслати
save = Зберегти
change = Змінити
cancel = Краще ні
later = Пізніше
yes = Так
no = Ні
retry = Спробувати ще раз
undo = Скасувати дію
undo-seconds = { $seconds ->
    [one] Ще { $seconds } секунда
    [few] Ще { $seconds } секунди
    [many] Ще { $seconds } секунд
   *[other] Ще { $seconds } секунди
 }
loading = Хвилинку
optional = необов’язково
step-of = Крок { $step } з { $total }
letters-left = { $count ->
    [one] Ще { $count } знак
    [few] Ще { $count } знаки
    [many] Ще { $count } знаків
   *[other] Ще { $count } знака
 }
letters-over = { $count ->
    [one] { $count } зайвий знак
    [few] { $count } зайві знаки
    [many] { $count } зайвих знаків
   *[other] { $count } зайвого знака
 }
errors-found = { $count ->
    [one] Потрібна ще { $count } річ
    [few] Потрібні ще { $count } речі
    [many] Потрібно ще { $count } речей
   *[other] Потрібно ще { $count } речі
 }
errors-wrong = Щось іще не так
errors-of = { $field }: { $text }
reading = Літери та читання вголос
reading-size = Розмір літер
reading-size-normal = Звичайні літери
reading-size-big = Великі літери
reading-contrast = Кольори
reading-contrast-normal = Звичайні кольори
reading-contrast-high = Сильний контраст
reading-aloud = Прочитати цю сторінку вголос
reading-stop = Зупинити читання
reading-no-voice = На цьому пристрої немає голосу для цієї мови.
language = Мова
language-hear = Послухати
language-unread = Цей переклад ще не вичитано.
today = Сьогодні
tomorrow = Завтра
day-and-date = { $day }, { $date }
offline-now = Немає інтернету. Ви бачите те, що ми зберегли востаннє.
outbox-title = Ще не надіслано
outbox-waiting = Буде надіслано, щойно з’явиться інтернет.
outbox-sending = Зараз надсилається.
outbox-signed-out = Буде надіслано, коли ви знову увійдете.
outbox-refused = Це не надіслано.
outbox-written = Ви написали:
outbox-remove = Викинути
outbox-count = { $count ->
    [one] Чекає ще { $count } повідомлення
    [few] Чекають ще { $count } повідомлення
    [many] Чекає ще { $count } повідомлень
   *[other] Чекає ще { $count } повідомлення
 }
update-ready = Є нова версія Buurtnet.
update-now = Оновити зараз
trouble-offline = Немає інтернету. Спробуйте пізніше.
trouble-signed-out = Ви більше не увійшли.
trouble-missing = Ми цього не знаходимо. Можливо, це вже минуло.
trouble-busy = Зараз багато запитів. Спробуйте пізніше.
trouble-broken = У нас щось пішло не так. Спробуйте ще раз або зателефонуйте.
error-title = Щось пішло не так
error-missing-title = Такої сторінки немає
error-home = На початок
push-empty = Для вас є новина.
