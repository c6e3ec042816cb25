//! A promise: work for later, written down in the transaction that causes it.
//!
//! ```text
//!   promised ──claim──► leased ──Done, GiveUp──► gone      (GiveUp leaves a task)
//!      ▲                  │
//!      ├──Later, Retry────┤
//!      └──lease runs out──┘
//! ```
//!
//! A lease that runs out makes it due again, so a crash loses nothing and may do it twice: whatever a
//! job does must bear being done twice. Never runs anything itself.

use std::borrow::Cow;

use chrono::TimeDelta;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId, PromiseId};

/// How much is promised and due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Late {
    /// How much.
    pub count: i64,
    /// Since when the oldest of it is due.
    pub oldest: Option<Moment>,
}

/// How long a claimed promise belongs to who claimed it.
pub const LEASE: TimeDelta = TimeDelta::seconds(60);

/// The most that are claimed at once.
pub const BATCH: u64 = 100;

/// How often a promise is tried before it is given up: a little over an hour.
pub const TRIES: u32 = 12;

/// The wait after the first failure; it doubles each time.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(5);

/// The longest wait between two tries.
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(15);

/// The shortest `Later`: a job that always says "now" must not hold up the others.
const SHORTEST_WAIT: TimeDelta = TimeDelta::seconds(1);

/// Work to be promised.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    pub(super) kind: Cow<'static, str>,
    pub(super) payload: Value,
    pub(super) at: Option<Moment>,
    pub(super) buurt: Option<BuurtId>,
    pub(super) key: Option<String>,
    pub(super) about: Option<Uuid>,
    pub(super) person: Option<PersonId>,
}

impl Promise {
    /// Promises work of a kind, `room.job`, for now. Old payloads stay in the table over a change of
    /// version, so a payload only grows, by fields that may be absent.
    pub fn new(kind: impl Into<Cow<'static, str>>, payload: &impl Serialize) -> Result<Self> {
        let kind = kind.into();
        let payload = serde_json::to_value(payload).map_err(Error::internal)?;
        Ok(Self { kind, payload, at: None, buurt: None, key: None, about: None, person: None })
    }

    /// Not before this moment.
    #[must_use]
    pub fn at(self, at: Moment) -> Self {
        Self { at: Some(at), ..self }
    }

    /// For this neighbourhood, whose workers get a task if it is given up.
    #[must_use]
    pub fn buurt(self, buurt: BuurtId) -> Self {
        Self { buurt: Some(buurt), ..self }
    }

    /// Known under a key. A promise under the same key that is not kept yet is replaced, payload and
    /// moment: a timer that is set anew. If a job is acting on the old one, the new one follows it.
    #[must_use]
    pub fn dedupe(self, key: impl Into<String>) -> Self {
        Self { key: Some(key.into()), ..self }
    }

    /// About a thing: everything about it can be cancelled together.
    #[must_use]
    pub fn about(self, about: Uuid) -> Self {
        Self { about: Some(about), ..self }
    }

    /// For a person: everything for them can be cancelled together.
    #[must_use]
    pub fn person(self, person: PersonId) -> Self {
        Self { person: Some(person), ..self }
    }
}

/// A promise that was claimed: to be acted on now.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// Its name.
    pub id: PromiseId,
    /// The neighbourhood it belongs to, unless it is nobody's.
    pub buurt: Option<BuurtId>,
    /// What to do: `room.job`.
    pub kind: String,
    /// With what.
    pub payload: Value,
    /// How often it failed or was interrupted before; 0 the first time.
    pub failed: u32,
    /// For when it was promised.
    pub at: Moment,
    /// Until when it belongs to who claimed it.
    pub(super) leased_until: Option<Moment>,
}

impl Due {
    /// Reads the payload as the job wrote it.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T> {
        T::deserialize(&self.payload).map_err(Error::internal)
    }
}

/// What a job answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is done, or need not be done any more.
    Done,
    /// It is not the moment; at least a second from now.
    Later(Moment),
    /// It failed; try again after a while.
    Retry(String),
    /// It will never work: a human must know.
    GiveUp(String),
}

/// What becomes of a promise after its job answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Forget,
    Again { at: Moment, failed: u32 },
    GiveUp(String),
}

/// Decides what becomes of a promise.
pub(super) fn next(due: &Due, kept: &Kept, now: Moment) -> Next {
    match kept {
        Kept::Done => Next::Forget,
        Kept::Later(at) => Next::Again { at: (*at).max(now + SHORTEST_WAIT), failed: 0 },
        Kept::Retry(why) if due.failed + 1 >= TRIES => Next::GiveUp(why.clone()),
        Kept::Retry(_) => Next::Again { at: now + wait(due.failed), failed: due.failed + 1 },
        Kept::GiveUp(why) => Next::GiveUp(why.clone()),
    }
}

/// How long to wait after `failed` earlier failures.
fn wait(failed: u32) -> TimeDelta {
    let doubled = 1_i32.checked_shl(failed.min(16)).unwrap_or(i32::MAX);
    (FIRST_WAIT * doubled).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment::UNIX_EPOCH;

    fn due(failed: u32) -> Due {
        let (id, kind) = (PromiseId(Uuid::nil()), "help.wave".to_owned());
        Due { id, buurt: None, kind, payload: Value::Null, failed, at: NOW, leased_until: None }
    }

    #[test]
    fn what_is_done_is_forgotten_and_what_cannot_work_is_given_up() {
        assert_eq!(next(&due(3), &Kept::Done, NOW), Next::Forget);
        let why = || "no such request".to_owned();
        assert_eq!(next(&due(0), &Kept::GiveUp(why()), NOW), Next::GiveUp(why()));
    }

    #[test]
    fn the_wait_doubles_up_to_a_quarter_of_an_hour() {
        let seconds: Vec<_> = (0..TRIES).map(|failed| wait(failed).num_seconds()).collect();
        assert_eq!(seconds, [5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900]);
        assert_eq!(wait(u32::MAX), LONGEST_WAIT);
    }

    #[test]
    fn after_twelve_failures_a_human_must_know() {
        let why = Kept::Retry("full".to_owned());
        let at = NOW + TimeDelta::seconds(900);
        assert_eq!(next(&due(TRIES - 2), &why, NOW), Next::Again { at, failed: TRIES - 1 });
        assert_eq!(next(&due(TRIES - 1), &why, NOW), Next::GiveUp("full".to_owned()));
    }

    #[test]
    fn later_is_no_failure_and_never_at_once() {
        let at = NOW + TimeDelta::hours(9);
        assert_eq!(next(&due(5), &Kept::Later(at), NOW), Next::Again { at, failed: 0 });
        let soon = NOW + SHORTEST_WAIT;
        assert_eq!(next(&due(5), &Kept::Later(NOW), NOW), Next::Again { at: soon, failed: 0 });
    }
}
