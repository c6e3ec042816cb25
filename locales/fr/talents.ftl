## What neighbours can: asked once, and seen by the worker of who lets her.
talents-ask-title = Et vous, que savez-vous faire ?
talents-ask-lead = Chacun sait faire quelque chose. Vous ne promettez rien. On ne demande qu’une fois.
talents-choose = Qu’aimez-vous faire ?
talents-shown = L’équipe peut-elle le voir ?
talents-shown-hint = On pourra alors vous demander quelque chose. Les voisins ne le voient pas.
talents-tell = Oui, je choisis
talents-not-now = Pas maintenant
talents-thanks = Merci. Vous pouvez toujours changer cela dans Comment j’aide.
