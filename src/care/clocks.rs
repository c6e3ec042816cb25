//! Which clocks a signal wants, by where it stands: started, ended, paused and counted anew in one go.
//!
//! | the signal | its clock |
//! |---|---|
//! | new | first look; or the contact it was released with |
//! | triage | contact, anew after each attempt |
//! | contact, consent, follow-up | the next step, anew at each of them, or on the chosen day |
//! | referred | an answer of each service that is silent; when all have answered, the next step |
//! | snoozed | all stand still until then |
//! | merged | all stand still |
//! | closed | none |
//!
//! Told twice, it changes nothing. Never asks the time.

use crate::base::clock::Moment;
use crate::base::ids::{DeadlineId, PersonId, ReferralId, SignalId};
use crate::care::deadline::{About, Deadline, Kind, State};
use crate::care::signal::Phase;
use crate::care::signal_type::Level;
use crate::care::terms::Pace;

/// Where a signal stands after a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which signal.
    pub signal: SignalId,
    /// Where it stood; nowhere when it was raised.
    pub was: Option<Phase>,
    /// Where it stands.
    pub is: Phase,
    /// How urgent it is.
    pub level: Level,
    /// Who has it.
    pub owner: Option<PersonId>,
    /// Somebody tried to reach the person in this step.
    pub attempted: bool,
    /// It waits until then.
    pub snoozed_until: Option<Moment>,
    /// The next step is then.
    pub follow_up: Option<Moment>,
    /// The referrals to which no service answered yet.
    pub silent: Vec<ReferralId>,
}

/// What a clock may be about, in one signal.
type Key = (Kind, Option<ReferralId>);

/// Returns the clocks of a signal that change by a step, and the new ones.
pub fn follow(
    known: &[Deadline],
    step: &Step,
    now: Moment,
    pace: &Pace,
    mut fresh: impl FnMut() -> DeadlineId,
) -> Vec<Deadline> {
    let wanted = wanted(known, step);
    let alive = || known.iter().filter(|it| it.is_alive());
    let mut changed = Vec::new();
    let mut running: Vec<Key> = Vec::new();
    for one in alive() {
        let next = carry_on(one.clone(), &wanted, step, now, pace);
        if next.is_alive() {
            running.push((one.about.kind, one.about.referral));
        }
        if next != *one {
            changed.push(next);
        }
    }
    for (kind, referral) in wanted.into_iter().filter(|it| !running.contains(it)) {
        let about = About { signal: step.signal, referral, kind };
        let new = if let Some(day) = chosen(kind, step, pace) {
            Deadline::start_until(fresh(), about, step.level, (now, day), &pace.cal)
        } else {
            let new = Deadline::start(fresh(), about, step.level, now, pace);
            match snoozed(step, now) {
                Some(until) => new.pause(Some(until), now, &pace.cal),
                None => new,
            }
        };
        changed.push(Deadline { owner: step.owner, ..new });
    }
    changed
}

/// What becomes of one clock that runs or stands still.
fn carry_on(one: Deadline, wanted: &[Key], step: &Step, now: Moment, pace: &Pace) -> Deadline {
    let stays =
        wanted.contains(&(one.about.kind, one.about.referral)) && !is_done(&one, step, pace);
    let cal = &pace.cal;
    if step.is == Phase::Merged {
        let still = one.pause(None, now, cal);
        return match still.state {
            State::Paused { .. } => still,
            State::Due { .. } | State::Met { .. } | State::Breached { .. } => still.end(now),
        };
    }
    if !stays {
        return one.end(now);
    }
    let one = Deadline { owner: step.owner, ..one };
    if chosen(one.about.kind, step, pace).is_some() {
        return Deadline { level: step.level, ..one };
    }
    let one = match snoozed(step, now) {
        Some(_) if one.is_late(now) => one.end(now), // and another one waits in its place
        Some(until) => one.pause(Some(until), now, cal),
        None => one.resume(now, cal),
    };
    one.relevel(step.level, now, pace)
}

/// The day that people chose for the next step. It is counted from no urgency, and not paused; while
/// the doors are closed it waits for them to open.
fn chosen(kind: Kind, step: &Step, pace: &Pace) -> Option<Moment> {
    let day = step.follow_up.filter(|_| kind == Kind::FollowUp)?;
    let day = step.snoozed_until.map_or(day, |until| day.max(until));
    Some(if pace.cal.touches(day) { day } else { pace.cal.next_open(day).unwrap_or(day) })
}

/// The step did what this clock was for, though the same is wanted again.
fn is_done(one: &Deadline, step: &Step, pace: &Pace) -> bool {
    match one.about.kind {
        Kind::FirstLook | Kind::ServiceAnswer => false,
        Kind::Contact => step.attempted,
        Kind::FollowUp => {
            let moved = step.was.is_some_and(|was| was != step.is);
            let other = chosen(Kind::FollowUp, step, pace).is_some_and(|day| match one.state {
                State::Due { at, .. } => at != day.max(one.started),
                State::Paused { .. } => true,
                State::Met { .. } | State::Breached { .. } => false,
            });
            moved || other
        }
    }
}

fn snoozed(step: &Step, now: Moment) -> Option<Moment> {
    step.snoozed_until.filter(|until| *until > now)
}

fn wanted(known: &[Deadline], step: &Step) -> Vec<Key> {
    let silent = || step.silent.iter().map(|it| (Kind::ServiceAnswer, Some(*it)));
    match step.is {
        Phase::New => {
            let promised = |it: &Deadline| it.is_alive() && it.about.kind == Kind::Contact;
            let kind = if known.iter().any(promised) { Kind::Contact } else { Kind::FirstLook };
            vec![(kind, None)]
        }
        Phase::Triage => vec![(Kind::Contact, None)],
        Phase::Contact | Phase::Consent | Phase::FollowUp => {
            silent().chain([(Kind::FollowUp, None)]).collect()
        }
        Phase::Referred if step.silent.is_empty() => vec![(Kind::FollowUp, None)],
        Phase::Referred => silent().collect(),
        Phase::Closed | Phase::Merged => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
