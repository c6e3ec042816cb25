## The desk finds who can what.
talents-title = Talents nearby
talents-lead = You may ask whoever shows this. Ask in person.
talents-which = Which talent do you look for?
talents-any = Any talent
talents-from = From which street?
talents-from-any = It does not matter
talents-only-asked = Gets no calls for help. Only ask in person.
talents-none = Nobody shows this talent
talents-none-note = Residents choose whether you see their talents.
