## Rights that stand beside the help of a neighbour. nl is the source of the six.

# The cards: what, where, who goes along.
right-energie-title = Cannot pay the energy bill?
right-energie-what = Social services look for a plan with you. Nobody is cut off before a board has looked.
right-energie-where = Did you get a letter? Do not wait, and call the social services.
right-energie-with = You may bring somebody, also to the board.
right-schoolfactuur-title = School bill too high?
right-schoolfactuur-what = You may often pay in parts, or the school helps from a fund. The school allowance comes with the Groeipakket.
right-schoolfactuur-where = Ask the school, or call social services. Nothing by December? Call your payer.
right-schoolfactuur-with = The school’s bridge worker or the teacher gladly comes along.
right-eten-title = Not enough for food?
right-eten-what = There are food parcels, a social grocery and hot meals. Is it urgent? Tell who you ring.
right-eten-where = Social services show you the way after a talk.
right-eten-with = Your neighbourhood worker gladly comes along the first time.
right-mantelzorg-title = Do you care for somebody?
right-mantelzorg-what = Your health fund helps you look: a sitter, a care budget, rest. Some municipalities give a premium.
right-mantelzorg-where = Call the social work service of your health fund. It is free.
right-mantelzorg-with = They also come to your home.
right-huur-title = Rent too high, or a home in bad shape?
right-huur-what = There is a rent premium and a rent subsidy. Many who may have them never ask.
right-huur-where = Social services look with you. The tenants’ union knows about leases.
right-huur-with = Bring your lease, and somebody who listens along.

# Around the cards.
rights-lead = Beside a neighbour’s help you have rights. We never ask what you earn.
rights-none = We are checking the cards again. Call your neighbourhood worker meanwhile.
rights-where = Where?
rights-with = Who goes along?
rights-reviewed = Checked on { $day }
rights-call = Let this service call me
rights-call-title = May { $partner } call you?
rights-call-what = Your worker passes on only your name, your number and this subject.
rights-call-yes = Yes, that is fine
rights-call-no = No, not after all
rights-called = Thank you. You will be called within a few working days.
rights-call-sign-in = Sign in to be called. You can always call yourself.
rights-beside = Also good to know
rights-more = More about this right
