# What is not done with a device.
problem-device-of-staff = Qui travaille ici ne partage pas d’appareil avec d’autres.
problem-device-full = Quatre personnes sont déjà connectées sur cet appareil. Déconnectez d’abord quelqu’un.
problem-device-staff-alone = Qui travaille ici est seul sur un appareil. Déconnectez d’abord tout le monde, ou prenez-en un autre.
problem-device-keeps-nobody = Sur un appareil partagé, personne ne reste connecté. Déconnectez d’abord tout le monde, ou ne le partagez pas.
problem-device-code-wrong = { $left ->
    [one] Ce n’est pas juste. Vous pouvez essayer encore une fois.
   *[other] Ce n’est pas juste. Vous pouvez essayer encore { $left } fois.
 }
problem-device-code-worn = C’était faux trop souvent. Entrez à nouveau avec une lettre ou un e-mail.
problem-device-code-owed = Il faut ici un code personnel. Entrez d’abord à nouveau avec une lettre ou un e-mail.
problem-device-gone = Vous n’êtes plus connecté ici. Entrez à nouveau avec un code.
field-not-a-device-code = Un code à vous a 4 chiffres.
