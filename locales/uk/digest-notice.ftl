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
