## What the service says of keys: why it is refused, what there is to do, what is told. nl is the source of the six.

problem-key-not-now = لم يعد ذلك ممكنًا لهذا المفتاح.
field-key-same-person = اختر شخصًا غير من يعطي المفتاح.
field-key-holder = لا يمكن لهذا الجار أخذ هذا المفتاح. اختر شخصًا آخر.
field-key-day = اختر يومًا، على بعد سنة على الأكثر.
field-only-for-others = لا تختر هذا لنفسك.
task-key-back = يجب أن يعود مفتاح. اتفق على ذلك مع { $who }.
task-key-over = مفتاح غائب منذ مدة. اسأل { $who } عنه.
task-key-lost = ضاع مفتاح. اتصل مع { $who } وتحدثا عن القفل.
task-key-lost-said = ضاع مفتاح. صاحب المفتاح: { $giver }. كان عند: { $holder }. أخبر بذلك: { $said }. اتصل مع { $who } وتحدثا عن القفل.
task-key-gone = لم يعد مفتاح بعد. من أعطاه ومن أخذه لم يعودا يسكنان هنا. وقد أُبلغا بذلك.
task-key-lost-gone = ضاع مفتاح. من أعطاه ومن أخذه لم يعودا يسكنان هنا. تحدث عن القفل مع من يسكن هناك الآن.
push-key-given-title = هل هذا صحيح؟
push-key-given-body = هناك ورقة بانتظارك. لمسة واحدة تكفي.
push-key-back-title = هل عاد؟
push-key-back-body = هناك ورقة بانتظارك. لمسة واحدة تكفي.
push-key-lost-title = هل تعرف أين المفتاح؟
push-key-lost-body = ربما ضاع. هناك ورقة بانتظارك.
push-key-left-title = بقي مفتاح
push-key-left-body = هناك ورقة بانتظارك. لمسة واحدة تكفي.
phone-key-given = هل استلمت مفتاح أحد الجيران؟ إذن أدوّن ذلك.
phone-key-back = يقول جارك إن المفتاح عاد. هل هذا صحيح؟
phone-key-lost = سمعنا أن مفتاحًا ضاع. هل تعرف أين هو؟
phone-key-left = بقي مفتاح من المكان الذي كنت تسكن فيه. هل عاد؟
