# Партнери та їхні картки, за столом. Not yet read by a native speaker.

antenna-title = Партнери з картками
antenna-lead = Аптека, перукар, крамниця: вони дають картку.
antenna-name = Назва
antenna-kind = Яка картка?
antenna-secrecy = Картка з собою, для тих, хто має професійну таємницю
antenna-shop = Картка турботи, для крамниці чи перукаря
antenna-add = Додати партнера
antenna-print = Друкувати картки
antenna-end = Припинити
antenna-end-sure = Картки { $name } більше не діятимуть.
antenna-none = Партнерів ще немає.
antenna-print-none = Спершу виберіть партнера.
print-give-title = Хочеш поговорити?
print-give-text = Візьми цю картку й подзвони. Або заповніть її тут разом.
print-shop-title = Хвилюєшся за когось?
print-shop-text = Напиши, що бачив і на якій вулиці. Без імен і здоров'я.
print-code = Або введи код на { $site }
print-danger = Небезпека? Дзвони 112.
