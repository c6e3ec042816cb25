## What is open, once a day at five. nl is the source of the six.
push-digest-one-title = Open vragen in je buurt
push-digest-one-body = Gevraagd: { $first }. Kijk of het iets voor jou is.
phone-digest-one = In de buurt is iets gevraagd: { $first }.
push-digest-two-title = Open vragen in je buurt
push-digest-two-body = Gevraagd: { $first } en { $second }. Kijk of er iets bij is.
phone-digest-two = In de buurt is iets gevraagd: { $first } en { $second }.
push-digest-three-title = Open vragen in je buurt
push-digest-three-body = Gevraagd: { $first }, { $second } en { $third }. Kijk of er iets bij is.
phone-digest-three = In de buurt is iets gevraagd: { $first }, { $second } en { $third }.
mail-digest-one-subject = Open vragen in je buurt
mail-digest-one-body =
    Dag,

    Gevraagd in je buurt: { $first }.
    Open Buurtnet en kijk of het iets voor jou is.

    Liever geen mail meer? Zet het uit bij “Hoe ik help”.
mail-digest-two-subject = Open vragen in je buurt
mail-digest-two-body =
    Dag,

    Gevraagd in je buurt: { $first } en { $second }.
    Open Buurtnet en kijk of het iets voor jou is.

    Liever geen mail meer? Zet het uit bij “Hoe ik help”.
mail-digest-three-subject = Open vragen in je buurt
mail-digest-three-body =
    Dag,

    Gevraagd in je buurt: { $first }, { $second } en { $third }.
    Open Buurtnet en kijk of het iets voor jou is.

    Liever geen mail meer? Zet het uit bij “Hoe ik help”.
