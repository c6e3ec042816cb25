# What is not done with a device.
problem-device-of-staff = Хто тут працює, не ділить пристрій з іншими.
problem-device-full = На цьому пристрої вже четверо людей. Спершу виведіть когось.
problem-device-staff-alone = Хто тут працює, має бути на пристрої сам. Спершу виведіть усіх або візьміть інший.
problem-device-keeps-nobody = На спільному пристрої ніхто не залишається в системі. Спершу виведіть усіх або не діліться ним.
problem-device-code-wrong = Цей код неправильний. Спробуйте ще раз.
problem-device-code-worn = Забагато помилок. Увійдіть знову за листом або поштою.
problem-device-code-owed = Тут потрібен власний код. Спершу увійдіть знову за листом або поштою.
problem-device-gone = Ви вже не в системі тут. Увійдіть знову за кодом.
field-not-a-device-code = Власний код має 4 цифри.
