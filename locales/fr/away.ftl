## *Ik ben even weg*: on the own profile, and at the desk.

gone-title = Je suis absent un moment
gone-for = { $name } est absent
gone-lead = En voyage, à l’hôpital ou simplement absent. Nous ne demandons pas pourquoi.
gone-first = À partir du
gone-last = Jusqu’au
gone-last-hint = Vous ne savez pas encore ? Laissez vide.
gone-save = Le signaler
gone-until = Absent du { $first } au { $last }.
gone-open = Absent à partir du { $first }.
gone-quiet = Entre-temps, nous ne demandons rien, et une série se repose. Ce qui était promis, nous le demandons à quelqu’un d’autre.
gone-still = Est-ce encore nécessaire ?
gone-stop = Plus nécessaire
gone-back = Je suis de retour
gone-back-for = { $name } est de retour
gone-moving = Vous déménagez ?
gone-moving-note = Écrivez-le ici. L’équipe règle cela avec vous.
