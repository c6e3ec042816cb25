## What is open, once a day at five. nl is the source of the six.
push-digest-one-title = Open requests near you
push-digest-one-body = Asked: { $first }. See whether it suits you.
phone-digest-one = Something is asked nearby: { $first }.
push-digest-two-title = Open requests near you
push-digest-two-body = Asked: { $first } and { $second }. See whether one suits you.
phone-digest-two = Something is asked nearby: { $first } and { $second }.
push-digest-three-title = Open requests near you
push-digest-three-body = Asked: { $first }, { $second } and { $third }. See whether one suits you.
phone-digest-three = Something is asked nearby: { $first }, { $second } and { $third }.
mail-digest-one-subject = Open requests in your neighbourhood
mail-digest-one-body =
    Hello,

    Asked in your neighbourhood: { $first }.
    Open Buurtnet and see whether it is something for you.

    No more mails? Turn them off under “How I help”.
mail-digest-two-subject = Open requests in your neighbourhood
mail-digest-two-body =
    Hello,

    Asked in your neighbourhood: { $first } and { $second }.
    Open Buurtnet and see whether it is something for you.

    No more mails? Turn them off under “How I help”.
mail-digest-three-subject = Open requests in your neighbourhood
mail-digest-three-body =
    Hello,

    Asked in your neighbourhood: { $first }, { $second } and { $third }.
    Open Buurtnet and see whether it is something for you.

    No more mails? Turn them off under “How I help”.
