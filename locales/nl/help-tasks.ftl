## Why a worker has something to do about a request.
task-review = Lees deze vraag voor buren ze zien: { $what }.
task-read-words = Lees de eigen woorden bij deze vraag: { $what }. De vraag zelf staat al open.
task-who-few = Hier helpen nog weinig buren. Wie ken je voor: { $what }?
task-who-nobody = Geen enkele buur past hierbij. Wie ken je voor: { $what }?
task-who-no-time = Dit is te kort dag om rond te vragen. Wie ken je voor: { $what }?
task-ask-personally = Nog niemand zei ja. Vraag iemand persoonlijk: { $what }, { $when }.
task-short-notice = Een helper kan niet en het is bijna zover: { $what }, { $when }.
task-unmatched = Niemand gevonden: { $what }, { $when }. Bel de vrager.
task-not-delivered = De hulp ging niet door: { $what }. Vraag wat nog nodig is.
task-no-show = Een helper kwam voor de tweede keer niet. Bel even.
task-nobody-opened = { $who } staat voor een gesloten deur. Bel nu.
task-scope-heavy = Twee buren vinden dit te zwaar: { $what }. Kijk wie dit beter doet.
task-scope-helper = Een buur zegt: dit is meer dan klein helpen. { $what }.
task-first-together = Deze twee zien elkaar voor het eerst: { $what }, { $when }. Ga mee.
