//! Writes a step of a signal by its difference: the row, what happened, its one task, who looks at it.
//!
//! Decides nothing. A signal that is open has one open task: the next thing to do, in the words of a
//! desk.

use serde_json::json;

use crate::base::clock::Moment;
use crate::base::db::{News, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{DataKeyId, PersonId};
use crate::base::saying::Saying;
use crate::base::seal::DataKey;
use crate::buurt::Buurt;
use crate::care::case::{Case, Event, Happening, Key, of_event};
use crate::care::flows::{clocks, suggesting};
use crate::care::signal::{Phase, Refusal, Signal};
use crate::care::signal_type::Urgency;
use crate::care::store::{log, signals};
use crate::people::audit::Entry;
use crate::people::{Caller, keeping, trail};
use crate::tasks::{self, Kind as Task, New, Subject};

/// The room, as tasks and promises name it.
pub const ROOM: &str = "care";

/// The task of a signal: one at a time.
const NEXT: [Task; 4] =
    [Task::SignalLook, Task::SignalContact, Task::SignalDecide, Task::SignalFollow];

/// A signal that changes: as it was, and every step to what it is.
#[derive(Debug)]
pub struct Change<'a> {
    /// As it was locked.
    pub before: &'a Signal,
    /// Every step, the last is what it is now.
    pub steps: &'a [Signal],
    /// Who does it; nobody when the house does.
    pub by: Option<PersonId>,
}

/// Writes the last step, notes each, and puts the next thing to do on the desk.
pub async fn write(tx: &Tx, buurt: &Buurt, change: &Change<'_>, more: Vec<Event>) -> Result<()> {
    let Some(after) = change.steps.last() else { return Ok(()) };
    if change.before != after {
        signals::advance(tx, change.before, after).await?;
    }
    let mut events = more;
    let mut at = change.before.phase();
    for step in change.steps {
        if step.phase() != at {
            let data = json!({ "from": at.word(), "to": step.phase().word() });
            events.push(event(tx.now(), change.by, Happening::Moved, data));
        }
        at = step.phase();
    }
    log::happened(tx, key(after), &events).await?;
    let attempted = events.iter().any(|it| it.what == Happening::Talked);
    next_task(tx, buurt, (change.before, after), attempted).await?;
    announce(tx, after);
    suggesting::moved(tx, change.before, after).await
}

/// Lets the clocks follow, and puts the next thing to do on the desk, in the place of the last.
/// `attempted` when somebody tried to reach the person.
pub async fn next_task(
    tx: &Tx,
    buurt: &Buurt,
    (before, after): (&Signal, &Signal),
    attempted: bool,
) -> Result<()> {
    let due = clocks::follow(tx, buurt, before.phase(), after, attempted).await?;
    let subject = Subject::new(ROOM, after.id.0);
    let kind = task(after.phase());
    let gone: Vec<Task> = NEXT.into_iter().filter(|it| Some(*it) != kind).collect();
    if before.phase() != after.phase() {
        tasks::settle(tx, buurt.id, &gone, &subject).await?;
    }
    let Some(kind) = kind else { return Ok(()) };
    let new = New {
        kind,
        subject,
        person: after.subject,
        reason: Saying::new(format!("task-{}", kind.word().replace('_', "-")))
            .words("what", format!("signal-type-{}", after.kind)),
        urgency: weight(after.urgency),
        due: due.unwrap_or(tx.now()),
    };
    let plan = (after.owner, new.urgency, new.due);
    let id = tasks::raise(tx, buurt.id, new).await?;
    tasks::plan(tx, buurt.id, id, plan).await
}

/// What is next while a signal stands there.
const fn task(phase: Phase) -> Option<Task> {
    match phase {
        Phase::New | Phase::Triage => Some(Task::SignalLook),
        Phase::Contact => Some(Task::SignalContact),
        Phase::Consent => Some(Task::SignalDecide),
        Phase::Referred | Phase::FollowUp => Some(Task::SignalFollow),
        Phase::Closed | Phase::Merged => None,
    }
}

/// Its place in a list of tasks of every kind.
const fn weight(urgency: Urgency) -> tasks::Urgency {
    match urgency {
        Urgency::Immediate | Urgency::High => tasks::Urgency::Now,
        Urgency::Normal => tasks::Urgency::Today,
        Urgency::Low => tasks::Urgency::Soon,
    }
}

/// Tells the desk; nobody else ever hears of a signal this way.
pub fn announce(tx: &Tx, signal: &Signal) {
    tx.announce(News::Changed {
        buurt: signal.buurt,
        kind: "signal".to_owned(),
        id: signal.id.0,
        people: Vec::new(),
        desk: true,
    });
}

/// Makes an event without words.
pub fn event(at: Moment, by: Option<PersonId>, what: Happening, data: serde_json::Value) -> Event {
    Event { id: log::named(at), at, by, what, data, words: None }
}

/// Seals the words of an event under the key of the case.
pub fn sealed(event: Event, key: &DataKey, words: &str) -> Result<Event> {
    let words = key.seal(&of_event(event.id), words)?;
    Ok(Event { words: Some(words), ..event })
}

/// Whose signal it is, with its neighbourhood.
pub fn key(signal: &Signal) -> Key {
    (signal.buurt, signal.id)
}

/// Finds the key of a case, to seal more under it. A forgotten case takes nothing more.
pub async fn case_key(house: &House, id: Option<DataKeyId>) -> Result<DataKey> {
    let id = id.ok_or(Refusal::Over)?;
    keeping::key(house, house.db.read(), id).await
}

/// Lets through who has it; an ownerless one is taken in the same step.
pub fn held(case: &Case, caller: &Caller, now: Moment) -> Result<Signal, Refusal> {
    let signal = case.signal.clone();
    if !signal.phase().is_open() {
        return Err(Refusal::Over);
    }
    if signal.owner.is_none() {
        return signal.claim(caller.person, now);
    }
    signal.held_by(caller.person)?;
    Ok(signal)
}

/// One line in the chain; last in its flow.
pub async fn note(
    tx: &Tx,
    caller: &Caller,
    (signal, name): (&Signal, &'static str),
    reason: Option<String>,
) -> Result<()> {
    let entry = Entry {
        buurt: caller.buurt,
        at: tx.now(),
        actor: Some(caller.person),
        on_behalf_of: None,
        action: name.to_owned(),
        subject: Some(signal.id.0),
        consent: None,
        reason,
    };
    trail::append(tx, &entry).await
}
