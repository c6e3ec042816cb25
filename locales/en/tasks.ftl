task-given-up = The app could not do this: {$kind}. Please check whether somebody is waiting.
task-push-alarm = Messages do not arrive. Call whoever runs the app.
problem-task-closed = This task is already closed.
problem-task-taken = A colleague has this task.
problem-push-on-shared-device = On a shared phone we send no messages.
