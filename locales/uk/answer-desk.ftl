## The card of a referral: what to say on the phone, and what stands on paper.
paper-card-title = Що сказати службі?
card-say = Скажіть це
card-share = Що можна розповісти
card-share-none = Зараз нічого не можна розповідати.
card-ask = Запитайте це
card-print = Надрукувати картку
card-none = Зараз картки немає. Надішліть запит знову, щоб мати новий код.
card-what = Працівник району просить вашу службу про щось. Відповісти можна без облікового запису.
card-page = Сторінка
card-reference = Номер запиту
paper-card-code = Код відповіді
card-rather-call = Краще зателефонувати? { $worker }, { $phone }
desk-kind-reverse_referral = Служба просить дрібної допомоги
