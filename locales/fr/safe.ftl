# Comment joindre quelqu’un en sécurité.
safe-edit = Modifier comment joindre cette personne
safe-title = Joindre en sécurité
safe-lead = Ceci figure au-dessus de chaque numéro.
safe-automatic = Les messages peuvent partir automatiquement
safe-automatic-hint = Cochez ceci seulement si la personne est d’accord.
safe-hushed = Rien ne part automatiquement vers cette personne. Un travailleur de quartier appelle.
