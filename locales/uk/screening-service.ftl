## That the organisation saw the extract of who helps: what the service says. nl is the source of the six.
push-screening-ends-title = Допомога: скоро трохи менше
push-screening-ends-body = Для деякої допомоги хочемо знову побачити папір. Погляньте.
phone-screening-ends = Для деякої допомоги хочемо знову побачити ваш папір. Принесете його?
push-screening-over-title = Допомога: тепер трохи менше
push-screening-over-body = Деяка допомога зараз неможлива. Інша — так. Дякуємо.
phone-screening-over = Деяка допомога зараз неможлива. Інша — так. Щойно знову побачимо папір, буде можна.
task-screening-ends = Витяг цього помічника діє ще місяць. Запитайте, чи можна побачити новий.
problem-screening-not-known = Спершу підтвердьте, що знаєте цю людину.
problem-screening-too-young = Цій людині ще немає 18 років.
field-screening-not-seen-yet = Цей день ще попереду. Виберіть сьогодні або день, що минув.
field-screening-reversed = Цей день раніше за день, коли ви його бачили.
field-screening-over = Цей день минув. Виберіть день, що ще попереду.
field-screening-too-long = Виберіть день у межах трьох років після дня, коли ви його бачили.
