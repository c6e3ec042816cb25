# When somebody likes to be called or texted.
contact-part = At what time of day?
contact-part-any = Any time
contact-part-morning = In the morning
contact-part-afternoon = In the afternoon
contact-part-evening = In the evening
contact-likes-phone = Rather a call
contact-likes-sms = Rather a text message
contact-send-sms = Send a text message
