//! One form after a talk: what it says becomes every step at once. The desk never names a state.
//!
//! ```text
//! not reached ─► looked at, try again
//! talked ─► contact ─┬─ yes to a service ─► consent ─► referred
//!                    ├─ no to all ────────► consent ─► the next step
//!                    └─ nothing asked ────► the next step: follow up, or close
//! ```
//!
//! Never waits, never asks the time.

use super::signal::{Phase, Refusal, Signal};
use crate::base::clock::Moment;
use crate::base::word::word_enum;
use crate::care::signal::{Closure, Outcome, ahead};

word_enum!(
    /// What happened.
    Happened {
        /// Talked on the phone.
        Called = "called",
        /// Seen in person.
        Seen = "seen",
        /// Nobody answered.
        NotReached = "not_reached",
    }
);

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing more is said: it stays where the talk brought it.
    Stay,
    /// Ask later how it goes, or call again.
    FollowUp(Moment),
    /// It is over.
    Close(Closure, Outcome),
}

/// The form, as the rules look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talk {
    /// What happened.
    pub happened: Happened,
    /// How many services got a yes and are asked now.
    pub yes: usize,
    /// How many services got a no.
    pub no: usize,
    /// What comes next.
    pub next: Next,
    /// The person knows now that there is a file.
    pub informed: bool,
}

/// Brings a signal through every step that the form means. Answers each step, the last at the end.
#[expect(clippy::needless_pass_by_value, reason = "who changes a signal has spent it")]
pub fn walk(
    signal: Signal,
    talk: Talk,
    open_referrals: usize,
    now: Moment,
) -> Result<Vec<Signal>, Refusal> {
    if !signal.phase().is_open() {
        return Err(Refusal::Over);
    }
    let mut steps = Vec::new();
    let mut at = Signal { snoozed_until: None, ..signal };
    if talk.informed && at.informed.is_none() {
        at = at.inform(now)?;
    }
    if talk.happened == Happened::NotReached {
        if talk.yes + talk.no > 0 {
            return Err(Refusal::NoArrow); // nobody said yes or no who was not reached
        }
        at = go(at, Phase::Triage, &mut steps, now)?;
        return end(at, talk.next, open_referrals, steps, now);
    }
    at = go(at, Phase::Contact, &mut steps, now)?;
    if talk.yes + talk.no > 0 {
        at = go(at, Phase::Consent, &mut steps, now)?;
    }
    if talk.yes > 0 {
        at = go(at, Phase::Referred, &mut steps, now)?;
    }
    end(at, talk.next, open_referrals + talk.yes, steps, now)
}

fn end(
    at: Signal,
    next: Next,
    open_referrals: usize,
    mut steps: Vec<Signal>,
    now: Moment,
) -> Result<Vec<Signal>, Refusal> {
    let last = match next {
        Next::Stay => at,
        Next::FollowUp(day) => {
            let day = ahead(day, now)?;
            match at.phase() {
                // Who could not be reached, or whom a service helps, is looked at again that day.
                Phase::Triage | Phase::Referred => Signal { follow_up: Some(day), ..at },
                Phase::New
                | Phase::Contact
                | Phase::Consent
                | Phase::FollowUp
                | Phase::Closed
                | Phase::Merged => {
                    let at = go(at, Phase::FollowUp, &mut steps, now)?;
                    Signal { follow_up: Some(day), ..at }
                }
            }
        }
        Next::Close(reason, outcome) => at.close((reason, outcome), open_referrals, now)?,
    };
    steps.push(last);
    Ok(steps)
}

/// Walks the shortest way to a phase; nothing to do when it is there, or already past it.
fn go(signal: Signal, to: Phase, steps: &mut Vec<Signal>, now: Moment) -> Result<Signal, Refusal> {
    let mut at = signal;
    for phase in way(at.phase(), to).ok_or(Refusal::NoArrow)? {
        at = at.advance(phase, now)?;
        steps.push(at.clone());
    }
    Ok(at)
}

/// The way from one phase to another: through looking, talking and consent, in that order.
fn way(from: Phase, to: Phase) -> Option<Vec<Phase>> {
    use Phase::{Consent, Contact, FollowUp, New, Referred, Triage};
    let steps: &[Phase] = match (from, to) {
        (from, to) if from == to => &[],
        // Whoever could not be reached stays where they are.
        (Contact | Consent | Referred | FollowUp, Triage) => &[],
        (New, Triage) => &[Triage],
        (New, Contact) => &[Triage, Contact],
        (Triage | Consent | Referred | FollowUp, Contact) => &[Contact],
        (Contact, Consent) => &[Consent],
        (Consent, Referred) => &[Referred],
        (Contact | Consent | Referred, FollowUp) => &[FollowUp],
        _ => return None,
    };
    Some(steps.to_vec())
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use uuid::Uuid;

    use super::*;
    use crate::base::ids::{BuurtId, PersonId, SignalId};
    use crate::care::signal::State;
    use crate::care::signal_type::{SignalType, Urgency};

    fn now() -> Moment {
        "2026-11-21T10:00:00Z".parse().unwrap()
    }

    fn signal(state: State) -> Signal {
        Signal {
            id: SignalId(Uuid::from_u128(7)),
            buurt: BuurtId(Uuid::nil()),
            kind: SignalType::read("energy").unwrap(),
            urgency: Urgency::Normal,
            state,
            since: now(),
            owner: Some(PersonId(Uuid::nil())),
            subject: None,
            snoozed_until: Some(now()),
            follow_up: None,
            no_contact_until: None,
            informed: None,
            inform_by: Some(now()),
            emergency: None,
            raised: now(),
        }
    }

    fn phases(from: State, talk: Talk) -> Result<Vec<Phase>, Refusal> {
        let steps = walk(signal(from), talk, 0, now())?;
        let mut phases: Vec<Phase> = steps.iter().map(Signal::phase).collect();
        phases.dedup();
        Ok(phases)
    }

    const TALK: Talk =
        Talk { happened: Happened::Called, yes: 0, no: 0, next: Next::Stay, informed: true };

    #[test]
    fn a_yes_brings_a_new_signal_to_the_service_in_one_go() {
        let steps = phases(State::New, Talk { yes: 1, ..TALK });
        let want = [Phase::Triage, Phase::Contact, Phase::Consent, Phase::Referred];
        assert_eq!(steps.as_deref(), Ok(&want[..]));
        let again = phases(State::Referred, Talk { yes: 1, ..TALK });
        assert_eq!(again.as_deref(), Ok(&[Phase::Contact, Phase::Consent, Phase::Referred][..]));
    }

    #[test]
    fn bel_volgende_week_is_a_follow_up() {
        let day = now() + TimeDelta::days(7);
        let steps =
            walk(signal(State::Triage), Talk { next: Next::FollowUp(day), ..TALK }, 0, now());
        let last = steps.unwrap().pop().unwrap();
        assert_eq!((last.phase(), last.follow_up), (Phase::FollowUp, Some(day)));
        assert_eq!((last.informed, last.inform_by), (Some(now()), None));
        assert_eq!(last.snoozed_until, None);
        let past = Talk { next: Next::FollowUp(now()), ..TALK };
        assert_eq!(phases(State::Triage, past), Err(Refusal::BadDay));
    }

    #[test]
    fn who_was_not_reached_said_neither_yes_nor_no() {
        let not = Talk { happened: Happened::NotReached, informed: false, ..TALK };
        assert_eq!(phases(State::New, not).as_deref(), Ok(&[Phase::Triage][..]));
        assert_eq!(phases(State::FollowUp, not).as_deref(), Ok(&[Phase::FollowUp][..]));
        assert_eq!(phases(State::Triage, Talk { yes: 1, ..not }), Err(Refusal::NoArrow));
        let given_up = Next::Close(Closure::NoContact, Outcome::Unknown);
        let end = phases(State::Triage, Talk { next: given_up, ..not });
        assert_eq!(end.as_deref(), Ok(&[Phase::Closed][..]));
    }

    #[test]
    fn a_no_is_heard_and_the_signal_may_end() {
        let next = Next::Close(Closure::PersonDeclined, Outcome::Unknown);
        let steps = phases(State::Contact, Talk { no: 2, next, ..TALK });
        assert_eq!(steps.as_deref(), Ok(&[Phase::Consent, Phase::Closed][..]));
    }

    #[test]
    fn what_a_service_was_asked_just_now_does_not_end_at_once() {
        let next = Next::Close(Closure::ServiceHelped, Outcome::Unknown);
        let end = phases(State::Contact, Talk { yes: 1, next, ..TALK });
        assert_eq!(end, Err(Refusal::WaitsForService));
    }

    #[test]
    fn every_open_phase_can_be_talked_from_and_no_other() {
        use crate::base::ids::SignalId;
        let into = SignalId(Uuid::nil());
        let over = State::Closed { reason: Closure::NoContact, outcome: Outcome::Unknown };
        let open = [
            State::New,
            State::Triage,
            State::Contact,
            State::Consent,
            State::Referred,
            State::FollowUp,
        ];
        for state in open {
            assert!(phases(state, Talk { yes: 1, no: 1, ..TALK }).is_ok(), "{state:?}");
        }
        for state in [over, State::Merged { into }] {
            assert_eq!(phases(state, TALK), Err(Refusal::Over));
        }
    }
}
