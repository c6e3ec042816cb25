## Rights that stand beside the help of a neighbour. nl is the source of the six.

# The cards: what, where, who goes along.
right-energie-title = Energiefactuur niet te betalen?
right-energie-what = Het OCMW zoekt mee naar een regeling. Niemand wordt zomaar afgesloten: eerst kijkt een commissie.
right-energie-where = Kreeg je een brief? Wacht niet, en bel het Sociaal Huis.
right-energie-with = Je mag iemand meenemen, ook naar de commissie.
right-schoolfactuur-title = Schoolfactuur te hoog?
right-schoolfactuur-what = Je mag vaak in stukken betalen, of de school helpt uit een fonds. De schooltoeslag komt met het Groeipakket.
right-schoolfactuur-where = Vraag het aan de school, of bel het Sociaal Huis. Nog geen toeslag in december? Bel je uitbetaler.
right-schoolfactuur-with = De brugfiguur of de leerkracht gaat graag mee.
right-eten-title = Te weinig voor eten?
right-eten-what = Er zijn voedselpakketten, een sociale kruidenier en warme maaltijden. Is het dringend? Zeg het aan wie je belt.
right-eten-where = Het Sociaal Huis wijst je de weg na een gesprek.
right-eten-with = Je buurtwerker gaat de eerste keer graag mee.
right-mantelzorg-title = Zorg je voor iemand?
right-mantelzorg-what = Je ziekenfonds zoekt mee: oppas, een zorgbudget, rust voor jou. Soms geeft de gemeente een premie.
right-mantelzorg-where = Bel de dienst maatschappelijk werk van je ziekenfonds. Dat is gratis.
right-mantelzorg-with = Ze komen ook thuis langs.
right-huur-title = Huur te zwaar of huis in slechte staat?
right-huur-what = Er bestaan een huurpremie en een huursubsidie. Veel mensen hebben er recht op en vragen ze niet.
right-huur-where = Het Sociaal Huis kijkt mee. De huurdersbond kent het huurcontract.
right-huur-with = Neem je contract mee, en iemand die meeluistert.

# Around the cards.
rights-lead = Naast de hulp van een buur heb je ook rechten. We vragen nooit wat je verdient.
rights-none = We kijken de kaartjes opnieuw na. Bel intussen je buurtwerker.
rights-where = Waar?
rights-with = Wie gaat mee?
rights-reviewed = Nagekeken op { $day }
rights-call = Laat deze dienst mij bellen
rights-call-title = Mag { $partner } je bellen?
rights-call-what = Je buurtwerker geeft alleen je naam, nummer en dit onderwerp door.
rights-call-yes = Ja, dat mag
rights-call-no = Nee, toch niet
rights-called = Dank je. Iemand belt je binnen enkele werkdagen.
rights-call-sign-in = Meld je aan om je te laten bellen. Zelf bellen kan altijd.
rights-beside = Ook goed om te weten
rights-more = Meer over dit recht
