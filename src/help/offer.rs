//! The life of an offer (*aanbod*): what one neighbour is to one request.
//!
//! ```text
//!   born ──► Queued ──► Sent ──► Seen           (a wave asks)
//!   born, Sent, Seen, Declined(not now), Lapsed, Superseded ──► Assigned | Reserve   (a yes)
//!   Sent, Seen ──► Declined | Lapsed | Superseded          Queued ──► Superseded
//!   Lapsed ──► Declined | Superseded          Superseded ──► Sent | Declined          (asked again)
//!   Declined(not now), Declined(too far) ──► Superseded              (another time, another place)
//!   Reserve  ──► Assigned | Released | BackedOutEarly
//!   Assigned ──► Done | Released | BackedOutEarly | BackedOutLate | NoShow | Removed
//! ```
//!
//! What is not an arrow cannot happen. A no is taken back by the asker alone: by another time or place. Who was asked and then no longer needed may be asked again when
//! that yes falls away, and who did not answer a wave once more by name: the question is put again, and the offer
//! stays `Superseded` or `Lapsed` until it is answered; by name it is `Sent` to who was no longer needed. Taken back, it
//! is `Superseded` as any other. Never waits, never asks the time.

use chrono::TimeDelta;

use super::contact::Contact;
use super::request::Refusal;
use super::window::Window;
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::base::word::word_enum;

mod list;

pub use list::{OfferTimer, Offers};

/// No wave: asked alone, by a worker or by first right, or a yes that nobody asked for.
pub const NO_WAVE: u8 = 0;

/// Backing out is early while the appointment is more than this away.
pub const EARLY: TimeDelta = TimeDelta::hours(24);
/// A second no-show in this term pauses the questions to that helper.
pub const NO_SHOW_TERM: TimeDelta = TimeDelta::days(90);

/// One neighbour's relation to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Who.
    pub helper: PersonId,
    /// In which wave this neighbour was last asked, or [`NO_WAVE`].
    pub wave: u8,
    /// Since when it stands where it stands.
    pub since: Moment,
    /// Where it stands.
    pub state: State,
    /// Since when this helper says that it worked, while that is their last word.
    pub worked: Option<Moment>,
}

/// One of the places of a request: 1 to 3, unique among its assigned offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(pub(super) u8);

/// Where an offer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Chosen for a wave that has not gone out.
    Queued,
    /// Asked.
    Sent,
    /// Asked, and the question was opened.
    Seen,
    /// This one helps.
    Assigned {
        /// In which place.
        place: Place,
        /// Whether name, phone and address have gone to the helper.
        contact: Contact,
        /// After a change: until when the helper is asked to say yes again.
        again_by: Option<Moment>,
    },
    /// This one helps if an assigned one cannot.
    Reserve {
        /// Until when this one is asked to take a place that came free; in the past: stayed silent.
        asked_until: Option<Moment>,
    },
    /// Said no.
    Declined(Decline),
    /// Said nothing in time.
    Lapsed,
    /// The question is no longer needed.
    Superseded,
    /// Helped.
    Done {
        /// In which place.
        place: Place,
    },
    /// No longer needed, with thanks.
    Released,
    /// Could not after all, more than a day ahead.
    BackedOutEarly,
    /// Could not after all, within the last day.
    BackedOutLate,
    /// Did not come.
    NoShow,
    /// The asker would rather have somebody else.
    Removed,
}

word_enum!(
    /// A state without its data; the word in the database.
    Kind {
        /// Chosen for a wave.
        Queued = "queued",
        /// Asked.
        Sent = "sent",
        /// Opened.
        Seen = "seen",
        /// Helps.
        Assigned = "assigned",
        /// Helps if another cannot.
        Reserve = "reserve",
        /// Said no.
        Declined = "declined",
        /// Said nothing.
        Lapsed = "lapsed",
        /// No longer asked.
        Superseded = "superseded",
        /// Helped.
        Done = "done",
        /// No longer needed.
        Released = "released",
        /// Let go a day or more ahead.
        BackedOutEarly = "backed_out_early",
        /// Let go within the day.
        BackedOutLate = "backed_out_late",
        /// Did not come.
        NoShow = "no_show",
        /// Refused by the asker.
        Removed = "removed",
    }
);

word_enum!(
    /// Why a neighbour says no. Only the first leaves room for a yes after all.
    Decline {
        /// *Nu niet.*
        NotNow = "not_now",
        /// Not this kind of task.
        NotThisKind = "not_this_kind",
        /// More than small help.
        TooHeavy = "too_heavy",
        /// Too far to go.
        TooFar = "too_far",
    }
);

impl Place {
    /// Returns the number: 1, 2 or 3.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Place {
    type Error = u8;

    fn try_from(number: u8) -> Result<Self, u8> {
        if (1..=3).contains(&number) { Ok(Self(number)) } else { Err(number) }
    }
}

impl State {
    /// Returns the state without its data.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Queued => Kind::Queued,
            Self::Sent => Kind::Sent,
            Self::Seen => Kind::Seen,
            Self::Assigned { .. } => Kind::Assigned,
            Self::Reserve { .. } => Kind::Reserve,
            Self::Declined(_) => Kind::Declined,
            Self::Lapsed => Kind::Lapsed,
            Self::Superseded => Kind::Superseded,
            Self::Done { .. } => Kind::Done,
            Self::Released => Kind::Released,
            Self::BackedOutEarly => Kind::BackedOutEarly,
            Self::BackedOutLate => Kind::BackedOutLate,
            Self::NoShow => Kind::NoShow,
            Self::Removed => Kind::Removed,
        }
    }

    /// Tells whether an arrow is drawn from this state to the next.
    pub fn may_become(self, next: Kind) -> bool {
        let yes = matches!(next, Kind::Assigned | Kind::Reserve);
        let ended = matches!(next, Kind::Declined | Kind::Lapsed | Kind::Superseded);
        match self {
            Self::Queued => matches!(next, Kind::Sent | Kind::Superseded),
            Self::Sent => yes || ended || next == Kind::Seen,
            Self::Seen => yes || ended,
            Self::Declined(Decline::NotNow) => yes || next == Kind::Superseded,
            Self::Declined(Decline::TooFar) => next == Kind::Superseded,
            Self::Lapsed => yes || matches!(next, Kind::Declined | Kind::Superseded),
            Self::Superseded => yes || matches!(next, Kind::Sent | Kind::Declined),
            Self::Reserve { .. } => {
                matches!(next, Kind::Assigned | Kind::Released | Kind::BackedOutEarly)
            }
            Self::Assigned { .. } => matches!(
                next,
                Kind::Done
                    | Kind::Released
                    | Kind::BackedOutEarly
                    | Kind::BackedOutLate
                    | Kind::NoShow
                    | Kind::Removed
            ),
            Self::Declined(Decline::NotThisKind | Decline::TooHeavy)
            | Self::Done { .. }
            | Self::Released
            | Self::BackedOutEarly
            | Self::BackedOutLate
            | Self::NoShow
            | Self::Removed => false,
        }
    }
}

impl Kind {
    /// Tells whether an offer may begin so: chosen for a wave, or a yes on the board.
    pub const fn may_be_born(self) -> bool {
        matches!(self, Self::Queued | Self::Assigned | Self::Reserve)
    }

    /// Tells whether the question still stands.
    pub const fn pending(self) -> bool {
        matches!(self, Self::Queued | Self::Sent | Self::Seen)
    }
}

impl Offer {
    /// Starts one; refused for a state in which no offer begins.
    pub fn born(helper: PersonId, wave: u8, state: State, now: Moment) -> Result<Self, Refusal> {
        if !state.kind().may_be_born() {
            return Err(Refusal::NotPossibleNow);
        }
        Ok(Self { helper, wave, since: now, state, worked: None })
    }

    /// Goes along an arrow; refused where none is drawn.
    pub fn turn(self, next: State, now: Moment) -> Result<Self, Refusal> {
        if self.state.may_become(next.kind()) {
            Ok(Self { state: next, since: now, ..self })
        } else {
            Err(Refusal::NotPossibleNow)
        }
    }

    /// Tells whether the wave of this number, or one after it, may put the question again: a yes took it
    /// back, and no wave since has asked.
    pub fn may_be_asked_again(&self, wave: u8) -> bool {
        self.state == State::Superseded && self.wave < wave
    }

    /// Tells whether a worker may put the question again, by name: to who did not answer a wave, once, and to who was
    /// no longer needed.
    pub fn may_be_named_again(&self) -> bool {
        self.state == State::Superseded || (self.state == State::Lapsed && self.wave != NO_WAVE)
    }

    /// Tells whether the question may have been put again, without an arrow.
    pub fn may_have_been_put_again(&self) -> bool {
        let by_name = self.state == State::Lapsed && self.wave == NO_WAVE;
        by_name || self.state == State::Superseded
    }

    /// Backs out: late when an assigned helper is expected within a day.
    pub fn back_out(self, window: &Window, now: Moment) -> Result<Self, Refusal> {
        let late = self.state.kind() == Kind::Assigned && window.within(EARLY, now);
        self.turn(if late { State::BackedOutLate } else { State::BackedOutEarly }, now)
    }
}

/// Tells whether a no-show now is the second in the term: pause the questions, ask the worker to
/// ring.
pub fn is_second_no_show(earlier: &[Moment], now: Moment) -> bool {
    earlier.iter().any(|at| now - *at < NO_SHOW_TERM)
}

#[cfg(test)]
mod tests;
