## The card of a referral: what to say on the phone, and what stands on paper.
paper-card-title = What do I say to the service?
card-say = Say this
card-share = What you may tell
card-share-none = Nothing may be told now.
card-ask = Ask this
card-print = Print the card
card-none = There is no card now. Send the question again for a new code.
card-what = A neighbourhood worker asks your service something. You answer without an account.
card-page = Go to
card-reference = Reference
paper-card-code = Answer code
card-rather-call = Rather call? { $worker }, { $phone }
desk-kind-reverse_referral = Service asks small help
