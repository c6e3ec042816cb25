task-given-up = Dit kon de app niet doen: {$kind}. Kijk even na of iemand op iets wacht.
task-push-alarm = Meldingen komen niet aan. Bel wie de app beheert.
