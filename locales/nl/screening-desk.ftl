## That one saw the extract of who helps, at the desk. nl is the source of the six.
desk-kind-screening_ends = Uittreksel telt bijna niet meer
screening-title = Uittreksel gezien
screening-lead = Wie op kinderen past of een mantelzorger aflost, is gescreend. Kijk naar het uittreksel uit het strafregister (model 596.2). Bewaar of kopieer het niet.
screening-seen-on = Wanneer zag je het?
screening-until = Tot en met welke dag telt het?
screening-until-hint = Hoogstens drie jaar.
screening-save = Ik heb het gezien
screening-again = Ik zag een nieuw uittreksel
screening-is = Gescreend tot en met { $day }.
screening-was = Het uittreksel telt niet meer sinds { $day }.
screening-by = Gezien op { $day }, door { $who }.
screening-on = Gezien op { $day }.
screening-end = Neem terug
screening-end-lead = { $name } hoort dit. Oppassen en aflossen bij anderen stopt meteen: we zoeken daar iemand anders.
screening-end-asked = { $name } vraagt het
screening-end-mistake = Ik schreef het bij vergissing op
screening-end-doubt = De organisatie staat er niet meer achter
