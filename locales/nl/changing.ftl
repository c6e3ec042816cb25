## Another time or place, a longer search, and the appointment in one’s own calendar.
change-title = Ander uur of andere plaats
change-again = Wie komt, zegt dan opnieuw ja.
change-keep = Laat het zo
change-day = Welke dag?
change-place = Waar spreken jullie af?
change-home = Bij mij thuis
change-home-note = Wie je helpt, ziet dan je adres.
change-meeting = Aan het buurtpunt
change-meeting-note = Dan ziet niemand je adres.
change-save = Bewaar de plaats
change-where-meeting = Jullie spreken af aan het buurtpunt.
still-title = Nog niemand gevonden. Wat nu?
still-extend = Zoek nog een week
still-solved = Het is al opgelost
still-withdrawn = Niet meer nodig
calendar-add = Zet in mijn agenda
