## Why a step with a request is refused.
problem-own-request = C’est votre propre demande.
problem-no-longer-open = Cette demande est déjà résolue. Merci d’avoir regardé.
problem-already-answered = Vous avez déjà répondu.
problem-needs-more-trust = L’équipe du quartier doit d’abord mieux vous connaître.
problem-not-asked = Cette demande ne vous a pas été posée.
problem-not-assigned = Vous n’êtes pas le voisin qui aide ici.
problem-not-possible-now = Ce n’est pas possible maintenant.
problem-not-yet = Ce n’est possible qu’au moment prévu.
problem-when-past = Ce jour ou cette heure est déjà passé.
problem-when-too-far = C’est trop loin. Choisissez un jour dans les trois mois.
problem-held = L’équipe du quartier retient cette demande.
problem-too-long-ago = C’est trop ancien. Posez une nouvelle demande.
problem-too-many-living = Vous avez déjà vingt demandes ouvertes. Terminez-en d’abord une.
problem-too-many-series = Vous avez déjà cinq demandes qui reviennent. Arrêtez-en d’abord une.
problem-emergency = Cela semble urgent. Appelez le 112.
problem-too-young = Il faut avoir 18 ans pour cela.
problem-not-as-wished = La personne qui demande préfère une femme, ou un homme. Choisissez quelqu’un d’autre.

# Waarom ik?
why-walk = Vous habitez tout près
why-talent = Vous aimez faire cela
why-language = Vous parlez la même langue
why-again = Vous l’avez déjà fait ensemble
why-rested = Vous avez eu un peu de repos
why-newcomer = Vous commencez à aider
problem-amount-not-here = Ici on n’achète rien, ou c’est déjà payé.
problem-amount-settled = C’est déjà payé. Une erreur ? Appelez l’équipe.
problem-amount-missing = Aucun montant n’a encore été dit.
problem-company-not-here = Dites-le dès que vous y allez, et avant la fin.
problem-company-alone = Ici, on préfère une seule visite.
problem-company-not-possible = Ce n’est pas possible maintenant. Demandez à quelqu’un d’autre, ou venez sans personne.
problem-company-screened = Ici, seule une personne contrôlée peut venir aussi. Venez sans personne, ou demandez à quelqu’un qui l’est.
field-amount-too-high = Ici, les courses coûtent au plus { $max } euros. Appelez l’équipe si c’est plus.
problem-note-changed = La note a changé. Relisez-la.
problem-does-not-help = Cette personne n’aide pas encore ici.
problem-too-many-organisations = Il y a déjà assez d’organisations ici.
