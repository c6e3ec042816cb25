## Somebody who is signed in scans the code of a kennismakingsmoment. nl is the source of the six.

here-title = Dag { $name }, ben je er?
here-lead = Je scande de code van een kennismakingsmoment.
here-say = Ja, ik ben hier
here-other = Ik ben iemand anders
here-wait = Blijf even staan. De buurtwerker ziet je naam en tikt.
here-known = Je bent gekend. Fijn dat je er bent!
