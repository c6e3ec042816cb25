## What a worker says on the phone to who gets no messages.
phone-asked = Чи допоможете сусідові? { $what }, { $day } { $part }. { $walk }.
phone-named = Я подумала про вас. Допоможете? { $what }, { $day } { $part }.
phone-matched = Добра новина, хтось прийде. { $what }, { $day } { $part }.
phone-helping = Дякуємо, ви допомагаєте. { $what }, { $day } { $part }.
phone-reserved = Дякуємо. Хтось уже йде, ви в запасі. { $what }, { $day } { $part }.
phone-promote = Є вільне місце. Чи зможете допомогти? { $what }, { $day } { $part }.
phone-contact = Сусід хоче прийти. Ви згодні? { $what }, { $day } { $part }.
phone-released = Можете приходити. Я скажу подробиці. { $what }, { $day } { $part }.
phone-withdrawn = Уже не треба, дякуємо. { $what }, { $day } { $part }.
phone-searching = Перший сусід не може. Шукаємо далі. { $what }, { $day } { $part }.
phone-again = Щось змінилося. Чи зможете тепер? { $what }, { $day } { $part }.
phone-expiry = Ще нікого немає. Шукаємо довше? { $what }, { $day } { $part }.
phone-confirm = Чи все вийшло? { $what }, { $day } { $part }.
phone-confirm-helper = Чи вийшло допомогти? { $what }, { $day } { $part }.
phone-thanked = Сусід дякує вам. { $what }, { $day } { $part }.
phone-unmatched = На жаль, нікого не знайшли. Подумаймо разом. { $what }, { $day } { $part }.
phone-ended = Це не для сусідів. Я скажу, хто допоможе. { $what }, { $day } { $part }.
