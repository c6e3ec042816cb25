## What the service says of keys: why it is refused, what there is to do, what is told. nl is the source of the six.

problem-key-not-now = Dat kan nu niet meer met deze sleutel.
field-key-same-person = Kies iemand anders dan wie de sleutel geeft.
field-key-holder = Deze buur kan deze sleutel niet krijgen. Kies iemand anders.
field-key-day = Kies een dag, hoogstens een jaar ver.
field-only-for-others = Voor jezelf hoef je dit niet te kiezen.
task-key-back = Een sleutel moet terug. Spreek het af met { $who }.
task-key-over = Een sleutel is al lang weg. Vraag ernaar bij { $who }.
task-key-lost = Een sleutel is kwijt. Bel { $who } en bespreek het slot.
push-key-given-title = Klopt dit?
push-key-given-body = Er staat een briefje voor jou klaar. Eén tik is genoeg.
push-key-back-title = Is het terug?
push-key-back-body = Er staat een briefje voor jou klaar. Eén tik is genoeg.
phone-key-given = Heb jij de sleutel van een buur gekregen? Dan schrijf ik dat op.
phone-key-back = Je buur zegt dat de sleutel terug is. Klopt dat?
