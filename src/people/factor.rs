//! A second factor: the codes of an app on a device of one's own, and a sheet of codes for when that is lost.
//!
//! Who works here gives one before acting in their role, and again for what weighs most. Every try counts
//! before it is looked at, so that who guesses in parallel gains nothing. Never asks the time, never draws a
//! secret, never stores one.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::clock::Moment;
use crate::base::code;
use crate::base::error::Error;
use crate::people::mail_code;
use crate::people::permission::Role;
use crate::people::session::{Kind, Session};

/// How long what weighs most may be done after it was given.
pub const STEP_UP: TimeDelta = TimeDelta::minutes(15);

/// So many tries on one device in a [`WINDOW`]; a CHECK holds it too.
pub const TRIES: u8 = 5;

/// How long the tries on one device are counted together.
pub const WINDOW: TimeDelta = TimeDelta::minutes(15);

/// So many wrong tries of one person in a [`DAY`], on all devices together; a CHECK holds it too.
pub const A_DAY: u8 = 20;

/// How long the tries of one person are counted together.
pub const DAY: TimeDelta = TimeDelta::hours(24);

/// So many codes stand on a sheet.
pub const SHEET: usize = 10;

/// How far the clocks of two processes may differ.
const LEEWAY: TimeDelta = TimeDelta::minutes(1);

/// From whom a second factor is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// From everybody who works here.
    Staff,
    /// From nobody: everything is invented, and every door is open.
    Nobody,
}

/// What somebody must do about it on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// Nothing.
    None,
    /// Make one.
    Make,
    /// Ask a letter: without one, nobody makes a first factor.
    Letter,
    /// Give it.
    Give,
    /// It was given.
    Given,
}

/// Why a second factor does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The code is wrong, used or too old: always the same.
    NotValid,
    /// Others use this device too.
    SharedDevice,
    /// The first one is made on a device that a letter let in.
    ByLetter,
    /// It must be given once more first.
    StepUp,
    /// It is made for who works here.
    StaffOnly,
    /// Too many were tried; so many seconds are to wait.
    TooMany(u64),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotValid => Self::Refused("factor_not_valid"),
            Refusal::SharedDevice => Self::Refused("factor_shared_device"),
            Refusal::ByLetter => Self::Refused("factor_by_letter"),
            Refusal::StaffOnly => Self::Refused("factor_for_staff"),
            Refusal::StepUp => Self::Refused("step_up_needed"),
            Refusal::TooMany(seconds) => Self::TooMany(seconds),
        }
    }
}

/// A code as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Six digits of the app.
    App(String),
    /// Eight letters of the sheet.
    Sheet(String),
}

impl Typed {
    /// Reads what was typed: digits of any of our scripts, letters of either size.
    pub fn read(typed: &str) -> Option<Self> {
        let app = mail_code::read(typed).map(Self::App);
        app.or_else(|| code::read(typed).map(Self::Sheet))
    }
}

/// How often somebody tried, since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tries {
    /// How often.
    pub count: u8,
    /// Since when.
    pub since: Moment,
}

impl Tries {
    /// Nobody tried yet.
    pub fn none(now: Moment) -> Self {
        Self { count: 0, since: now }
    }

    /// Takes one of so many in a while. A clock that jumped begins a new count: it went by for nobody who
    /// guesses.
    pub fn take(self, (most, window): (u8, TimeDelta), now: Moment) -> Result<Self, Refusal> {
        if !(-LEEWAY..window).contains(&(now - self.since)) {
            return Ok(Self { count: 1, since: now });
        }
        if self.count < most {
            return Ok(Self { count: self.count + 1, ..self });
        }
        let wait = (self.since + window - now).num_seconds();
        Err(Refusal::TooMany(u64::try_from(wait).unwrap_or(1).max(1)))
    }
}

/// How often a code was tried: on one device, and by whoever says to be this person on any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guesses {
    /// On this device.
    pub here: Tries,
    /// On all of them together.
    pub whole: Tries,
}

impl Guesses {
    /// Takes a try. Who gave it on this device before is not kept out by what others try elsewhere.
    pub fn take(self, given: bool, now: Moment) -> Result<Self, Refusal> {
        let here = self.here.take((TRIES, WINDOW), now)?;
        match self.whole.take((A_DAY, DAY), now) {
            Ok(whole) => Ok(Self { here, whole }),
            Err(_) if given => Ok(Self { here, ..self }),
            Err(why) => Err(why),
        }
    }

    /// Tells whether somebody seems to guess, if this try was wrong: then the person hears of it.
    pub fn alarms(&self) -> bool {
        self.here.count == TRIES || self.whole.count == TRIES
    }

    /// The code was right: what was mistyped on this device is forgotten, and what others tried is not.
    #[must_use]
    pub fn right(self, now: Moment) -> Self {
        let count = self.whole.count.saturating_sub(self.here.count);
        Self { here: Tries::none(now), whole: Tries { count, ..self.whole } }
    }
}

/// Tells whether it was given so lately that what weighs most may be done. A clock that jumps back makes
/// it no fresher.
pub fn is_fresh(given: Option<Moment>, now: Moment) -> bool {
    given.is_some_and(|at| (-LEEWAY..STEP_UP).contains(&(now - at)))
}

/// Tells whether one acts in a role with this session.
pub fn carries(session: &Session, role: Role, demand: Demand) -> bool {
    let given = session.factor_at.is_some() || demand == Demand::Nobody;
    session.kind.carries(role) && (given || !role.is_staff())
}

/// Tells what who works here must do on this device, having a factor or not.
pub fn duty(session: &Session, has: bool, demand: Demand) -> Duty {
    match (session.kind, session.factor_at.is_some(), has, demand) {
        (Kind::Staff, true, ..) => Duty::Given,
        (Kind::Resident, _, true, _) | (Kind::Staff, false, true, Demand::Staff) => Duty::Give,
        (Kind::Staff, false, false, Demand::Staff) => Duty::Make,
        (Kind::Resident, _, false, Demand::Staff) => Duty::Letter,
        (Kind::Shared, ..)
        | (Kind::Staff, false, _, Demand::Nobody)
        | (Kind::Resident, _, false, Demand::Nobody) => Duty::None,
    }
}

/// Lets through who may make or change a factor: with the one that is there, given a moment ago; the first
/// one on a device that a letter let in. A code by mail alone makes nobody staff.
pub fn may_change(session: &Session, has: bool, now: Moment) -> Result<(), Refusal> {
    match session.kind {
        Kind::Shared => Err(Refusal::SharedDevice),
        Kind::Staff | Kind::Resident if has => {
            if is_fresh(session.factor_at, now) {
                Ok(())
            } else {
                Err(Refusal::StepUp)
            }
        }
        Kind::Staff => Ok(()),
        Kind::Resident => Err(Refusal::ByLetter),
    }
}

/// What becomes of a session in which it is given: short, if it was not yet, and in the role.
#[must_use]
pub fn give(session: Session, works: bool, now: Moment) -> Session {
    let kind = if works { Kind::Staff } else { session.kind };
    let until = session.until.min(now + kind.whole());
    let until = if kind == session.kind { session.until } else { until };
    Session { kind, until, used_at: now, factor_at: Some(now), ..session }
}

#[cfg(test)]
mod tests;
