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
print-give-title = Хочете поговорити?
print-give-text = Візьміть цю картку й подзвоніть. Або заповніть її тут разом.
print-shop-title = Хвилюєтеся за когось?
print-shop-text = Напишіть, що бачили і на якій вулиці. Без імен і здоров'я.
print-code = Або введіть код на { $site }
print-danger = Небезпека? Дзвоніть 112.
