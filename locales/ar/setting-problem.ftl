## What the service says of the settings and streets of a neighbourhood; no screen holds these. nl is the source of the six.

field-no-hour-left = اترك ساعة واحدة على الأقل في اليوم للرسائل.
field-not-a-time = هذه ليست ساعة من اليوم.
field-range = هذا الرقم غير ممكن هنا.
field-to-before-from = الرقم في to (إلى) أصغر من الرقم في from (من).
field-not-a-number = اكتب رقمًا من 1 إلى 9999.
field-not-a-zone = لا نعرف هذه المنطقة.
field-zone-too-small = هذه المنطقة صغيرة جدًا: بيوتها قليلة.
field-zone-too-large = هذه المنطقة كبيرة جدًا.
field-overlaps = هذا الرقم موجود في سطر آخر من هذا الشارع.
field-not-allowed = يبدأ اسم الشارع بحرف أو رقم.
field-no-rows = لا يوجد فيها أي شارع.
field-too-many-streets = 2000 سطر على الأكثر.
problem-neighbourhood-changed = غيّر شخص آخر هذا في هذه الأثناء. راجعه من جديد.
problem-homes-without-street = هذه القائمة تحذف أرقامًا من شارع يسكنه أناس. لم يتغير شيء.
problem-zone-of-few-homes = هكذا تبقى بيوت قليلة وحدها في منطقة. كبّر تلك المنطقة، أو لا تقسم شارعًا.
