//! A key of which somebody moved to another neighbourhood of the installation: they hear of it there, and answer there.
//! Where it was given nobody reads their name or number any more.

use super::subject;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};
use crate::delivery::{self, Notice};
use crate::help::door_key::DoorKey;
use crate::help::notices;
use crate::help::store::door_keys as store;
use crate::people::members;
use crate::tasks::{self, Kind as Task};

/// What is told of a key that is out.
const TOLD: [&str; 3] = ["key-given", "key-back", "key-left"];

/// Keeps every key of somebody that is out from changing, wherever it was given, in one order.
///
/// First of all where keys may be asked back (they move, leave or help no more, two would rather not meet): keys first,
/// then what is asked. Of two who do so at once neither holds what the other waits for.
pub async fn hold(tx: &Tx, person: PersonId) -> Result<()> {
    store::lock_out_anywhere(tx, person).await.map(|_| ())
}

/// Somebody moves, for the first time or once more: of each key that is still out, wherever it was given, they hear
/// where they live from now on, and what was on its way to them goes to no worker of where they lived. That one is lost
/// they hear there too, unless they heard it before.
pub async fn along(tx: &Tx, to: BuurtId, person: PersonId) -> Result<()> {
    for key in store::lock_out_anywhere(tx, person).await? {
        delivery::take_back(tx, &[person], key.id.0, &TOLD).await?;
        delivery::notify(tx, to, person, &subject(&key), notices::key_left()).await?;
    }
    for key in store::lock_lost_anywhere(tx, person).await? {
        if delivery::take_back(tx, &[person], key.id.0, &["key-lost"]).await? {
            delivery::notify(tx, to, person, &subject(&key), notices::key_lost()).await?;
        }
    }
    Ok(())
}

/// Where somebody is told of a key: where it was given while they live there, else where they live; nowhere once
/// they live nowhere here.
pub(super) async fn told_in(tx: &Tx, key: &DoorKey, who: PersonId) -> Result<Option<BuurtId>> {
    let all = members::of_person(tx.rows(), who).await?;
    let living: Vec<BuurtId> =
        all.into_iter().filter(|it| it.standing.is_some()).map(|it| it.buurt).collect();
    Ok(living.iter().find(|it| **it == key.buurt).or(living.first()).copied())
}

/// Tells one of the two something of it, by their own way.
pub(super) async fn tell(tx: &Tx, key: &DoorKey, who: PersonId, notice: Notice) -> Result<()> {
    match told_in(tx, key, who).await? {
        Some(buurt) => delivery::notify(tx, buurt, who, &subject(key), notice).await,
        None => Ok(()),
    }
}

/// Somebody answered: whoever was to be called about it is not, wherever they live.
pub(super) async fn answered(tx: &Tx, key: &DoorKey) -> Result<()> {
    let (mut all, both) = (vec![key.buurt], [key.giver, key.holder]);
    delivery::take_back(tx, &both, key.id.0, &["key-left"]).await?;
    for who in both {
        all.extend(told_in(tx, key, who).await?.filter(|it| *it != key.buurt));
    }
    for buurt in all {
        tasks::settle(tx, buurt, &[Task::Call], &subject(key)).await?;
    }
    Ok(())
}
