//! The team plans, changes and cancels activities. Who said "ik kom" hears of it.

use super::telling::{self, What};
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{ActivityId, BuurtId};
use crate::community::activity::{Activity, Plan, State};
use crate::community::store::{activities, places};
use crate::people::{Caller, members};

/// Plans an activity, or the same one week after week; tells their names.
pub async fn plan(
    house: &House,
    caller: &Caller,
    once: Once,
    plans: Vec<Plan>,
) -> Result<Vec<ActivityId>> {
    let ids: Vec<ActivityId> = plans.iter().map(|_| ActivityId::new(house.now())).collect();
    let (caller, named) = (caller.clone(), ids.clone());
    let flow = async move |tx: &Tx| {
        for (id, plan) in named.into_iter().zip(plans) {
            plan.check(tx.now())?;
            possible(tx, caller.buurt, &plan).await?;
            let it = Activity { id, buurt: caller.buurt, plan, state: State::Planned };
            activities::insert(tx, &it, caller.person).await?;
            telling::end_later(tx, &it).await?;
            telling::announce(tx, &it, None);
        }
        Ok(())
    };
    house.db.write_once(once, "community.plan", ids, flow).await
}

/// Plans it otherwise. Another time or place is told to who comes.
pub async fn change(house: &House, caller: &Caller, id: ActivityId, plan: Plan) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let before = activities::lock(tx, &caller, id).await?;
        possible(tx, caller.buurt, &plan).await?;
        let after = before.clone().change(plan, tx.now())?;
        activities::set(tx, &after).await?;
        if before.plan.moves(&after.plan) {
            telling::end_later(tx, &after).await?;
            telling::tell_all(tx, &after, What::Moved).await?;
        }
        telling::announce(tx, &after, None);
        Ok(())
    };
    house.db.write("community.change", flow).await
}

/// It will not be. Who comes is told.
pub async fn cancel(house: &House, caller: &Caller, id: ActivityId) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let after = activities::lock(tx, &caller, id).await?.cancel(tx.now())?;
        activities::set(tx, &after).await?;
        telling::tell_all(tx, &after, What::Cancelled).await?;
        telling::announce(tx, &after, None);
        Ok(())
    };
    house.db.write("community.cancel", flow).await
}

/// The place is there and open, and who organises lives or works here.
async fn possible(tx: &Tx, buurt: BuurtId, plan: &Plan) -> Result<()> {
    let unknown = |pointer| Error::field(pointer, "unknown_value");
    let place = places::lock_any(tx, buurt, plan.place).await?;
    place.ok_or_else(|| unknown("/place"))?.open()?;
    if let Some(organiser) = plan.organiser
        && members::here(tx.rows(), buurt, vec![organiser]).await?.is_empty()
    {
        return Err(unknown("/organiser"));
    }
    Ok(())
}
