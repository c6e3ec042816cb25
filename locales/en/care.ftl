## The 26 kinds of worry. nl is the source of the six.

# The kinds of worry.
signal-type-loneliness = Loneliness
signal-type-self_neglect = No longer looks after themselves
signal-type-cognitive = Forgetfulness or dementia
signal-type-fall_risk = Falls, or no longer managing alone at home
signal-type-carer_overload = A family carer has too much to bear
signal-type-poverty_debt = Money worries or debts
signal-type-food = No food
signal-type-energy = Cold or dark at home
signal-type-housing = Bad housing or having to leave
signal-type-homeless = Nowhere to sleep
signal-type-mental = Having a hard time mentally
signal-type-suicide = Thinks of suicide
signal-type-addiction = Drink, drugs, gambling or pills
signal-type-partner_violence = Violence at home
signal-type-elder_abuse = An older person is treated badly
signal-type-child_safety = Worry about a child
signal-type-missing = Not seen for a while
signal-type-unsafe_home = Danger in the house
signal-type-rights = Rights or papers are stuck
signal-type-newcomer = New to the country or the language
signal-type-youth = A young person is struggling
signal-type-grief = Grief or loss
signal-type-discrimination = Bullying, hate or discrimination
signal-type-neighbour_conflict = A quarrel or nuisance between neighbours
signal-type-public_space = Street or traffic
signal-type-structural = Does not work for many people
signal-type-small_help = Small help, asked by a service
