# What people are told about their place here, and what the desk is asked about them.
task-confirm-newcomer = Хтось новий хоче долучитися. Познайомтеся.
push-confirmed-title = Тепер ви повноцінно з нами
push-confirmed-body = Працівник району вас тепер знає. Ви теж можете допомагати.
phone-confirmed = Вас тепер знають у районі. Ви теж можете допомагати.
push-new-code-title = Ваш новий код використано
push-new-code-body = Це були не ви? Зателефонуйте працівнику району.
phone-new-code = Хтось використав ваш новий код. Це були ви?
push-code-guessed-title = Хтось пробує ваш код
push-code-guessed-body = Це були не ви? Зателефонуйте адміністраторові.
phone-code-guessed = Хтось кілька разів ввів неправильний код від вашого імені. Це були ви?
push-passkey-copied-title = Здається, ваш ключ скопійовано
push-passkey-copied-body = Це були не ви? Зателефонуйте адміністраторові.
phone-passkey-copied = Здається, є копія вашого ключа доступу. Це були ви?
push-you-moved-title = У Buurtnet записано ваш переїзд
push-you-moved-body = Це не так? Скажіть команді району.
phone-you-moved = Ми записали, що ви переїхали. Це не так? Скажіть про це.
