# Les phrases autour d'une inquiétude : ce que nous lisons, ce qui suit.

worry-call-first = Y a-t-il un danger maintenant ? Appelez d’abord ces numéros.
worry-call-too = Vous pouvez aussi appeler vous-même et demander conseil, sans donner de nom.

worry-why-loneliness = Nous lisons que quelqu’un est très seul.
worry-why-self-neglect = Nous lisons que quelqu’un ne prend plus bien soin de soi.
worry-why-cognitive = Nous lisons que quelqu’un oublie beaucoup ou est confus.
worry-why-fall-risk = Nous lisons que quelqu’un tombe ou a du mal à la maison.
worry-why-carer-overload = Nous lisons qu’un proche qui aide est épuisé.
worry-why-poverty-debt = Nous lisons des soucis d’argent.
worry-why-food = Nous lisons qu’il y a trop peu à manger.
worry-why-energy = Nous lisons qu’il fait froid ou sombre à la maison.
worry-why-housing = Nous lisons que quelqu’un est mal logé ou doit partir.
worry-why-homeless = Nous lisons que quelqu’un n’a pas d’endroit où dormir.
worry-why-mental = Nous lisons que quelqu’un va mal dans sa tête.
worry-why-suicide = Nous lisons que quelqu’un ne veut peut-être plus vivre.
worry-why-addiction = Nous lisons qu’il y a de l’alcool, de la drogue, des jeux ou des médicaments.
worry-why-partner-violence = Nous lisons des violences à la maison.
worry-why-elder-abuse = Nous lisons que quelqu’un fait peut-être du mal à une personne âgée.
worry-why-child-safety = Nous lisons qu’un enfant n’est peut-être pas en sécurité.
worry-why-missing = Nous lisons que quelqu’un n’a plus été vu depuis un moment.
worry-why-unsafe-home = Nous lisons un danger dans la maison.
worry-why-rights = Nous lisons que les papiers ou les droits posent problème.
worry-why-newcomer = Nous lisons que quelqu’un est nouveau dans le pays ou la langue.
worry-why-youth = Nous lisons qu’un jeune a des difficultés.
worry-why-grief = Nous lisons un deuil.
worry-why-discrimination = Nous lisons du harcèlement ou de la haine.
worry-why-neighbour-conflict = Nous lisons une gêne entre voisins.
worry-why-public-space = Nous lisons un problème dans la rue ou sur une place.
worry-why-structural = Nous lisons que quelque chose ne marche pas pour beaucoup de gens.

worry-next-soon = Un travailleur de quartier regarde cela au plus vite, aux heures de travail.
worry-next-week = Un travailleur de quartier regarde cela le prochain jour ouvrable.
worry-next-later = Un travailleur de quartier regarde cela dans les trois jours ouvrables.
worry-next-elsewhere = Ce n’est pas une inquiétude pour une personne. Nous montrons qui peut agir.
worry-next-small-help = Cela ressemble à une petite demande. Posez-la à vos voisins.
worry-next-good-news = Quelle bonne nouvelle. Ce n’est pas une inquiétude.

## The discretion agreement, version 1
discretion-1-quiet = Ce que je vois ou entends, je ne le raconte pas.
discretion-1-facts = Au travailleur de quartier, je dis seulement ce que j’ai vu ou entendu.
discretion-1-ask = Je demande d’abord à la personne, si c’est possible sans danger.
discretion-1-danger = En cas de danger, j’appelle d’abord le 112 ou le 101.
discretion-1-stop = Cela reste vrai quand j’arrête d’aider.

## What went wrong
problem-discretion-first = Lisez d’abord notre accord. Ensuite vous pouvez le faire.
problem-discretion-changed = Notre accord a changé. Relisez-le.
problem-signal-danger-first = Y a-t-il un danger ? Appelez d’abord. Nous n’avons rien gardé.
problem-signal-elsewhere = Ce n’est pas une inquiétude pour une personne. La commune ou un voisin peut aider.
problem-card-not-valid = Ce code n’est pas juste, ou ne compte plus.
field-health-fact = La santé de quelqu’un n’a pas sa place sur cette carte.
field-not-on-this-card = Cela n’a pas sa place sur cette carte.
