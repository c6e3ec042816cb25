## What is told about what comes back every week: not this time, a holiday, whether it goes on.
push-resting-title = Цього разу не потрібно
push-resting-body = { $what }, { $when }. Дякуємо. Можливо, іншим разом.
phone-resting = Цього разу не потрібно. Можливо, іншим разом. { $what }, { $when }.
push-holiday-title = У свято ніхто не прийде
push-holiday-body = Наступний раз: { $what }, { $when }.
phone-holiday = У свято ніхто не прийде. Наступний раз: { $what }, { $when }.
push-goes-on-title = Це ще потрібно щоразу?
push-goes-on-body = Наступний раз: { $what }, { $when }. Продовжуємо? Досить одного дотику.
phone-goes-on = Це ще потрібно щоразу? Наступний раз: { $what }, { $when }.
push-first-title = Допоможете ще раз?
push-first-body = { $what }, { $when }. Спершу питаємо вас.
phone-first = Допоможете ще раз? Спершу питаємо вас. { $what }, { $when }.
task-scope-hours = Ця людина просить багато годин за один тиждень: { $what }. Це справа служби?
