## Care at the desk: what the codes of the service mean. nl is the source of the six.

# How urgent, in the words of a desk.
care-urgency-immediate = Urgent, now
care-urgency-high = Urgent
care-urgency-normal = This week
care-urgency-low = Follow up
care-worried-little = A little worried
care-worried-very = Very worried

# The domains of life.
domain-wonen = Housing
domain-inkomen_schulden = Income and debts
domain-eten_energie = Food and energy
domain-gezondheid = Health
domain-psychisch_welzijn = Wellbeing
domain-eenzaamheid_netwerk = People around
domain-mantelzorg = Caring for somebody
domain-gezin_opvoeding = Family and children
domain-veiligheid_geweld = Safety
domain-mobiliteit = Getting around
domain-taal_administratie_digitaal = Language, papers and digital
domain-dagbesteding_werk = Work and days
domain-publiek_domein = Street and square
domain-beleid = Policy

# How it came in.
care-source-together = Filled in with the person
care-source-worry = A neighbour worries
care-source-self = Asks to talk
care-source-antenna = By a partner’s card
care-source-rule = A colleague followed a suggestion
care-source-help = From a request for help
care-source-service = From a service
care-source-worker = A colleague saw or heard it

# Why it ended, and what it did.
care-closure-service_helped = A service helped
care-closure-neighbours_helped = Neighbours helped
care-closure-person_declined = The person does not want it
care-closure-no_contact = We reached nobody
care-closure-not_a_concern = There was no worry
care-closure-out_of_scope = This is for somebody else
care-closure-already_known = A service knows it already
care-closure-moved_or_deceased = Moved or died
care-closure-emergency_handed_over = The emergency services took over
care-outcome-better = Yes, it helps
care-outcome-partly = A little
care-outcome-not = No, not really
care-outcome-unknown = Not asked

# Where a referral stands.
care-code-draft = Not sent yet.
care-code-requested = The service was asked.
care-code-accepted = The service takes this.
care-code-rejected = The service cannot take this.
care-code-in_progress = The service has begun.
care-code-on_hold = The service waits.
care-code-completed = The service is done.
care-code-cancelled = We stopped this.
care-code-failed = It did not work out.
care-code-entered_in_error = This was a mistake.
care-reason-no_capacity = No room
care-reason-waitlist = On the waiting list
care-reason-outside_area = Outside the area
care-reason-not_eligible = No right to this help
care-reason-wrong_service = Another service does this
care-reason-already_known = The service knows the person already
care-reason-cannot_reach = The person cannot be reached
care-reason-withdrawn = The person took the yes back
care-reason-moved_or_deceased = Moved or died
care-reason-stopped_by_worker = We stop this
care-reason-not_delivered = The service did not hear it
care-reason-other = Something else

# What a service may read.
care-data-first_name = First name
care-data-name = Name
care-data-phone = Phone
care-data-safe_contact = How and when to call
care-data-language = Language
care-data-address = Address
care-data-summary = The summary
care-data-household = Who lives there
care-data-network = Who helps already
care-data-health = Health

# On what ground.
care-basis-consent = The person said yes
care-basis-consent-no = The person said no
care-basis-representative = Who speaks for the person said yes
care-basis-vital_interest = The person cannot choose, and it cannot wait
care-basis-legal_duty = The law asks it
care-duty-child_protection = A child in danger
care-duty-duty_to_help = Somebody in grave danger
care-duty-shared_secrecy = Shared secrecy
care-duty-legal_task = A public task
care-tell-nothing = Nothing
care-tell-taken_up = Whether it is taken up and done
care-tell-what_happened = Also what happened
care-how-spoken = In a talk
care-how-written = On paper
care-how-together = Together on the card
care-how-in_person = Face to face
care-way-phone = By phone
care-way-mail = By mail
care-way-card = With a card

# What the worker asks, by type.
signal-question-loneliness-1 = Would the person like a visit?
signal-question-loneliness-2 = Who else is around the person?
signal-question-self_neglect-1 = Can somebody go along?
signal-question-self_neglect-2 = Is there a fire risk, or vermin?
signal-question-cognitive-1 = Is there a family carer?
signal-question-fall_risk-1 = Is there a personal alarm?
signal-question-carer_overload-1 = What would help today?
signal-question-poverty_debt-1 = Is there food, energy, medicine?
signal-question-food-1 = Are there children?
signal-question-food-2 = Is anything needed today?
signal-question-energy-1 = Is there a baby, somebody ill or a medical device?
signal-question-housing-1 = What date is in the letter?
signal-question-homeless-1 = Is there somewhere to sleep tonight?
signal-question-mental-1 = Is there danger to the person or to others?
signal-question-suicide-1 = Is somebody with the person now?
signal-question-addiction-1 = Are there children in the house?
signal-question-partner_violence-1 = Is there danger now?
signal-question-partner_violence-2 = When is it safe to call?
signal-question-elder_abuse-1 = Who manages the money?
signal-question-child_safety-1 = Is the child safe now?
signal-question-missing-1 = When was the person last seen?
signal-question-missing-2 = Who has a key?
signal-question-unsafe_home-1 = Is everybody outside?
signal-question-rights-1 = Which letter is urgent?
signal-question-newcomer-1 = Which language? Is an interpreter needed?
signal-question-youth-1 = Does the young person want contact?
signal-question-grief-1 = Is practical help needed?
signal-question-discrimination-1 = Is there danger?
signal-question-neighbour_conflict-1 = Do both want to talk?
signal-question-structural-1 = How often do we see this?

# The kinds of tasks.
desk-kind-signal_look = Signal to look at
desk-kind-signal_contact = Talk with the person
desk-kind-signal_decide = Hear what the person wants
desk-kind-signal_follow = Ask how it goes
desk-kind-referral_call = Call a service
desk-kind-referral_answer = A service answered
desk-kind-referral_silent = A service is silent
desk-kind-basis_review = Shared without a yes
desk-kind-case_opened = A colleague’s case opened
desk-kind-consent_withdrawn = Takes a consent back
desk-kind-file_corrected = A word beside the own file
signal-question-small_help-1 = What does the person want?
