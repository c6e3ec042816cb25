## What a worker says on the phone to who gets no messages.
phone-asked = هل تريد مساعدة جار؟ { $what }، { $day } { $part }. { $walk }.
phone-named = فكّرت فيك. هل تريد المساعدة؟ { $what }، { $day } { $part }.
phone-matched = خبر جيد، هناك من سيأتي. { $what }، { $day } { $part }.
phone-helping = شكرًا، أنت من سيساعد. { $what }، { $day } { $part }.
phone-reserved = شكرًا. هناك من سيأتي وأنت على استعداد. { $what }، { $day } { $part }.
phone-promote = هناك مكان الآن. هل يمكنك المساعدة؟ { $what }، { $day } { $part }.
phone-contact = يريد جار أن يأتي. هل توافق؟ { $what }، { $day } { $part }.
phone-released = يمكنك أن تأتي. سأعطيك التفاصيل. { $what }، { $day } { $part }.
phone-withdrawn = لم يعد ضروريًا، شكرًا لك. { $what }، { $day } { $part }.
phone-searching = الجار الأول لا يستطيع. نواصل البحث. { $what }، { $day } { $part }.
phone-again = تغيّر شيء ما. هل ما زلت تستطيع؟ { $what }، { $day } { $part }.
phone-expiry = لم نجد أحدًا بعد. هل نبحث أكثر؟ { $what }، { $day } { $part }.
phone-confirm = هل تم الأمر؟ { $what }، { $day } { $part }.
phone-confirm-helper = هل نجحت مساعدتك؟ { $what }، { $day } { $part }.
phone-thanked = جارك يقول شكرًا. { $what }، { $day } { $part }.
phone-unmatched = للأسف لم نجد أحدًا. لنفكّر معًا. { $what }، { $day } { $part }.
phone-ended = هذا ليس للجيران. سأقول لك من يساعد. { $what }، { $day } { $part }.
