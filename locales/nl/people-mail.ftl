## Mail to people about their own code and address.
mail-code-subject = Je code voor Buurtnet
mail-code-body =
    Dag,

    Je code is { $pin }
    Typ de code op het toestel waarop je ze vroeg.
    Ze werkt { $minutes } minuten.

    Of tik op deze link. Dan vullen wij de code voor je in:
    { $link }

    Vroeg jij dit niet? Dan hoef je niets te doen.
    Geef de code aan niemand.
mail-own-code-subject = Is dit je mailadres?
mail-own-code-body =
    Dag,

    Je code is { $pin }
    Typ de code in Buurtnet. Dan weten we dat dit je mailadres is.
    Ze werkt { $minutes } minuten.

    Vroeg jij dit niet? Dan hoef je niets te doen.
mail-moved-subject = Je mailadres bij Buurtnet is veranderd
mail-moved-body =
    Dag,

    Buurtnet gebruikt dit mailadres niet meer voor jou.

    Deed jij dit niet? Bel dan je buurtwerker.
mail-new-code-subject = Je nieuwe code is gebruikt
mail-new-code-body =
    Dag,

    Iemand kwam binnen met jouw nieuwe code. Je andere toestellen zijn afgemeld.

    Was jij dat niet? Bel dan je buurtwerker.
