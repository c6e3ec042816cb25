## What the service says of what went wrong: where it stands, why it is refused, what there is to do. Nog na te lezen.

problem-too-many-complaints = هناك الكثير بانتظار الجواب. اتصل بالعامل المجتمعي.
problem-complaint-hear-first = استمع أولًا إلى الطرف الآخر، أو اذكر لماذا لا يمكن ذلك.
problem-complaint-not-now = لم يعد ذلك ممكنًا.
problem-complaint-too-late = مضى على هذا أكثر من عام. اتصل بالعامل المجتمعي.
problem-complaint-heard-before = سُمع الطرف الآخر من قبل. يبقى ما كُتب كما هو.
problem-complaint-misfit = هذا لا يناسب ما رُوي هنا.
task-went-wrong = حدث أمر غير سليم. اقرأه واتصل بمن أخبر به.
task-went-wrong-safety = شخص لم يشعر بالأمان. اقرأ واتصل الآن.
task-worker-complaint = شخص يخبر بأمر عن زميل. أنت وحدك تستطيع فتحه.
task-complaint-appeal = شخص يطلب منك النظر مجددًا. افتحه وقرر.
