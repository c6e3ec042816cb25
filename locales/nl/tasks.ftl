task-given-up = Dit kon de app niet doen: {$kind}. Kijk even na of iemand op iets wacht.
task-push-alarm = Meldingen komen niet aan. Bel wie de app beheert.
problem-task-closed = Deze taak is al afgerond.
problem-task-taken = Een collega heeft deze taak.
problem-push-on-shared-device = Op een gedeelde gsm sturen we geen meldingen.
