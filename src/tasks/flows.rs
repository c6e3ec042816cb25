//! What becomes of tasks: raised and settled inside the flows of other rooms, taken, done and
//! dismissed by the people at a desk.

use chrono::TimeDelta;
use uuid::Uuid;

use super::list::{Desk, Filter, Page};
use super::store;
use super::task::{Dismissal, Kind, New, State, Subject, Task, Urgency};
use crate::base::clock::Moment;
use crate::base::db::{News, Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, PersonId, TaskId};
use crate::base::seal::Place;
use crate::base::text::Prose;

/// What somebody adds when a task is done: at most 500 characters.
pub type Note = Prose<0, 500>;

/// How long a closed task is kept.
const KEPT: TimeDelta = TimeDelta::days(90);

/// Raises a task. While the same one is open (kind, subject, person) there is no second: that one
/// takes the newer reason, the higher urgency and the earlier time.
pub async fn raise(tx: &Tx, buurt: BuurtId, new: New) -> Result<TaskId> {
    let (id, raised, what) = (TaskId::new(tx.now()), tx.now(), new.clone());
    let task = Task { id, buurt, what, owner: None, raised, state: State::Open };
    if store::insert(tx, &task).await? {
        announce(tx, &task);
        return Ok(id);
    }
    // Closed between the two statements (PostgreSQL only): the caller asks again.
    let same = store::lock_same(tx, buurt, &new).await?.ok_or(Error::Busy)?;
    let again = same.clone().again(new);
    if again != same {
        store::advance(tx, &again, None).await?;
        announce(tx, &again);
    }
    Ok(again.id)
}

/// Keeps a subject from these people, because it is about them, or may be: whatever is to be done about it, at no
/// desk they learn that it is there. It stands until the subject is forgotten.
pub async fn keep_from(
    tx: &Tx,
    buurt: BuurtId,
    subject: &Subject,
    people: &[PersonId],
) -> Result<()> {
    for person in people {
        store::kept::keep(tx, buurt, subject, *person).await?;
    }
    Ok(())
}

/// Finds from whom a subject is kept.
pub async fn kept_from(rows: Rows<'_>, buurt: BuurtId, subject: &Subject) -> Result<Vec<PersonId>> {
    store::kept::of(rows, buurt, subject).await
}

/// Says whose a task is and how much it presses, for the room that raised it.
pub async fn plan(
    tx: &Tx,
    buurt: BuurtId,
    id: TaskId,
    (owner, urgency, due): (Option<PersonId>, Urgency, Moment),
) -> Result<()> {
    let task = store::lock(tx, buurt, id).await?;
    let planned = task.clone().planned(owner, (urgency, due))?;
    if planned != task {
        store::advance(tx, &planned, None).await?;
        announce(tx, &planned);
    }
    Ok(())
}

/// Settles the open tasks of these kinds about a subject, because their cause is gone.
pub async fn settle(tx: &Tx, buurt: BuurtId, kinds: &[Kind], subject: &Subject) -> Result<()> {
    let gone = store::lock_about(tx, buurt, kinds, subject).await?;
    settle_all(tx, gone).await
}

/// Settles the open tasks of a kind about a subject that are to be done with these people, because their cause is gone.
pub async fn settle_with(
    tx: &Tx,
    buurt: BuurtId,
    kind: Kind,
    subject: &Subject,
    people: &[PersonId],
) -> Result<()> {
    let mut gone = store::lock_about(tx, buurt, &[kind], subject).await?;
    gone.retain(|it| it.what.person.is_some_and(|who| people.contains(&who)));
    settle_all(tx, gone).await
}

/// Settles every open task of a kind about a person.
pub async fn settle_person(tx: &Tx, buurt: BuurtId, kind: Kind, person: PersonId) -> Result<()> {
    let gone = store::lock_person(tx, buurt, kind, person).await?;
    settle_all(tx, gone).await
}

/// Gives a task to the actor; `task_taken` when somebody else has it.
pub async fn take(house: &House, actor: Actor, id: TaskId) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let task = store::lock(tx, actor.buurt, id).await?;
        let taken = task.clone().take(actor.person)?;
        if taken != task {
            store::advance(tx, &taken, None).await?;
            announce(tx, &taken);
        }
        Ok(())
    };
    house.db.write("tasks.take", flow).await
}

/// Ends a task that the actor did, with a note for colleagues, which is sealed.
pub async fn done(house: &House, actor: Actor, id: TaskId, note: Option<Note>) -> Result<()> {
    let place = Place::new("task", "note", id.0);
    let note = note.filter(|it| !it.as_str().is_empty());
    let note = note.map(|it| house.seal.seal(&place, it.as_str().as_bytes())).transpose()?;
    let flow = async move |tx: &Tx| {
        let done = store::lock(tx, actor.buurt, id).await?.done(actor.person, tx.now())?;
        store::advance(tx, &done, note).await?;
        announce(tx, &done);
        Ok(())
    };
    house.db.write("tasks.done", flow).await
}

/// Ends a task that need not be done.
pub async fn dismiss(house: &House, actor: Actor, id: TaskId, reason: Dismissal) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let task = store::lock(tx, actor.buurt, id).await?;
        let dismissed = task.dismiss(actor.person, reason, tx.now())?;
        store::advance(tx, &dismissed, None).await?;
        announce(tx, &dismissed);
        Ok(())
    };
    house.db.write("tasks.dismiss", flow).await
}

/// Shows one page of the open tasks of a neighbourhood.
pub async fn show(rows: Rows<'_>, buurt: BuurtId, filter: &Filter) -> Result<Page> {
    store::list(rows, buurt, filter).await
}

/// Shows one page of the open tasks of several neighbourhoods to somebody; where one coordinates, with what is
/// the coordinator's alone, but never what is kept from them.
pub async fn show_all(
    rows: Rows<'_>,
    (who, desks): (PersonId, &[Desk]),
    filter: &Filter,
) -> Result<Page> {
    store::list_all(rows, (Some(who), desks), filter).await
}

/// Counts the open tasks of every neighbourhood, and those of them that are over their time.
pub async fn waiting(rows: Rows<'_>, now: Moment) -> Result<(u64, u64)> {
    store::waiting(rows, now).await
}

/// Tells whether a task of a kind about a person is open.
pub async fn waits(rows: Rows<'_>, buurt: BuurtId, kind: Kind, person: PersonId) -> Result<bool> {
    store::waits(rows, buurt, kind, person).await
}

/// Tells whether a task of a kind about a subject is open.
pub async fn waits_about(
    rows: Rows<'_>,
    buurt: BuurtId,
    kind: Kind,
    subject: &Subject,
) -> Result<bool> {
    store::waits_about(rows, buurt, kind, subject).await
}

/// Tells whether a task of this kind about this subject was raised before, open or not, that names the same people.
pub async fn was_raised(rows: Rows<'_>, buurt: BuurtId, new: &New) -> Result<bool> {
    let all = store::about(rows, buurt, new.kind, &new.subject).await?;
    Ok(all.iter().any(|it| it.what.reason.people().eq(new.reason.people())))
}

/// Finds one task of a neighbourhood.
pub async fn find(rows: Rows<'_>, buurt: BuurtId, id: TaskId) -> Result<Task> {
    store::find(rows, buurt, id).await
}

/// Forgets at most `limit` tasks that were closed more than 90 days ago; tells how many.
pub async fn forget_closed(tx: &Tx, limit: u64) -> Result<u64> {
    store::forget(tx, tx.now() - KEPT, limit).await
}

/// Forgets every task about these subjects, open or not, because they are forgotten themselves.
pub async fn forget_about(tx: &Tx, buurt: BuurtId, subjects: &[Uuid]) -> Result<()> {
    store::forget_about(tx, buurt, subjects).await
}

/// Forgets what was noted with the tasks about somebody, what was kept from them, and that another neighbourhood was
/// to be asked about them, wherever that is, because they are forgotten themselves.
pub async fn forget_person(tx: &Tx, person: PersonId) -> Result<()> {
    store::forget_person(tx, person).await
}

async fn settle_all(tx: &Tx, tasks: Vec<Task>) -> Result<()> {
    for task in tasks {
        let settled = task.settled(tx.now())?;
        store::advance(tx, &settled, None).await?;
        announce(tx, &settled);
    }
    Ok(())
}

/// Of what is the coordinator's alone the team hears nothing. Of what falls to them where nobody coordinates they do, as
/// [`Desk::shows`] it: news carries ids only, and who may not see it reads nothing new.
fn announce(tx: &Tx, task: &Task) {
    let kind = task.what.kind;
    tx.announce(News::Changed {
        buurt: task.buurt,
        kind: "task".to_owned(),
        id: task.id.0,
        people: Vec::new(),
        desk: !kind.is_coordinators() || kind == Kind::AskBefore,
    });
}
