//! Somebody moves whom a case is about. It stays here, with who has it: what is known in it goes nowhere by
//! itself. A worker hands it over there, with what the person says yes to, or ends it.

use super::steps;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};
use crate::base::saying::Saying;
use crate::buurt::Buurt;
use crate::care::store::signals;
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// In how many working minutes.
const WITHIN: u32 = 24 * 60;

/// Asks the worker of every open case about somebody what becomes of it.
pub async fn moved(tx: &Tx, buurt: &Buurt, person: PersonId) -> Result<()> {
    let here: BuurtId = buurt.id;
    for case in signals::about(tx.rows(), here, person).await? {
        let signal = case.signal;
        if !signal.phase().is_open() {
            continue;
        }
        let (urgency, due) = (Urgency::Soon, buurt.rhythm.working(tx.now(), WITHIN));
        let new = New {
            kind: Task::Moved,
            subject: Subject::new(steps::ROOM, signal.id.0),
            person: None,
            reason: Saying::new("task-moved"),
            urgency,
            due,
        };
        let id = tasks::raise(tx, here, new).await?;
        if signal.owner.is_some() {
            tasks::plan(tx, here, id, (signal.owner, urgency, due)).await?;
        }
    }
    Ok(())
}
