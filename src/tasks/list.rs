//! The list *Vandaag*: open tasks, the most urgent first, then by the time they are due, in pages.
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

/// A place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
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
}

impl Cursor {
    /// Reads what [`ToString::to_string`] wrote; `None` when somebody else wrote it.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let urgency = Urgency::ranked(parts.next()?.parse().ok()?)?;
        // No database knows every moment that a number can name.
        let micros = parts.next()?.parse().ok().filter(|it| (0..=LAST).contains(it))?;
        let due = DateTime::from_timestamp_micros(micros)?;
        let id = TaskId(Uuid::try_parse(parts.next()?).ok()?);
        Some(Self { urgency, due, id })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}.{}.{}", self.urgency.rank(), self.due.timestamp_micros(), self.id)
    }
}

impl Page {
    /// Joins the first lines of several neighbourhoods into one page: each has at most one line more
    /// than it holds.
    pub fn join(mut items: Vec<Item>, size: u8) -> Self {
        items.sort_by_key(|it| (it.urgency, it.due, it.id));
        Self::cut(items, size)
    }

    /// Cuts one page from at most one line more than it holds.
    pub fn cut(mut items: Vec<Item>, size: u8) -> Self {
        let more = items.len() > usize::from(size);
        items.truncate(usize::from(size));
        let next = items.last().filter(|_| more).map(Item::cursor);
        Self { items, next }
    }
}

impl Item {
    fn cursor(&self) -> Cursor {
        Cursor { urgency: self.urgency, due: self.due, id: self.id }
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
        let cursor = item(7).cursor();
        assert_eq!(Cursor::read(&cursor.to_string()), Some(cursor));
        let due = "9999999999999999999";
        for wrong in ["", "1", "1.2", "9.0.x", "1.x.y", &format!("1.{due}.{}", Uuid::nil())] {
            assert_eq!(Cursor::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_page_knows_whether_another_follows() {
        let page = Page::cut(vec![item(1), item(2), item(3)], 2);
        assert_eq!(page.items, [item(1), item(2)]);
        assert_eq!(page.next, Some(item(2).cursor()));
        assert_eq!(Page::cut(vec![item(1), item(2)], 2).next, None);
        assert_eq!(Page::cut(vec![], 2).next, None);
    }

    #[test]
    fn neighbourhoods_join_by_urgency_then_time() {
        let now = Item { urgency: Urgency::Now, ..item(9) };
        let late = Item { due: Moment::UNIX_EPOCH + chrono::TimeDelta::hours(1), ..item(1) };
        let page = Page::join(vec![late.clone(), item(2), now.clone()], 2);
        assert_eq!(page.items, [now.clone(), item(2)]);
        assert_eq!(page.next, Some(item(2).cursor()));
        assert_eq!(Page::join(vec![late.clone(), now.clone()], 2).items, [now, late]);
    }

    #[test]
    fn a_page_holds_one_to_twenty_lines() {
        let size = |limit| Filter { limit, ..Filter::default() }.size();
        assert_eq!([size(None), size(Some(0)), size(Some(9)), size(Some(255))], [20, 1, 9, 20]);
    }
}
