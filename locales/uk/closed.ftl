## Niemand deed open: the steps for who stands at a closed door.
closed-police = Боїтеся когось? Дзвоніть 101.
closed-contact = Знаєте рідних або друга? Подзвоніть їм.
closed-tell = Досі нічого? Повідомте нижче.
closed-call-neighbour = Подзвоніть сусідові
closed-told = Дякуємо. Тепер це перше у списку команди.
