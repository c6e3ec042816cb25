## Whether one is screened, for who helps. nl is the source of the six.
screening-mine = You are screened until { $day }.
screening-mine-more = You may also look after children and stand in for carers.
