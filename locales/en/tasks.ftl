task-given-up = The app could not do this: {$kind}. Please check whether somebody is waiting.
task-push-alarm = Messages do not arrive. Call whoever runs the app.
