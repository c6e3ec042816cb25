# متى يفضّل الشخص الاتصال أو الرسالة.
contact-part = في أي وقت من اليوم؟
contact-part-any = لا فرق
contact-part-morning = صباحًا
contact-part-afternoon = بعد الظهر
contact-part-evening = مساءً
contact-likes-phone = يفضّل الاتصال
contact-likes-sms = يفضّل رسالة نصية
contact-send-sms = أرسل رسالة نصية
