## What a phone shows, a worker says and a refusal says about a thread.
push-talk-title = Il y a un message pour vous
push-talk-body = { $what }, { $when }. Touchez pour lire.
phone-talk = Un message vous attend. { $what }, { $when }.
problem-talk-closed = Cette conversation est fermée. Appelez l’équipe s’il y a encore quelque chose.
problem-talk-join-first = Dites d’abord que vous lisez aussi. Les deux le verront.
problem-talk-full = Cette conversation est pleine. Mieux vaut appeler maintenant.
