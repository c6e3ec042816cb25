## Whether one is screened, for who helps. nl is the source of the six.
screening-mine = Вас перевірено до { $day } включно.
screening-mine-more = Ви можете також доглядати дітей і ненадовго підміняти тих, хто доглядає рідних.
