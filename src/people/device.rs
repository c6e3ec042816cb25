//! A device that others use too.
//!
//! ```text
//!   one's own ──share──► shared ──► over (a quarter of an hour unused, two hours in all)
//! ```
//!
//! Nothing leads back: who has it to themselves again signs in anew, with a code. Never waits, never asks
//! the time, never draws a token.

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::word::word_enum;
use crate::people::session::{Kind, Session};

word_enum!(
    /// Why a device is not used so.
    Refusal {
        /// Who works here shares no device.
        Staff = "device_of_staff",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

/// What becomes of a session on a device that others use too from now on: short, and never longer than it was.
pub fn share(session: Session, now: Moment) -> Result<Session, Refusal> {
    let kind = Kind::Shared;
    match session.kind {
        Kind::Staff => Err(Refusal::Staff),
        Kind::Shared => Ok(session),
        Kind::Resident => {
            let until = session.until.min(now + kind.whole());
            Ok(Session { kind, until, used_at: now, factor_at: None, ..session })
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use uuid::Uuid;

    use super::*;
    use crate::base::ids::{BuurtId, PersonId, SessionId};

    const NOW: Moment = Moment::UNIX_EPOCH;

    fn session(kind: Kind) -> Session {
        let (id, person) = (SessionId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
        let who = (id, person, BuurtId(Uuid::from_u128(3)));
        Session::begin(who, kind, vec![1], NOW)
    }

    #[test]
    fn a_device_that_is_shared_from_now_on_is_short_from_now_on() {
        let later = NOW + TimeDelta::days(30);
        let shared = share(session(Kind::Resident), later).unwrap();
        assert!(shared.is_living(later + TimeDelta::minutes(14)));
        assert!(!shared.is_living(later + TimeDelta::minutes(15)));
        let used = Session { used_at: later + TimeDelta::hours(2), ..shared };
        assert!(!used.is_living(later + TimeDelta::hours(2)));
    }

    #[test]
    fn sharing_makes_no_session_longer() {
        let last = NOW + Kind::Resident.whole() - TimeDelta::minutes(5);
        let shared = share(session(Kind::Resident), last).unwrap();
        assert_eq!(shared.until, NOW + Kind::Resident.whole());
        let hour = NOW + TimeDelta::hours(1);
        let again = share(session(Kind::Shared), hour).unwrap();
        assert_eq!(again.until, NOW + Kind::Shared.whole(), "said twice, it gains nothing");
    }

    #[test]
    fn who_works_here_shares_no_device() {
        assert_eq!(share(session(Kind::Staff), NOW), Err(Refusal::Staff));
    }
}
