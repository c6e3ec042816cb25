//! The clocks of a signal follow its steps, in the flow of the step.

use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, DeadlineId, SignalId};
use crate::buurt::Buurt;
use crate::care::case::Happening;
use crate::care::clocks::{self, Step};
use crate::care::deadline::Deadline;
use crate::care::flows::steps::{self, Change};
use crate::care::ladder::Rung;
use crate::care::referral::Code;
use crate::care::signal::{Phase, Signal};
use crate::care::store::{deadlines, referrals, signals};
use crate::care::terms::Pace;
use crate::tasks::{self, Kind, Subject};

/// Starts, ends, pauses and counts anew what a signal wants after a step, and tells by when the first
/// of it is wanted. The signal is locked. `attempted` when somebody tried to reach the person.
pub async fn follow(
    tx: &Tx,
    buurt: &Buurt,
    was: Phase,
    signal: &Signal,
    attempted: bool,
) -> Result<Option<Moment>> {
    let referrals = referrals::of_signal(tx.rows(), (signal.buurt, signal.id)).await?;
    let silent = referrals.iter().filter(|it| it.referral.code == Code::Requested);
    let step = Step {
        signal: signal.id,
        was: Some(was),
        is: signal.phase(),
        level: signal.urgency.level(),
        owner: signal.owner,
        attempted,
        snoozed_until: signal.snoozed_until,
        follow_up: signal.follow_up,
        silent: silent.map(|it| it.referral.id).collect(),
    };
    step_by(tx, buurt, &step).await
}

/// The same, for a step that is written out. Told twice, it changes nothing.
pub async fn step_by(tx: &Tx, buurt: &Buurt, step: &Step) -> Result<Option<Moment>> {
    let (now, pace) = (tx.now(), Pace::of(&buurt.office));
    let known = deadlines::lock_alive(tx, buurt.id, step.signal).await?;
    let changed = clocks::follow(&known, step, now, &pace, || DeadlineId::new(now));
    for one in &changed {
        deadlines::put(tx, buurt.id, one).await?;
    }
    let again = |it: &&Deadline| changed.iter().all(|new| new.id != it.id);
    let alive = known.iter().filter(again).chain(&changed).filter(|it| it.is_alive());
    let alive: Vec<&Deadline> = alive.collect();
    if known.iter().any(|it| it.rung > Rung::Ground) {
        settle(tx, (buurt.id, step.signal), &alive).await?;
    }
    Ok(alive.iter().filter_map(|it| it.wanted_by()).min())
}

/// Who had time and did not act gives the signal back to the queue.
pub async fn give_back(house: &House, buurt: &Buurt, id: SignalId) -> Result<()> {
    let buurt = buurt.clone();
    let flow = async move |tx: &Tx| {
        let case = signals::lock_any(tx, buurt.id, id).await?;
        let clocks = deadlines::lock_alive(tx, buurt.id, id).await?;
        if !clocks.iter().any(|it| it.rung >= Rung::Team && Rung::Team.releases(it.about.kind)) {
            return Ok(()); // somebody acted meanwhile
        }
        let Ok(free) = case.signal.clone().release(tx.now()) else { return Ok(()) };
        let event = steps::event(tx.now(), None, Happening::Released, serde_json::json!({}));
        let after = std::slice::from_ref(&free);
        let change = Change { before: &case.signal, steps: after, by: None };
        steps::write(tx, &buurt, &change, vec![event]).await
    };
    house.db.write(GIVE_BACK, flow).await
}

/// The job that gives a signal back.
pub const GIVE_BACK: &str = "care.give_back";

/// What a signal is about, for tasks and notices.
pub(super) fn subject(signal: SignalId) -> Subject {
    Subject::new("care", signal.0)
}

/// What is no longer late is no longer on the list.
async fn settle(tx: &Tx, (buurt, signal): (BuurtId, SignalId), alive: &[&Deadline]) -> Result<()> {
    let kept: Vec<Kind> = alive.iter().filter_map(|it| it.rung.task()).collect();
    let all = Rung::ALL.into_iter().filter_map(Rung::task);
    let gone: Vec<Kind> = all.filter(|it| !kept.contains(it)).collect();
    tasks::settle(tx, buurt, &gone, &subject(signal)).await
}
