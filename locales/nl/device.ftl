# This device: who uses it.
device-title = Dit toestel
device-own = Alleen jij gebruikt dit toestel.
device-share = Nog iemand gebruikt dit toestel
device-share-title = Delen jullie dit toestel?
device-share-push = Meldingen gaan uit op dit toestel.
device-share-kept = Wat we hier van jou bewaarden, is meteen weg.
device-share-idle = Gebruik je het een kwartier niet? Dan melden we je af.
device-share-waiting = Wat nog wacht om te vertrekken, is dan ook weg.
device-share-yes = Ja, wij delen dit toestel
device-share-no = Nee, alleen ik
device-back = Gebruik je het toestel weer alleen?
device-back-how = Meld je opnieuw aan met een code.
device-no-push = Op een gedeeld toestel sturen we geen meldingen.
