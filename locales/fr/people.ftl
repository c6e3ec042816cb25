# What people are told about their place here, and what the desk is asked about them.
task-confirm-newcomer = Une nouvelle personne veut participer. Faites connaissance.
push-confirmed-title = Vous participez pleinement
push-confirmed-body = Le travailleur de quartier vous connaît. Vous pouvez aussi aider.
phone-confirmed = Vous êtes maintenant connu dans le quartier. Vous pouvez aussi aider.
push-new-code-title = Votre nouveau code a servi
push-new-code-body = Ce n’était pas vous ? Appelez votre travailleur de quartier.
phone-new-code = Quelqu’un a utilisé votre nouveau code. C’était vous ?
push-code-guessed-title = Quelqu’un essaie votre code
push-code-guessed-body = Ce n’était pas vous ? Appelez votre administrateur.
phone-code-guessed = Quelqu’un a tapé plusieurs fois un code faux en votre nom. C’était vous ?
push-passkey-copied-title = Une de vos clés semble copiée
push-passkey-copied-body = Ce n’était pas vous ? Appelez votre administrateur.
phone-passkey-copied = Il semble y avoir une copie de votre clé d’accès. C’était vous ?
push-you-moved-title = Vous avez déménagé dans Buurtnet
push-you-moved-body = Ce n’est pas juste ? Dites-le à l’équipe du quartier.
phone-you-moved = Nous avons noté que vous avez déménagé. Ce n’est pas juste ? Dites-le.
