//! The life of a session: one sign-in on one device.
//!
//! ```text
//!   sign in ──► living ──rotate──► living ──► ended(signed_out | expired | replayed | revoked)
//! ```
//!
//! The refresh token is rotated at each use. The one before it, presented again within a minute, is
//! a lost answer: it gets a new successor. Any other old token is a copy: the session ends. Never
//! waits, never asks the time, never draws a token.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, PersonId, SessionId};
use crate::people::permission::Role;

/// How long a lost answer may be asked again.
pub const GRACE: TimeDelta = TimeDelta::seconds(60);

/// How long before its end whose last sign-in it is hears of it.
pub const WORD: TimeDelta = TimeDelta::days(14);

/// For whom the session is, which decides how long it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Somebody on the own device: 180 days idle, 400 in all.
    Resident,
    /// A worker: 8 hours idle, 12 in all.
    Staff,
    /// Somebody on a device that others use too: 15 minutes idle, 2 hours in all.
    Shared,
}

/// One sign-in on one device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its name.
    pub id: SessionId,
    /// Whose.
    pub person: PersonId,
    /// In which neighbourhood it acts.
    pub buurt: BuurtId,
    /// For whom.
    pub kind: Kind,
    /// The digest of the token that is valid now.
    pub refresh_hash: Vec<u8>,
    /// The digest of the one before it.
    pub parent_hash: Option<Vec<u8>>,
    /// When the token before it was used: a lost answer is asked again within a minute of it.
    pub rotated_at: Moment,
    /// When it was last used.
    pub used_at: Moment,
    /// After this moment it is over in any case.
    pub until: Moment,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// When a second factor was last given in it.
    pub factor_at: Option<Moment>,
    /// Since when it waits, because somebody else was chosen on the device.
    pub parked_at: Option<Moment>,
}

/// What becomes of a refresh token that is presented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presented {
    /// It is the valid one: rotate.
    Current,
    /// The answer was lost: rotate again, the parent stays.
    Lost,
    /// It is a copy of an old one: the session ends.
    Replayed,
    /// The session is over.
    Over,
}

impl Kind {
    /// Returns the word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Staff => "staff",
            Self::Shared => "shared",
        }
    }

    /// Reads the word.
    pub fn read(word: &str) -> Option<Self> {
        [Self::Resident, Self::Staff, Self::Shared].into_iter().find(|it| it.word() == word)
    }

    /// Tells whether one acts in a role with it: who works here does so in a session of staff only,
    /// which is short.
    pub fn carries(self, role: Role) -> bool {
        match self {
            Self::Staff => true,
            Self::Resident | Self::Shared => !role.is_staff(),
        }
    }

    /// How long it lives unused.
    pub fn idle(self) -> TimeDelta {
        match self {
            Self::Resident => TimeDelta::days(180),
            Self::Staff => TimeDelta::hours(8),
            Self::Shared => TimeDelta::minutes(15),
        }
    }

    /// How long it lives in all.
    pub fn whole(self) -> TimeDelta {
        match self {
            Self::Resident => TimeDelta::days(400),
            Self::Staff => TimeDelta::hours(12),
            Self::Shared => TimeDelta::hours(2),
        }
    }
}

impl Presented {
    /// Judges a token by its digest: the valid one, the one before it, which is a lost answer for a minute, or a
    /// copy.
    pub fn judge(
        hash: &[u8],
        current: &[u8],
        (parent, rotated_at): (Option<&[u8]>, Moment),
        now: Moment,
    ) -> Self {
        if hash == current {
            Self::Current
        } else if parent == Some(hash) && (now - rotated_at).abs() <= GRACE {
            Self::Lost
        } else {
            Self::Replayed
        }
    }

    /// Tells which token is the one before the next, and since when. The minute of a lost answer begins once: who
    /// asks again and again gains no time by it.
    pub fn parent(
        self,
        current: Vec<u8>,
        before: (Option<Vec<u8>>, Moment),
        now: Moment,
    ) -> (Option<Vec<u8>>, Moment) {
        match self {
            Self::Current => (Some(current), now),
            Self::Lost | Self::Replayed | Self::Over => before,
        }
    }
}

impl Session {
    /// Begins for somebody in a neighbourhood, with the digest of its first token.
    pub fn begin(
        (id, person, buurt): (SessionId, PersonId, BuurtId),
        kind: Kind,
        refresh_hash: Vec<u8>,
        now: Moment,
    ) -> Self {
        Self {
            id,
            person,
            buurt,
            kind,
            refresh_hash,
            parent_hash: None,
            rotated_at: now,
            used_at: now,
            until: now + kind.whole(),
            ended_at: None,
            factor_at: None,
            parked_at: None,
        }
    }

    /// Tells whether it may still be used. A clock that was set back for longer than it lives unused ends it.
    pub fn is_living(&self, now: Moment) -> bool {
        let used = (now - self.used_at).abs() < self.kind.idle();
        self.ended_at.is_none() && now < self.until && used
    }

    /// When it is over, unless it is used again before.
    pub fn ends_at(&self) -> Moment {
        self.until.min(self.used_at + self.kind.idle())
    }

    /// Tells whether somebody acts with it: it lives, and nobody else was chosen on the device.
    pub fn acts(&self, now: Moment) -> bool {
        self.parked_at.is_none() && self.is_living(now)
    }

    /// Judges a refresh token by its digest. While it waits there is none: the one of before is over for a
    /// minute, and then a copy.
    pub fn judge(&self, hash: &[u8], now: Moment) -> Presented {
        if !self.is_living(now) {
            return Presented::Over;
        }
        let before = (self.parent_hash.as_deref(), self.rotated_at);
        let told = Presented::judge(hash, &self.refresh_hash, before, now);
        let waits = told == Presented::Lost && self.parked_at.is_some();
        if waits { Presented::Over } else { told }
    }

    /// Puts the next token in place of the one that was presented.
    #[must_use]
    pub fn rotate(self, presented: Presented, next: Vec<u8>, now: Moment) -> Self {
        let before = (self.parent_hash, self.rotated_at);
        let (parent_hash, rotated_at) = presented.parent(self.refresh_hash, before, now);
        Self { refresh_hash: next, parent_hash, rotated_at, used_at: now, ..self }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const START: Moment = Moment::UNIX_EPOCH;

    fn session(kind: Kind) -> Session {
        let (id, person) = (SessionId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
        let who = (id, person, BuurtId(Uuid::from_u128(3)));
        Session::begin(who, kind, vec![1], START)
    }

    #[test]
    fn a_lost_answer_is_given_again_and_a_copy_ends_the_session() {
        let later = START + TimeDelta::minutes(5);
        let once = session(Kind::Resident).rotate(Presented::Current, vec![2], later);
        let soon = later + TimeDelta::seconds(30);

        assert_eq!(once.judge(&[2], soon), Presented::Current);
        assert_eq!(once.judge(&[1], soon), Presented::Lost);
        assert_eq!(once.judge(&[1], later + GRACE + TimeDelta::seconds(1)), Presented::Replayed);
        assert_eq!(once.judge(&[9], soon), Presented::Replayed);

        let again = once.rotate(Presented::Lost, vec![3], soon);
        assert_eq!(again.judge(&[1], soon), Presented::Lost, "still the same lost answer");
        assert_eq!(again.judge(&[2], soon), Presented::Replayed, "its first successor is void");
        assert_eq!(again.judge(&[3], soon), Presented::Current);
    }

    #[test]
    fn the_minute_of_a_lost_answer_does_not_begin_again() {
        let mut lost = session(Kind::Resident).rotate(Presented::Current, vec![2], START);
        for seconds in [20_u8, 40, 60] {
            let now = START + TimeDelta::seconds(seconds.into());
            assert_eq!(lost.judge(&[1], now), Presented::Lost, "after {seconds} s");
            lost = lost.rotate(Presented::Lost, vec![seconds], now);
        }
        assert_eq!(lost.judge(&[1], START + TimeDelta::seconds(61)), Presented::Replayed);
        assert_eq!(lost.judge(&[60], START + TimeDelta::seconds(61)), Presented::Current);
    }

    #[test]
    fn a_session_dies_of_idleness_and_of_age() {
        for kind in [Kind::Resident, Kind::Staff, Kind::Shared] {
            let fresh = session(kind);
            assert!(fresh.is_living(START + kind.idle() - TimeDelta::seconds(1)));
            assert!(!fresh.is_living(START + kind.idle()));
            assert!(
                fresh.is_living(START - kind.idle() + TimeDelta::seconds(1)),
                "set back a little"
            );
            assert!(!fresh.is_living(START - kind.idle()), "set back for long");
            let used = Session { used_at: START + kind.whole(), ..fresh };
            assert!(!used.is_living(START + kind.whole()));
            assert_eq!(used.judge(&[1], START + kind.whole()), Presented::Over);
        }
    }
}
