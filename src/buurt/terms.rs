//! How long things of care are kept, as data: one set of terms, which somebody confirms.
//!
//! Every term has a default, a shortest and a longest. Never asks the time, forgets nothing.

use chrono::{Months, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::base::word::word_enum;

word_enum!(
    /// What has a term, with the unit it is counted in.
    Term {
        /// A signal that was no concern: days after its close.
        NotAConcern = "not_a_concern_days",
        /// A signal that no service saw: months after its close.
        Unreferred = "unreferred_months",
        /// A signal that went to a service: months after its close.
        Referred = "referred_months",
        /// Who told it: days after the close.
        Reporter = "reporter_days",
        /// The link of a service: days after the end of its referral.
        Link = "link_days",
        /// What became of mails: days.
        Mail = "mail_days",
        /// Who did what: months.
        Audit = "audit_months",
    }
);

/// How long each of them is kept here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// [`Term::NotAConcern`].
    pub not_a_concern_days: u16,
    /// [`Term::Unreferred`].
    pub unreferred_months: u16,
    /// [`Term::Referred`].
    pub referred_months: u16,
    /// [`Term::Reporter`].
    pub reporter_days: u16,
    /// [`Term::Link`].
    pub link_days: u16,
    /// [`Term::Mail`].
    pub mail_days: u16,
    /// [`Term::Audit`].
    pub audit_months: u16,
    /// Who said that these are right, and when; nobody while these are the defaults.
    pub confirmed: Option<Confirmed>,
}

/// Who answers for the terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// When.
    pub at: Moment,
    /// Who.
    pub by: PersonId,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            not_a_concern_days: 30,
            unreferred_months: 6,
            referred_months: 12,
            reporter_days: 90,
            link_days: 30,
            mail_days: 7,
            audit_months: 24,
            confirmed: None,
        }
    }
}

impl Term {
    /// The shortest and the longest that may be set. Mails are forgotten after 7 days by the post
    /// office itself, so longer is no choice; the chain is kept at least a year, or it proves nothing.
    pub const fn bounds(self) -> (u16, u16) {
        match self {
            Self::NotAConcern | Self::Reporter => (1, 365),
            Self::Unreferred | Self::Referred => (1, 60),
            Self::Link => (1, 90),
            Self::Mail => (1, 7),
            Self::Audit => (12, 120),
        }
    }

    /// Tells whether it is counted in months.
    pub const fn in_months(self) -> bool {
        match self {
            Self::Unreferred | Self::Referred | Self::Audit => true,
            Self::NotAConcern | Self::Reporter | Self::Link | Self::Mail => false,
        }
    }
}

impl Terms {
    /// How long this is kept, in its unit.
    pub const fn of(&self, term: Term) -> u16 {
        match term {
            Term::NotAConcern => self.not_a_concern_days,
            Term::Unreferred => self.unreferred_months,
            Term::Referred => self.referred_months,
            Term::Reporter => self.reporter_days,
            Term::Link => self.link_days,
            Term::Mail => self.mail_days,
            Term::Audit => self.audit_months,
        }
    }

    /// The terms that lie outside their bounds.
    pub fn wrong(&self) -> Vec<Term> {
        let outside = |it: &Term| {
            let (least, most) = it.bounds();
            !(least..=most).contains(&self.of(*it))
        };
        Term::ALL.iter().copied().filter(outside).collect()
    }

    /// What ended before this moment is over its term. A day that a month does not have is its last.
    pub fn before(&self, term: Term, now: Moment) -> Moment {
        let length = self.of(term);
        let then = if term.in_months() {
            now.checked_sub_months(Months::new(length.into()))
        } else {
            now.checked_sub_signed(TimeDelta::days(length.into()))
        };
        then.unwrap_or(Moment::UNIX_EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_that_set_nothing_are_the_defaults_and_lie_within_their_bounds() {
        let terms: Terms = serde_json::from_str("{}").unwrap();
        assert_eq!(terms, Terms::default());
        assert_eq!(terms.wrong(), []);
        let none = Terms { mail_days: 8, audit_months: 11, link_days: 0, ..terms };
        assert_eq!(none.wrong(), [Term::Link, Term::Mail, Term::Audit]);
    }

    #[test]
    fn a_month_is_a_month_of_the_calendar() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let now = at("2026-08-31T10:00:00Z");
        let terms = Terms::default();
        assert_eq!(terms.before(Term::Unreferred, now), at("2026-02-28T10:00:00Z"));
        assert_eq!(terms.before(Term::Reporter, now), at("2026-06-02T10:00:00Z"));
    }
}
