## What the service says of keys: why it is refused, what there is to do, what is told. nl is the source of the six.

problem-key-not-now = Dat kan nu niet meer met deze sleutel.
field-key-same-person = Kies iemand anders dan wie de sleutel geeft.
field-key-holder = Deze buur kan deze sleutel niet krijgen. Kies iemand anders.
field-key-day = Kies een dag, hoogstens een jaar ver.
field-only-for-others = Voor jezelf hoef je dit niet te kiezen.
task-key-back = Een sleutel moet terug. Spreek het af met { $who }.
task-key-over = Een sleutel is al lang weg. Vraag ernaar bij { $who }.
task-key-lost = Een sleutel is kwijt. Bel { $who } en bespreek het slot.
task-key-lost-said = Een sleutel is kwijt. { $holder } had de sleutel van { $giver }. { $said } zei het. Bel { $who } en bespreek het slot.
task-key-gone = Een sleutel is nog niet terug. Wie hem gaf en wie hem kreeg, wonen hier niet meer. Zij hoorden het zelf.
task-key-lost-gone = Een sleutel is kwijt. Wie hem gaf en wie hem kreeg, wonen hier niet meer. Bespreek het slot met wie er nu woont.
push-key-given-title = Klopt dit?
push-key-given-body = Er staat een briefje voor jou klaar. Eén tik is genoeg.
push-key-back-title = Is het terug?
push-key-back-body = Er staat een briefje voor jou klaar. Eén tik is genoeg.
push-key-lost-title = Weet jij waar de sleutel is?
push-key-lost-body = Hij is misschien kwijt. Er staat een briefje voor jou klaar.
push-key-left-title = Er is nog een sleutel
push-key-left-body = Er staat een briefje voor jou klaar. Eén tik is genoeg.
phone-key-given = Heb jij de sleutel van een buur gekregen? Dan schrijf ik dat op.
phone-key-back = Je buur zegt dat de sleutel terug is. Klopt dat?
phone-key-lost = We horen dat een sleutel kwijt is. Weet jij waar hij is?
phone-key-left = Er is nog een sleutel van waar je vroeger woonde. Is die al terug?
