# Dire une inquiétude, remplir une carte.

## The start of telling
zorg-title = Une inquiétude
zorg-start-note = Pour quelqu'un d'autre ou pour toi.
file-title = Ce qui est gardé sur moi
file-note = Lis-le, ajoute un mot ou emporte-le.
zorg-lead = Que veux-tu faire ?
zorg-together = Remplir ensemble
zorg-together-hint = La personne est là et le veut.
zorg-worry = Je suis inquiet
zorg-worry-hint = Tu as vu ou entendu quelque chose.
zorg-self = Je veux parler à quelqu'un
zorg-self-hint = De toi-même. Tes voisins ne le voient pas.
zorg-nothing-kept = Rien n'est gardé sur cet appareil.
zorg-offline = Pas d'internet. Nous ne pouvons pas l'envoyer. Appelle la personne du quartier.

## Danger
zorg-danger = Y a-t-il un danger maintenant ?
zorg-danger-lead = Appelle d'abord. Cette app n'est pas pour les urgences.
zorg-duty-now = Quelqu'un est de service maintenant.
zorg-duty-until = Quelqu'un est de service jusqu'à { $time }.
zorg-duty-none = Personne ne lit cela maintenant. Il n'y a pas de garde.
zorg-still-tell = Dis-le aussi à la personne du quartier

## The forms
zorg-facts = Qu'as-tu vu ou entendu ?
zorg-more-facts = Montrer plus
zorg-strengths = Qu'est-ce qui va bien ?
zorg-text = Avec tes mots
zorg-text-hint = Seulement ce que tu as vu ou entendu, pas de diagnostic.
zorg-worried = À quel point es-tu inquiet ?
zorg-little = Un peu inquiet
zorg-very = Très inquiet
zorg-about = De qui s'agit-il ?
zorg-about-hint = Par exemple : la dame au-dessus de la boulangerie.
zorg-street = Quelle rue ?
zorg-reach = Comment et quand pouvons-nous appeler sans danger ?
zorg-reach-hint = Par exemple : appelle-moi en journée, jamais le soir.
zorg-talk-about = De quoi veux-tu parler ?
zorg-read-aloud = Lisez ensemble : la personne du quartier t'appelle. Tu peux toujours arrêter.
zorg-agrees = La personne dit oui. On peut l'appeler.
zorg-send = Envoyer
zorg-thanks = Merci
zorg-thanks-worry = Plus tard tu sauras si cela a été suivi. Nous n'en dirons pas plus.
zorg-thanks-self = Nous appelons de la façon que tu as choisie.
zorg-mine = Ce que tu as signalé
zorg-mine-together = Rempli ensemble
zorg-mine-worry = Une inquiétude
zorg-mine-self = Une conversation

## The agreement
zorg-discretion = Notre accord
zorg-discretion-lead = Qui aide promet d'abord ceci.
zorg-discretion-accept = Je le promets
zorg-discretion-done = Tu l'as promis.
zorg-agree-first = Lis d'abord notre accord. Ensuite tu vois le nom et l'adresse.
zorg-talk-after = Veux-tu parler à quelqu'un ?

## Cards
card-title = Une carte
card-enter = Votre pharmacien ou votre coiffeur vous a donné une carte ? Tapez le code.
card-code = Le code sur la carte
card-open = Continuer
card-of = Carte de { $partner }
card-call = Tu peux aussi appeler { $worker } toi-même.
card-give-lead = Remplissez ceci ensemble. La personne du quartier appelle ensuite.
card-shop-lead = Dis seulement ce que tu as vu et dans quelle rue. Pas de noms.
card-name = Prénom
card-agrees = Je le veux moi-même.
card-thanks = Bien reçu. Une personne du quartier regarde cela.

## What was seen, what goes well
fact-little-contact = ne voit presque personne
fact-curtains-closed = les rideaux restent fermés
fact-no-food = trop peu à manger
fact-cold-home = il y fait froid
fact-no-power = pas de courant, gaz ou eau
fact-unopened-post = des lettres restent fermées
fact-asks-money = demande de l'argent
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
fact-money-gone = de l'argent disparaît
fact-not-seen = pas vu depuis des jours
fact-child-alone = un enfant est souvent seul
fact-no-school = ne va pas à l'école
fact-papers = les papiers ne vont pas
fact-no-dutch = ne parle pas le néerlandais
fact-lost-somebody = a perdu quelqu'un
fact-has-family = la famille passe
fact-has-friends = a des amis
fact-goes-out = sort de chez soi
fact-cares-for-home = la maison est tenue
fact-asks-for-help = demande de l'aide
fact-laughs = rit encore
leave-now = Quitter vite cette page
leave-note = Tu arrives sur la météo. Le retour ne montre plus ceci.
office-reads = Nous lisons ceci pendant nos heures :
