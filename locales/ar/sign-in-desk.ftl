## A new code from the worker. nl is the source of the six.
desk-code = أعطِ رمزًا جديدًا
desk-code-how = كيف تعرف أنه { $name }؟
desk-code-desk = أرى { $name } هنا
desk-code-phone = على الهاتف
desk-code-facts = اسأل عن أمرين. ما الذي كان صحيحًا؟
desk-code-year = سنة الميلاد
desk-code-address = العنوان
desk-code-last-name = اسم العائلة
desk-code-number = رقم الهاتف
desk-code-lost = هل ضاع الجهاز القديم أو سُرق؟
desk-code-lost-yes = نعم، سجّل خروجه الآن
desk-code-make = اصنع الرمز
desk-code-say = قل هذا الرمز حرفًا حرفًا
desk-code-where = يكتبه { $name } تحت لديّ رسالة.
desk-code-until = يعمل مرة واحدة، حتى { $when }.
desk-code-what = من يستعمله يسجّل خروج الأجهزة القديمة لـ { $name }.
