## Niemand deed open: the steps for who stands at a closed door.
closed-police = Ben je bang voor iemand? Bel 101.
closed-contact = Ken je familie of een vriend? Bel die.
closed-tell = Nog altijd niets? Zeg het hieronder.
closed-call-neighbour = Bel je buur
closed-told = Dank je. Het staat nu bovenaan bij het team.
