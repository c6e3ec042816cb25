//! Who may be asked at all. Every refusal has its reason, so that a worker can say why.
//!
//! Knows no load of a single week of waves: how often somebody was asked lately is the
//! business of [`wave`](super::wave), because it gives way with each wave.

use super::ask::{Ask, Meet, Youth};
use super::candidate::{Age, Candidate, Home};

/// Why somebody is not asked for this request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// It is the asker.
    Asker,
    /// Lives elsewhere, or did not opt in to help the adjacent neighbourhood.
    OtherBuurt,
    /// The membership is not confirmed.
    Unconfirmed,
    /// The category asks more trust.
    Trust,
    /// One of the two blocked the other.
    Blocked,
    /// Paused.
    Paused,
    /// Neither push nor mail: for the worker's phone list.
    NoChannel,
    /// Too young for this category or this place.
    Youth,
    /// The asker wishes a woman or a man.
    Wish,
    /// No shared language, where the work is talking and the asker wants one.
    Language,
    /// Not free in the window.
    Window,
    /// As many open tasks as this person wants.
    OpenCap,
    /// As many tasks this week as this person wants.
    WeekCap,
    /// As many tasks this month as this person wants.
    MonthCap,
    /// It would be more minutes this week than this person wants.
    MinutesCap,
}

impl Why {
    /// Returns the word for it, in the API and in the locales.
    pub fn word(self) -> &'static str {
        match self {
            Self::Asker => "asker",
            Self::OtherBuurt => "other_buurt",
            Self::Unconfirmed => "unconfirmed",
            Self::Trust => "trust",
            Self::Blocked => "blocked",
            Self::Paused => "paused",
            Self::NoChannel => "no_channel",
            Self::Youth => "youth",
            Self::Wish => "wish",
            Self::Language => "language",
            Self::Window => "window",
            Self::OpenCap => "open_cap",
            Self::WeekCap => "week_cap",
            Self::MonthCap => "month_cap",
            Self::MinutesCap => "minutes_cap",
        }
    }
}

/// Tells whether `who` may be asked, and if not, the first reason.
pub fn eligible(ask: &Ask, who: &Candidate) -> Result<(), Why> {
    member(ask, who)?;
    fits(ask, who)?;
    has_room(ask, who)
}

/// Who somebody is: a known neighbour who wants to be asked.
fn member(ask: &Ask, who: &Candidate) -> Result<(), Why> {
    refuse(who.person == ask.asker, Why::Asker)?;
    refuse(who.home == Home::Elsewhere, Why::OtherBuurt)?;
    refuse(!who.confirmed, Why::Unconfirmed)?;
    refuse(who.trust < ask.category.min_trust, Why::Trust)?;
    refuse(who.blocked, Why::Blocked)?;
    refuse(who.paused, Why::Paused)?;
    refuse(who.reach.is_none(), Why::NoChannel)
}

/// Whether this person and this request go together.
fn fits(ask: &Ask, who: &Candidate) -> Result<(), Why> {
    let old_enough = match who.age {
        Age::Adult => true,
        Age::Youth => youth_may(ask),
        Age::Child => false,
    };
    refuse(!old_enough, Why::Youth)?;
    refuse(ask.wish.is_some() && who.gender != ask.wish, Why::Wish)?;
    let must_talk = ask.category.needs_talk && ask.wants_language;
    refuse(must_talk && !who.languages.meets(ask.languages), Why::Language)?;
    refuse(!who.free.meets(ask.parts), Why::Window)
}

fn youth_may(ask: &Ask) -> bool {
    match ask.category.youth {
        Youth::Door => ask.meet != Meet::Inside,
        Youth::Together => ask.meet == Meet::MeetingPlace || ask.with_adult,
        Youth::No => false,
    }
}

/// Whether it stays below what this person wants to do.
fn has_room(ask: &Ask, who: &Candidate) -> Result<(), Why> {
    refuse(who.load.open >= who.caps.open, Why::OpenCap)?;
    refuse(who.load.week >= who.caps.week, Why::WeekCap)?;
    refuse(who.load.month >= who.caps.month, Why::MonthCap)?;
    let minutes = who.load.minutes.saturating_add(ask.minutes);
    refuse(minutes > who.caps.minutes, Why::MinutesCap)
}

fn refuse(when: bool, why: Why) -> Result<(), Why> {
    if when { Err(why) } else { Ok(()) }
}
