# What is not done with a device.
problem-device-of-staff = Wie hier werkt, deelt geen toestel met anderen.
problem-device-full = Op dit toestel zijn al vier mensen aangemeld. Meld eerst iemand af.
problem-device-staff-alone = Wie hier werkt, heeft een toestel voor zich alleen. Meld eerst iedereen af, of neem een ander toestel.
problem-device-keeps-nobody = Op een gedeeld toestel blijft niemand aangemeld. Meld eerst iedereen af, of deel het niet.
problem-device-code-wrong = { $left ->
    [one] Dat is niet juist. Je mag het nog één keer proberen.
   *[other] Dat is niet juist. Je mag het nog { $left } keer proberen.
 }
problem-device-code-worn = Dit was te vaak fout. Kom opnieuw binnen met een brief of een mail.
problem-device-code-owed = Hier hoort een eigen code bij. Kom eerst opnieuw binnen met een brief of een mail.
problem-device-gone = Je bent hier niet meer aangemeld. Kom opnieuw binnen met een code.
field-not-a-device-code = Een eigen code heeft 4 cijfers.
