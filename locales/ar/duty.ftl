## Whether anybody reads this now.
duty-here = { $name } موجود الآن، حتى { $until }.
duty-nobody = لا أحد يقرأ هذا الآن.
duty-next = ابتداءً من { $day } الساعة { $time } يوجد شخص من جديد.
duty-next-today = ابتداءً من الساعة { $time } يوجد شخص من جديد.
duty-next-unknown = لا نعرف متى سيكون هناك شخص من جديد.
duty-unknown = لا نستطيع أن نرى الآن إن كان هناك شخص.
duty-danger = هل هناك خطر الآن؟ اتصل بـ 112.
