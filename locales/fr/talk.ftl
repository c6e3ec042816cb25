## The page of a thread: asker and helper, each in their own language.
talk-title = Conversation
talk-with = Conversation avec { $name }
talk-between = { $asker } et { $helper }
talk-neighbour = votre voisin
talk-you = Vous
talk-worker = { $name }, travail de quartier
talk-q-joined = Le travailleur de quartier lit maintenant aussi.
talk-empty = Rien n’a encore été dit. Touchez une phrase ci-dessous.
talk-own-language = Vous choisissez une phrase. Votre voisin la lit dans sa langue.
talk-own-words = Vos propres mots
talk-send = Envoyer
talk-say-aloud = Lire à voix haute
talk-closes = Vous pouvez parler ici jusqu’au { $when }.
talk-closed = Cette conversation est fermée. Vous pouvez encore la lire.
talk-kept = Trente jours après la fin, tout est effacé.
talk-who-reads = Vous seuls, à deux, lisez ceci.
talk-who-reads-too = { $name }, du travail de quartier, lit aussi.
talk-join = Je lis avec eux
talk-join-lead = Vous ne lisez pas encore ceci. Si vous lisez, les deux le verront.
talk-about-arrival = Arrivée
talk-about-later = Autre heure
talk-about-shop = Magasin
talk-about-amount = Montant
talk-about-door = Porte
talk-about-thanks = Oui, non, merci
talk-datum-minutes = Combien de minutes ?
talk-datum-time = À quelle heure ?
talk-datum-count = Combien ?
talk-datum-amount = Quel montant, en euros ?
talk-datum-wrong = Ce nombre n’est pas possible. Vérifiez-le.
talk-q-leaving = Je pars maintenant.
talk-q-there_at = Je viens à { $time }.
talk-q-here = Je suis à votre porte.
talk-q-door_word = Je dis le mot de la porte. Vous saurez que c’est moi.
talk-q-come_at = Venez à { $time }, s’il vous plaît.
talk-q-at_home = Je suis à la maison.
talk-q-other_time = Est-ce possible à { $time } ?
talk-q-tomorrow = Aujourd’hui, ce n’est pas possible. Demain ?
talk-q-time_is_good = Cette heure me convient.
talk-q-in_shop = Je suis au magasin.
talk-q-sold_out = Il n’y en a plus au magasin.
talk-q-other_brand = Une autre marque, c’est bon aussi ?
talk-q-how_many = Combien en voulez-vous ?
talk-q-something_else = Avez-vous besoin d’autre chose ?
talk-q-bring_count = Apportez-en { $number }, s’il vous plaît.
talk-q-leave_it = Alors laissez cela.
talk-q-that_is_all = C’est tout.
talk-q-costs = Cela coûte { $amount }.
talk-q-have_receipt = J’ai le ticket de caisse.
talk-q-money_ready = Je prépare l’argent juste.
talk-q-have_note = J’ai { $amount }. Pouvez-vous rendre la monnaie ?
talk-q-nobody_opens = J’ai sonné. Êtes-vous là ?
talk-q-left_at_door = C’est devant votre porte.
talk-q-ring_twice = Sonnez deux fois, s’il vous plaît.
talk-q-wait_a_little = Attendez un peu. Je marche lentement vers la porte.
talk-q-floor = J’habite à l’étage { $number }.
talk-q-coming_down = Je descends.
talk-q-put_at_door = Posez-le devant la porte.
talk-q-yes = Oui.
talk-q-no = Non.
talk-q-thank_you = Merci beaucoup !
talk-q-gladly = Avec plaisir.
talk-q-see_you = À tout à l’heure !
talk-q-call_me = Appelez-moi, s’il vous plaît.
talk-q-not_understood = Je ne comprends pas. Pouvez-vous le dire autrement ?
talk-q-there_in = { $number ->
    [one] J’arrive dans { $number } minute.
   *[other] J’arrive dans { $number } minutes.
 }
talk-q-late = { $number ->
    [one] Ce sera { $number } minute plus tard.
   *[other] Ce sera { $number } minutes plus tard.
 }
talk-danger-sent = Votre message a bien été envoyé. N’attendez pas de réponse.
