## That one saw the extract of who helps, at the desk. nl is the source of the six.
desk-kind-screening_ends = مستخرج تنتهي صلاحيته قريبًا
screening-title = المستخرج رُئي
screening-lead = من يرعى الأطفال أو يأخذ مكان من يرعى قريبه يجب التحقق منه. انظر إلى مستخرج السجل العدلي (النموذج 596.2). لا تحتفظ به ولا تنسخه.
screening-seen-on = متى رأيته؟
screening-until = حتى أي يوم يصلح؟
screening-until-hint = ثلاث سنوات على الأكثر.
screening-save = لقد رأيته
screening-again = رأيت مستخرجًا جديدًا
screening-is = تم التحقق حتى { $day }.
screening-was = لم يعد المستخرج صالحًا منذ { $day }.
screening-by = رُئي في { $day }، بواسطة { $who }.
screening-on = رُئي في { $day }.
screening-end = اسحبه
screening-end-lead = سيعلم { $name } بذلك. تتوقف رعاية الأطفال وأخذ مكان من يرعى قريبه فورًا: نبحث عن شخص آخر.
screening-end-asked = { $name } يطلب ذلك
screening-end-mistake = كتبته بالخطأ
screening-end-doubt = المنظمة لم تعد تضمن ذلك
