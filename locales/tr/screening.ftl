## Whether one is screened, for who helps. nl is the source of the six.
screening-mine = { $day } gününe kadar incelenmiş sayılırsın.
screening-mine-more = Çocuk bakabilir ve yakınına bakanların yerine de geçebilirsin.
