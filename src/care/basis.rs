//! On what ground data of a person are shared with a service.
//!
//! | kind | what it needs |
//! |---|---|
//! | consent | the person × this service × purpose × data × until when × how × which text |
//! | representative | the same, by who speaks for the person, within scope and end date |
//! | vital interest | who cannot consent: at once, a reason, a coordinator's review within a working day |
//! | legal duty | a coded ground, a reason, the person informed or why not, the same review |
//!
//! A refusal is kept too: a right that was used. Never waits, never asks the time.

use chrono::TimeDelta;

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BasisId, BuurtId, PersonId, ServiceId, SignalId};
use crate::base::word::word_enum;
use crate::care::release::Category;

/// How long a consent holds when nobody says otherwise: six months.
pub const DEFAULT_TERM: TimeDelta = TimeDelta::days(183);
/// The longest that a consent may hold.
pub const LONGEST_TERM: TimeDelta = TimeDelta::days(366);
/// The version of the text that the person heard or read.
pub const TEXT_VERSION: i16 = 1;

word_enum!(
    /// What kind of ground.
    Kind {
        /// The person said yes, or no.
        Consent = "consent",
        /// Who speaks for the person did.
        Representative = "representative",
        /// The person cannot consent, and it cannot wait.
        VitalInterest = "vital_interest",
        /// The law asks it.
        LegalDuty = "legal_duty",
    }
);

word_enum!(
    /// What was said.
    Answer {
        /// Yes.
        Yes = "yes",
        /// No: a right that was used.
        No = "no",
    }
);

word_enum!(
    /// How a consent was obtained.
    How {
        /// In a conversation on the phone.
        Spoken = "spoken",
        /// On paper.
        Written = "written",
        /// On the card that was filled in together.
        Together = "together",
        /// Face to face.
        InPerson = "in_person",
    }
);

word_enum!(
    /// What the service may tell back.
    TellBack {
        /// Nothing.
        Nothing = "nothing",
        /// That it was taken up, and finished.
        TakenUp = "taken_up",
        /// Also what happened.
        WhatHappened = "what_happened",
    }
);

word_enum!(
    /// The ground of a legal duty or task. Article numbers stand in texts, never here.
    Duty {
        /// A child in danger.
        ChildProtection = "child_protection",
        /// Somebody in grave danger, and one can help.
        DutyToHelp = "duty_to_help",
        /// Between who is bound by secrecy, for the same aim, under an agreement.
        SharedSecrecy = "shared_secrecy",
        /// A task that the law gives to the local government.
        LegalTask = "legal_task",
    }
);

/// One ground, as the rules look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// Its name.
    pub id: BasisId,
    /// Where.
    pub buurt: BuurtId,
    /// Of which signal.
    pub signal: SignalId,
    /// For which service.
    pub service: ServiceId,
    /// What kind.
    pub kind: Kind,
    /// What was said.
    pub answer: Answer,
    /// What may be shared.
    pub categories: Vec<Category>,
    /// What the service may tell back.
    pub tell_back: TellBack,
    /// Until when; nothing where the law asks it.
    pub until: Option<Moment>,
    /// How it was obtained.
    pub how: Option<How>,
    /// The ground of a duty.
    pub duty: Option<Duty>,
    /// By when a coordinator looks at it.
    pub review_due: Option<Moment>,
    /// When a coordinator looked at it.
    pub reviewed: Option<Moment>,
    /// Who recorded it.
    pub by: PersonId,
    /// When.
    pub given: Moment,
    /// When it was taken back.
    pub withdrawn: Option<Moment>,
}

/// Why a ground does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The person took it back.
    #[error("basis_withdrawn")]
    Withdrawn,
    /// The person said no.
    #[error("basis_refused")]
    Refused,
    /// It is for another service.
    #[error("basis_other_service")]
    OtherService,
    /// Its time is over.
    #[error("basis_ended")]
    Ended,
    /// It does not cover all that would be shared.
    #[error("basis_not_covered")]
    NotCovered,
    /// It was looked at already, or needs nobody to.
    #[error("basis_no_review")]
    NoReview,
    /// Who shared it does not look at it: a colleague does.
    #[error("basis_own_review")]
    OwnReview,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::Withdrawn => "basis_withdrawn",
            Refusal::Refused => "basis_refused",
            Refusal::OtherService => "basis_other_service",
            Refusal::Ended => "basis_ended",
            Refusal::NotCovered => "basis_not_covered",
            Refusal::NoReview => "basis_no_review",
            Refusal::OwnReview => "basis_own_review",
        })
    }
}

impl Kind {
    /// Tells whether the person, or who speaks for them, said yes.
    pub const fn is_a_yes(self) -> bool {
        matches!(self, Self::Consent | Self::Representative)
    }
}

impl Basis {
    /// Lets through what may be shared with this service now.
    pub fn covers(
        &self,
        service: ServiceId,
        wanted: &[Category],
        now: Moment,
    ) -> Result<(), Refusal> {
        if self.withdrawn.is_some() {
            return Err(Refusal::Withdrawn);
        }
        if self.answer == Answer::No {
            return Err(Refusal::Refused);
        }
        if self.service != service {
            return Err(Refusal::OtherService);
        }
        if self.until.is_some_and(|it| it <= now) {
            return Err(Refusal::Ended);
        }
        let all = wanted.iter().all(|it| self.categories.contains(it));
        if all { Ok(()) } else { Err(Refusal::NotCovered) }
    }

    /// Takes it back; twice changes nothing.
    #[must_use]
    pub fn withdraw(self, now: Moment) -> Self {
        Self { withdrawn: self.withdrawn.or(Some(now)), ..self }
    }

    /// A coordinator looked at it: somebody else than who shared it.
    pub fn review(self, by: PersonId, now: Moment) -> Result<Self, Refusal> {
        if self.review_due.is_none() || self.reviewed.is_some() {
            return Err(Refusal::NoReview);
        }
        if self.by == by {
            return Err(Refusal::OwnReview);
        }
        Ok(Self { reviewed: Some(now), ..self })
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn now() -> Moment {
        "2026-11-21T10:00:00Z".parse().unwrap()
    }

    const SERVICE: ServiceId = ServiceId(Uuid::from_u128(1));

    fn consent() -> Basis {
        Basis {
            id: BasisId(Uuid::nil()),
            buurt: BuurtId(Uuid::nil()),
            signal: SignalId(Uuid::nil()),
            service: SERVICE,
            kind: Kind::Consent,
            answer: Answer::Yes,
            categories: vec![Category::Name, Category::Phone],
            tell_back: TellBack::TakenUp,
            until: Some(now() + DEFAULT_TERM),
            how: Some(How::Spoken),
            duty: None,
            review_due: None,
            reviewed: None,
            by: PersonId(Uuid::nil()),
            given: now(),
            withdrawn: None,
        }
    }

    #[test]
    fn a_consent_is_for_this_service_these_data_and_this_long() {
        let asks = |it: &Basis, wanted: &[Category], at| it.covers(SERVICE, wanted, at);
        assert_eq!(asks(&consent(), &[Category::Phone], now()), Ok(()));
        assert_eq!(asks(&consent(), &[Category::Health], now()), Err(Refusal::NotCovered));
        assert_eq!(asks(&consent(), &[], now() + DEFAULT_TERM), Err(Refusal::Ended));
        let other = ServiceId(Uuid::from_u128(2));
        assert_eq!(consent().covers(other, &[], now()), Err(Refusal::OtherService));
        let no = Basis { answer: Answer::No, ..consent() };
        assert_eq!(asks(&no, &[], now()), Err(Refusal::Refused));
        let gone = consent().withdraw(now());
        assert_eq!(asks(&gone, &[], now()), Err(Refusal::Withdrawn));
        let later = now() + TimeDelta::days(1);
        assert_eq!(gone.clone().withdraw(later), gone);
    }

    #[test]
    fn only_what_waits_for_a_review_is_reviewed_and_once() {
        let other = PersonId(Uuid::from_u128(9));
        assert_eq!(consent().review(other, now()), Err(Refusal::NoReview));
        let vital =
            Basis { kind: Kind::VitalInterest, review_due: Some(now()), until: None, ..consent() };
        let own = vital.by;
        assert_eq!(vital.clone().review(own, now()), Err(Refusal::OwnReview));
        let reviewed = vital.review(other, now()).unwrap();
        assert_eq!(reviewed.reviewed, Some(now()));
        assert_eq!(reviewed.review(other, now()), Err(Refusal::NoReview));
    }
}
