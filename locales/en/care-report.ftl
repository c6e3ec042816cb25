# The sentences about a worry: what we read, what happens next.

worry-call-first = Is there danger now? Call these numbers first.
worry-call-too = You can also call and ask for advice yourself, without giving a name.

worry-why-loneliness = We read that somebody is often alone.
worry-why-self-neglect = We read that somebody can no longer take good care of themselves.
worry-why-cognitive = We read that somebody forgets a lot or is confused.
worry-why-fall-risk = We read that somebody falls or finds it hard at home.
worry-why-carer-overload = We read that somebody who cares for another is worn out.
worry-why-poverty-debt = We read about money worries.
worry-why-food = We read that there is too little to eat.
worry-why-energy = We read that it is cold or dark at home.
worry-why-housing = We read that somebody lives badly or must leave.
worry-why-homeless = We read that somebody has no place to sleep.
worry-why-mental = We read that somebody is struggling in their mind.
worry-why-suicide = We read that somebody may not want to live any more.
worry-why-addiction = We read about drink, drugs, gambling or pills.
worry-why-partner-violence = We read about violence at home.
worry-why-elder-abuse = We read that somebody may be harming an older person.
worry-why-child-safety = We read that a child may not be safe.
worry-why-missing = We read that somebody has not been seen for a while.
worry-why-unsafe-home = We read about danger in the house.
worry-why-rights = We read that papers or rights do not work out.
worry-why-newcomer = We read that somebody is new to the country or the language.
worry-why-youth = We read that a young person is having a hard time.
worry-why-grief = We read about a loss.
worry-why-discrimination = We read about bullying or hate.
worry-why-neighbour-conflict = We read about trouble between neighbours.
worry-why-public-space = We read about the street or a square.
worry-why-structural = We read about something that does not work for many people.

worry-next-soon = A neighbourhood worker looks at this as soon as possible in working hours.
worry-next-week = A neighbourhood worker looks at this on the next working day.
worry-next-later = A neighbourhood worker looks at this within three working days.
worry-next-elsewhere = This is no worry about a person. We show who can solve it.
worry-next-small-help = This looks like a small request. Do ask your neighbours.
worry-next-good-news = That is good to read. This is no worry.

## The discretion agreement, version 1
discretion-1-quiet = What I see or hear, I do not pass on.
discretion-1-facts = I tell the worker only what I saw or heard.
discretion-1-ask = I ask the person first, when that is safe.
discretion-1-danger = In danger I call 112 or 101 first.
discretion-1-stop = This still holds when I stop helping.

## What went wrong
problem-discretion-first = Read our agreement first. Then you can do this.
problem-discretion-changed = Our agreement has changed. Please read it again.
problem-signal-danger-first = Is there danger now? Call first. We kept nothing of this.
problem-signal-elsewhere = This is no worry about a person. The municipality or a neighbour can help.
problem-card-not-valid = This code is not right, or no longer counts.
field-health-fact = Somebody's health does not belong on this card.
field-not-on-this-card = This does not belong on this card.
