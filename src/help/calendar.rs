//! An appointment as a file for one's own calendar (RFC 5545): what and when, never who or where.
//!
//! The address and the name stay in the application, where they can be hidden again; a calendar is
//! copied to other people's machines.

use crate::base::clock::Moment;
use crate::base::ids::RequestId;

/// The longest line, in bytes, before it is folded (RFC 5545, 3.1).
const LINE: usize = 75;

/// What stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// Of which request.
    pub request: RequestId,
    /// What is done, in the reader's language.
    pub title: String,
    /// One sentence more.
    pub note: String,
    /// Where everything else stands.
    pub link: String,
    /// From.
    pub start: Moment,
    /// Until.
    pub end: Moment,
    /// Since when it stands so.
    pub since: Moment,
}

/// Writes the file.
pub fn ics(it: &Appointment) -> String {
    let at = |moment: Moment| moment.format("%Y%m%dT%H%M%SZ").to_string();
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Buurtnet//Mijn hulp//NL".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@buurtnet", it.request),
        format!("DTSTAMP:{}", at(it.since)),
        format!("DTSTART:{}", at(it.start)),
        format!("DTEND:{}", at(it.end)),
        format!("SUMMARY:{}", escaped(&it.title)),
        format!("DESCRIPTION:{}", escaped(&it.note)),
        format!("URL:{}", it.link),
        "CLASS:PRIVATE".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|it| folded(it)).collect()
}

/// Shields what would end a value.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Breaks a line between characters, so that none is longer than a calendar reads.
fn folded(line: &str) -> String {
    let (mut out, mut length) = (String::with_capacity(line.len() + 2), 0);
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    #[test]
    fn a_calendar_can_read_it() {
        let start = Moment::UNIX_EPOCH;
        let it = Appointment {
            request: RequestId(uuid::Uuid::nil()),
            title: "Boodschappen; brood, melk".to_owned(),
            note: "д".repeat(80),
            link: "https://buurt.example/helpen/1".to_owned(),
            start,
            end: start + TimeDelta::hours(4),
            since: start,
        };
        let file = ics(&it);
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
        assert!(file.contains("SUMMARY:Boodschappen\\; brood\\, melk\r\n"));
        assert!(file.contains("DTSTART:19700101T000000Z\r\nDTEND:19700101T040000Z\r\n"));
        assert!(file.lines().all(|line| line.len() <= LINE), "{file}");
        assert!(file.replace("\r\n ", "").contains(&it.note));
    }
}
