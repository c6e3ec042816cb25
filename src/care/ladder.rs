//! The ladder of a clock: who hears of it, and when.
//!
//! ```text
//! 75 %  ─► owner      100 % ─► owner and team, and who has it without acting gives it back
//! +1 working day ─► coordinator      +3 ─► the organisation's contact      U1 in half steps
//! ```
//!
//! At most one message per person per hour; the rest is told together. Never sends, never asks the time.

use chrono::TimeDelta;

use crate::base::calendar::{Calendar, Term};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::care::deadline::Kind;
use crate::care::duty::{Absence, stands_in};
use crate::care::signal_type::Level;
use crate::tasks;

/// How far a ladder was climbed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Rung {
    /// Nobody heard anything.
    Ground,
    /// Who has it knows that time runs out.
    Owner,
    /// Time is over: the team knows.
    Team,
    /// The coordinator knows.
    Coordinator,
    /// The organisation's contact knows.
    Organisation,
}

/// Who works on the signals of a neighbourhood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// The workers.
    pub workers: Vec<PersonId>,
    /// Who steers them.
    pub coordinators: Vec<PersonId>,
    /// Who hears of it in the organisation.
    pub contact: Option<PersonId>,
    /// Who is away.
    pub absences: Vec<Absence>,
}

/// What may be told to somebody now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// At once.
    Now,
    /// With the rest, at this moment.
    Together(Moment),
}

/// Nobody is told twice within it.
const QUIET: TimeDelta = TimeDelta::hours(1);

impl Rung {
    /// All of them, the lowest first.
    pub const ALL: [Self; 5] =
        [Self::Ground, Self::Owner, Self::Team, Self::Coordinator, Self::Organisation];

    /// Its place, as it is stored.
    pub fn rank(self) -> u8 {
        self as u8
    }

    /// Reads its place.
    pub fn ranked(rank: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.rank() == rank)
    }

    /// The rung above it; nothing above the highest.
    pub fn above(self) -> Option<Self> {
        Self::ranked(self.rank().saturating_add(1))
    }

    /// What stands on the list of the desk from here on.
    pub fn task(self) -> Option<tasks::Kind> {
        match self {
            Self::Ground => None,
            Self::Owner => Some(tasks::Kind::SignalDue),
            Self::Team => Some(tasks::Kind::SignalOverdue),
            Self::Coordinator => Some(tasks::Kind::OverdueCoordinator),
            Self::Organisation => Some(tasks::Kind::OverdueOrganisation),
        }
    }

    /// Tells whether who has the signal gives it back here: they promised to reach somebody, and did
    /// not. A silent service is no reason to take a signal from who follows it.
    pub fn releases(self, kind: Kind) -> bool {
        self == Self::Team && kind == Kind::Contact
    }
}

/// When a rung at or above the deadline itself is due.
pub(super) fn after(due: Moment, rung: Rung, level: Level, cal: &Calendar) -> Moment {
    let days = match rung {
        Rung::Ground | Rung::Owner | Rung::Team => return due,
        Rung::Coordinator => 1,
        Rung::Organisation => 3,
    };
    let minutes = cal.between(due, cal.end(due, Term::Days(days)));
    cal.add(due, if level == Level::U1 { minutes / 2 } else { minutes })
}

impl Team {
    /// Who answers for what somebody promised: themselves, or who stands in for them; nobody when all
    /// of those are away.
    pub fn responsible(&self, owner: Option<PersonId>, now: Moment) -> Option<PersonId> {
        stands_in(owner?, &self.absences, now)
    }

    /// Who is told at a rung. What is nobody's is the whole team's.
    pub fn told(&self, rung: Rung, owner: Option<PersonId>, now: Moment) -> Vec<PersonId> {
        let owner = self.responsible(owner, now);
        let all: Vec<PersonId> = match (rung, owner) {
            (Rung::Ground, _) => Vec::new(),
            (Rung::Owner, Some(owner)) => vec![owner],
            (Rung::Owner, None) | (Rung::Team, _) => self.workers.clone(),
            (Rung::Coordinator, _) => self.coordinators.clone(),
            (Rung::Organisation, _) => match self.contact {
                Some(contact) => vec![contact],
                None => self.coordinators.clone(),
            },
        };
        let owner = owner.filter(|_| rung == Rung::Team);
        let here = all.into_iter().chain(owner);
        let mut here: Vec<PersonId> =
            here.filter_map(|it| stands_in(it, &self.absences, now)).collect();
        here.sort_unstable();
        here.dedup();
        here
    }
}

/// Decides whether somebody who was told at `last` is told now.
pub fn tell(last: Option<Moment>, now: Moment) -> Telling {
    match last.map(|last| last + QUIET) {
        Some(free) if free > now => Telling::Together(free),
        Some(_) | None => Telling::Now,
    }
}

#[cfg(test)]
mod tests;
