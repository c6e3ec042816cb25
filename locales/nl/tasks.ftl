task-given-up = Dit kon de app niet doen: {$kind}. Kijk even na of iemand op iets wacht.
task-push-alarm = Meldingen komen niet aan. Bel wie de app beheert.
task-mail-down = Mails gaan niet weg. Bel wie de app beheert. De mails wachten en vertrekken later vanzelf.
