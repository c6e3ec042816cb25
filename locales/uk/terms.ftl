## How long things are kept, for a coordinator. nl is the source of the six.

terms-title = Як довго ми зберігаємо
terms-lead = Потім ми забуваємо це самі. Ключ теж зникає.
terms-unconfirmed = Ці строки ще ніхто не підтвердив. Зробіть це до першої справжньої справи.
terms-first = Справу ще не можна почати. Спершу підтвердь строки зберігання.
terms-first-look = Переглянути й підтвердити
terms-first-ask = Це робить координатор на сторінці строків.
terms-confirmed = Підтверджено: { $name }, { $day }.
terms-not_a_concern_days = Тривоги не було
terms-unreferred_months = Завершено без служби
terms-referred_months = Завершено зі службою
terms-reporter_days = Хто розповів
terms-link_days = Посилання служби
terms-mail_days = Що сталося з листами
terms-audit_months = Хто що робив
terms-in-days = У днях, від { $least } до { $most }.
terms-in-months = У місяцях, від { $least } до { $most }.
terms-everywhere = Це діє для всіх ваших сусідств.
terms-save = Зберегти й підтвердити
terms-saved = Діє відтепер.
terms-runs = Що ми забули
terms-runs-none = Ще нічого не забуто.
terms-runs-quiet = Минулого тижня не було чого забувати.
terms-run-cases = справи: { $count }
terms-run-reporters = хто розповів: { $count }
terms-run-links = посилання: { $count }
terms-run-lines = рядки: { $count }
