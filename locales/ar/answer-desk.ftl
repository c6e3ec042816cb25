## The card of a referral: what to say on the phone, and what stands on paper.
paper-card-title = ماذا أقول للخدمة؟
card-say = قل هذا
card-share = ما يمكنك قوله
card-share-none = لا يمكن قول شيء الآن.
card-ask = اسأل هذا
card-print = اطبع البطاقة
card-none = لا توجد بطاقة الآن. أرسل الطلب من جديد للحصول على رمز.
card-what = يطلب العامل المجتمعي شيئا من خدمتكم. تجيبون دون حساب.
card-page = اذهبوا إلى
card-reference = الرقم
paper-card-code = رمز الجواب
card-rather-call = تفضلون الاتصال؟ { $worker }، { $phone }
desk-kind-reverse_referral = خدمة تطلب مساعدة صغيرة
