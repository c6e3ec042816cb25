## Whether one is screened, for who helps. nl is the source of the six.
screening-mine = تم التحقق منك حتى { $day }.
screening-mine-more = يمكنك أيضًا رعاية الأطفال وأخذ مكان من يرعى قريبه لبعض الوقت.
