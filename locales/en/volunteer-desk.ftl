## Volunteers, at the desk. nl is the source of the six.
volunteers-title = Volunteers
volunteers-lead = Who helps is a neighbour. With the note of an organisation somebody is a volunteer, and insured.
volunteers-new = New organisation
volunteers-name = Name of the organisation
volunteers-note = The note
volunteers-note-hint = What do you do? Who insures you? What is paid back? Whom do you turn to?
volunteers-save = Save
volunteers-version = Note number { $version }, since { $day }
volunteers-accepted = Accepted: { $count }
volunteers-ask = Ask somebody
volunteers-find = Name or street
volunteers-unread = { $name }: not read yet
volunteers-since = { $name }: accepted on { $day }
volunteers-end = { $name }: stops as a volunteer
volunteers-none = There is no organisation yet.
volunteers-change = Change the name or the note
volunteers-change-note = Everybody reads a new note again.
