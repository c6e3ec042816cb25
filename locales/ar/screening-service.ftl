## That the organisation saw the extract of who helps: what the service says. nl is the source of the six.
push-screening-ends-title = المساعدة: أقل قليلًا قريبًا
push-screening-ends-body = لبعض المساعدة نودّ أن نرى ورقة من جديد. ألقِ نظرة.
phone-screening-ends = لبعض المساعدة نودّ أن نرى ورقتك من جديد. هل تحضرها معك؟
push-screening-over-title = المساعدة: أقل قليلًا الآن
push-screening-over-body = بعض المساعدة غير ممكنة الآن. أما الباقي فممكن. شكرًا.
phone-screening-over = بعض المساعدة غير ممكنة الآن. أما الباقي فممكن. حين نرى الورقة من جديد يصبح ذلك ممكنًا.
task-screening-ends = مستخرج هذا المساعد صالح لشهر آخر. اسأل إن كان يمكنك رؤية مستخرج جديد.
problem-screening-not-known = أكّد أولًا أنك تعرف هذا الجار.
problem-screening-too-young = هذا الجار لم يبلغ 18 سنة بعد.
field-screening-not-seen-yet = هذا اليوم لم يأتِ بعد. اختر اليوم أو يومًا مضى.
field-screening-reversed = هذا اليوم قبل اليوم الذي رأيته فيه.
field-screening-over = هذا اليوم مضى. اختر يومًا قادمًا.
field-screening-too-long = اختر يومًا خلال ثلاث سنوات بعد اليوم الذي رأيته فيه.
