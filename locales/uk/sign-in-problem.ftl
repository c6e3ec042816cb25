# What went wrong with a code or an address.
problem-mail-code-not-valid = Цей код неправильний або вже не діє. Подивіться ще раз або попросіть новий.
problem-mailbox-full = Ця електронна адреса вже належить чотирьом людям.
field-not-a-mail-code = Код має 6 цифр.
problem-fact-not-known = Ми самі цього не знаємо про цю людину. Запитайте щось інше.
field-two-facts = Позначте дві речі, які були правильні.
