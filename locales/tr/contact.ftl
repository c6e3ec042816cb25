# Birinin ne zaman aranmak istediği.
contact-part = Günün hangi saatinde?
contact-part-any = Fark etmez
contact-part-morning = Öğleden önce
contact-part-afternoon = Öğleden sonra
contact-part-evening = Akşam
contact-likes-phone = Telefon tercih eder
contact-likes-sms = SMS tercih eder
contact-send-sms = SMS gönder
