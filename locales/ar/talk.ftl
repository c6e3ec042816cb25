## The page of a thread: asker and helper, each in their own language.
talk-title = محادثة
talk-with = محادثة مع { $name }
talk-between = { $asker } و{ $helper }
talk-neighbour = جارك
talk-you = أنت
talk-worker = { $name }، العامل في الحي
talk-q-joined = العامل في الحي يقرأ معكما الآن.
talk-empty = لم يُقل شيء بعد. اضغط على جملة في الأسفل.
talk-own-language = أنت تختار جملة. يقرؤها جارك بلغته.
talk-own-words = كلماتك أنت
talk-send = أرسل
talk-say-aloud = اقرأ بصوت عالٍ
talk-closes = يمكنك التحدث هنا حتى { $when }.
talk-closed = هذه المحادثة مغلقة. ما زال بإمكانك قراءتها.
talk-kept = بعد ثلاثين يوماً من النهاية يُمحى كل شيء.
talk-who-reads = أنتما الاثنان فقط تقرآن هذا.
talk-who-reads-too = { $name }، العامل في الحي، يقرأ أيضاً.
talk-join = سأقرأ معهما
talk-join-lead = أنت لا تقرأ هذا بعد. إذا قرأت، سيرى الاثنان ذلك.
talk-about-arrival = الوصول
talk-about-later = وقت آخر
talk-about-shop = المتجر
talk-about-amount = المبلغ
talk-about-door = الباب
talk-about-thanks = نعم، لا، شكراً
talk-datum-minutes = كم دقيقة؟
talk-datum-time = في أي ساعة؟
talk-datum-count = كم؟
talk-datum-amount = ما المبلغ باليورو؟
talk-datum-wrong = هذا الرقم غير ممكن. تحقق منه.
talk-q-leaving = أنا أنطلق الآن.
talk-q-there_at = سآتي في الساعة { $time }.
talk-q-here = أنا عند بابك.
talk-q-door_word = سأقول كلمة الباب. هكذا تعرف أنني أنا.
talk-q-come_at = تعالَ في الساعة { $time } من فضلك.
talk-q-at_home = أنا في البيت.
talk-q-other_time = هل يمكن في الساعة { $time }؟
talk-q-tomorrow = اليوم لا يمكن. هل يمكن غداً؟
talk-q-time_is_good = هذا الوقت مناسب.
talk-q-in_shop = أنا في المتجر.
talk-q-sold_out = نفد هذا من المتجر.
talk-q-other_brand = هل علامة أخرى مناسبة أيضاً؟
talk-q-how_many = كم تريد منها؟
talk-q-something_else = هل تحتاج شيئاً آخر؟
talk-q-bring_count = أحضر { $number } من فضلك.
talk-q-leave_it = اترك ذلك إذاً.
talk-q-that_is_all = هذا كل شيء.
talk-q-costs = الثمن { $amount }.
talk-q-have_receipt = معي إيصال الشراء.
talk-q-money_ready = جهزت المبلغ بالضبط.
talk-q-have_note = معي { $amount }. هل يمكنك إرجاع الباقي؟
talk-q-nobody_opens = قرعت الجرس. هل أنت في البيت؟
talk-q-left_at_door = إنه أمام بابك.
talk-q-ring_twice = اقرع الجرس مرتين من فضلك.
talk-q-wait_a_little = انتظر قليلاً. أمشي ببطء إلى الباب.
talk-q-floor = أسكن في الطابق { $number }.
talk-q-coming_down = أنا نازل الآن.
talk-q-put_at_door = ضعه أمام الباب.
talk-q-yes = نعم.
talk-q-no = لا.
talk-q-thank_you = شكراً جزيلاً!
talk-q-gladly = على الرحب والسعة.
talk-q-see_you = إلى اللقاء قريباً!
talk-q-call_me = اتصل بي من فضلك.
talk-q-not_understood = لم أفهم. هل تقولها بطريقة أخرى؟
talk-q-there_in = { $number ->
    [zero] سأصل الآن.
    [one] سأصل بعد دقيقة واحدة.
    [two] سأصل بعد دقيقتين.
    [few] سأصل بعد { $number } دقائق.
    [many] سأصل بعد { $number } دقيقة.
   *[other] سأصل بعد { $number } دقيقة.
 }
talk-q-late = { $number ->
    [zero] سيكون في الموعد.
    [one] سيتأخر دقيقة واحدة.
    [two] سيتأخر دقيقتين.
    [few] سيتأخر { $number } دقائق.
    [many] سيتأخر { $number } دقيقة.
   *[other] سيتأخر { $number } دقيقة.
 }
talk-danger-sent = أُرسلت رسالتك بالفعل. لا تنتظر الجواب.
