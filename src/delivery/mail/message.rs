//! A mail as it goes over the wire (RFC 5322): its headers, and its text.
//!
//! Never sends. Whatever stands in a value, it cannot make a header: lettre encodes the subject, and
//! a line break in one is refused before.

use std::time::SystemTime;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox as Named, Message as Mime};

use super::Message;

/// Why a mail could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unmade {
    /// Its subject has a line break.
    #[error("the subject has a line break")]
    Broken,
    /// It does not fit the form of a mail.
    #[error("it fits no mail")]
    Unfit,
}

/// Writes a mail, from whom it is said to be. The Message-ID is made of its name, so that a mail that
/// was sent twice is seen to be the same.
pub fn write(it: &Message, from: &Named) -> Result<Mime, Unmade> {
    if it.subject.chars().any(char::is_control) {
        return Err(Unmade::Broken);
    }
    let to = Named::new(None, it.to.as_str().parse().or(Err(Unmade::Unfit))?);
    let id = format!("<{}@{}>", it.id.simple(), from.email.domain());
    Mime::builder()
        .from(from.clone())
        .to(to)
        .date(SystemTime::from(it.at))
        .message_id(Some(id))
        .subject(it.subject.clone())
        // So that no machine answers a machine (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", it.lang.code()))
        .header(ContentType::TEXT_PLAIN)
        .body(it.body.clone())
        .or(Err(Unmade::Unfit))
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::base::clock::Moment;
    use crate::base::words::Lang;
    use crate::delivery::letter::Mailbox;

    fn message(subject: &str) -> Message {
        Message {
            id: Uuid::from_u128(7),
            to: Mailbox::read("onthaal@dienst.example").unwrap(),
            subject: subject.to_owned(),
            body: "Dag,\n\nмир \u{645}\n.\nRCPT TO:<x@y.example>\n".to_owned(),
            lang: Lang::Uk,
            at: Moment::UNIX_EPOCH,
        }
    }

    fn written(subject: &str) -> String {
        let from = "Buurtnet <post@buurt.example>".parse().unwrap();
        String::from_utf8(write(&message(subject), &from).unwrap().formatted()).unwrap()
    }

    #[test]
    fn a_mail_says_who_wrote_it_when_and_that_no_machine_need_answer() {
        let mail = written("Proef");
        for line in [
            "From: Buurtnet <post@buurt.example>\r\n",
            "To: onthaal@dienst.example\r\n",
            "Subject: Proef\r\n",
            "Date: Thu, 01 Jan 1970 00:00:00 +0000\r\n",
            "Message-ID: <00000000000000000000000000000007@buurt.example>\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "Content-Language: uk\r\n",
            "Content-Type: text/plain; charset=utf-8\r\n",
        ] {
            assert!(mail.contains(line), "{line} is not in {mail}");
        }
        assert!(mail.is_ascii(), "every server takes it");
        assert!(mail.lines().all(|line| line.len() <= 78), "{mail}");
        assert!(!mail.replace("\r\n", "").contains(['\r', '\n']), "every line ends as it should");
    }

    #[test]
    fn a_subject_cannot_become_a_header() {
        let from: Named = "Buurtnet <post@buurt.example>".parse().unwrap();
        for bad in ["a\r\nBcc: x@y.example", "a\nb", "a\rb", "a\u{0}b"] {
            assert_eq!(write(&message(bad), &from).unwrap_err(), Unmade::Broken, "{bad:?}");
        }
        let long = written(&"Сусід допомагає сусідові ".repeat(3));
        let (head, _) = long.split_once("\r\n\r\n").unwrap();
        assert!(head.lines().all(|line| line.len() <= 78 && line.is_ascii()), "{head}");
    }
}
