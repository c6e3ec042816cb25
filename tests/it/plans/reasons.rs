//! What may be looked through or put in order, and why that is not much. One that nothing needs fails.

/// What of a statement, for which operation alone if not for every one, and why.
pub type Reason = (&'static str, &'static str, &'static str);

/// What may be walked through from its beginning, for whom if not for everybody, and why that is not much.
pub const WALKED: &[Reason] = &[
    ("demo_mail_of", "demo_mailbox", "the demo's own letter box"),
    ("departure_leaving", "people_leaving", "an index of those who are leaving alone"),
    ("retention_run_1", "", "the last runs, in order"),
    ("directory_1", "", "one row for who keeps it"),
    ("door_key_out", "", "an index of the keys that are out, in order"),
    ("duty_1", "", "the shifts of a week"),
    ("signal_queue", "", "an index of what waits, in order"),
    ("signal_desk", "", "an index of what is open, in order"),
    ("suggestion_list", "", "an index of what is open, in order"),
    ("task_list", "", "an index of what is open, in order"),
    ("help_request_waiting", "desk_help", "an index of what is open, in order"),
    ("help_request_desk", "desk_help", "every request, in order, one page"),
    ("invitation_street", "letters_list", "the newest batches, in order"),
    ("deadline_whose", "desk_workload", "an index of what is promised and not done"),
    ("unmet_report_1", "", "four rows a year, in order"),
    ("meeting_place_1", "", "the places of a neighbourhood: a dozen"),
    ("partner_1", "", "who hands out cards: a dozen, in order"),
    ("role_asked_", "desk_roles", "questions that wait, for a week"),
    ("role_grant_1", "", "who works in a neighbourhood"),
    ("suggestion_rule_1", "", "one row a rule"),
    ("volunteer_1", "", "who volunteers for an organisation"),
    ("volunteer_body_1", "", "the organisations of a neighbourhood: a dozen"),
    ("service_source", "", "the directory, which is looked through whole"),
    ("complaint_", "desk_complaints", "what went wrong in its term: some dozens"),
];

/// What may be put in order after it was found, and why that is not much.
pub const SORTED: &[Reason] = &[
    ("\"r\".\"id\" IN (SELECT \"request_id\"", "", "what one helper did"),
    ("(CASE WHEN ((CASE WHEN", "", "the board: what is open, chosen in an index alone"),
    ("FROM \"absence\"", "", "who of a team is away"),
    ("FROM \"demo_mail\"", "", "the demo's own letter box"),
    ("FROM \"coming\" AS \"c\"", "", "to what one comes"),
    ("FROM \"complaint\"", "", "what went wrong in its term: some dozens"),
    ("FROM \"door_key\"", "", "the keys of one person"),
    ("FROM \"factor\"", "", "the factors of one person"),
    ("FROM \"help_offer\" WHERE", "", "who was asked for one request"),
    ("\"o\".\"shown_at\" IS NOT NULL", "", "who came to one person"),
    ("FROM \"meeting_place\"", "", "the places of a neighbourhood: a dozen"),
    (
        "FROM \"membership\" WHERE \"membership\".\"buurt_id\"",
        "",
        "names are sealed: who looks for one reads all",
    ),
    ("FROM \"membership\" WHERE \"membership\".\"person_id\"", "", "where one lives"),
    ("FROM \"deadline\"", "", "the signals of one worker"),
    ("FROM \"role_asked\"", "", "questions that wait, for a week"),
    ("FROM \"service\"", "", "the directory, which is looked through whole"),
    ("FROM \"signal_reporter\"", "", "what one person told"),
    ("FROM \"mailing\"", "", "mail of the last days that did not arrive"),
    ("FROM \"volunteer\"", "", "who volunteers for an organisation"),
    ("FROM \"volunteer_body\"", "", "the organisations of a neighbourhood: a dozen"),
];
