## What a worker says on the phone to who gets no messages.
phone-asked = هل تريد مساعدة جار؟ { $what }، { $when }. { $walk }.
phone-named = فكّرت فيك. هل تريد المساعدة؟ { $what }، { $when }.
phone-matched = خبر جيد، سيأتي للمساعدة: { $who }. { $what }، { $when }.
phone-helping = شكرًا، أنت من سيساعد. { $what }، { $when }.
phone-reserved = شكرًا. هناك من سيأتي وأنت على استعداد. { $what }، { $when }.
phone-promote = هناك مكان الآن. هل يمكنك المساعدة؟ { $what }، { $when }.
phone-contact = هناك من يريد أن يأتي: { $who }. هل توافق؟ { $what }، { $when }.
phone-released = يمكنك أن تأتي. سأعطيك التفاصيل. { $what }، { $when }.
phone-withdrawn = لم يعد ضروريًا، شكرًا لك. { $what }، { $when }.
phone-searching = الجار الأول لا يستطيع. نواصل البحث. { $what }، { $when }.
phone-again = تغيّر شيء ما. هل ما زلت تستطيع؟ { $what }، { $when }.
phone-expiry = لم نجد أحدًا بعد. ما زلنا نبحث. هل ما زال ضروريًا؟ { $what }، { $when }.
phone-confirm = هل تم الأمر؟ { $what }، { $when }.
phone-confirm-helper = هل نجحت مساعدتك؟ { $what }، { $when }.
phone-thanked = جارك يقول شكرًا. { $what }، { $when }.
phone-unmatched = للأسف لم نجد أحدًا. لنفكّر معًا. { $what }، { $when }.
phone-ended = هذا ليس للجيران. سأقول لك من يساعد. { $what }، { $when }.
