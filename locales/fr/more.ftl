## Quand c’est plus qu’un petit coup de main
small-title = C’est plus qu’un petit coup de main
small-lead = Le travailleur de quartier regarde alors avec vous, au plus tard le prochain jour ouvrable. Peut-être qu’un service peut mieux aider.
small-stays = La demande reste, et votre réponse aussi. Nous ne disons pas à votre voisin que cela vient de vous.
small-say = Le dire au travailleur de quartier
small-told = Merci. Le travailleur de quartier regarde aussi.
