## How long things are kept, for a coordinator. nl is the source of the six.

terms-title = Combien de temps nous gardons
terms-lead = Ensuite nous l’oublions. La clé part aussi.
terms-unconfirmed = Personne n’a encore confirmé ces délais. Fais-le avant le premier vrai dossier.
terms-first = Aucun dossier n’est encore possible. Confirme d’abord combien de temps nous gardons.
terms-first-look = Voir et confirmer
terms-first-ask = Ton coordinateur le fait sous Délais.
terms-confirmed = { $name } a confirmé ceci le { $day }.
terms-not_a_concern_days = Il n’y avait pas de souci
terms-unreferred_months = Terminé sans service
terms-referred_months = Terminé avec un service
terms-reporter_days = Qui l’a raconté
terms-link_days = Le lien d’un service
terms-mail_days = Ce que les mails sont devenus
terms-audit_months = Qui a fait quoi
terms-in-days = En jours, de { $least } à { $most }.
terms-in-months = En mois, de { $least } à { $most }.
terms-everywhere = Ceci vaut pour tous tes quartiers.
terms-save = Enregistrer et confirmer
terms-saved = C’est en vigueur.
terms-runs = Ce que nous avons oublié
terms-runs-none = Rien n’a encore été oublié.
terms-runs-quiet = La semaine dernière, il n’y avait rien à oublier.
terms-run-cases = dossiers : { $count }
terms-run-reporters = témoins : { $count }
terms-run-links = liens : { $count }
terms-run-lines = lignes : { $count }
