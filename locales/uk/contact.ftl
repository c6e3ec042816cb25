# Коли людині краще телефонувати чи писати.
contact-part = О котрій порі дня?
contact-part-any = Не має значення
contact-part-morning = Вранці
contact-part-afternoon = По обіді
contact-part-evening = Увечері
contact-likes-phone = Краще дзвінок
contact-likes-sms = Краще SMS
contact-send-sms = Надіслати SMS
