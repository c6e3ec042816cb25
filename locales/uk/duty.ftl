## Whether anybody reads this now.
duty-here = { $name } зараз на місці, до { $until }.
duty-nobody = Зараз цього ніхто не читає.
duty-next = З { $day } о { $time } знову хтось буде на місці.
duty-next-today = З { $time } знову хтось буде на місці.
duty-next-unknown = Ми не знаємо, коли знову хтось буде.
duty-unknown = Зараз ми не бачимо, чи хтось є.
duty-danger = Зараз є небезпека? Телефонуйте 112.
