## What the service says of what went wrong: where it stands, why it is refused, what there is to do. nl is the source of the six.

problem-too-many-complaints = Er wacht al veel op antwoord. Bel je buurtwerker gerust.
problem-complaint-hear-first = Hoor eerst de andere, of zeg waarom dat niet kan.
problem-complaint-not-now = Dat kan nu niet meer.
problem-complaint-too-late = Dit is langer dan een jaar geleden. Bel je buurtwerker.
problem-complaint-heard-before = De andere is al gehoord. Wat er staat, blijft staan.
problem-complaint-misfit = Dat past niet bij wat hier verteld is.
task-went-wrong = Er ging iets mis. Lees het en bel wie het vertelde.
task-went-wrong-safety = Iemand voelde zich niet veilig. Lees het en bel nu.
task-worker-complaint = Iemand vertelt iets over een collega. Alleen jij kan dit openen.
task-complaint-appeal = Iemand vraagt dat jij opnieuw kijkt. Open het en beslis.
