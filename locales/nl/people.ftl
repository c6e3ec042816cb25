# Letters, joining, people: what the service answers and tells.
problem-invitation-not-valid = Deze brief werkt niet meer. Vraag een nieuwe aan de buurtwerker.
problem-person-known = Deze persoon staat er al in.
problem-person-is-staff = Wie hier werkt, krijgt geen brief.
field-not-a-token = Deze link is niet volledig. Scan de code opnieuw.
field-not-a-code = Een code heeft 8 tekens. Kijk nog eens op je brief.
field-one-of-two = Geef het een of het ander, niet allebei.
field-too-young = Je moet 16 jaar zijn om mee te doen.
field-unknown-street = Deze straat staat niet in de lijst van de buurt.
field-not-a-house-number = Een huisnummer begint met een cijfer.
field-not-in-this-street = Dit nummer ligt niet in deze straat.
field-one-for-a-person = Voor één persoon maak je één brief.
task-confirm-newcomer = Iemand nieuw wil meedoen. Leer die kennen.
push-confirmed-title = Je doet helemaal mee
push-confirmed-body = De buurtwerker kent je nu. Je kan ook helpen.
phone-confirmed = Je bent nu gekend in de buurt. Je kan ook zelf helpen.
