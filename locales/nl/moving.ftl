## *Verhuisd*: at the desk. nl is the source of the six.

desk-move = Verhuist
desk-move-lead = Waarheen verhuist { $name }?
desk-move-to = Naar welke buurt?
desk-move-here = { $place } (deze buurt)
desk-move-gone = Naar een andere plaats? Kies hieronder ‘Deze persoon gaat weg’.
desk-move-street-unknown = Nog niet bekend
desk-move-still = Is dit daar nog nodig?
desk-move-stays = Nog nodig
desk-move-stops = Niet meer nodig
desk-move-there = Daar is { $name } nieuw. Wat hier beloofd is of terugkomt, stopt. Een dossier blijft hier.
desk-move-near = Wie komt helpen, zegt opnieuw ja. Al de rest blijft.
desk-move-choose = Kies een buurt
desk-move-done = { $name } is verhuisd.
desk-kind-moved = Verhuisd
task-moved = De persoon van dit dossier is verhuisd. Draag over wat mag, of sluit het.
problem-not-all-said = Zeg van elke vraag of ze nog nodig is.
desk-kind-ask_before = Vragen aan een andere buurt
task-ask-before = Vraag aan de coördinator van { $buurt } of er iets is. Tot dan helpt deze persoon hier niet.
problem-helping-waits = Een coördinator spreekt eerst met jou. Daarna kan je hier helpen.
