## The desk finds who can what.
talents-title = Talenten in de buurt
talents-lead = Wie dit toont, mag je eens iets vragen. Vraag het persoonlijk.
talents-which = Welk talent zoek je?
talents-any = Elk talent
talents-from = Vanuit welke straat?
talents-from-any = Maakt niet uit
talents-only-asked = Krijgt geen oproepen. Vraag het alleen persoonlijk.
talents-none = Niemand toont dit talent
talents-none-note = Bewoners kiezen zelf of jij hun talenten ziet.
