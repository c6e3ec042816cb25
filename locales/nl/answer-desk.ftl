## The card of a referral: what to say on the phone, and what stands on paper.
paper-card-title = Wat zeg ik tegen de dienst?
card-say = Zeg dit
card-share = Dit mag je vertellen
card-share-none = Er mag nu niets verteld worden.
card-ask = Vraag dit
card-print = Druk de kaart af
card-none = Er is nu geen kaart. Verstuur de vraag opnieuw voor een nieuwe code.
card-what = Een buurtwerker vraagt uw dienst iets. U antwoordt zelf, zonder account.
card-page = Ga naar
card-reference = Kenmerk
paper-card-code = Antwoordcode
card-rather-call = Liever bellen? { $worker }, { $phone }
desk-kind-reverse_referral = Dienst vraagt kleine hulp
