## What is told about what comes back every week: not this time, a holiday, whether it goes on.
push-resting-title = لا حاجة هذه المرة
push-resting-body = { $what }، { $when }. شكرًا لك. ربما مرة أخرى.
phone-resting = لا حاجة هذه المرة. ربما مرة أخرى. { $what }، { $when }.
push-holiday-title = لا يأتي أحد في العطلة
push-holiday-body = المرة القادمة: { $what }، { $when }.
phone-holiday = لا يأتي أحد في العطلة. المرة القادمة: { $what }، { $when }.
push-goes-on-title = هل ما زلت تحتاج هذا كل مرة؟
push-goes-on-body = المرة القادمة: { $what }، { $when }. هل نستمر؟ لمسة واحدة تكفي.
phone-goes-on = هل ما زلت تحتاج هذا كل مرة؟ المرة القادمة: { $what }، { $when }.
push-first-title = هل تساعد مرة أخرى؟
push-first-body = { $what }، { $when }. نسألك أنت أولًا.
phone-first = هل تساعد مرة أخرى؟ نسألك أنت أولًا. { $what }، { $when }.
task-scope-hours = هذا الساكن يطلب ساعات كثيرة في أسبوع واحد: { $what }. هل هذا عمل خدمة مختصة؟
