## Mail to a service: a reference, a place, a day, whom to call. Never anything of a person.
mail-referral-asked-subject = Buurtnet: запит { $reference } з { $municipality }
mail-referral-asked-body =
    Добрий день,

    { $worker } з команди району в { $municipality } має запит до вашої служби.
    Номер запиту { $reference }. Будь ласка, дайте відповідь до { $due }.

    Прочитайте запит і дайте відповідь тут:
    { $link }

    Обліковий запис не потрібен. На цю скриньку прийде код.
    Сумніваєтеся в цьому листі? Телефонуйте нам: { $phone }.
mail-referral-link-subject = Buurtnet: нове посилання для { $reference } з { $municipality }
mail-referral-link-body =
    Добрий день,

    Ви просили нове посилання для { $reference }. Попереднє більше не працює.
    { $link }

    Ви нічого не просили? Тоді нічого не робіть.
    { $worker }: { $phone }.
mail-referral-reply-subject = Buurtnet: відповідь на { $reference } з { $municipality }
mail-referral-reply-body =
    Добрий день,

    { $worker } дає відповідь на ваше запитання про { $reference }.
    Прочитайте її тут:
    { $link }

    Можна й зателефонувати: { $phone }.
mail-referral-ended-subject = Buurtnet: { $reference } з { $municipality } зупинено
mail-referral-ended-body =
    Добрий день,

    Запит { $reference } зупинено. Більше нічого робити не треба.
    Посилання на цей запит більше не працюють. Не зберігайте своїх нотаток.

    Є питання? { $worker }: { $phone }.
mail-referral-code-subject = Buurtnet: ваш код для { $reference } з { $municipality }
mail-referral-code-body =
    Добрий день,

    Ваш код { $code }. Він діє десять хвилин.
    Введіть його на сторінці, яку ви щойно відкрили. Нікому його не давайте.

    Ви не просили коду? { $worker }: { $phone }.
