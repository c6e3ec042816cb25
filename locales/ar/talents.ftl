## What neighbours can: asked once, and seen by the worker of who lets her.
talents-ask-title = وأنت، ماذا تجيد؟
talents-ask-lead = كل شخص يجيد شيئًا. أنت لا تعد بشيء. نسأل مرة واحدة فقط.
talents-choose = ماذا تحب أو تجيد؟
talents-shown = هل يمكن للعامل المجتمعي رؤية هذا؟
talents-shown-hint = قد يسألك شيئًا. الجيران الآخرون لا يرونه.
talents-tell = نعم، سأختار
talents-not-now = ليس الآن
talents-thanks = شكرًا. يمكنك تغيير هذا دائمًا في كيف أساعد.
