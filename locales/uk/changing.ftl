## Another time or place, a longer search, and the appointment in one’s own calendar.
change-title = Інший час або інше місце
change-again = Хто приходить, скаже «так» ще раз.
change-keep = Залишити так
change-day = Який день?
change-place = Де ви зустрічаєтеся?
change-home = У мене вдома
change-home-note = Хто допомагає, тоді бачить вашу адресу.
change-meeting = У місці зустрічі
change-meeting-note = Тоді ніхто не бачить вашої адреси.
change-save = Зберегти місце
change-where-meeting = Ви зустрічаєтеся в місці зустрічі.
still-title = Поки нікого. Що далі?
still-extend = Шукати ще тиждень
still-solved = Уже вирішено
still-withdrawn = Більше не треба
calendar-add = Додати до мого календаря
