## What the service says about care: why somebody has something to do, and refusals.

# Why a worker has something to do.
task-signal-look = Подивіться на це: { $what }.
task-signal-contact = Поговоріть з людиною: { $what }.
task-signal-decide = Дізнайтеся, чого хоче людина: { $what }.
task-signal-follow = Запитайте, як справи: { $what }.
task-referral-call = Зателефонуйте службі щодо { $reference }.
task-referral-ended = Зателефонуйте службі: { $reference } зупинено.
task-referral-declined = Служба не може взятися. Пошукайте, хто може.
task-referral-answered = Служба відповіла. Прочитайте і продовжуйте.
task-basis-review = Дані передано без згоди. Перевірте це.
task-case-opened = Колега відкрив чужу справу. Прочитайте чому.
task-file-corrected = Хтось додав слово до своєї справи. Прочитайте.
task-basis-not-fine = Координатор не схвалює цю передачу. Подивіться, що ще можна зробити.

# Refusals.
problem-signal-no-arrow = Зараз із цим сигналом так не можна. Подивіться ще раз.
problem-signal-over = Цей сигнал уже завершено.
problem-signal-taken = Цей сигнал має колега.
problem-signal-ownerless = Цей сигнал нічий. Спершу візьміть його.
problem-signal-waits-for-service = Служба ще працює. Спершу дізнайтеся, як минулося.
problem-signal-open-referral = Службу ще запитано. Спершу зупиніть це.
problem-signal-no-merge = Ці два не можна об’єднати.
problem-signal-bad-day = Виберіть день у майбутньому, до пів року.
problem-referral-no-arrow = Зараз із цією службою так не можна. Гляньте останню відповідь.
problem-referral-no-reason = Виберіть відповідну причину.
problem-referral-no-day = Черга має дату. Інше — ні.
problem-referral-no-basis = Без згоди людини нічого не передаємо.
problem-referral-open-already = Цю службу тут уже запитано.
problem-basis-withdrawn = Людина забрала свою згоду.
problem-basis-refused = Людина сказала ні. Це її право.
problem-basis-other-service = Ця згода для іншої служби.
problem-basis-ended = Ця згода застаріла. Запитайте знову.
problem-basis-not-covered = Згода не стосується всіх цих даних.
problem-basis-no-review = Це вже перевірено.
problem-basis-own-review = Це зробили ви. Перевірить колега.
problem-case-not-yours = Справа в колеги. Скажіть, чому відкриваєте її.
problem-file-shared-device = На пристрої, яким користуються й інші, цього не можна. Запитайте працівника району.
problem-file-sign-in-again = Спершу увійдіть знову з новим кодом.
task-consent-withdrawn = Людина забирає згоду назад. Зупиніть це зараз.
