## The directory at the desk. nl is the source of the six.
desk-tab-services = Служби
desk-kind-right_call = Дзвінок про право
dir-title = Служби
dir-empty = У списку ще немає служб.
dir-find = Шукайте за назвою чи видом
dir-import = Імпорт
dir-export-csv = Зберегти як CSV
dir-export-hsds = Зберегти як HSDS
dir-gone = Більше не в списку
dir-set-here = Налаштовано тут
dir-sla = Відповідає за { $count ->
    [one] { $count } робочий день
    [few] { $count } робочі дні
    [many] { $count } робочих днів
   *[other] { $count } робочого дня
 }
dir-secrecy = Конфіденційність
dir-secrecy-beroepsgeheim = Професійна таємниця
dir-secrecy-discretieplicht = Обов’язок нерозголошення
dir-secrecy-geen = Немає
dir-channel = Спершу зв’язатися через
dir-channel-phone = Телефон
dir-channel-mail = Пошту
dir-channel-card = Паперову картку
dir-sla-label = Робочі дні на відповідь
dir-until = Угода до
dir-capacity = Нові люди
dir-capacity-open = Є місце
dir-capacity-limited = Треба почекати
dir-capacity-full = Зайнято
dir-hours = Години роботи
dir-hours-hint = Наприклад: ma-vr 9-12, 13-17; za 10-13; op afspraak
dir-closed = Дні зачинення
dir-closed-hint = По одному в рядку: 2026-12-24 або 2026-12-24/2027-01-03
dir-area = Працює для
dir-area-hint = Індекси чи райони через кому. Порожньо: для всіх.
dir-data = Що може знати служба?
dir-data-hint = Нічого не позначайте, якщо не домовлено.
dir-data-first_name = Ім’я
dir-data-name = Повне ім’я
dir-data-phone = Телефон
dir-data-safe_contact = Безпечний зв’язок
dir-data-language = Мова
dir-data-address = Адреса
dir-data-summary = Питання коротко
dir-data-household = Родина
dir-data-network = Хто вже допомагає
dir-data-health = Здоров’я
dir-save = Зберегти
dir-saved = Збережено. Новий список цього не змінить.
dir-as-imported = Як у списку: { $value }
dir-keep = Як у списку
dir-field-name = Назва
dir-field-organisation = Організація
dir-field-description = Опис
dir-field-wheelchair = Візок
dir-field-last-assured = Перевірено
dir-nothing = нічого
dir-only-coordinator = Це може змінити лише координатор.

# Import.
dir-import-title = Імпорт служб
dir-import-lead = Виберіть файл. Спершу ви побачите, що зміниться.
dir-import-file = Файл (CSV або HSDS)
dir-source = Номер у списку
dir-import-choose = Виберіть файл
dir-import-whole = Це весь список: чого в ньому немає, зникне.
dir-import-look = Подивитися зміни
dir-import-do = Імпортувати це
dir-import-done = Готово: { $added } нових, { $changed } змінених, { $gone } зникли.
dir-import-added = Нові
dir-import-changed = Змінені
dir-import-gone = Зникнуть
dir-import-busy = Залишаються: є направлення
dir-import-same = { $count ->
    [one] { $count } служба лишається такою ж.
    [few] { $count } служби лишаються такими ж.
    [many] { $count } служб лишаються такими ж.
   *[other] { $count } служби лишаються такими ж.
 }
dir-import-nothing = Нічого не зміниться.
dir-import-faults = Спершу це треба виправити. Ще нічого не імпортовано.
dir-import-notes = Це ми пропускаємо
dir-import-row = Рядок
dir-import-column = Стовпець
dir-import-what = Що не так?
dir-import-fields = Інше: { $fields }
dir-import-kept = Ваш вибір лишається: { $fields }
dir-import-template = Завантажити порожній зразок
