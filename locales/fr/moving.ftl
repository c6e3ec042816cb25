## *Verhuisd*: at the desk.

desk-move = Déménage
desk-move-lead = Où déménage { $name } ?
desk-move-to = Vers quel quartier
desk-move-here = { $place } (ce quartier)
desk-move-gone = Vers un autre endroit ? Choisissez plus bas « Cette personne s’en va ».
desk-move-street-unknown = Pas encore connu
desk-move-still = Est-ce encore nécessaire là-bas ?
desk-move-stays = Encore nécessaire
desk-move-stops = Plus nécessaire
desk-move-there = Là-bas, { $name } est nouveau. Les séries et les promesses d’ici s’arrêtent, un dossier reste ici.
desk-move-near = Qui vient aider redit oui. Tout le reste demeure.
desk-move-choose = Choisissez un quartier
desk-move-done = { $name } a déménagé.
desk-kind-moved = A déménagé
task-moved = La personne concernée a déménagé. Transmettez ce qui est permis, ou clôturez.
problem-not-all-said = Dites pour chaque demande si elle est encore nécessaire.
desk-kind-ask_before = Demander à un autre quartier
task-ask-before = Demandez au coordinateur de { $buurt } s’il y a quelque chose à savoir. D’ici là, cette personne n’aide pas ici.
problem-helping-waits = Un coordinateur vous parle d’abord. Ensuite, vous pourrez aider ici.
