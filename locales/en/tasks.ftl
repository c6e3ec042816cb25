task-given-up = The app could not do this: {$kind}. Please check whether somebody is waiting.
task-push-alarm = Messages do not arrive. Call whoever runs the app.
task-mail-down = Mails are not going out. Call whoever runs the app. The mails wait and leave later by themselves.
