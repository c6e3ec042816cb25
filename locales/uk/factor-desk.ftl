factor-title = Ваш другий крок
factor-lead = Код на додачу до входу. Так ніхто не працюватиме від вашого імені.
factor-give-lead = Подивіться в застосунок і введіть код, який він показує.
factor-code = Ваш код
factor-code-hint = Шість цифр із застосунку або код з аркуша.
factor-code-empty = Введіть код.
factor-give = Далі
factor-later = Далі як сусід
factor-lost = Загубили пристрій?
factor-lost-what = Введіть код з аркуша. Аркуша теж немає? Попросіть в адміністратора лист.
factor-make-lead = Хто тут працює, входить у два кроки. Це налаштовують один раз.
factor-app-what = Потрібен застосунок із кодами, наприклад Aegis, 2FAS або Google Authenticator.
factor-begin = Налаштувати застосунок
factor-scan = Відскануйте це застосунком
factor-type = Не сканується? Введіть це в застосунок.
factor-open = Відкрити застосунок на цьому пристрої
factor-first = Код, який застосунок показує зараз
factor-first-hint = Шість цифр.
factor-first-send = Це мій застосунок
factor-sheet-title = Ваш аркуш із кодами
factor-sheet-what = На випадок, якщо пристрій зламається чи зникне. Кожен код діє один раз. Зберігайте на папері.
factor-sheet-for = { $name }, { $buurt }
factor-sheet-print = Надрукувати аркуш
factor-sheet-done = Я їх зберіг
factor-now = Застосунок працює з { $when }.
factor-left = { $count ->
    [one] На аркуші залишився { $count } код.
    [few] На аркуші залишилося { $count } коди.
    [many] На аркуші залишилося { $count } кодів.
   *[other] На аркуші залишилося { $count } коду.
}
factor-replace = Налаштувати інший пристрій
factor-replace-what = Старий більше не діятиме.
factor-new-sheet = Зробити новий аркуш
factor-new-sheet-what = Старі коди більше не діятимуть.
factor-letter = Перший раз — за листом
factor-letter-what = Попросіть в адміністратора лист. За ним налаштуєте застосунок на цьому пристрої.
step-up-title = Ваш код ще раз
step-up-why = Це важливо. Тому ми знову просимо код.
passkey-title = Ключі доступу
passkey-what = Цей пристрій упізнає вас за пальцем, обличчям або PIN-кодом.
passkey-since = Створено { $when }.
passkey-remove = Прибрати { $name }
passkey-name = Як ви називаєте цей пристрій?
passkey-name-hint = Наприклад: мій телефон.
passkey-name-empty = Дайте йому назву.
passkey-make = Створити ключ
passkey-add = Створити ключ доступу
passkey-left = Ключ не створено. Спробуйте ще раз, коли захочете.
passkey-give = Далі з ключем доступу
passkey-not-given = Ключ не надано. Спробуйте ще раз або введіть код.
passkey-off = На цій адресі ключі доступу не працюють: це число, а не назва. Скористайтеся застосунком із кодами.
passkey-unknown = Цей браузер не знає ключів доступу. Скористайтеся застосунком із кодами.
factor-app = Застосунок із кодами
