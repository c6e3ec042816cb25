## What the service says about the directory; no screen holds these. nl is the source of the six.

# What an import tells about a cell.
field-formula = Це починається як формула. Поставте перед нею апостроф.
field-not-opening-hours = Пишіть години так: ma-vr 9-12; za 10-13.
field-other-time-zone = Цей час в іншому часовому поясі.
field-not-a-weekday = Це не день тижня.
field-schedule-left-out = Цей розклад діє не щотижня. Ми його пропускаємо.
field-unknown-service-type = Ми не знаємо такого виду служби.
field-not-a-mail-address = Це не адреса пошти.
field-not-a-web-address = Веб-адреса починається з https://.
field-not-a-day = Пишіть день так: 2026-12-24.
field-not-a-language = Пишіть код мови, як nl або ar (tolk).
field-not-an-area = Пишіть поштовий індекс або назву району.
field-not-working-days = Пишіть число від 1 до 90.
field-too-many-values = Тут забагато значень.
field-too-many-rows = Щонайбільше 2000 служб за раз.
field-twice = Ця назва вже є.
field-column-missing = Цього стовпця бракує.
field-column-unknown = Ми не знаємо цього стовпця.
field-column-twice = Цей стовпець є двічі.
field-not-a-table = Це не файл CSV, який ми можемо прочитати.
field-not-hsds = Це не файл HSDS, який ми можемо прочитати.

# Refusals and tasks.
problem-directory-changed = Список тим часом змінився. Перегляньте ще раз.
task-right-call = Подзвоніть і передайте до { $partner }: { $right } Сусід погодився.
