## Whether one is screened, for who helps. nl is the source of the six.
screening-mine = Jij bent gescreend tot en met { $day }.
screening-mine-more = Je mag ook oppassen en mantelzorgers even aflossen.
