//! The person's own file: which cases somebody may read by themselves, and for how long after they
//! signed in.
//!
//! On request, after a fresh sign-in, never on a device that others use. A case about violence, abuse
//! or the safety of a child is read with the worker, in person: the page says nothing of it, so that
//! nobody who watches the screen learns that it is there. What the person was not told of yet is told
//! by a human first. Pure.

use chrono::TimeDelta;

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::PersonId;
use crate::care::signal::{Signal, State};
use crate::people::Relation;

/// How long after a sign-in one may look.
pub const FRESH: TimeDelta = TimeDelta::minutes(15);

/// Why somebody may not look now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Others use this device too.
    #[error("file_shared_device")]
    SharedDevice,
    /// The sign-in is too long ago.
    #[error("file_sign_in_again")]
    SignInAgain,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::SharedDevice => "file_shared_device",
            Refusal::SignInAgain => "file_sign_in_again",
        })
    }
}

/// Lets through who signed in a moment ago, on a device of their own; tells until when.
pub fn may_look(shared: bool, began: Moment, now: Moment) -> Result<Moment, Refusal> {
    let until = began + FRESH;
    if shared {
        Err(Refusal::SharedDevice)
    } else if now < until {
        Ok(until)
    } else {
        Err(Refusal::SignInAgain)
    }
}

/// What a case is to somebody who asks for their own file. Only whom it is about is a party: nobody
/// who lives with them, and nobody who is named in it besides.
pub fn relation(signal: &Signal, who: PersonId) -> Relation {
    let merged = matches!(signal.state, State::Merged { .. });
    let told = signal.informed.is_some();
    let theirs = signal.subject == Some(who);
    if theirs && told && !merged && !signal.kind.is_guarded() {
        Relation::Party
    } else {
        Relation::None
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::base::ids::{BuurtId, SignalId};
    use crate::care::signal_type::{SignalType, Urgency};

    const ROSA: PersonId = PersonId(Uuid::from_u128(1));
    const JAN: PersonId = PersonId(Uuid::from_u128(2));

    fn now() -> Moment {
        "2026-11-22T10:00:00Z".parse().unwrap()
    }

    fn signal(kind: &str) -> Signal {
        Signal {
            id: SignalId(Uuid::nil()),
            buurt: BuurtId(Uuid::nil()),
            kind: SignalType::read(kind).unwrap(),
            urgency: Urgency::Normal,
            state: State::Contact,
            since: now(),
            owner: None,
            subject: Some(ROSA),
            snoozed_until: None,
            follow_up: None,
            no_contact_until: None,
            informed: Some(now()),
            inform_by: None,
            emergency: None,
            raised: now(),
        }
    }

    #[test]
    fn a_quarter_of_an_hour_after_a_sign_in_one_signs_in_again() {
        let at = |minutes| now() + TimeDelta::minutes(minutes);
        assert_eq!(may_look(false, now(), at(14)), Ok(at(15)));
        assert_eq!(may_look(false, now(), at(15)), Err(Refusal::SignInAgain));
        assert_eq!(may_look(true, now(), at(0)), Err(Refusal::SharedDevice));
    }

    #[test]
    fn only_whom_it_is_about_reads_it_and_only_once_they_were_told() {
        assert_eq!(relation(&signal("energy"), ROSA), Relation::Party);
        assert_eq!(relation(&signal("energy"), JAN), Relation::None);
        let unheard = Signal { informed: None, ..signal("energy") };
        assert_eq!(relation(&unheard, ROSA), Relation::None);
        let merged = Signal { state: State::Merged { into: unheard.id }, ..signal("energy") };
        assert_eq!(relation(&merged, ROSA), Relation::None);
    }

    #[test]
    fn violence_abuse_and_children_are_read_with_the_worker_only() {
        for kind in ["partner_violence", "elder_abuse", "child_safety"] {
            assert_eq!(relation(&signal(kind), ROSA), Relation::None, "{kind}");
        }
    }
}
