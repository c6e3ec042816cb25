## Why a step with a request is refused.
problem-own-request = This is your own request.
problem-no-longer-open = This request is already solved. Thank you for looking.
problem-already-answered = You answered this already.
problem-needs-more-trust = The team must know you better first.
problem-not-asked = This request was not put to you.
problem-not-assigned = You are not the neighbour who helps here.
problem-not-possible-now = That is not possible with this request now.
problem-not-yet = That is possible only when it is time.
problem-when-past = That day or hour has passed.
problem-when-too-far = That is too far ahead. Choose a day within three months.
problem-held = The team holds this request for a moment.
problem-too-long-ago = That is too long ago. Please ask anew.
problem-too-many-living = You have twenty requests open already. Finish one first.
problem-too-many-series = You have five requests that come back already. Stop one first.
problem-emergency = This sounds urgent. Call 112 now.
problem-too-young = You must be 18 for this.
problem-not-as-wished = Whoever asks would rather have a woman, or rather a man. Choose somebody else.

# Waarom ik?
why-walk = You live nearby
why-talent = You like doing this
why-language = You speak the same language
why-again = You did this together before
why-rested = You have had some rest
why-newcomer = You are new as a helper
problem-amount-not-here = Nothing is bought here, or it is paid already.
problem-amount-settled = This is paid already. Not right? Call the team.
problem-amount-missing = Nobody has said an amount yet.
problem-company-not-here = Say this once you are to come, and before the end.
problem-company-alone = One visitor is preferred here.
problem-company-not-possible = This is not possible now. Ask somebody else, or come alone.
problem-company-screened = Only who is screened may come along here. Come alone, or ask somebody who is.
field-amount-too-high = Shopping here costs { $max } euro at most. Call the team if it is more.
problem-note-changed = The note has changed. Please read it again.
problem-does-not-help = This person does not help here yet.
problem-too-many-organisations = There are enough organisations here already.
