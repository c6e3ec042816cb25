## The desk makes places and plans activities.
meetdesk-lead = أماكن الحي ومواعيده وأنشطته.
meetdesk-plan = خطّط لنشاط
meetdesk-plan-other = غيّر النشاط
meetdesk-place = أضف مكانًا
meetdesk-place-other = غيّر المكان
meetdesk-change = غيّر
meetdesk-cancel = ألغِ النشاط
meetdesk-cancel-sure = هل تلغي { $title }؟ سيعلم من كان سيأتي فورًا.
meetdesk-close = أغلق هذا المكان
meetdesk-close-sure = سيختفي { $name } من القائمة.
meetdesk-title-field = ما اسمه؟
meetdesk-kind = ماذا يفعل الناس هناك؟
meetdesk-kind-hint = نعرض اللقاء وممارسة اللغة بجانب الطلب.
meetdesk-where = أين؟
meetdesk-note = ماذا يوجد؟ جملة واحدة.
meetdesk-day = أي يوم؟
meetdesk-weeks = كم أسبوعًا متتاليًا؟
meetdesk-capacity = كم شخصًا على الأكثر؟
meetdesk-organiser = من ينظّم هذا؟
meetdesk-organiser-hint = يرى العدد فقط، من دون أسماء.
meetdesk-organiser-is = { $name } ينظّم.
meetdesk-organiser-none = لا أحد بعد الآن
meetdesk-street = أي شارع؟
meetdesk-number = رقم البيت
meetdesk-hours = متى يفتح؟
meetdesk-wheelchair = هل يدخل كرسي متحرك؟
meetdesk-unknown = لا أعرف
meetdesk-place-kind = أي نوع من الأماكن؟
meetdesk-place-buurtpunt = نقطة الفريق
meetdesk-place-garden = حديقة
meetdesk-place-informal = مكان يلتقي فيه الناس
meetdesk-place-kind-other = شيء آخر
meetdesk-came = { $count ->
    [zero] لم يقل أحد نعم.
    [one] شخص واحد قال نعم.
    [two] شخصان قالا نعم.
    [few] { $count } أشخاص قالوا نعم.
    [many] { $count } شخصًا قالوا نعم.
   *[other] { $count } شخص قالوا نعم.
 }
meetdesk-over = انتهى
meetdesk-places-none = لا يوجد مكان بعد. أضف مكانًا أولًا.
meetdesk-saved = حُفظ.
meetdesk-whole = اكتب رقمًا.
meetdesk-name-empty = أعطه اسمًا.
