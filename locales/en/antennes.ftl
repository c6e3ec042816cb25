# Partners and their cards, at the desk.

antenna-title = Partners with cards
antenna-lead = A pharmacy, a hairdresser, a shop: they hand out a card.
antenna-name = Name
antenna-kind = Which card?
antenna-secrecy = Card to take along, for who is bound by secrecy
antenna-shop = Care card, for a shop or hairdresser
antenna-add = Add a partner
antenna-print = Print cards
antenna-end = End
antenna-end-sure = The cards of { $name } no longer work then.
antenna-none = There are no partners yet.
antenna-print-none = Choose a partner first.
print-give-title = Would you like to talk?
print-give-text = Take this card and call. Or fill it in together here.
print-shop-title = Worried about somebody?
print-shop-text = Tell what you saw and in which street. No name, nothing about health.
print-code = Or type the code on { $site }
print-danger = Danger? Call 112.
