# Quand quelqu’un préfère un appel ou un sms.
contact-part = À quel moment de la journée ?
contact-part-any = Peu importe
contact-part-morning = Le matin
contact-part-afternoon = L’après-midi
contact-part-evening = Le soir
contact-likes-phone = Appel de préférence
contact-likes-sms = Sms de préférence
contact-send-sms = Envoyer un sms
