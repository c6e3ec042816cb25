## The desk makes places and plans activities.
meetdesk-lead = Plaatsen, uren en activiteiten van de buurt.
meetdesk-plan = Plan een activiteit
meetdesk-plan-other = Wijzig de activiteit
meetdesk-place = Maak een plaats
meetdesk-place-other = Wijzig de plaats
meetdesk-change = Wijzig
meetdesk-cancel = Dit gaat niet door
meetdesk-cancel-sure = Gaat { $title } niet door? Wie zou komen, hoort het meteen.
meetdesk-close = Sluit deze plaats
meetdesk-close-sure = { $name } verdwijnt dan uit de lijst.
meetdesk-title-field = Hoe heet het?
meetdesk-kind = Wat doen mensen daar?
meetdesk-kind-hint = Samen zijn en taal oefenen bieden we aan naast een vraag.
meetdesk-where = Waar?
meetdesk-note = Wat is er? Eén zin.
meetdesk-day = Welke dag?
meetdesk-weeks = Hoeveel weken na elkaar?
meetdesk-capacity = Hoeveel mensen kunnen er bij?
meetdesk-organiser = Wie organiseert dit?
meetdesk-organiser-hint = Die ziet hoeveel mensen komen, en geen namen.
meetdesk-organiser-is = { $name } organiseert.
meetdesk-organiser-none = Niemand meer
meetdesk-street = Welke straat?
meetdesk-number = Huisnummer
meetdesk-hours = Wanneer is het open?
meetdesk-wheelchair = Kan een rolstoel binnen?
meetdesk-unknown = Weet ik niet
meetdesk-place-kind = Wat voor plaats?
meetdesk-place-buurtpunt = Buurtpunt van het team
meetdesk-place-garden = Tuin
meetdesk-place-informal = Plek waar mensen elkaar zien
meetdesk-place-kind-other = Iets anders
meetdesk-came = { $count ->
    [one] Er zou { $count } iemand komen.
   *[other] Er zouden { $count } mensen komen.
 }
meetdesk-over = Voorbij
meetdesk-places-none = Er is nog geen plaats. Maak er eerst een.
meetdesk-saved = Bewaard.
meetdesk-whole = Vul een getal in.
meetdesk-name-empty = Geef het een naam.
