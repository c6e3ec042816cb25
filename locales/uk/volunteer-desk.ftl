## Volunteers, at the desk. nl is the source of the six.
volunteers-title = Волонтери
volunteers-lead = Допомагає сусід. З документом організації людина стає волонтером зі страхуванням.
volunteers-new = Нова організація
volunteers-name = Назва організації
volunteers-note = Документ
volunteers-note-hint = Що ви робите? Хто вас страхує? Що вам повертають? До кого звертатися?
volunteers-save = Зберегти
volunteers-version = Документ № { $version }, від { $day }
volunteers-accepted = Прийняли: { $count }
volunteers-ask = Запитати когось
volunteers-find = Імʼя чи вулиця
volunteers-unread = { $name }: ще не прочитано
volunteers-since = { $name }: прийнято { $day }
volunteers-end = { $name }: завершити волонтерство
volunteers-none = Ще немає жодної організації.
volunteers-change = Змінити назву чи документ
volunteers-change-note = Новий документ усі читають ще раз.
