## What a worker says on the phone to who gets no messages.
phone-asked = Чи допоможете сусідові? { $what }, { $when }. { $walk }.
phone-named = Я подумала про вас. Допоможете? { $what }, { $when }.
phone-matched = Добра новина: вам допоможе { $who }. { $what }, { $when }.
phone-helping = Дякуємо, ви допомагаєте. { $what }, { $when }.
phone-reserved = Дякуємо. Хтось уже йде, ви в запасі. { $what }, { $when }.
phone-promote = Є вільне місце. Чи зможете допомогти? { $what }, { $when }.
phone-contact = Хтось хоче прийти: { $who }. Ви згодні? { $what }, { $when }.
phone-released = Можете приходити. Я скажу подробиці. { $what }, { $when }.
phone-withdrawn = Уже не треба, дякуємо. { $what }, { $when }.
phone-searching = Перший сусід не може. Шукаємо далі. { $what }, { $when }.
phone-again = Щось змінилося. Чи зможете тепер? { $what }, { $when }.
phone-expiry = Ми ще нікого не знайшли. Шукаємо далі. Це ще потрібно? { $what }, { $when }.
phone-confirm = Чи все вийшло? { $what }, { $when }.
phone-confirm-helper = Чи вийшло допомогти? { $what }, { $when }.
phone-thanked = Сусід дякує вам. { $what }, { $when }.
phone-unmatched = На жаль, нікого не знайшли. Подумаймо разом. { $what }, { $when }.
phone-ended = Це не для сусідів. Я скажу, хто допоможе. { $what }, { $when }.
