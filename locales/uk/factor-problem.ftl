# What went wrong with a second factor.
problem-factor-not-valid = Цей код неправильний або вже використаний. Зачекайте на наступний і спробуйте ще раз.
problem-factor-shared-device = Це неможливо на пристрої, яким користуються й інші. Зробіть це на своєму пристрої.
problem-factor-by-letter = Перший раз — за листом. Попросіть його в адміністратора.
problem-factor-for-staff = Другий крок — для тих, хто тут працює.
problem-second-factor-needed = Для цієї роботи потрібен другий крок. Спершу введіть код.
problem-step-up-needed = Це важливо. Спершу введіть код ще раз.
field-not-a-factor-code = Код має 6 цифр. Код з аркуша має 8 знаків.
problem-passkeys-off = Ключі доступу не працюють за цією адресою. Скористайтеся кодами застосунку.
problem-passkey-not-valid = Цей ключ неправильний або минуло забагато часу. Спробуйте ще раз.
problem-passkey-copied = Здається, є копія цього ключа. Введіть код і повідомте про це.
problem-passkeys-enough = У вас уже п’ять ключів. Спершу приберіть один.
problem-factor-last = Це ваш останній другий крок. Спершу створіть інший.
