## Another time or place, a longer search, and the appointment in one’s own calendar.
change-title = وقت آخر أو مكان آخر
change-again = من سيأتي يقول نعم من جديد.
change-keep = اتركه كما هو
change-day = أي يوم؟
change-place = أين تلتقيان؟
change-home = في بيتي
change-home-note = من يساعدك يرى عنوانك عندها.
change-meeting = في نقطة لقاء الحي
change-meeting-note = عندها لا يرى أحد عنوانك.
change-save = احفظ المكان
change-where-meeting = تلتقيان في نقطة لقاء الحي.
still-title = لم نجد أحداً بعد. ماذا الآن؟
still-extend = ابحثوا أسبوعاً آخر
still-solved = حُلّ الأمر
still-withdrawn = لم يعد لازماً
calendar-add = ضعه في تقويمي
