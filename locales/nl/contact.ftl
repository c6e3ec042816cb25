# Wanneer iemand gebeld of geschreven wil worden.
contact-part = Op welk moment van de dag?
contact-part-any = Maakt niet uit
contact-part-morning = In de voormiddag
contact-part-afternoon = In de namiddag
contact-part-evening = ’s Avonds
contact-likes-phone = Liefst bellen
contact-likes-sms = Liefst een sms
contact-send-sms = Stuur een sms
