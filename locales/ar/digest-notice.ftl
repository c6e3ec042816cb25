## What is open, once a day at five. nl is the source of the six.
push-digest-one-title = طلبات مفتوحة في حيّك
push-digest-one-body = المطلوب: { $first }. انظر إن كان يناسبك.
phone-digest-one = هناك طلب في الحي: { $first }.
push-digest-two-title = طلبات مفتوحة في حيّك
push-digest-two-body = المطلوب: { $first }، { $second }. انظر إن كان شيء منها يناسبك.
phone-digest-two = هناك طلبات في الحي: { $first }، { $second }.
push-digest-three-title = طلبات مفتوحة في حيّك
push-digest-three-body = المطلوب: { $first }، { $second }، { $third }. انظر إن كان شيء منها يناسبك.
phone-digest-three = هناك طلبات في الحي: { $first }، { $second }، { $third }.
mail-digest-one-subject = طلبات مفتوحة في حيّك
mail-digest-one-body =
    مرحبًا،

    المطلوب في حيّك: { $first }.
    افتح Buurtnet وانظر إن كان يناسبك.

    لا تريد رسائل بعد الآن؟ أوقفها في صفحة كيف أساعد.
mail-digest-two-subject = طلبات مفتوحة في حيّك
mail-digest-two-body =
    مرحبًا،

    المطلوب في حيّك: { $first } و { $second }.
    افتح Buurtnet وانظر إن كان يناسبك.

    لا تريد رسائل بعد الآن؟ أوقفها في صفحة كيف أساعد.
mail-digest-three-subject = طلبات مفتوحة في حيّك
mail-digest-three-body =
    مرحبًا،

    المطلوب في حيّك: { $first }، { $second } و { $third }.
    افتح Buurtnet وانظر إن كان يناسبك.

    لا تريد رسائل بعد الآن؟ أوقفها في صفحة كيف أساعد.
