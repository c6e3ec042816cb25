## Whether anybody reads this now.
duty-here = { $name } is er nu, tot { $until }.
duty-nobody = Niemand leest dit nu.
duty-next = Vanaf { $day } om { $time } is er weer iemand.
duty-next-today = Vanaf { $time } is er weer iemand.
duty-next-unknown = We weten niet wanneer er weer iemand is.
duty-unknown = We zien nu niet of er iemand is.
duty-danger = Is er nu gevaar? Bel 112.
