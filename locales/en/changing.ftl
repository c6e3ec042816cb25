## Another time or place, a longer search, and the appointment in one’s own calendar.
change-title = Another time or place
change-again = Whoever comes then says yes again.
change-keep = Leave it as it is
change-day = Which day?
change-place = Where do you meet?
change-home = At my home
change-home-note = Whoever helps then sees your address.
change-meeting = At the meeting place
change-meeting-note = Then nobody sees your address.
change-save = Save the place
change-where-meeting = You meet at the meeting place.
still-title = Nobody found yet. What now?
still-extend = Search for another week
still-solved = It is already solved
still-withdrawn = No longer needed
calendar-add = Put it in my calendar
