//! *Wie zag mijn gegevens*: who saw somebody's name, phone and address, when, and as what.
//!
//! Two sources: the neighbours to whom they were shown because they come to help, and the lines of the
//! audit chain about the person. One's own looks are none. Pure.

use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::base::word::word_enum;
use crate::people::audit::Entry;

word_enum!(
    /// What somebody did with it.
    How {
        /// A neighbour who comes to help saw name, phone and address.
        Came = "came",
        /// A worker opened the page of the person.
        Opened = "opened",
        /// A worker changed what is known.
        Changed = "changed",
        /// A worker wrote the person down.
        Made = "made",
        /// Somebody met the person and confirmed them.
        Confirmed = "confirmed",
        /// A worker wrote that they saw the extract, or took that back.
        Screened = "screened",
        /// A worker asked or answered in the person's name.
        Acted = "acted",
    }
);

/// Somebody saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// When.
    pub at: Moment,
    /// Who.
    pub who: PersonId,
    /// How.
    pub how: How,
    /// The kind of help, where it was for that.
    pub category: Option<String>,
    /// What was done in the person's name, such as `ask`.
    pub what: Option<String>,
}

/// Reads a line of the chain about somebody; nothing when it is no look of somebody else.
pub fn of_chain(entry: &Entry, me: PersonId) -> Option<Look> {
    let who = entry.actor.filter(|it| *it != me)?;
    let about_me = entry.subject == Some(me.0);
    let how = match entry.action.as_str() {
        "people.show" if about_me => How::Opened,
        "people.correct" | "people.correction" | "people.moved" if about_me => How::Changed,
        "people.screened" | "people.screening_end" if about_me => How::Screened,
        "people.make" if about_me => How::Made,
        "people.confirm" if about_me => How::Confirmed,
        action if action.starts_with("help.") && entry.on_behalf_of == Some(me) => How::Acted,
        _ => return None,
    };
    let what = entry.action.strip_prefix("help.").filter(|_| how == How::Acted);
    Some(Look { at: entry.at, who, how, category: None, what: what.map(str::to_owned) })
}

/// A neighbour to whom it was shown.
pub fn of_helper(who: Uuid, at: Moment, category: &str) -> Look {
    Look { at, who: PersonId(who), how: How::Came, category: Some(category.to_owned()), what: None }
}

/// Puts them in order, the latest first.
pub fn in_order(mut all: Vec<Look>) -> Vec<Look> {
    all.sort_by_key(|it| std::cmp::Reverse(it.at));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::BuurtId;

    const ME: PersonId = PersonId(Uuid::from_u128(1));
    const AN: PersonId = PersonId(Uuid::from_u128(2));

    fn line(action: &str, actor: Option<PersonId>) -> Entry {
        Entry {
            buurt: BuurtId(Uuid::from_u128(3)),
            at: Moment::UNIX_EPOCH,
            actor,
            on_behalf_of: Some(ME),
            action: action.to_owned(),
            subject: Some(ME.0),
            consent: None,
            reason: None,
        }
    }

    #[test]
    fn each_line_of_somebody_else_is_read_as_what_they_did() {
        let how = |action| of_chain(&line(action, Some(AN)), ME).map(|it| it.how);
        assert_eq!(how("people.show"), Some(How::Opened));
        assert_eq!(how("people.correct"), Some(How::Changed));
        assert_eq!(how("people.moved"), Some(How::Changed));
        assert_eq!(how("people.screened"), Some(How::Screened));
        assert_eq!(how("people.screening_end"), Some(How::Screened));
        assert_eq!(how("help.ask"), Some(How::Acted));
        assert_eq!(how("care.open"), None, "a case is read in the own file");
        let what = |action| of_chain(&line(action, Some(AN)), ME).and_then(|it| it.what);
        assert_eq!(what("help.ask").as_deref(), Some("ask"), "it says what was done");
        assert_eq!(what("people.show"), None);
    }

    #[test]
    fn ones_own_acts_and_those_of_the_house_are_no_looks() {
        assert_eq!(of_chain(&line("people.show", Some(ME)), ME), None);
        assert_eq!(of_chain(&line("people.show", None), ME), None);
    }

    #[test]
    fn a_line_about_somebody_else_is_none_of_mine() {
        let other = Entry { subject: Some(AN.0), ..line("people.show", Some(AN)) };
        assert_eq!(of_chain(&other, ME), None);
    }
}
