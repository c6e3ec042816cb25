//! The list *Vandaag*: open tasks, what is late first, then the most urgent, then by the time they are due, in pages.
//!
//! Never says what a person sees; the reason is said in the reader's language by whoever shows it.

use chrono::DateTime;
use uuid::Uuid;

use super::task::{Kind, Subject, Urgency};
use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, PersonId, TaskId};
use crate::base::saying::Saying;

/// The most tasks of one page: whoever shows it opens as many names.
pub const PAGE: u8 = 20;

/// Which tasks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only these kinds; empty means every kind.
    pub kinds: Vec<Kind>,
    /// Only after this place in the list.
    pub after: Option<Cursor>,
    /// At most this many, and never more than [`PAGE`].
    pub limit: Option<u8>,
    /// The time; of what is late see [`Filter::late_before`].
    pub now: Moment,
}

/// The list of one neighbourhood, as somebody sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// Which neighbourhood.
    pub buurt: BuurtId,
    /// What they see of it.
    pub sight: Sight,
}

/// What somebody sees of a desk, by what they are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sight {
    /// They coordinate: all of it.
    Coordinates,
    /// They work in the team: what is the coordinator's only where it would be nobody's.
    Team {
        /// Who coordinates there.
        coordinating: Vec<PersonId>,
    },
}

impl Desk {
    /// Tells whether something of this kind about somebody stands there. What is the coordinator's alone does not stand
    /// on the desk of the team; only the question before somebody helps does, where nobody coordinates but whom it is
    /// about: else nobody would ever ask it.
    pub fn shows(&self, kind: Kind, about: Option<PersonId>) -> bool {
        let Sight::Team { coordinating } = &self.sight else { return true };
        let nobody_else = coordinating.iter().all(|it| Some(*it) == about);
        !kind.is_coordinators() || (kind == Kind::AskBefore && nobody_else)
    }
}

/// The end of the year 9999, in microseconds.
const LAST: i64 = 253_402_300_799_999_999;

/// How a place among what is late begins.
const LATE: &str = "-";

/// A place in the list, as it stood when its first page was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// When that was: what became late since stands where it stood then, so that no page leaves it out.
    pub since: Moment,
    /// Among what is late.
    pub late: bool,
    /// The urgency there.
    pub urgency: Urgency,
    /// The time there.
    pub due: Moment,
    /// The task there.
    pub id: TaskId,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name.
    pub id: TaskId,
    /// In which neighbourhood.
    pub buurt: BuurtId,
    /// What kind.
    pub kind: Kind,
    /// What it is about.
    pub subject: Subject,
    /// Whom to call or to talk with.
    pub person: Option<PersonId>,
    /// Why.
    pub reason: Saying,
    /// How urgent.
    pub urgency: Urgency,
    /// By when.
    pub due: Moment,
    /// Who has it.
    pub owner: Option<PersonId>,
    /// Since when.
    pub raised: Moment,
}

/// One page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its lines.
    pub items: Vec<Item>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Cursor>,
}

impl Filter {
    /// How many lines one page has.
    pub fn size(&self) -> u8 {
        self.limit.unwrap_or(PAGE).clamp(1, PAGE)
    }

    /// What was due before this is late, and comes first: the same moment on every page.
    pub fn late_before(&self) -> Moment {
        self.after.map_or(self.now, |it| it.since)
    }
}

impl Cursor {
    /// Reads what [`ToString::to_string`] wrote; `None` when somebody else wrote it.
    pub fn read(text: &str) -> Option<Self> {
        let late = text.strip_prefix(LATE);
        let mut parts = late.unwrap_or(text).splitn(4, '.');
        let urgency = Urgency::ranked(parts.next()?.parse().ok()?)?;
        let (due, since) = (moment(parts.next()?)?, moment(parts.next()?)?);
        let id = TaskId(Uuid::try_parse(parts.next()?).ok()?);
        Some(Self { since, late: late.is_some(), urgency, due, id })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (late, urgency) = (if self.late { LATE } else { "" }, self.urgency.rank());
        let [due, since] = [self.due, self.since].map(|it| it.timestamp_micros());
        write!(out, "{late}{urgency}.{due}.{since}.{}", self.id)
    }
}

/// Reads a moment; no database knows every one that a number can name.
fn moment(micros: &str) -> Option<Moment> {
    let micros = micros.parse().ok().filter(|it| (0..=LAST).contains(it))?;
    DateTime::from_timestamp_micros(micros)
}

impl Page {
    /// Joins the first lines of several neighbourhoods into one page: each has at most one line more
    /// than it holds.
    pub fn join(mut items: Vec<Item>, size: u8, now: Moment) -> Self {
        items.sort_by_key(|it| (!it.is_late(now), it.urgency, it.due, it.id));
        Self::cut(items, size, now)
    }

    /// Cuts one page from at most one line more than it holds.
    pub fn cut(mut items: Vec<Item>, size: u8, now: Moment) -> Self {
        let more = items.len() > usize::from(size);
        items.truncate(usize::from(size));
        let next = items.last().filter(|_| more).map(|it| it.cursor(now));
        Self { items, next }
    }
}

impl Item {
    fn is_late(&self, now: Moment) -> bool {
        self.due < now
    }

    fn cursor(&self, now: Moment) -> Cursor {
        let late = self.is_late(now);
        Cursor { since: now, late, urgency: self.urgency, due: self.due, id: self.id }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(number: u128) -> Item {
        Item {
            id: TaskId(Uuid::from_u128(number)),
            buurt: BuurtId(Uuid::nil()),
            kind: Kind::Call,
            subject: Subject::new("help", Uuid::nil()),
            person: None,
            reason: Saying::new("x"),
            urgency: Urgency::Today,
            due: Moment::UNIX_EPOCH,
            owner: None,
            raised: Moment::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_cursor_is_read_back_and_nonsense_is_not() {
        let after = Moment::UNIX_EPOCH + chrono::TimeDelta::hours(1);
        for cursor in [Moment::UNIX_EPOCH, after].map(|now| item(7).cursor(now)) {
            assert_eq!(Cursor::read(&cursor.to_string()), Some(cursor));
        }
        let due = "9999999999999999999";
        for wrong in [
            "",
            "1",
            "1.2",
            "--1.0.0.x",
            "9.0.0.x",
            "1.x.y.z",
            &format!("1.{due}.0.{}", Uuid::nil()),
            &format!("1.0.{due}.{}", Uuid::nil()),
        ] {
            assert_eq!(Cursor::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_late_is_told_by_the_time_of_the_first_page() {
        let (first, now) = (Moment::UNIX_EPOCH, Moment::UNIX_EPOCH + chrono::TimeDelta::hours(1));
        let after = Some(item(7).cursor(first));
        assert_eq!(Filter { after, now, ..Filter::default() }.late_before(), first);
        assert_eq!(Filter { now, ..Filter::default() }.late_before(), now);
    }

    #[test]
    fn a_page_knows_whether_another_follows() {
        let at = Moment::UNIX_EPOCH;
        let page = Page::cut(vec![item(1), item(2), item(3)], 2, at);
        assert_eq!(page.items, [item(1), item(2)]);
        assert_eq!(page.next, Some(item(2).cursor(at)));
        assert_eq!(Page::cut(vec![item(1), item(2)], 2, at).next, None);
        assert_eq!(Page::cut(vec![], 2, at).next, None);
    }

    #[test]
    fn neighbourhoods_join_by_what_is_late_then_urgency_then_time() {
        let at = Moment::UNIX_EPOCH;
        let soon = at + chrono::TimeDelta::hours(1);
        let now = Item { urgency: Urgency::Now, due: soon, ..item(9) };
        let later = Item { due: soon, ..item(1) };
        let page = Page::join(vec![later.clone(), item(2), now.clone()], 2, at);
        assert_eq!(page.items, [now.clone(), item(2)]);
        assert_eq!(page.next, Some(item(2).cursor(at)));
        assert_eq!(Page::join(vec![later.clone(), now.clone()], 2, at).items, [now.clone(), later]);
        let page = Page::join(vec![now.clone(), item(2)], 2, soon);
        assert_eq!(page.items, [item(2), now], "late, and so before what is urgent");
    }

    #[test]
    fn a_page_holds_one_to_twenty_lines() {
        let size = |limit| Filter { limit, ..Filter::default() }.size();
        assert_eq!([size(None), size(Some(0)), size(Some(9)), size(Some(255))], [20, 1, 9, 20]);
    }
}
