//! The helper says what it cost; the asker, or a worker for her, that it is paid.

use uuid::Uuid;

use super::steps::{self, namens};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::RequestId;
use crate::delivery;
use crate::help::amount;
use crate::help::notices::Topic;
use crate::help::store::{amounts, requests};
use crate::people::Caller;
use crate::tasks::Subject;

/// Says what it cost, in cents; again while it is not paid. `most` is the ceiling of the neighbourhood,
/// in euro.
pub async fn say(
    house: &House,
    caller: &Caller,
    id: RequestId,
    (cents, most): (u32, u32),
) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, _) = requests::lock(tx, &caller, id).await?;
        let of = (id, caller.person);
        let before = amounts::find(tx.rows(), caller.buurt, of).await?;
        let now = tx.now();
        let it = amount::said(&found, before.as_ref(), (caller.person, cents), most, now)?;
        amounts::put(tx, caller.buurt, id, &it).await?;
        steps::changed(tx, &found, it.helper);
        let (asker, about) = (found.request.requester, Subject::new("help", id.0));
        let notice = Topic::of(&found, now).amount(cents);
        delivery::notify(tx, caller.buurt, asker, &about, notice).await
    };
    house.db.write("help.amount", flow).await
}

/// Says that what this helper spent is paid.
pub async fn pay(house: &House, caller: &Caller, id: RequestId, mark: Uuid) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let of = (id, found.marked(mark).ok_or(Error::NotFound)?.offer.helper);
        let before = amounts::find(tx.rows(), caller.buurt, of).await?;
        let it = amount::paid(before.as_ref(), caller.person, tx.now())?;
        if before == Some(it) {
            return Ok(());
        }
        amounts::put(tx, caller.buurt, id, &it).await?;
        steps::changed(tx, &found, it.helper);
        namens(tx, &caller, &found, relation, "help.paid").await
    };
    house.db.write("help.paid", flow).await
}
