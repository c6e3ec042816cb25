## How long things are kept, for a coordinator. nl is the source of the six.

terms-title = How long we keep things
terms-lead = After that we forget it by itself. The key goes too.
terms-unconfirmed = Nobody confirmed these terms yet. Do so before the first real case.
terms-first = No case can begin yet. First confirm how long we keep things.
terms-first-look = Look and confirm
terms-first-ask = Your coordinator does that under Terms.
terms-confirmed = { $name } confirmed this on { $day }.
terms-not_a_concern_days = There was no concern
terms-unreferred_months = Closed without a service
terms-referred_months = Closed with a service
terms-reporter_days = Who told it
terms-link_days = The link of a service
terms-mail_days = What became of mails
terms-audit_months = Who did what
terms-in-days = In days, from { $least } to { $most }.
terms-in-months = In months, from { $least } to { $most }.
terms-everywhere = This holds for all your neighbourhoods.
terms-save = Save and confirm
terms-saved = This holds from now on.
terms-runs = What we forgot
terms-runs-none = Nothing was forgotten yet.
terms-runs-quiet = There was nothing to forget last week.
terms-run-cases = cases: { $count }
terms-run-reporters = people who told: { $count }
terms-run-links = links: { $count }
terms-run-lines = lines: { $count }
