## Whether one is screened, for who helps. nl is the source of the six.
screening-mine = Vous êtes contrôlé jusqu’au { $day } inclus.
screening-mine-more = Vous pouvez aussi garder des enfants et relayer un aidant proche.
