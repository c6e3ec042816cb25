//! The ten rules: what each looks at, what it may do, and whether it may be switched.
//!
//! | rule | looks at | does |
//! |---|---|---|
//! | R1 | the asker asks again and again | a card to the asker; to a worker only after *ja* |
//! | R2 | no offer for 72 h, or expired twice | a suggestion to the worker |
//! | R3 | dropped by two helpers | a suggestion to the worker |
//! | R4 | a danger phrase in own text | a help card to the author; to a worker only after *ja* |
//! | R5 | *heel ongerust* on a card | a suggestion to the worker |
//! | R6 | nobody opened | a suggestion to the worker |
//! | R7 | a check-in that was asked for, missed twice | a suggestion to the worker; check-ins do not exist yet |
//! | R8 | outside small help | a route to services, no signal |
//! | R9 | two independent reporters on one household | a suggestion to the worker |
//! | R10 | two rejected referrals | a suggestion to the worker |
//!
//! Each condition is a pure function of what just happened. None counts or compares people, reads a
//! conversation, or looks further back than its own term.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;

use super::Refusal;
use crate::base::clock::Moment;
use crate::base::ids::{PartnerId, PersonId};
use crate::base::word::word_enum;
use crate::care::referral::Code;
use crate::care::signal::Worried;

word_enum!(
    /// One of the ten.
    Rule {
        /// The asker asks again and again.
        R1 = "r1",
        /// Nobody comes forward.
        R2 = "r2",
        /// Two helpers let go.
        R3 = "r3",
        /// A danger phrase in own text.
        R4 = "r4",
        /// *Heel ongerust.*
        R5 = "r5",
        /// Nobody opened the door.
        R6 = "r6",
        /// A check-in was missed twice.
        R7 = "r7",
        /// Outside small help.
        R8 = "r8",
        /// Two independent reporters.
        R9 = "r9",
        /// Two services said no.
        R10 = "r10",
    }
);

word_enum!(
    /// All that a rule may do.
    Effect {
        /// A help card to the author.
        HelpCard = "help_card",
        /// A suggestion to the worker.
        Worker = "worker",
        /// A route to services.
        Route = "route",
    }
);

word_enum!(
    /// Whether a coordinator may switch it.
    Switch {
        /// On; may be put off.
        Free = "free",
        /// Off, until the assessment of the neighbourhood names it.
        Dpia = "dpia",
        /// On: help lines and the way to a service are never off.
        Always = "always",
        /// Off: what it looks at does not exist yet.
        NotReady = "not_ready",
    }
);

/// R1 looks so far back.
pub const R1_DAYS: i64 = 28;
/// R1: so many in one domain of life.
pub const R1_IN_ONE: u8 = 3;
/// R1: so many in all.
pub const R1_IN_ALL: u8 = 5;
/// R2: so many hours without an offer.
pub const R2_HOURS: i64 = 72;
/// R2: so many times expired.
pub const R2_EXPIRED: u8 = 2;
/// R2: the same help that expired so long ago counts.
pub const R2_DAYS: i64 = 28;
/// R3: so many helpers.
pub const R3_HELPERS: u8 = 2;
/// R7: so many check-ins.
pub const R7_MISSED: u8 = 2;
/// R9: so many reporters.
pub const R9_REPORTERS: u8 = 2;
/// R9 looks so far back.
pub const R9_DAYS: i64 = 30;
/// R10: so many rejections.
pub const R10_REJECTED: u8 = 2;

impl Rule {
    /// Its version: another one where a parameter or a condition changed.
    pub const fn version(self) -> u16 {
        match self {
            Self::R1
            | Self::R2
            | Self::R3
            | Self::R4
            | Self::R5
            | Self::R6
            | Self::R7
            | Self::R8
            | Self::R10 => 1,
            // Two who tell of one household, and of one household are no two.
            Self::R9 => 2,
        }
    }

    /// What it may do.
    pub const fn effect(self) -> Effect {
        match self {
            Self::R1 | Self::R4 => Effect::HelpCard,
            Self::R2 | Self::R3 | Self::R5 | Self::R6 | Self::R7 | Self::R9 | Self::R10 => {
                Effect::Worker
            }
            Self::R8 => Effect::Route,
        }
    }

    /// Whether it may be switched.
    pub const fn switch(self) -> Switch {
        match self {
            Self::R1 => Switch::Dpia,
            Self::R4 | Self::R8 => Switch::Always,
            Self::R7 => Switch::NotReady,
            Self::R2 | Self::R3 | Self::R5 | Self::R6 | Self::R9 | Self::R10 => Switch::Free,
        }
    }

    /// Its numbers, by the names that its sentence uses.
    pub const fn parameters(self) -> &'static [(&'static str, i64)] {
        match self {
            Self::R1 => &[("one", R1_IN_ONE as i64), ("all", R1_IN_ALL as i64), ("days", R1_DAYS)],
            Self::R2 => &[("hours", R2_HOURS), ("times", R2_EXPIRED as i64)],
            Self::R3 => &[("helpers", R3_HELPERS as i64)],
            Self::R7 => &[("times", R7_MISSED as i64)],
            Self::R9 => &[("reporters", R9_REPORTERS as i64), ("days", R9_DAYS)],
            Self::R10 => &[("services", R10_REJECTED as i64)],
            Self::R4 | Self::R5 | Self::R6 | Self::R8 => &[],
        }
    }

    /// The sentence "waarom zie je dit?".
    pub fn why(self) -> String {
        format!("suggestion-why-{}", self.word())
    }

    /// Whether the person whom it is about answers first.
    pub const fn asks_the_person(self) -> bool {
        matches!(self, Self::R1)
    }

    /// Whether it works in a neighbourhood that said this about it.
    pub fn is_on(self, said: Option<bool>) -> bool {
        match self.switch() {
            Switch::Always => true,
            Switch::NotReady => false,
            Switch::Dpia => said.unwrap_or(false),
            Switch::Free => said.unwrap_or(true),
        }
    }

    /// Whether a coordinator may put it on or off.
    pub fn set(self, on: bool, dpia: Option<&str>) -> Result<(), Refusal> {
        let named = dpia.is_some_and(|it| !it.trim().is_empty());
        match self.switch() {
            Switch::Always => Err(Refusal::AlwaysOn),
            Switch::NotReady => Err(Refusal::NotReady),
            Switch::Dpia if on && !named => Err(Refusal::NeedsDpia),
            Switch::Dpia | Switch::Free => Ok(()),
        }
    }

    /// The kind of worry with which a signal begins that somebody makes of it; she may say another.
    pub const fn kind_of_worry(self) -> &'static str {
        match self {
            Self::R6 | Self::R7 => "missing",
            Self::R4 => "mental",
            Self::R1 | Self::R2 | Self::R3 | Self::R5 | Self::R8 | Self::R9 | Self::R10 => {
                "loneliness"
            }
        }
    }
}

/// One thing that somebody asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask<'a> {
    /// The name of its category.
    pub category: &'a str,
    /// The series of which it is one.
    pub series: Option<uuid::Uuid>,
    /// When.
    pub at: Moment,
}

/// R1: three in one domain of life, or five in all, a series counted once.
pub fn asks_again_and_again(asks: &[Ask<'_>], now: Moment) -> bool {
    let since = now - TimeDelta::days(R1_DAYS);
    let mut counted = BTreeSet::new();
    let mut domains: BTreeMap<&str, usize> = BTreeMap::new();
    let mut all = 0;
    for ask in asks.iter().filter(|it| it.at > since && it.at <= now) {
        if ask.series.is_some_and(|series| !counted.insert(series)) {
            continue;
        }
        all += 1;
        if let Some(domain) = domain(ask.category) {
            *domains.entry(domain).or_default() += 1;
        }
    }
    all >= usize::from(R1_IN_ALL) || domains.values().any(|it| *it >= usize::from(R1_IN_ONE))
}

/// The domain of life that a kind of small help belongs to; what belongs to none counts only in all.
pub fn domain(category: &str) -> Option<&'static str> {
    Some(match category {
        "groceries" | "meal" => "eten_energie",
        "odd_job" | "garden" | "light_household" => "wonen",
        "transport" | "accompany" => "mobiliteit",
        "company" => "eenzaamheid_netwerk",
        "digital" | "paperwork" => "taal_administratie_digitaal",
        "childcare" => "gezin_opvoeding",
        "learning" => "dagbesteding_werk",
        "carer_break" => "mantelzorg",
        _ => return None,
    })
}

/// R2: open for 72 hours, and nobody said yes.
pub fn stays_without_offer(open_since: Moment, somebody_said_yes: bool, now: Moment) -> bool {
    !somebody_said_yes && now - open_since >= TimeDelta::hours(R2_HOURS)
}

/// R2: the same help expired twice.
pub fn expired_twice(times: usize) -> bool {
    times >= usize::from(R2_EXPIRED)
}

/// R3: so many different helpers let go of one request.
pub fn dropped(helpers: &[PersonId]) -> bool {
    helpers.iter().collect::<BTreeSet<_>>().len() >= usize::from(R3_HELPERS)
}

/// R5: *heel ongerust*.
pub fn is_very_worried(worried: Option<Worried>) -> bool {
    worried == Some(Worried::Very)
}

/// R7: a check-in that somebody asked for was missed twice after each other.
pub fn missed_check_ins(in_a_row: usize) -> bool {
    in_a_row >= usize::from(R7_MISSED)
}

/// Who tells something: a neighbour, or an *antenne*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Teller {
    /// Somebody with an account.
    Person(PersonId),
    /// A card.
    Partner(PartnerId),
}

/// R9: two who tell of the same household in 30 days; of one's own one does not report. Who tell from
/// one door stand under one name here.
pub fn told_by_two(told: &[(Teller, Moment)], about: &[PersonId], now: Moment) -> bool {
    let since = now - TimeDelta::days(R9_DAYS);
    let others = told.iter().filter(|(who, at)| {
        *at > since && !matches!(who, Teller::Person(it) if about.contains(it))
    });
    others.map(|(who, _)| who).collect::<BTreeSet<_>>().len() >= usize::from(R9_REPORTERS)
}

/// R10: two referrals of one signal were rejected.
pub fn turned_down_twice(referrals: &[Code]) -> bool {
    referrals.iter().filter(|it| **it == Code::Rejected).count() >= usize::from(R10_REJECTED)
}
