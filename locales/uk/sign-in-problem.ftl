# What went wrong with a code or an address.
problem-mail-code-not-valid = Цей код неправильний або вже не діє. Подивіться ще раз або попросіть новий.
problem-mailbox-full = Ця електронна адреса вже належить чотирьом людям.
problem-mail-on-shared-device = На пристрої, яким користуються й інші, цього не можна. Зробіть це на своєму або запитайте працівника району.
field-not-a-mail-code = Код має 6 цифр.
problem-fact-not-known = Ми самі цього не знаємо про цю людину. Запитайте щось інше.
field-two-facts = Позначте дві речі, які були правильні.
