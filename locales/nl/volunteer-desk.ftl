## Volunteers, at the desk. nl is the source of the six.
volunteers-title = Vrijwilligers
volunteers-lead = Wie helpt, is een buur. Met een nota van een organisatie is iemand vrijwilliger, en verzekerd.
volunteers-new = Nieuwe organisatie
volunteers-name = Naam van de organisatie
volunteers-note = De nota
volunteers-note-hint = Wat doe je? Wie verzekert je? Wat krijg je terug? Bij wie kan je terecht?
volunteers-save = Bewaar
volunteers-version = Nota nummer { $version }, sinds { $day }
volunteers-accepted = Aanvaard: { $count }
volunteers-ask = Vraag iemand
volunteers-find = Naam of straat
volunteers-unread = { $name }: nog niet gelezen
volunteers-since = { $name }: aanvaard op { $day }
volunteers-end = { $name }: stopt als vrijwilliger
volunteers-none = Er is nog geen organisatie.
volunteers-change = Verander de naam of de nota
volunteers-change-note = Een nieuwe nota leest iedereen opnieuw.
