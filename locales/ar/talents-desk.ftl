## The desk finds who can what.
talents-title = مواهب الحي
talents-lead = يمكنك أن تسأل من أظهر هذا. اسأله شخصيًا.
talents-which = أي موهبة تبحث عنها؟
talents-any = كل المواهب
talents-from = من أي شارع؟
talents-from-any = لا يهم
talents-only-asked = لا تصله نداءات. اسأله شخصيًا فقط.
talents-none = لا أحد يُظهر هذه الموهبة
talents-none-note = السكان يختارون إن كنت ترى مواهبهم.
