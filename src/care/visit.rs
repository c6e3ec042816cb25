//! How a service comes in without an account: a link, a code at each visit, half an hour.
//!
//! ```text
//! link ─► page without data ─► "toon" ─► code by mail ─► typed ─► 30 minutes
//!                                          10 minutes     5 tries; the sixth closes for an hour
//! ```
//!
//! A link is bound to one referral and dies with its ground. Never waits, never asks the time.

use chrono::TimeDelta;
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, ReferralId};
use crate::base::word::word_enum;
use crate::buurt::terms::{Term, Terms};
use crate::care::basis::Basis;
use crate::care::referral::{Code, Referral};

/// How long a code may be typed.
pub const CODE_LIFE: TimeDelta = TimeDelta::minutes(10);
/// How long a visit lasts.
pub const STAY: TimeDelta = TimeDelta::minutes(30);
/// How often one code may be typed wrong.
pub const TRIES: u8 = 5;
/// How long a link is closed after too many wrong codes.
pub const CLOSED: TimeDelta = TimeDelta::hours(1);
/// So many wrong codes close a link.
pub const TOO_MANY: u8 = 6;
/// At most so many codes are sent for one link in [`CLOSED`].
pub const CODES: u64 = 5;
/// At most so many links are made for one mailbox in [`CLOSED`].
pub const RENEWALS: u64 = 3;
/// How long a form may lie open in a browser.
pub const FORM_LIFE: TimeDelta = TimeDelta::hours(24);

word_enum!(
    /// How a link reached the service.
    Way {
        /// In a mail to one mailbox.
        Mail = "mail",
        /// By the code on a printed card.
        Card = "card",
    }
);

word_enum!(
    /// Why a link died.
    Killed {
        /// A newer mail went to the same mailbox.
        Newer = "newer",
        /// A worker took it back.
        Revoked = "revoked",
        /// The referral was taken back, or its ground.
        Ended = "ended",
    }
);

/// One link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its name, which no page shows.
    pub id: Uuid,
    /// Where.
    pub buurt: BuurtId,
    /// To which referral.
    pub referral: ReferralId,
    /// How it went.
    pub way: Way,
    /// The tag of the mailbox; none for a card.
    pub mailbox: Option<Vec<u8>>,
    /// When it was made.
    pub made: Moment,
    /// Since when it is dead, and why.
    pub killed: Option<(Moment, Killed)>,
    /// How many wrong codes in a row.
    pub wrong: u8,
    /// Until when nothing is tried.
    pub closed_until: Option<Moment>,
}

/// One visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Its name, which no page shows.
    pub id: Uuid,
    /// By which link.
    pub link: Uuid,
    /// The tag of its code.
    pub code: Vec<u8>,
    /// When the code was sent.
    pub sent: Moment,
    /// How often it was typed wrong.
    pub tries: u8,
    /// Since when and until when the page is open.
    pub open: Option<(Moment, Moment)>,
}

/// What a typed code did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entered {
    /// The page is open.
    In,
    /// It was wrong.
    Wrong,
    /// It was wrong once too often: nothing is tried for an hour.
    Closed,
    /// It is too old, or was used before.
    Old,
}

impl Link {
    /// Tells whether it still leads anywhere, by its referral, the ground of that and the terms here.
    pub fn is_alive(&self, referral: &Referral, basis: &Basis, terms: &Terms, now: Moment) -> bool {
        let granted = basis.withdrawn.is_none() && basis.until.is_none_or(|it| now < it);
        let kept = match referral.code {
            Code::Draft | Code::Cancelled | Code::EnteredInError => false,
            Code::Rejected | Code::Completed | Code::Failed => {
                terms.before(Term::Link, now) < referral.since
            }
            Code::Requested | Code::Accepted | Code::InProgress | Code::OnHold => true,
        };
        self.killed.is_none() && granted && kept
    }

    /// Until when nothing is tried, if so.
    pub fn closed(&self, now: Moment) -> Option<Moment> {
        self.closed_until.filter(|it| now < *it)
    }

    /// A wrong code more.
    fn miss(self, now: Moment) -> Self {
        let wrong = self.wrong + 1;
        if wrong < TOO_MANY {
            return Self { wrong, ..self };
        }
        Self { wrong: 0, closed_until: Some(now + CLOSED), ..self }
    }
}

impl Visit {
    /// Tells whether what was released may be shown.
    pub fn is_open(&self, now: Moment) -> bool {
        self.open.is_some_and(|(_, until)| now < until)
    }

    /// A code is typed; `right` tells whether it is this one's.
    pub fn enter(self, link: Link, right: bool, now: Moment) -> (Self, Link, Entered) {
        if link.closed(now).is_some() {
            return (self, link, Entered::Closed);
        }
        if self.open.is_some() || now >= self.sent + CODE_LIFE {
            return (self, link, Entered::Old);
        }
        if right && self.tries < TRIES {
            let open = Some((now, now + STAY));
            return (Self { open, ..self }, Link { wrong: 0, ..link }, Entered::In);
        }
        let visit = Self { tries: (self.tries + 1).min(TRIES), ..self };
        let link = link.miss(now);
        let told = if link.closed(now).is_some() { Entered::Closed } else { Entered::Wrong };
        (visit, link, told)
    }
}

#[cfg(test)]
mod tests;
