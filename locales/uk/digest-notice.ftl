## What is open, once a day at five. nl is the source of the six.
push-digest-one-title = Відкриті прохання поруч
push-digest-one-body = Просять: { $first }. Подивіться, чи це для вас.
phone-digest-one = У районі є прохання: { $first }.
push-digest-two-title = Відкриті прохання поруч
push-digest-two-body = Просять: { $first } і { $second }. Подивіться, чи щось вам підходить.
phone-digest-two = У районі є прохання: { $first } і { $second }.
push-digest-three-title = Відкриті прохання поруч
push-digest-three-body = Просять: { $first }, { $second } і { $third }. Подивіться, чи щось вам підходить.
phone-digest-three = У районі є прохання: { $first }, { $second } і { $third }.
mail-digest-one-subject = Відкриті прохання поруч
mail-digest-one-body =
    Вітаємо,

    Поруч із вами просять: { $first }.
    Відкрийте Buurtnet і подивіться, чи це для вас.

    Більше не треба листів? Вимкніть їх на сторінці «Як я допомагаю».
mail-digest-two-subject = Відкриті прохання поруч
mail-digest-two-body =
    Вітаємо,

    Поруч із вами просять: { $first } і { $second }.
    Відкрийте Buurtnet і подивіться, чи це для вас.

    Більше не треба листів? Вимкніть їх на сторінці «Як я допомагаю».
mail-digest-three-subject = Відкриті прохання поруч
mail-digest-three-body =
    Вітаємо,

    Поруч із вами просять: { $first }, { $second } і { $third }.
    Відкрийте Buurtnet і подивіться, чи це для вас.

    Більше не треба листів? Вимкніть їх на сторінці «Як я допомагаю».
