## What a phone shows, a worker says and a refusal says about a thread.
push-talk-title = لديك رسالة
push-talk-body = { $what }، { $when }. اضغط للقراءة.
phone-talk = توجد رسالة بانتظارك. { $what }، { $when }.
problem-talk-closed = هذه المحادثة مغلقة. اتصل بالفريق إذا بقي شيء.
problem-talk-join-first = قل أولاً إنك تقرأ معهما. سيرى الاثنان ذلك.
problem-talk-full = هذه المحادثة ممتلئة. الاتصال أفضل الآن.
