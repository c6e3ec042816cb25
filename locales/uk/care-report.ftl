# Речення про тривогу: що ми читаємо і що буде далі. Not yet read by a native speaker.

worry-call-first = Зараз є небезпека? Спершу зателефонуйте за цими номерами.
worry-call-too = Ви також можете подзвонити і попросити поради, не називаючи імені.

worry-why-loneliness = Ми читаємо, що хтось часто буває сам.
worry-why-self-neglect = Ми читаємо, що хтось уже не може дбати про себе.
worry-why-cognitive = Ми читаємо, що хтось багато забуває або плутається.
worry-why-fall-risk = Ми читаємо, що хтось падає або йому важко вдома.
worry-why-carer-overload = Ми читаємо, що той, хто доглядає, дуже втомлений.
worry-why-poverty-debt = Ми читаємо про грошові турботи.
worry-why-food = Ми читаємо, що бракує їжі.
worry-why-energy = Ми читаємо, що вдома холодно або темно.
worry-why-housing = Ми читаємо, що хтось живе в поганих умовах або мусить піти.
worry-why-homeless = Ми читаємо, що комусь ніде спати.
worry-why-mental = Ми читаємо, що комусь важко на душі.
worry-why-suicide = Ми читаємо, що хтось, можливо, не хоче жити.
worry-why-addiction = Ми читаємо про алкоголь, наркотики, азартні ігри або ліки.
worry-why-partner-violence = Ми читаємо про насильство вдома.
worry-why-elder-abuse = Ми читаємо, що хтось, можливо, кривдить літню людину.
worry-why-child-safety = Ми читаємо, що дитина, можливо, не в безпеці.
worry-why-missing = Ми читаємо, що когось давно не бачили.
worry-why-unsafe-home = Ми читаємо про небезпеку в домі.
worry-why-rights = Ми читаємо, що з паперами або правами не виходить.
worry-why-newcomer = Ми читаємо, що хтось новий у країні або мові.
worry-why-youth = Ми читаємо, що молодій людині важко.
worry-why-grief = Ми читаємо про втрату.
worry-why-discrimination = Ми читаємо про цькування або ненависть.
worry-why-neighbour-conflict = Ми читаємо про незгоду між сусідами.
worry-why-public-space = Ми читаємо про вулицю або площу.
worry-why-structural = Ми читаємо про те, що не працює для багатьох людей.

worry-next-soon = Працівник району подивиться це якнайшвидше в робочі години.
worry-next-week = Працівник району подивиться це наступного робочого дня.
worry-next-later = Працівник району подивиться це протягом трьох робочих днів.
worry-next-elsewhere = Це не тривога про людину. Ми покажемо, хто може це вирішити.
worry-next-small-help = Схоже на невелике прохання. Запитайте сусідів.
worry-next-good-news = Приємно це читати. Це не тривога.

## The discretion agreement, version 1
discretion-1-quiet = Що я бачу або чую, я нікому не розповідаю.
discretion-1-facts = Працівнику району я кажу лише те, що бачив або чув.
discretion-1-ask = Спершу я питаю людину, якщо це безпечно.
discretion-1-danger = У разі небезпеки я спершу дзвоню 112 або 101.
discretion-1-stop = Це діє і тоді, коли я перестану допомагати.

## What went wrong
problem-discretion-first = Спершу прочитайте нашу домовленість. Потім можна це зробити.
problem-discretion-changed = Нашу домовленість оновлено. Прочитайте ще раз.
problem-signal-danger-first = Зараз є небезпека? Спершу зателефонуйте. Ми нічого не зберегли.
problem-signal-elsewhere = Це не тривога про людину. Допоможе громада або сусід.
problem-card-not-valid = Цей код неправильний або вже не діє.
field-health-fact = Здоров'я людини не пишуть на цій картці.
field-not-on-this-card = Цього не пишуть на цій картці.
