//! A worker looks at a signal, weighs it, waits with it, hands it over, brings two together, ends it.

use serde_json::{Value, json};

use super::steps::{self, Change, held};
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, SignalId};
use crate::base::text::Prose;
use crate::buurt::Buurt;
use crate::care::case::{Case, Event, Happening, of_signal};
use crate::care::signal::{Closure, Outcome, Refusal, Signal};
use crate::care::signal_type::{SignalType, Urgency};
use crate::care::store::{log, referrals, signals};
use crate::people::{Caller, Role, roles};

/// What a worker writes: at most 2 000 characters.
pub type Note = Prose<1, 2000>;

/// What a worker does with a signal.
#[derive(Clone, Debug)]
pub enum Act {
    /// Take it from the queue.
    Claim,
    /// Put it back.
    Release,
    /// Say how urgent it is, and what kind of worry.
    Weigh(Urgency, SignalType),
    /// Note something.
    Note,
    /// A service gave advice, without a name.
    Advice,
    /// 112 or 101 was called.
    Emergency,
    /// Wait with it.
    Snooze(Moment),
    /// Look at it again now.
    Wake,
    /// Somebody else has it from now on.
    HandOver(PersonId),
    /// The person was told.
    Inform,
    /// The person will be told later, for a reason.
    InformLater(Moment),
    /// It is over.
    Close(Closure, Outcome),
    /// It was not over.
    Reopen,
    /// It is no part of another one after all.
    Unmerge,
    /// The reporter is asked to call, or no longer.
    CallUs(bool),
}

/// Does one act, with what the worker writes about it.
pub async fn act(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    id: SignalId,
    (act, words): (Act, Option<Note>),
) -> Result<()> {
    let (case, _) = signals::find(house.db.read(), caller, id).await?;
    if let Act::HandOver(to) = &act {
        is_colleague(house, caller, *to).await?;
    }
    let key = match &words {
        Some(_) => Some(steps::case_key(house, case.file.key).await?),
        None => None,
    };
    let event_id = log::named(house.now());
    let sealed = match (&key, &words) {
        (Some(key), Some(words)) => {
            Some(key.seal(&crate::care::case::of_event(event_id), words.as_str())?)
        }
        _ => None,
    };
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, id).await?;
        let open = open_referrals(tx, &case).await?;
        let after = apply(&case, &caller, &act, open, tx.now())?;
        if let Act::CallUs(call) = act {
            log::ask_to_call(tx, steps::key(&after), call).await?;
        }
        let (what, data) = told(&act, &case.signal);
        let event = Event {
            id: event_id,
            at: tx.now(),
            by: Some(caller.person),
            what,
            data,
            words: sealed,
        };
        let change = Change {
            before: &case.signal,
            steps: std::slice::from_ref(&after),
            by: Some(caller.person),
        };
        steps::write(tx, &buurt, &change, vec![event]).await?;
        steps::note(tx, &caller, (&after, name(&act)), None).await
    };
    house.db.write("care.act", flow).await
}

/// Asks the rule.
fn apply(
    case: &Case,
    caller: &Caller,
    act: &Act,
    open: usize,
    now: Moment,
) -> Result<Signal, Refusal> {
    let signal = case.signal.clone();
    let mine = || held(case, caller, now);
    match act {
        Act::Claim => signal.claim(caller.person, now),
        Act::Release => mine()?.release(now),
        Act::Weigh(urgency, kind) => Ok(Signal { kind: *kind, ..mine()?.weigh(*urgency)? }),
        Act::Note | Act::Advice | Act::CallUs(_) => mine(),
        Act::Emergency => mine()?.emergency(now),
        Act::Snooze(until) => mine()?.snooze(*until, now),
        Act::Wake => mine()?.wake(),
        // A coordinator gives away what is not hers.
        Act::HandOver(to) if caller.is(Role::Coordinator) && *to != caller.person => {
            signal.hand_over(*to, now)
        }
        Act::HandOver(to) => mine()?.hand_over(*to, now),
        Act::Inform => mine()?.inform(now),
        Act::InformLater(by) => mine()?.inform_later(*by, now),
        Act::Close(reason, outcome) => mine()?.close((*reason, *outcome), open, now),
        Act::Reopen => signal.reopen(caller.person, now),
        Act::Unmerge => signal.unmerge(caller.person, now),
    }
}

/// What is noted of an act, in codes.
fn told(act: &Act, before: &Signal) -> (Happening, Value) {
    let none = json!({});
    match act {
        Act::Claim => (Happening::Claimed, none),
        Act::Release => (Happening::Released, none),
        Act::Weigh(urgency, kind) => (
            Happening::Weighed,
            json!({ "from": before.urgency.word(), "to": urgency.word(), "type": kind.as_str() }),
        ),
        Act::Note => (Happening::Noted, none),
        Act::CallUs(call) => (Happening::Noted, json!({ "call_us": call })),
        Act::Advice => (Happening::Advice, none),
        Act::Emergency => (Happening::Emergency, none),
        Act::Snooze(until) => (Happening::Snoozed, json!({ "until": until })),
        Act::Wake => (Happening::Snoozed, json!({ "until": null })),
        Act::HandOver(to) => (Happening::HandedOver, json!({ "to": to })),
        Act::Inform => (Happening::Informed, none),
        Act::InformLater(by) => (Happening::Informed, json!({ "by": by })),
        Act::Close(reason, outcome) => {
            (Happening::Moved, json!({ "closure": reason.word(), "outcome": outcome.word() }))
        }
        Act::Reopen => (Happening::Moved, json!({ "reopened": true })),
        Act::Unmerge => (Happening::Unmerged, none),
    }
}

/// Its name in the chain.
const fn name(act: &Act) -> &'static str {
    match act {
        Act::Claim => "care.claim",
        Act::Release => "care.release",
        Act::Weigh(..) => "care.weigh",
        Act::Note | Act::CallUs(_) => "care.note",
        Act::Advice => "care.advice",
        Act::Emergency => "care.emergency",
        Act::Snooze(_) | Act::Wake => "care.snooze",
        Act::HandOver(_) => "care.hand_over",
        Act::Inform | Act::InformLater(_) => "care.inform",
        Act::Close(..) => "care.close",
        Act::Reopen => "care.reopen",
        Act::Unmerge => "care.unmerge",
    }
}

/// Brings two signals together: this one becomes part of the other.
pub async fn merge(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    (id, into): (SignalId, SignalId),
) -> Result<()> {
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        // Always in the same order, so that two merges never wait for each other.
        let (first, second) = (id.min(into), id.max(into));
        let (first, _) = signals::lock(tx, &caller, first).await?;
        let (second, _) = signals::lock(tx, &caller, second).await?;
        let (gone, kept) = if id < into { (first, second) } else { (second, first) };
        if open_referrals(tx, &gone).await? > 0 {
            return Err(Refusal::OpenReferral.into());
        }
        let kept_by = held(&kept, &caller, tx.now())?;
        // What a colleague told is not read by drawing it in.
        let free = gone.signal.clone();
        if free.owner.is_some() {
            free.held_by(caller.person)?;
        }
        let (now_gone, now_kept) = free.merge(kept_by, tx.now())?;
        let by = Some(caller.person);
        for (before, after, other) in
            [(&gone.signal, &now_gone, into), (&kept.signal, &now_kept, id)]
        {
            let data = json!({ "with": other });
            let event = steps::event(tx.now(), by, Happening::Merged, data);
            let change = Change { before, steps: std::slice::from_ref(after), by };
            steps::write(tx, &buurt, &change, vec![event]).await?;
        }
        steps::note(tx, &caller, (&now_gone, "care.merge"), None).await
    };
    house.db.write("care.merge", flow).await
}

/// Writes the summary that the person sees.
pub async fn summarise(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    id: SignalId,
    summary: Note,
) -> Result<()> {
    let (case, _) = signals::find(house.db.read(), caller, id).await?;
    let key = steps::case_key(house, case.file.key).await?;
    let sealed = key.seal(&of_signal("summary", id), summary.as_str())?;
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, id).await?;
        let after = held(&case, &caller, tx.now())?;
        let by = Some(caller.person);
        let event = steps::event(tx.now(), by, Happening::Summary, json!({}));
        let change = Change { before: &case.signal, steps: std::slice::from_ref(&after), by };
        steps::write(tx, &buurt, &change, vec![event]).await?;
        signals::summarise(tx, &after, sealed).await?;
        steps::note(tx, &caller, (&after, "care.summary"), None).await
    };
    house.db.write("care.summary", flow).await
}

/// Counts the referrals that a service still holds.
pub(super) async fn open_referrals(tx: &Tx, case: &Case) -> Result<usize> {
    let all = referrals::of_signal(tx.rows(), steps::key(&case.signal)).await?;
    Ok(all.iter().filter(|it| it.referral.code.is_asked()).count())
}

/// A case goes only to somebody who works here with cases.
async fn is_colleague(house: &House, caller: &Caller, to: PersonId) -> Result<()> {
    let unknown = || Error::field("/to", "unknown_value");
    let rows = house.db.read();
    let roles = roles::of(rows, caller.buurt, to, house.now()).await?;
    let works = roles.iter().any(|it| matches!(it, Role::Buurtwerker | Role::Coordinator));
    if works { Ok(()) } else { Err(unknown()) }
}
