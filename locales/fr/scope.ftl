# Les phrases du gardien du petit coup de main.

## Danger: shown first, with the help lines
scope-emergency = Danger maintenant ? Appelez d’abord ces numéros. Nous ne montrons votre demande à personne.

## Not small help
scope-redirect = Pour cela, il existe une aide plus adaptée.
scope-redirect-worker = Le travailleur de quartier cherche volontiers avec vous.

## Somebody reads first
scope-hold-worker = Le travailleur de quartier lit d’abord ceci. Vous aurez ensuite des nouvelles.
scope-hold-other = Le travailleur de quartier regarde avant que la demande soit visible.
scope-hold-verified = Nous le demandons seulement à des voisins que le travailleur de quartier connaît bien.
scope-unread = Votre demande part déjà. Vos propres mots suivront après lecture par le travailleur de quartier.

## What was hidden
scope-masked-code = Vos voisins ne voient pas le code. Dites-le seulement à la personne qui vient aider.
scope-masked-key = Nous avons caché comment on peut entrer chez vous.
scope-masked-phone = Nous avons caché un numéro de téléphone. Le voisin qui aide le recevra plus tard.
scope-masked-mail = Nous avons caché une adresse mail.
scope-masked-account = Nous avons caché un numéro de compte ou de carte.
scope-masked-address = Nous avons caché une adresse. Seule la personne qui vient aider la recevra.

## Tips
scope-tip-key = Vous confiez une clé ? Utilisez la fiche de clé du travailleur de quartier.
scope-tip-bank-card = Ne donnez jamais votre carte bancaire ni votre code. Même pas à un voisin.
scope-tip-child = Un enfant seul avec un voisin ? Alors le travailleur de quartier regarde aussi.
scope-tip-talk = Envie de parler à quelqu’un ? Appelez le 106 (en néerlandais), jour et nuit.
scope-tip-often = Vous devez souvent vous déplacer ? La Minder Mobielen Centrale peut aussi conduire.

## Why a boundary exists
scope-why-nursing = Soigner une plaie ou donner un médicament, c’est le travail d’un infirmier.
scope-why-personal-care = Aider à se laver et à s’habiller, c’est le travail de personnes formées.
scope-why-lifting = Soulever une personne est dangereux pour vous et pour le voisin qui aide.
scope-why-money = L’argent et la banque, ce n’est pas pour les voisins. Ainsi chacun reste en sécurité.
scope-why-debt = En cas de dettes, vous avez droit à une aide gratuite.
scope-why-food-need = Un voisin peut donner à manger. Vous avez aussi droit à une aide.
scope-why-legal = Pour les questions de droit, il existe des conseils gratuits.
scope-why-structural-care = Les voisins sont là pour un petit coup de main. Pour une aide fixe, il y a des services.
scope-why-risky-work = Ce travail est dangereux et souvent pas assuré.
scope-why-medical-transport = Pour le transport médical, il y a des chauffeurs formés.
scope-why-house-move = C’est trop grand pour un seul voisin. Voyons ensemble ce qui est possible.
scope-why-childcare-long = Pour un bébé, une nuit ou des jours fixes, il y a un accueil agréé.
scope-why-violence = Personne n’a le droit de vous faire du mal. Votre sécurité passe avant tout.
scope-why-suicide = Cela semble lourd. Parlez à quelqu’un maintenant, jour et nuit, sans donner votre nom.
scope-why-medical-emergency = N’attendez pas un voisin. Chaque minute compte.
scope-why-commercial = Buurtnet, c’est l’entraide gratuite. La vente et le travail payé n’y ont pas leur place.
scope-why-dating-sexual = Buurtnet n’est pas un lieu pour chercher un partenaire.
scope-why-illegal = Ceci n’est pas permis sur Buurtnet. Le travailleur de quartier lit aussi.
scope-why-missing-person = Sonnez et téléphonez. Vous craignez un danger ? Appelez le 112 ou le 101.

## Services, by type
scope-service-buurtwerker = le travailleur de quartier
scope-service-ocmw = CPAS (OCMW)
scope-service-caw = CAW : aide pour toute question
scope-service-dmw = service social de la mutuelle
scope-service-gbo = accueil social large (GBO)
scope-service-ldc = centre de services local
scope-service-huisarts = médecin traitant
scope-service-wgc = maison médicale
scope-service-thuisverpleging = soins infirmiers à domicile
scope-service-gezinszorg = aide familiale
scope-service-mmc = centrale pour personnes moins mobiles
scope-service-cgg = centre de santé mentale
scope-service-eerstelijnspsycholoog = psychologue de première ligne
scope-service-vk = centre de confiance pour enfants maltraités
scope-service-politie-wijk = inspecteur de quartier
scope-service-huis-van-het-kind = Maison de l’enfant
scope-service-clb = CLB, pour les élèves
scope-service-jac = JAC, pour les jeunes
scope-service-voedselhulp = aide alimentaire ou épicerie sociale
scope-service-woonmaatschappij = société de logement social
scope-service-huurdersbond = syndicat des locataires
scope-service-mantelzorgvereniging = association des aidants proches
scope-service-oppasdienst = service de garde de la mutuelle
scope-service-agentschap-integratie = agence pour l’intégration
scope-service-karweidienst = service de petits travaux
scope-service-buurtbemiddeling = médiation de quartier
scope-service-lac = commission énergie et eau (LAC)
scope-service-justitiehuis-1e-lijn = conseil gratuit d’un avocat
