## What the service says about care: why somebody has something to do, and refusals.

# Why a worker has something to do.
task-signal-look = Bekijk dit: { $what }.
task-signal-contact = Praat met de persoon: { $what }.
task-signal-decide = Hoor wat de persoon wil: { $what }.
task-signal-follow = Vraag hoe het gaat: { $what }.
task-referral-call = Bel de dienst over { $reference }.
task-referral-ended = Bel de dienst: { $reference } is gestopt.
task-referral-declined = Een dienst kan dit niet opnemen. Kijk wie het wel kan.
task-referral-answered = Een dienst heeft geantwoord. Lees het en doe verder.
task-basis-review = Gegevens gingen weg zonder ja. Kijk dit na.
task-case-opened = Een collega opende het dossier van iemand anders. Lees waarom.
task-file-corrected = Iemand schreef iets bij het eigen dossier. Lees het.
task-basis-not-fine = De coördinator vindt dit delen niet in orde. Kijk wat nog kan.

# Refusals.
problem-signal-no-arrow = Dit kan nu niet met dit signaal. Kijk nog eens.
problem-signal-over = Dit signaal is al afgerond.
problem-signal-taken = Een collega heeft dit signaal.
problem-signal-ownerless = Niemand heeft dit signaal. Neem het eerst op.
problem-signal-waits-for-service = Een dienst is nog bezig. Hoor eerst hoe het ging.
problem-signal-open-referral = Een dienst is nog gevraagd. Stop dat eerst.
problem-signal-no-merge = Deze twee kan je niet samenvoegen.
problem-signal-bad-day = Kies een dag die nog komt, binnen een half jaar.
problem-referral-no-arrow = Dit kan nu niet bij deze dienst. Kijk wat ze het laatst zeiden.
problem-referral-no-reason = Kies een reden die hierbij past.
problem-referral-no-day = Een wachtlijst heeft een dag. Iets anders niet.
problem-referral-no-basis = Zonder ja van de persoon gaat er niets weg.
problem-referral-open-already = Deze dienst is hier al gevraagd.
problem-basis-withdrawn = De persoon wil dit niet meer delen.
problem-basis-refused = De persoon zei nee. Dat is een recht.
problem-basis-other-service = Dit ja is voor een andere dienst.
problem-basis-ended = Dit ja is te oud. Vraag het opnieuw.
problem-basis-not-covered = Het ja gaat niet over al deze gegevens.
problem-basis-no-review = Dit is al nagekeken.
problem-basis-own-review = Jij deed dit zelf. Een collega kijkt het na.
problem-case-not-yours = Een collega heeft dit dossier. Zeg waarom je het opent.
problem-file-shared-device = Dit kan niet op een toestel dat ook anderen gebruiken. Vraag het je buurtwerker.
problem-file-sign-in-again = Kom eerst opnieuw binnen met een nieuwe code.
task-consent-withdrawn = De persoon neemt een toestemming terug. Stop het nu.
