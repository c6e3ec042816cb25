## A new code from the worker. nl is the source of the six.
desk-code = Дати новий код
desk-code-how = Звідки ви знаєте, що це { $name }?
desk-code-desk = Я бачу тут { $name }
desk-code-phone = По телефону
desk-code-facts = Запитайте дві речі. Що було правильно?
desk-code-year = Рік народження
desk-code-address = Адреса
desk-code-last-name = Прізвище
desk-code-number = Номер телефону
desk-code-lost = Старий пристрій загублено чи вкрадено?
desk-code-lost-yes = Так, вийти на ньому зараз же
desk-code-make = Створити код
desk-code-say = Скажіть цей код, літера за літерою
desk-code-where = { $name } вводить його під У мене є лист.
desk-code-until = Він діє один раз, до { $when }.
desk-code-what = Хто його використає, вийде зі старих пристроїв { $name }.
