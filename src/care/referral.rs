//! The life of a referral: one signal, one service. The ten codes of a FHIR Task as the SDOH Clinical
//! Care guide of HL7 uses them, so that nothing is lost when a portal speaks FHIR.
//!
//! ```text
//! born ─► draft ─► requested ─► accepted ─► in_progress ⇄ on_hold
//!                     │ └► rejected  └──────────┴──┴─► completed
//!         cancelled: from draft and every open state        failed: from every open state but draft
//!         entered_in_error: from any but itself
//! ```
//!
//! 27 of 90 ordered pairs. A reason is required for rejected, cancelled, on hold, failed. A referral
//! leaves `draft` only with a basis (see [`super::basis`]), which the database checks too. Never waits,
//! never asks the time.

use chrono::NaiveDate;

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BasisId, BuurtId, ReferralId, ServiceId, SignalId};
use crate::base::word::word_enum;
use crate::care::directory::service::Channel;

word_enum!(
    /// Where a referral stands: the codes of FHIR.
    Code {
        /// Being written.
        Draft = "draft",
        /// The service was asked.
        Requested = "requested",
        /// The service takes it.
        Accepted = "accepted",
        /// The service does not take it.
        Rejected = "rejected",
        /// The service began.
        InProgress = "in_progress",
        /// The service waits.
        OnHold = "on_hold",
        /// The service is done.
        Completed = "completed",
        /// It was taken back.
        Cancelled = "cancelled",
        /// It did not work out.
        Failed = "failed",
        /// It should never have been.
        EnteredInError = "entered_in_error",
    }
);

word_enum!(
    /// Why a service says no, or somebody stops.
    Reason {
        /// No room.
        NoCapacity = "no_capacity",
        /// A place on the waiting list.
        Waitlist = "waitlist",
        /// Outside the area.
        OutsideArea = "outside_area",
        /// The person has no right to it.
        NotEligible = "not_eligible",
        /// Another service does this.
        WrongService = "wrong_service",
        /// The service knows the person already.
        AlreadyKnown = "already_known",
        /// The person could not be reached.
        CannotReach = "cannot_reach",
        /// The person took the consent back.
        Withdrawn = "withdrawn",
        /// The person moved or died.
        MovedOrDeceased = "moved_or_deceased",
        /// The worker stopped it.
        StoppedByWorker = "stopped_by_worker",
        /// The mail came back, or the service stayed silent.
        NotDelivered = "not_delivered",
        /// Something else, in words.
        Other = "other",
    }
);

impl Reason {
    /// Tells whether this one says too little without words.
    pub fn needs_words(self) -> bool {
        self == Self::Other
    }
}

/// What a service may say no with.
pub const REJECTIONS: [Reason; 8] = [
    Reason::NoCapacity,
    Reason::Waitlist,
    Reason::OutsideArea,
    Reason::NotEligible,
    Reason::WrongService,
    Reason::AlreadyKnown,
    Reason::CannotReach,
    Reason::Other,
];

/// One referral, as the rules look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referral {
    /// Its name.
    pub id: ReferralId,
    /// Where.
    pub buurt: BuurtId,
    /// Of which signal.
    pub signal: SignalId,
    /// To which service.
    pub service: ServiceId,
    /// Where it stands.
    pub code: Code,
    /// Since when.
    pub since: Moment,
    /// The ground on which data are shared.
    pub basis: Option<BasisId>,
    /// How the service hears.
    pub way: Channel,
    /// Somebody hands it over in person.
    pub warm: bool,
    /// Why it was rejected, cancelled, put on hold, or failed.
    pub why: Option<Why>,
    /// When each code was reached first and last: what FHIR calls the business history.
    pub stamps: Vec<(Code, Moment)>,
}

/// Why a referral stopped or waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// In one word.
    pub reason: Reason,
    /// Until when, for a waiting list.
    pub until: Option<NaiveDate>,
}

/// Why a step was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No arrow leads there.
    #[error("referral_no_arrow")]
    NoArrow,
    /// A reason is needed.
    #[error("referral_no_reason")]
    NoReason,
    /// A waiting list needs a day, and only a waiting list has one.
    #[error("referral_no_day")]
    NoDay,
    /// Nothing leaves without a basis.
    #[error("referral_no_basis")]
    NoBasis,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::NoArrow => "referral_no_arrow",
            Refusal::NoReason => "referral_no_reason",
            Refusal::NoDay => "referral_no_day",
            Refusal::NoBasis => "referral_no_basis",
        })
    }
}

impl Code {
    /// Where one can go from here: all there is.
    pub const fn arrows(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Requested, Self::Cancelled, Self::EnteredInError],
            Self::Requested => &[
                Self::Accepted,
                Self::Rejected,
                Self::Cancelled,
                Self::Failed,
                Self::EnteredInError,
            ],
            Self::Accepted | Self::OnHold => &[
                Self::InProgress,
                Self::Completed,
                Self::Cancelled,
                Self::Failed,
                Self::EnteredInError,
            ],
            Self::InProgress => &[
                Self::OnHold,
                Self::Completed,
                Self::Cancelled,
                Self::Failed,
                Self::EnteredInError,
            ],
            Self::Rejected | Self::Completed | Self::Cancelled | Self::Failed => {
                &[Self::EnteredInError]
            }
            Self::EnteredInError => &[],
        }
    }

    /// Tells whether a service or a worker must still do something.
    pub const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Draft | Self::Requested | Self::Accepted | Self::InProgress | Self::OnHold
        )
    }

    /// Tells whether a service was asked, and somebody must still do something.
    pub const fn is_asked(self) -> bool {
        matches!(self, Self::Requested | Self::Accepted | Self::InProgress | Self::OnHold)
    }

    /// Tells whether something left the house.
    pub const fn needs_basis(self) -> bool {
        !matches!(self, Self::Draft | Self::Cancelled | Self::EnteredInError)
    }

    /// Tells whether it asks a reason.
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Rejected | Self::Cancelled | Self::OnHold | Self::Failed)
    }
}

impl Referral {
    /// Moves it along one arrow.
    pub fn step(self, to: Code, why: Option<Why>, now: Moment) -> Result<Self, Refusal> {
        if !self.code.arrows().contains(&to) {
            return Err(Refusal::NoArrow);
        }
        if to.needs_basis() && self.basis.is_none() {
            return Err(Refusal::NoBasis);
        }
        let why = match why {
            Some(it) if to.needs_reason() => {
                it.check(to)?;
                Some(it)
            }
            None if to.needs_reason() => return Err(Refusal::NoReason),
            Some(_) | None => None,
        };
        let mut stamps = self.stamps;
        stamps.push((to, now));
        Ok(Self { code: to, since: now, why, stamps, ..self })
    }

    /// Asks the service, on this ground.
    pub fn request(self, basis: BasisId, now: Moment) -> Result<Self, Refusal> {
        Self { basis: Some(basis), ..self }.step(Code::Requested, None, now)
    }
}

impl Why {
    /// A reason without a day.
    pub fn of(reason: Reason) -> Self {
        Self { reason, until: None }
    }

    fn check(&self, to: Code) -> Result<(), Refusal> {
        let rejected = to == Code::Rejected;
        if rejected && !REJECTIONS.contains(&self.reason) {
            return Err(Refusal::NoReason);
        }
        let waits = self.reason == Reason::Waitlist;
        if waits && !rejected {
            return Err(Refusal::NoReason);
        }
        if waits == self.until.is_some() { Ok(()) } else { Err(Refusal::NoDay) }
    }
}

#[cfg(test)]
mod tests;
