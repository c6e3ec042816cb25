## That the organisation saw the extract of who helps: what the service says. nl is the source of the six.
push-screening-ends-title = Helpen: binnenkort iets minder
push-screening-ends-body = Voor sommige hulp zien we graag opnieuw een papier. Kijk even.
phone-screening-ends = Voor sommige hulp zien we graag opnieuw een papier van jou. Breng je het eens mee?
push-screening-over-title = Helpen: nu iets minder
push-screening-over-body = Sommige hulp kan je nu niet geven. Andere hulp wel. Dank je.
phone-screening-over = Sommige hulp kan je nu niet meer geven. Andere hulp wel. Zien we opnieuw een papier, dan kan het weer.
task-screening-ends = Het uittreksel van deze helper telt nog een maand. Vraag of je een nieuw mag zien.
problem-screening-not-known = Bevestig eerst dat je deze buur kent.
problem-screening-too-young = Deze buur is nog geen 18 jaar.
field-screening-not-seen-yet = Deze dag komt nog. Kies vandaag of een dag die voorbij is.
field-screening-reversed = Deze dag ligt vóór de dag waarop je het zag.
field-screening-over = Deze dag is voorbij. Kies een dag die nog komt.
field-screening-too-long = Kies een dag binnen drie jaar na de dag waarop je het zag.
