## How long things are kept, for a coordinator. nl is the source of the six.

terms-title = Hoe lang we bewaren
terms-lead = Daarna vergeten we het vanzelf. Ook de sleutel gaat weg.
terms-unconfirmed = Nog niemand bevestigde deze termijnen. Doe dat vóór het eerste echte dossier.
terms-first = Er is nog geen dossier mogelijk. Bevestig eerst hoe lang we bewaren.
terms-first-look = Bekijk en bevestig
terms-first-ask = Je coördinator doet dat onder Termijnen.
terms-confirmed = { $name } bevestigde dit op { $day }.
terms-not_a_concern_days = Er was geen zorg
terms-unreferred_months = Afgerond zonder dienst
terms-referred_months = Afgerond met een dienst
terms-reporter_days = Wie het vertelde
terms-link_days = De link van een dienst
terms-mail_days = Wat er met mails gebeurde
terms-audit_months = Wie wat deed
terms-in-days = In dagen, van { $least } tot { $most }.
terms-in-months = In maanden, van { $least } tot { $most }.
terms-everywhere = Dit geldt voor al je buurten.
terms-save = Bewaar en bevestig
terms-saved = Dit geldt vanaf nu.
terms-runs = Wat we vergaten
terms-runs-none = Er is nog niets vergeten.
terms-runs-quiet = De laatste week was er niets om te vergeten.
terms-run-cases = dossiers: { $count }
terms-run-reporters = vertellers: { $count }
terms-run-links = links: { $count }
terms-run-lines = regels: { $count }
