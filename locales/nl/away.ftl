## *Ik ben even weg*: on the own profile, and at the desk. nl is the source of the six.

gone-title = Ik ben even weg
gone-for = { $name } is even weg
gone-lead = Op reis, in het ziekenhuis, of gewoon weg. We vragen niet waarom.
gone-first = Vanaf
gone-last = Tot en met
gone-last-hint = Weet je het nog niet? Laat dit leeg.
gone-save = Laat het weten
gone-until = Weg van { $first } tot en met { $last }.
gone-open = Weg vanaf { $first }.
gone-quiet = Intussen vragen we niets. Wat telkens terugkomt, wacht even. Voor wat beloofd is, zoeken we iemand anders.
gone-still = Is dit dan nog nodig?
gone-stop = Niet meer nodig
gone-back = Ik ben er weer
gone-back-for = { $name } is er weer
gone-moving = Ga je verhuizen?
gone-moving-note = Schrijf het hier. Een buurtwerker regelt het met jou.
