//! Somebody says what is not right about them; a worker looks at it and says what became of it.
//!
//! Changes nothing of what is known: the worker does that where it stands.

use super::keeping;
use crate::base::db::{News, Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{CorrectionId, PersonId};
use crate::base::saying::Saying;
use crate::buurt::Buurt;
use crate::people::audit::Entry;
use crate::people::correction::{Correction, State, Words, place};
use crate::people::store::{corrections, members, persons, trail};
use crate::people::{Caller, Relation};
use crate::tasks::{self, Kind, New, Subject, Urgency};

/// Working minutes within which a worker looks.
const LOOKED_WITHIN: u32 = 24 * 60;

/// So many may wait at once.
const WAITING: u64 = 10;

/// Somebody says what is not right.
pub async fn say(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    once: Once,
    words: &Words,
) -> Result<CorrectionId> {
    let (rows, now) = (house.db.read(), house.now());
    let key = keeping::key(house, rows, persons::find(rows, caller.person).await?.key).await?;
    let id = CorrectionId::new(now);
    let said = Correction {
        id,
        buurt: buurt.id,
        person: caller.person,
        words: key.seal(&place(id), words.as_str())?,
        said: now,
        state: State::Open,
    };
    let task = New {
        kind: Kind::DataCorrected,
        subject: Subject::new("people", caller.person.0),
        person: Some(caller.person),
        reason: Saying::new("task-data-corrected"),
        urgency: Urgency::Soon,
        due: buurt.rhythm.working(now, LOOKED_WITHIN),
    };
    let flow = async move |tx: &Tx| {
        if corrections::open(tx.rows(), said.buurt, said.person).await? >= WAITING {
            return Err(Error::Refused("too_many_corrections"));
        }
        corrections::insert(tx, &said).await?;
        tasks::raise(tx, said.buurt, task).await?;
        changed(tx, &said);
        Ok(())
    };
    house.db.write_once(once, "people.say_wrong", id, flow).await
}

/// Shows what somebody said, the latest first, in their words.
pub async fn said(
    house: &House,
    caller: &Caller,
    person: PersonId,
) -> Result<Vec<(Correction, String)>> {
    let rows = house.db.read();
    let all = corrections::of(rows, caller.buurt, person).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let key = keeping::key(house, rows, persons::find(rows, person).await?.key).await?;
    let open = |it: Correction| {
        let words = key.open(&place(it.id), &it.words)?;
        Ok((it, words))
    };
    all.into_iter().map(open).collect()
}

/// Shows it to a worker of the neighbourhood.
pub async fn said_of(
    house: &House,
    caller: &Caller,
    person: PersonId,
) -> Result<Vec<(Correction, String)>> {
    members::find(house.db.read(), caller.buurt, person).await?;
    caller.admit(Relation::SameBuurt)?;
    said(house, caller, person).await
}

/// A worker says what became of it. When nothing waits any more, neither does the task.
pub async fn close(
    house: &House,
    caller: &Caller,
    (person, id): (PersonId, CorrectionId),
    done: bool,
) -> Result<()> {
    caller.admit(Relation::SameBuurt)?;
    let by = caller.actor();
    let flow = async move |tx: &Tx| {
        let before = corrections::lock(tx, by.buurt, id).await?;
        if before.person != person {
            return Err(Error::NotFound);
        }
        let after = before.clone().close(done);
        if after == before {
            return Ok(());
        }
        corrections::close(tx, &after, by.person).await?;
        if corrections::open(tx.rows(), by.buurt, person).await? == 0 {
            tasks::settle_person(tx, by.buurt, Kind::DataCorrected, person).await?;
        }
        changed(tx, &after);
        let entry = Entry {
            buurt: by.buurt,
            at: tx.now(),
            actor: Some(by.person),
            on_behalf_of: None,
            action: "people.correction".to_owned(),
            subject: Some(person.0),
            consent: None,
            reason: Some(after.state.word().to_owned()),
        };
        trail::append(tx, &entry).await
    };
    house.db.write("people.correction", flow).await
}

fn changed(tx: &Tx, it: &Correction) {
    tx.announce(News::Changed {
        buurt: it.buurt,
        kind: "person".to_owned(),
        id: it.person.0,
        people: vec![it.person],
        desk: true,
    });
}
