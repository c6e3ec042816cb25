## A kennismakingsmoment, as the worker holds it. nl is the source of the six.

moment-title = لقاء تعارف
moment-lead = من هو هنا يمسح الرمز. تنقر أنت، فيصبح هذا الجار معروفًا.
moment-how-long = كم يبقى الرمز مفتوحًا؟
moment-30 = نصف ساعة
moment-60 = ساعة
moment-120 = ساعتان
moment-after = بعدها لا يعمل الرمز. وبعد ساعة ننسى من كان هنا.
moment-open = افتح الرمز
moment-scan = امسح هذا الرمز
moment-qr = رمز للمسح
moment-type = أو اكتب هذا الرمز في التطبيق:
moment-until = يعمل حتى { $time }.
moment-left = ما زال هناك مكان لـ { $count }.
moment-close = أغلق الرمز
moment-closed = أُغلق الرمز. من لم يُعرف بعد تجده تحت الأشخاص.
moment-guests = من هنا؟
moment-guests-note = هل تعرف أو ترى أحدًا؟ نقرة واحدة تكفي.
moment-know = رأيت هذا الجار
moment-know-all = رأيتهم كلهم، وعددهم { $count }
moment-known = معروف
moment-nobody = لم يمسح أحد الرمز بعد.
moment-no-street = لم يذكر شارعه
