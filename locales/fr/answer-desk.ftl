## The card of a referral: what to say on the phone, and what stands on paper.
paper-card-title = Que dire au service ?
card-say = Dis ceci
card-share = Ce que tu peux dire
card-share-none = Rien ne peut être dit maintenant.
card-ask = Demande ceci
card-print = Imprimer la carte
card-none = Il n’y a pas de carte. Renvoie la demande pour un nouveau code.
card-what = Une travailleuse de quartier vous demande quelque chose. Vous répondez sans compte.
card-page = Allez à
card-reference = Référence
paper-card-code = Code de réponse
card-rather-call = Plutôt appeler ? { $worker }, { $phone }
desk-kind-reverse_referral = Un service demande un coup de main
