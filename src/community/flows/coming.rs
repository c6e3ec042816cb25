//! Somebody comes, with how many and whether they want to be reminded; or not after all.

use super::telling;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::ActivityId;
use crate::community::activity::People;
use crate::community::store::activities;
use crate::community::store::comings::{self, Coming};
use crate::delivery;
use crate::people::Caller;

/// "Ik kom", or "ik kom met twee". Said again, the last word counts.
pub async fn come(
    house: &House,
    caller: &Caller,
    id: ActivityId,
    (people, remind): (People, bool),
) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (buurt, person) = (caller.buurt, caller.person);
        let it = activities::lock(tx, &caller, id).await?;
        let others = comings::others(tx.rows(), buurt, (id, person)).await?;
        it.come(others, people, tx.now())?;
        let coming = Coming { activity: id, person, people, remind };
        comings::put(tx, buurt, coming).await?;
        telling::remind_later(tx, &it, coming).await?;
        telling::announce(tx, &it, Some(person));
        Ok(())
    };
    house.db.write("community.come", flow).await
}

/// Not after all. Said twice is said once.
pub async fn stay_away(house: &House, caller: &Caller, id: ActivityId) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let it = activities::lock(tx, &caller, id).await?;
        comings::delete(tx, caller.buurt, id, caller.person).await?;
        delivery::cancel(tx, &telling::reminder(id, caller.person)).await?;
        telling::announce(tx, &it, Some(caller.person));
        Ok(())
    };
    house.db.write("community.stay_away", flow).await
}
