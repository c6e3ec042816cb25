## The directory at the desk. nl is the source of the six.
desk-tab-services = Services
desk-kind-right_call = Call about a right
dir-title = Services
dir-empty = There are no services in the list yet.
dir-find = Search by name or kind
dir-import = Import
dir-export-csv = Save as CSV
dir-export-hsds = Save as HSDS
dir-gone = No longer in the list
dir-set-here = Set here
dir-sla = Answers within { $count ->
    [one] { $count } working day
   *[other] { $count } working days
 }
dir-secrecy = Secrecy
dir-secrecy-beroepsgeheim = Professional secrecy
dir-secrecy-discretieplicht = Duty of discretion
dir-secrecy-geen = None
dir-channel = Reach first by
dir-channel-phone = Phone
dir-channel-mail = Mail
dir-channel-card = Paper card
dir-sla-label = Working days to answer
dir-until = Agreement until
dir-capacity = New people
dir-capacity-open = There is room
dir-capacity-limited = Takes a while
dir-capacity-full = Full
dir-hours = Opening hours
dir-hours-hint = Like: ma-vr 9-12, 13-17; za 10-13; op afspraak
dir-closed = Closing days
dir-closed-hint = One a line: 2026-12-24 or 2026-12-24/2027-01-03
dir-area = Works for
dir-area-hint = Postcodes or neighbourhoods, with a comma. Empty is for everybody.
dir-data = What may the service know?
dir-data-hint = Tick nothing when nothing was agreed.
dir-data-first_name = First name
dir-data-name = Full name
dir-data-phone = Phone
dir-data-safe_contact = Safe contact
dir-data-language = Language
dir-data-address = Address
dir-data-summary = The question in short
dir-data-household = Household
dir-data-network = Who helps already
dir-data-health = Health
dir-save = Save
dir-saved = Saved. A new list does not change this.
dir-as-imported = As in the list: { $value }
dir-keep = As in the list
dir-field-name = Name
dir-field-organisation = Organisation
dir-field-description = Description
dir-field-wheelchair = Wheelchair
dir-field-last-assured = Checked on
dir-nothing = nothing
dir-only-coordinator = Only the coordinator can change this.

# Import.
dir-import-title = Import services
dir-import-lead = Choose a file. First you see what would change.
dir-import-file = File (CSV or HSDS)
dir-source = Number in the list
dir-import-choose = Choose a file
dir-import-whole = This is the whole list: what is not in it goes.
dir-import-look = See what changes
dir-import-do = Import this
dir-import-done = Done: { $added } new, { $changed } changed, { $gone } gone.
dir-import-added = New
dir-import-changed = Changed
dir-import-gone = Goes
dir-import-busy = Stays: somebody was referred there
dir-import-same = { $count ->
    [one] { $count } service stays as it is.
   *[other] { $count } services stay as they are.
 }
dir-import-nothing = Nothing changes.
dir-import-faults = This must be mended first. Nothing was imported yet.
dir-import-notes = We leave this out
dir-import-row = Row
dir-import-column = Column
dir-import-what = What is it?
dir-import-fields = Different: { $fields }
dir-import-kept = Your own choice stays: { $fields }
dir-import-template = Download an empty example
