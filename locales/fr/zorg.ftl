# Dire une inquiétude, remplir une carte.

## The start of telling
zorg-title = Une inquiétude
zorg-start-note = Pour quelqu’un d’autre ou pour vous.
more-help-yes = D’accord. Le travailleur de quartier vous appelle.
more-help-no = D’accord. Personne ne le sait.
file-title = Mon dossier auprès de l’équipe de quartier
file-note = Lisez-le, ajoutez un mot ou emportez-le.
zorg-lead = Que voulez-vous faire ?
zorg-together = Remplir ensemble
zorg-together-hint = La personne est là et le veut.
zorg-worry = Je suis inquiet
zorg-worry-hint = Vous avez vu ou entendu quelque chose.
zorg-self = Je veux parler à quelqu’un
zorg-self-hint = De vous-même. Vos voisins ne le voient pas.
zorg-nothing-kept = Rien n’est gardé sur cet appareil.
zorg-offline = Pas d’internet. Nous ne pouvons pas l’envoyer. Appelez le travailleur de quartier.

## Danger
zorg-danger = Y a-t-il un danger maintenant ?
zorg-danger-lead = Appelez d’abord. Cette app n’est pas pour les urgences.
zorg-duty-now = Quelqu’un est de service maintenant.
zorg-duty-until = Quelqu’un est de service jusqu’à { $time }.
zorg-duty-none = Personne ne lit cela maintenant. Il n’y a pas de garde.
zorg-still-tell = Dites-le aussi au travailleur de quartier

## The forms
zorg-facts = Qu’avez-vous vu ou entendu ?
zorg-facts-together = Que peut savoir le travailleur de quartier ?
zorg-more-facts = Montrer plus
zorg-strengths = Qu’est-ce qui va bien ?
zorg-text = Avec vos mots
zorg-text-hint = Seulement ce que vous avez vu ou entendu, pas de diagnostic.
zorg-worried = À quel point êtes-vous inquiet ?
zorg-little = Un peu inquiet
zorg-very = Très inquiet
zorg-about = De qui s’agit-il ?
zorg-about-hint = Par exemple : la dame au-dessus de la boulangerie.
zorg-street = Quelle rue ?
zorg-street-choose = Choisissez une rue
zorg-reach = Comment et quand pouvons-nous appeler sans danger ?
zorg-reach-hint = Par exemple : appelle-moi en journée, jamais le soir.
zorg-talk-about = De quoi voulez-vous parler ?
zorg-read-aloud = Lisez ensemble : le travailleur de quartier vous appelle. Vous pouvez toujours arrêter.
zorg-agrees = La personne dit oui. On peut l’appeler.
zorg-send = Envoyer
zorg-thanks = Merci
zorg-thanks-worry = Plus tard, vous saurez si cela a été suivi. Nous n’en dirons pas plus.
zorg-thanks-self = Nous appelons de la façon que vous avez choisie.
zorg-mine = Ce que vous avez raconté
zorg-mine-together = Rempli ensemble
zorg-mine-worry = Une inquiétude
zorg-mine-self = Une conversation

## What a reporter hears: one of four
worry-told-received = Nous l’avons bien reçu.
worry-told-looking = Un travailleur de quartier regarde cela.
worry-told-followed-up = Cela a été suivi. Merci.
worry-told-call-us = Appelez-nous un moment.

## The agreement
zorg-discretion = Notre accord
zorg-discretion-lead = Qui aide promet d’abord ceci.
zorg-discretion-accept = Je le promets
zorg-discretion-done = Vous l’avez promis.
zorg-agree-first = Lisez d’abord notre accord. Ensuite, vous voyez le nom et l’adresse.
zorg-talk-after = Voulez-vous parler à quelqu’un ?

## Cards
card-title = Une carte
card-enter = Votre pharmacien ou votre coiffeur vous a donné une carte ? Tapez le code.
card-code = Le code sur la carte
card-open = Continuer
card-of = Carte de { $partner }
card-call = Vous pouvez aussi appeler { $worker } vous-même.
card-give-lead = Remplissez ceci ensemble. Le travailleur de quartier appelle ensuite.
card-shop-lead = Dites seulement ce que vous avez vu et dans quelle rue. Pas de noms.
card-name = Prénom
card-agrees = Je le veux moi-même.
card-thanks = Bien reçu. Un travailleur de quartier regarde cela.

## What was seen, what goes well
fact-little-contact = ne voit presque personne
fact-curtains-closed = les rideaux restent fermés
fact-no-food = trop peu à manger
fact-cold-home = il y fait froid
fact-no-power = pas de courant, gaz ou eau
fact-unopened-post = des lettres restent fermées
fact-asks-money = demande de l’argent
fact-dirty-home = la maison est très sale
fact-damp-home = moisissure ou eau sur le mur
fact-must-leave = doit quitter son logement
fact-sleeps-outside = dort dehors ou dans une voiture
fact-thinner = beaucoup plus maigre
fact-falls = tombe ou est tombé
fact-walks-badly = marche difficilement
fact-forgets = oublie beaucoup
fact-lost-outside = ne trouve plus son chemin
fact-cries = pleure souvent
fact-confused-talk = dit des choses qui ne collent pas
fact-drinks = boit beaucoup
fact-carer-tired = qui prend soin est épuisé
fact-shouting = des cris et des disputes
fact-bruises = des bleus
fact-money-gone = de l’argent disparaît
fact-not-seen = pas vu depuis des jours
fact-child-alone = un enfant est souvent seul
fact-no-school = ne va pas à l’école
fact-papers = les papiers ne vont pas
fact-no-dutch = ne parle pas le néerlandais
fact-lost-somebody = a perdu quelqu’un
fact-has-family = la famille passe
fact-has-friends = a des amis
fact-goes-out = sort de chez soi
fact-cares-for-home = la maison est tenue
fact-asks-for-help = demande de l’aide
fact-laughs = rit encore
leave-now = Quitter vite cette page
leave-note = Vous arrivez sur la météo. Le retour ne montre plus ceci.
office-reads = Nous lisons ceci pendant nos heures :
