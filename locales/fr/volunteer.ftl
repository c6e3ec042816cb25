## Volunteering, for who helps. nl is the source of the six.
volunteer-title = Devenir volontaire
volunteer-asks = { $name } vous demande d’être volontaire.
volunteer-is = Vous êtes volontaire de { $name }.
volunteer-agree = J’ai lu ceci et je suis d’accord
volunteer-nobody = Personne ne vous le demande maintenant. Vous aidez comme voisin.
volunteer-version = Note numéro { $version }
volunteer-way = Aider comme volontaire
volunteer-way-note = Lisez la note de { $name }.
