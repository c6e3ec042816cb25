## Where neighbours meet: loaded by the pages that show it.
meet-lead = Kom eens langs. Iedereen is welkom.
meet-activities = Wat er te doen is
meet-places = Waar je binnen kan
meet-none = Er staat nu niets gepland.
meet-come = Ik kom
meet-come-two = We komen met z’n tweeën
meet-coming-one = Je komt. Tot dan!
meet-coming-two = Jullie komen met z’n tweeën. Tot dan!
meet-not = Ik kom toch niet
meet-remind = Verwittig mij vooraf
meet-reminded = We verwittigen je vooraf.
meet-remind-off = Verwittig mij niet
meet-full = Alles is volzet.
meet-cancelled = Dit gaat niet door.
meet-count = { $count ->
    [0] Nog niemand.
    [one] Er komt { $count } iemand.
   *[other] Er komen { $count } mensen.
 }
meet-you-organise = Jij organiseert dit.
meet-names = Niemand ziet wie er komt. Wie organiseert, ziet alleen hoeveel.
meet-sign-in = Kom binnen om te zeggen dat je komt.
meet-wheelchair = Een rolstoel kan binnen.
meet-no-wheelchair = Een rolstoel kan niet binnen.
meet-kind-meet = Samen zijn
meet-kind-language = Taal oefenen
meet-kind-doing = Samen iets doen
meet-kind-carers = Voor wie voor iemand zorgt
meet-beside-title = Kom je ook eens langs?
meet-beside-why = Daar ontmoet je buren. Je vraag blijft gewoon staan.
meet-later = Toon ook wat later komt
meet-all = Alles om te ontmoeten
