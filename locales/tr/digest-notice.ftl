## What is open, once a day at five. nl is the source of the six.
push-digest-one-title = Mahallenizde açık istekler
push-digest-one-body = İstenen: { $first }. Size uyuyor mu, bir bakın.
phone-digest-one = Mahallede bir istek var: { $first }.
push-digest-two-title = Mahallenizde açık istekler
push-digest-two-body = İstenen: { $first } ve { $second }. Size uyan var mı, bir bakın.
phone-digest-two = Mahallede istekler var: { $first } ve { $second }.
push-digest-three-title = Mahallenizde açık istekler
push-digest-three-body = İstenen: { $first }, { $second } ve { $third }. Size uyan var mı, bir bakın.
phone-digest-three = Mahallede istekler var: { $first }, { $second } ve { $third }.
mail-digest-one-subject = Mahallenizde açık istekler
mail-digest-one-body =
    Merhaba,

    Mahallenizde istenen: { $first }.
    Buurtnet’i açın ve size uygun mu bakın.

    Artık posta istemiyor musunuz? “Nasıl yardım ediyorum” sayfasında kapatın.
mail-digest-two-subject = Mahallenizde açık istekler
mail-digest-two-body =
    Merhaba,

    Mahallenizde istenen: { $first } ve { $second }.
    Buurtnet’i açın ve size uygun mu bakın.

    Artık posta istemiyor musunuz? “Nasıl yardım ediyorum” sayfasında kapatın.
mail-digest-three-subject = Mahallenizde açık istekler
mail-digest-three-body =
    Merhaba,

    Mahallenizde istenen: { $first }, { $second } ve { $third }.
    Buurtnet’i açın ve size uygun mu bakın.

    Artık posta istemiyor musunuz? “Nasıl yardım ediyorum” sayfasında kapatın.
