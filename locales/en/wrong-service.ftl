## What the service says of what went wrong: where it stands, why it is refused, what there is to do.

problem-too-many-complaints = Much is waiting for an answer already. Do call your neighbourhood worker.
problem-complaint-hear-first = First hear the other, or say why that cannot be.
problem-complaint-not-now = That is no longer possible.
problem-complaint-too-late = This was more than a year ago. Call your neighbourhood worker.
problem-complaint-heard-before = The other was heard already. What is written stays.
problem-complaint-misfit = That does not fit what was told here.
task-went-wrong = Something went wrong. Read it and call who told it.
task-went-wrong-safety = Somebody did not feel safe. Read it and call now.
task-worker-complaint = Somebody tells something about a colleague. Only you can open this.
task-complaint-appeal = Somebody asks you to look again. Open it and decide.
