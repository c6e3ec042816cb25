# What went wrong with a second factor.
problem-factor-not-valid = Deze code klopt niet, of is al gebruikt. Wacht op de volgende en probeer opnieuw.
problem-factor-shared-device = Dit kan niet op een toestel dat ook anderen gebruiken. Doe het op je eigen toestel.
problem-factor-by-letter = De eerste keer gaat met een brief. Vraag je beheerder er een.
problem-factor-for-staff = Een tweede stap is voor wie hier werkt.
problem-second-factor-needed = Voor dit werk is een tweede stap nodig. Geef eerst je code.
problem-step-up-needed = Dit is belangrijk. Geef eerst nog eens je code.
field-not-a-factor-code = Een code heeft 6 cijfers. Een code van het blad heeft 8 tekens.
problem-passkeys-off = Toegangssleutels werken niet op dit adres. Gebruik de codes van een app.
problem-passkey-not-valid = Deze toegangssleutel klopt niet, of het duurde te lang. Probeer het nog eens.
problem-passkey-copied = Er is misschien een kopie van deze sleutel. Typ een code, en bel je beheerder.
problem-passkeys-enough = Je hebt al vijf toegangssleutels. Haal er eerst een weg.
problem-factor-last = Je hebt geen andere tweede stap. Maak er eerst een bij.
