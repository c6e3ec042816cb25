## Mail to a service: a reference, a place, a day, whom to call. Never anything of a person.
mail-referral-asked-subject = Buurtnet: vraag { $reference } uit { $municipality }
mail-referral-asked-body =
    Dag,

    { $worker } van het buurtteam in { $municipality } heeft een vraag voor uw dienst.
    Het kenmerk is { $reference }. Graag een antwoord tegen { $due }.

    Lees de vraag en antwoord hier:
    { $link }

    U hebt geen account nodig. U krijgt een code in deze mailbox.
    Twijfelt u aan deze mail? Bel ons op { $phone }.
mail-referral-link-subject = Buurtnet: nieuwe link voor { $reference } uit { $municipality }
mail-referral-link-body =
    Dag,

    U vroeg een nieuwe link voor { $reference }. De vorige werkt niet meer.
    { $link }

    Vroeg u niets? Dan hoeft u niets te doen.
    { $worker } is bereikbaar op { $phone }.
mail-referral-reply-subject = Buurtnet: antwoord op { $reference } uit { $municipality }
mail-referral-reply-body =
    Dag,

    { $worker } antwoordde op uw vraag over { $reference }.
    Lees het antwoord hier:
    { $link }

    U kunt ook bellen: { $phone }.
mail-referral-ended-subject = Buurtnet: { $reference } uit { $municipality } is gestopt
mail-referral-ended-body =
    Dag,

    De vraag { $reference } is gestopt. U hoeft niets meer te doen.
    De links naar deze vraag werken niet meer. Bewaar niets wat u ervan noteerde.

    Vragen? Bel { $worker } op { $phone }.
mail-referral-code-subject = Buurtnet: uw code voor { $reference } uit { $municipality }
mail-referral-code-body =
    Dag,

    Uw code is { $code }. Ze werkt tien minuten.
    Typ ze op de pagina die u net opende. Geef ze aan niemand door.

    Vroeg u geen code? Bel { $worker } op { $phone }.
