## What the service says about meeting.
push-meet-cancelled-title = Скасовано
push-meet-cancelled-body = Зустріч ({ $day }, { $time }) скасовано. Гляньте, що є ще.
phone-meet-cancelled = Зустріч ({ $day }, { $time }) скасовано.
push-meet-moved-title = Є зміна
push-meet-moved-body = Ваша зустріч тепер { $day } о { $time }. Гляньте, де.
phone-meet-moved = Ваша зустріч тепер { $day } о { $time }.
push-meet-soon-title = До зустрічі
push-meet-soon-body = Ви казали, що прийдете: { $day } о { $time }. Не виходить? Скажіть.
phone-meet-soon = Ви казали, що прийдете: { $day } о { $time }. Ще зручно?
problem-activity-full = Місць більше немає.
problem-activity-over = Це вже минуло.
problem-activity-cancelled = Це скасовано.
problem-activity-bad-time = Цей день або час не підходить.
problem-place-closed = Цього місця вже немає.
problem-place-in-use = Тут іще щось заплановано. Спершу скасуйте.
problem-too-many-places = Уже є сто місць. Спершу закрийте одне.
