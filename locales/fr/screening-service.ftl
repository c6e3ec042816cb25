## That the organisation saw the extract of who helps: what the service says. nl is the source of the six.
push-screening-ends-title = Aider : bientôt un peu moins
push-screening-ends-body = Pour certaines aides, nous aimerions revoir un papier. Jetez un œil.
phone-screening-ends = Pour certaines aides, nous aimerions revoir un papier. Pouvez-vous l’apporter ?
push-screening-over-title = Aider : un peu moins maintenant
push-screening-over-body = Certaines aides ne sont plus possibles. Les autres bien. Merci.
phone-screening-over = Certaines aides ne sont plus possibles pour l’instant. Les autres bien. Dès que nous revoyons un papier, c’est de nouveau possible.
task-screening-ends = L’extrait de cette personne qui aide compte encore un mois. Demande si tu peux en voir un nouveau.
problem-screening-not-known = Confirme d’abord que tu connais cette personne.
problem-screening-too-young = Cette personne n’a pas encore 18 ans.
field-screening-not-seen-yet = Ce jour doit encore venir. Choisis aujourd’hui ou un jour passé.
field-screening-reversed = Ce jour vient avant le jour où tu l’as vu.
field-screening-over = Ce jour est passé. Choisis un jour à venir.
field-screening-too-long = Choisis un jour dans les trois ans après le jour où tu l’as vu.
