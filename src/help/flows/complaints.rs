//! What telling and judging share: what there is to do about it, who hears that something changed, and
//! the line in the chain. Decides nothing.

use super::met;
use crate::base::clock::Moment;
use crate::base::db::{News, Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, ComplaintId, PersonId};
use crate::base::saying::Saying;
use crate::buurt::Buurt;
use crate::help::complaint::{Complaint, Desk, State, place};
use crate::help::store::complaints::{self, Sealed};
use crate::people::audit::Entry;
use crate::people::{keeping, trail};
use crate::tasks::{self, Kind, New, Subject, Urgency};

/// Working minutes within which a worker looks.
const LOOKED_WITHIN: u32 = 8 * 60;

/// What there is to do about one that was told.
pub(super) fn task(it: &Complaint, buurt: &Buurt, now: Moment) -> New {
    let safety = it.what.is_safety();
    let (kind, words) = match it.desk {
        Desk::Coordinator => (Kind::WorkerComplaint, "task-worker-complaint"),
        Desk::Worker if safety => (Kind::WentWrong, "task-went-wrong-safety"),
        Desk::Worker => (Kind::WentWrong, "task-went-wrong"),
    };
    let due = if safety { now } else { buurt.rhythm.working(now, LOOKED_WITHIN) };
    let urgency = if safety { Urgency::Now } else { Urgency::Today };
    let reason = Saying::new(words);
    New { kind, subject: subject(it.id), person: Some(it.by), reason, urgency, due }
}

/// What the tasks about it are about.
pub(super) fn subject(id: ComplaintId) -> Subject {
    Subject::new("complaint", id.0)
}

/// Ends what there was to do about it.
pub(super) async fn settle(tx: &Tx, it: &Complaint) -> Result<()> {
    let kinds = [Kind::WentWrong, Kind::WorkerComplaint, Kind::ComplaintAppeal];
    tasks::settle(tx, it.buurt, &kinds, &subject(it.id)).await
}

/// Tells who told it, and who looks at it: of what is the coordinator's, the team hears nothing.
pub(super) async fn announce(tx: &Tx, it: &Complaint) -> Result<()> {
    let mut people = vec![it.by];
    if it.desk == Desk::Coordinator || it.state == State::Appealed {
        people.extend(met::judges(tx.rows(), it, tx.now()).await?);
    }
    tx.announce(News::Changed {
        buurt: it.buurt,
        kind: "complaint".to_owned(),
        id: it.id.0,
        people,
        desk: it.desk == Desk::Worker,
    });
    Ok(())
}

/// Notes what somebody did with it; last in its flow.
pub(super) async fn note(tx: &Tx, by: PersonId, it: &Complaint, action: &str) -> Result<()> {
    let entry = Entry {
        buurt: it.buurt,
        at: tx.now(),
        actor: Some(by),
        on_behalf_of: Some(it.by).filter(|who| *who != by),
        action: action.to_owned(),
        subject: Some(it.id.0),
        consent: it.noted.map(|(_, how)| how.word().to_owned()),
        reason: it.outcome.map(|it| it.word().to_owned()),
    };
    trail::append(tx, &entry).await
}

/// Writes the appeal, and gives the coordinator something to do.
pub(super) async fn appealed(tx: &Tx, buurt: &Buurt, before: Complaint) -> Result<Complaint> {
    let after = before.appeal(tx.now())?;
    complaints::advance(tx, &after, None).await?;
    let new = New {
        kind: Kind::ComplaintAppeal,
        subject: subject(after.id),
        person: Some(after.by),
        reason: Saying::new("task-complaint-appeal"),
        urgency: Urgency::Today,
        due: buurt.rhythm.working(tx.now(), LOOKED_WITHIN * 3),
    };
    tasks::raise(tx, buurt.id, new).await?;
    announce(tx, &after).await?;
    Ok(after)
}

/// Opens a sealed word; nothing where it is forgotten.
pub(super) async fn opened(
    house: &House,
    id: ComplaintId,
    sealed: &Sealed,
    column: &'static str,
) -> Result<Option<String>> {
    let text = if column == "side" { &sealed.side } else { &sealed.words };
    let Some((key, text)) = sealed.key.zip(text.as_ref()) else { return Ok(None) };
    match keeping::key(house, house.db.read(), key).await {
        Ok(key) => key.open(&place(column, id), text).map(Some),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Somebody died, or is forgotten: what waits and names them ends, and nobody is paused for it any more.
pub async fn ended(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    for before in complaints::lock_naming(tx, buurt, person).await? {
        let after = before.ended(tx.now());
        complaints::advance(tx, &after, None).await?;
        settle(tx, &after).await?;
        announce(tx, &after).await?;
    }
    Ok(())
}

/// Tells whether somebody is asked for nothing: until somebody looked at what went wrong with them, or until
/// somebody who coordinates, or a worker where nobody else does, asked the neighbourhood that they came from.
pub async fn pauses(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<bool> {
    let wrong = complaints::pauses(rows, buurt, person).await?;
    Ok(wrong || tasks::waits(rows, buurt, Kind::AskBefore, person).await?)
}

/// Somebody works here from now on: what was told about them is the coordinator's alone.
pub async fn about_a_colleague(tx: &Tx, buurt: &Buurt, person: PersonId) -> Result<()> {
    for before in complaints::lock_about(tx, buurt.id, person).await? {
        settle_worker(tx, &before).await?;
        let after = before.about_a_colleague();
        complaints::advance(tx, &after, None).await?;
        if matches!(after.state, State::Told | State::Heard) {
            tasks::raise(tx, buurt.id, task(&after, buurt, tx.now())).await?;
        }
        announce(tx, &after).await?;
    }
    Ok(())
}

/// The team has nothing to do with it any more.
async fn settle_worker(tx: &Tx, it: &Complaint) -> Result<()> {
    tasks::settle(tx, it.buurt, &[Kind::WentWrong], &subject(it.id)).await
}
