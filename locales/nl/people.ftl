# What people are told about their place here, and what the desk is asked about them.
task-confirm-newcomer = Iemand nieuw wil meedoen. Leer die kennen.
push-confirmed-title = Je doet helemaal mee
push-confirmed-body = De buurtwerker kent je nu. Je kan ook helpen.
phone-confirmed = Je bent nu gekend in de buurt. Je kan ook zelf helpen.
push-new-code-title = Je nieuwe code is gebruikt
push-new-code-body = Was jij dat niet? Bel dan je buurtwerker.
phone-new-code = Iemand gebruikte jouw nieuwe code. Was jij dat?
push-code-guessed-title = Iemand probeert je code
push-code-guessed-body = Was jij dat niet? Bel dan je beheerder.
phone-code-guessed = Iemand typte een paar keer een foute code in jouw naam. Was jij dat?
push-passkey-copied-title = Kopieerde iemand je sleutel?
push-passkey-copied-body = Was jij dat niet? Bel dan je beheerder.
phone-passkey-copied = Er is misschien een kopie van je toegangssleutel. Was jij dat?
push-you-moved-title = Je verhuisde in Buurtnet
push-you-moved-body = Klopt dat niet? Zeg het aan je buurtwerker.
phone-you-moved = We schreven op dat je verhuisde. Klopt dat niet? Zeg het gerust.
