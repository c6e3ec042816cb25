## What is open, once a day at five. nl is the source of the six.
push-digest-one-title = Mahallende açık istekler
push-digest-one-body = İstenen: { $first }. Sana uyuyor mu, bir bak.
phone-digest-one = Mahallede bir istek var: { $first }.
push-digest-two-title = Mahallende açık istekler
push-digest-two-body = İstenen: { $first } ve { $second }. Sana uyan var mı, bir bak.
phone-digest-two = Mahallede istekler var: { $first } ve { $second }.
push-digest-three-title = Mahallende açık istekler
push-digest-three-body = İstenen: { $first }, { $second } ve { $third }. Sana uyan var mı, bir bak.
phone-digest-three = Mahallede istekler var: { $first }, { $second } ve { $third }.
mail-digest-one-subject = Mahallende açık istekler
mail-digest-one-body =
    Merhaba,

    Mahallende istenen: { $first }.
    Buurtnet’i aç ve sana uyuyor mu bak.

    Artık posta istemiyor musun? “Nasıl yardım ederim” sayfasında kapat.
mail-digest-two-subject = Mahallende açık istekler
mail-digest-two-body =
    Merhaba,

    Mahallende istenen: { $first } ve { $second }.
    Buurtnet’i aç ve sana uyuyor mu bak.

    Artık posta istemiyor musun? “Nasıl yardım ederim” sayfasında kapat.
mail-digest-three-subject = Mahallende açık istekler
mail-digest-three-body =
    Merhaba,

    Mahallende istenen: { $first }, { $second } ve { $third }.
    Buurtnet’i aç ve sana uyuyor mu bak.

    Artık posta istemiyor musun? “Nasıl yardım ederim” sayfasında kapat.
