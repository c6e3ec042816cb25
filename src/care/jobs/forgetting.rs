//! Forgets suggestions that are over: after 90 days the same cause may speak again. And whom the others
//! were about, once that person is forgotten.

use chrono::TimeDelta;

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::care::store::forgetting;
use crate::care::suggestion::KEPT;
use crate::delivery::{self, Kept, Promise};
use crate::people::persons;

/// The job that forgets.
pub(super) const FORGET: &str = "care.forget_suggestions";

/// The most that are looked at, or forgotten in one flow.
const AT_ONCE: u64 = 100;

/// Promises it. At every start: it replaces the one that is there.
pub(super) async fn standing(tx: &Tx) -> Result<()> {
    delivery::promise(tx, Promise::new(FORGET, &())?.dedupe(FORGET)).await
}

/// Forgets some; the rest a second later, else again tomorrow.
pub(super) async fn forget(house: &House) -> Result<Kept> {
    forget_people(house).await?;
    let flow = async |tx: &Tx| {
        let gone = forgetting::forget(tx, tx.now() - KEPT, AT_ONCE).await?;
        let wait = if gone < AT_ONCE { TimeDelta::days(1) } else { TimeDelta::seconds(1) };
        Ok(Kept::Later(tx.now() + wait))
    };
    house.db.write(FORGET, flow).await
}

/// Of whom is forgotten no suggestion says that it was about them.
async fn forget_people(house: &House) -> Result<()> {
    let (rows, mut after) = (house.db.read(), None);
    loop {
        let some: Vec<PersonId> = forgetting::people(rows, after, AT_ONCE).await?;
        let Some(last) = some.last().copied() else { return Ok(()) };
        after = Some(last);
        for person in persons::forgotten(rows, some).await? {
            let flow = async move |tx: &Tx| forgetting::forget_person(tx, person).await;
            house.db.write("care.forget_person", flow).await?;
        }
    }
}
