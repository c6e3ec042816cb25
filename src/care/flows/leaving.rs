//! Somebody no longer works here: a coordinator gives every case of theirs to somebody else, or to
//! themselves. One case is one flow; whatever stops it, the next time goes on.

use serde_json::json;

use super::duty::staff;
use super::steps::{self, Change};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::buurt::Buurt;
use crate::care::case::Happening;
use crate::care::store::{load, signals};
use crate::people::{Caller, mandates, members};

/// Ends the work of somebody here at this moment; their cases wait to be given on.
pub async fn end(house: &House, caller: &Caller, who: PersonId) -> Result<()> {
    let by = caller.actor();
    let flow = async move |tx: &Tx| mandates::end(tx, by, who).await;
    house.db.write("care.mandate_end", flow).await
}

/// Gives every open case of somebody who works here no longer to somebody who does; tells how many.
pub async fn give_all(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    (from, to): (PersonId, PersonId),
) -> Result<u32> {
    let rows = house.db.read();
    members::find(rows, buurt.id, from).await?;
    let here = staff(rows, buurt.id, house.now()).await?;
    if here.contains(&from) {
        return Err(Error::Refused("still_works_here"));
    }
    if !here.contains(&to) {
        return Err(Error::field("/to", "unknown_value"));
    }
    let mut given = 0;
    for id in load::held_by(rows, buurt.id, from).await? {
        let (caller, buurt) = (caller.clone(), buurt.clone());
        let flow = async move |tx: &Tx| {
            let before = signals::lock_any(tx, buurt.id, id).await?.signal;
            if before.owner != Some(from) || !before.phase().is_open() {
                return Ok(0); // it moved in between
            }
            let after = before.clone().hand_over(to, tx.now())?;
            let by = Some(caller.person);
            let event = steps::event(tx.now(), by, Happening::HandedOver, json!({ "to": to }));
            let change = Change { before: &before, steps: std::slice::from_ref(&after), by };
            steps::write(tx, &buurt, &change, vec![event]).await?;
            steps::note(tx, &caller, (&after, "care.hand_over"), None).await?;
            Ok(1)
        };
        given += house.db.write("care.give_all", flow).await?;
    }
    Ok(given)
}
