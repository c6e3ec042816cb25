//! A key is asked back, because somebody goes away or it is out too long; and what is over is forgotten.

use super::subject;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, DoorKeyId, PersonId};
use crate::base::saying::Saying;
use crate::delivery::{self, Kept};
use crate::help::door_key::{DoorKey, Side};
use crate::help::store::door_keys as store;
use crate::people::{members, persons};
use crate::tasks::{self, Kind as Task, New, Urgency};

/// A key is out too long: a worker asks after it, once.
pub async fn over(house: &House, buurt: BuurtId, id: DoorKeyId) -> Result<Kept> {
    let flow = async move |tx: &Tx| {
        let key = store::lock_any(tx, buurt, id).await?;
        if key.state.is_out() && key.over() <= tx.now() {
            let whom = whom(tx.rows(), &key, Side::Holder, None).await?;
            raise(tx, &key, whom, (Task::KeyBack, "task-key-over", Urgency::Today)).await?;
        }
        Ok(Kept::Done)
    };
    house.db.write("help.key_over", flow).await
}

/// Somebody goes away, dies, is forgotten or helps no more: what they gave, what they have, or both, is asked
/// back.
pub async fn ask_back(tx: &Tx, buurt: BuurtId, who: PersonId, side: Option<Side>) -> Result<()> {
    // Who goes away gives and has keys no more; else they are there to be asked.
    let gone = side.is_none().then_some(who);
    for key in store::lock_out(tx, buurt, who, side).await? {
        asked_back(tx, &key, gone).await?;
    }
    match gone {
        Some(gone) => lost_before(tx, buurt, gone).await,
        None => Ok(()),
    }
}

/// Two would rather not meet: what one has of the other is asked back.
pub async fn ask_back_between(tx: &Tx, buurt: BuurtId, a: PersonId, b: PersonId) -> Result<()> {
    for key in store::lock_out(tx, buurt, a, None).await? {
        if key.giver == b || key.holder == b {
            asked_back(tx, &key, None).await?;
        }
    }
    Ok(())
}

async fn asked_back(tx: &Tx, key: &DoorKey, gone: Option<PersonId>) -> Result<()> {
    let whom = whom(tx.rows(), key, Side::Holder, gone).await?;
    if gone.is_some() {
        // It named who goes, perhaps.
        tasks::settle(tx, key.buurt, &[Task::KeyBack], &subject(key)).await?;
    }
    raise(tx, key, whom, (Task::KeyBack, "task-key-back", Urgency::Today)).await
}

/// Somebody goes away: what is to be done about a key of theirs that is lost names them no more.
async fn lost_before(tx: &Tx, buurt: BuurtId, gone: PersonId) -> Result<()> {
    for key in store::lock_lost(tx, buurt, gone).await? {
        tasks::settle_with(tx, buurt, Task::Call, &subject(&key), &[gone]).await?;
        if tasks::waits_about(tx.rows(), buurt, Task::KeyLost, &subject(&key)).await? {
            tasks::settle(tx, buurt, &[Task::KeyLost], &subject(&key)).await?;
            let whom = whom(tx.rows(), &key, Side::Giver, Some(gone)).await?;
            raise(tx, &key, whom, (Task::KeyLost, "task-key-lost", Urgency::Now)).await?;
        }
    }
    Ok(())
}

/// With whom a worker speaks: with who is asked first, or else with the other; with nobody once both are gone.
pub(super) async fn whom(
    rows: Rows<'_>,
    key: &DoorKey,
    first: Side,
    gone: Option<PersonId>,
) -> Result<Option<PersonId>> {
    let both = vec![key.who(Side::Giver), key.who(Side::Holder)];
    let here = members::here(rows, key.buurt, both).await?;
    let side = side_here(key, first, |who| here.contains(&who) && gone != Some(who));
    Ok(side.map(|it| key.who(it)))
}

/// Which of the two that is, of who is here.
pub(super) fn side_here(
    key: &DoorKey,
    first: Side,
    here: impl Fn(PersonId) -> bool,
) -> Option<Side> {
    [first, first.other()].into_iter().find(|side| here(key.who(*side)))
}

/// A key is lost: a worker calls about the lock, and reads whose it is, who had it and who says so, as long as
/// both are here.
pub(super) async fn lost(tx: &Tx, key: &DoorKey, said: PersonId) -> Result<Option<PersonId>> {
    let both = [key.giver, key.holder];
    let here = members::here(tx.rows(), key.buurt, both.to_vec()).await?;
    let whom = side_here(key, Side::Giver, |who| here.contains(&who)).map(|it| key.who(it));
    if both.iter().all(|it| here.contains(it)) {
        let reason = Saying::new("task-key-lost-said").person("who", key.giver);
        let reason = reason.person("giver", key.giver).person("holder", key.holder);
        let reason = reason.person("said", said);
        raise_saying(tx, key, (whom, reason), (Task::KeyLost, Urgency::Now)).await?;
    } else {
        raise(tx, key, whom, (Task::KeyLost, "task-key-lost", Urgency::Now)).await?;
    }
    Ok(whom)
}

/// Gives a worker something to do about it; where both are gone it names nobody.
pub(super) async fn raise(
    tx: &Tx,
    key: &DoorKey,
    whom: Option<PersonId>,
    (kind, words, urgency): (Task, &str, Urgency),
) -> Result<()> {
    let reason = match whom {
        Some(who) => Saying::new(words).person("who", who),
        None if kind == Task::KeyLost => Saying::new("task-key-lost-gone"),
        None => Saying::new("task-key-gone"),
    };
    raise_saying(tx, key, (whom, reason), (kind, urgency)).await
}

async fn raise_saying(
    tx: &Tx,
    key: &DoorKey,
    (person, reason): (Option<PersonId>, Saying),
    (kind, urgency): (Task, Urgency),
) -> Result<()> {
    let new = New { kind, subject: subject(key), person, reason, urgency, due: tx.now() };
    tasks::raise(tx, key.buurt, new).await.map(|_| ())
}

/// Forgets at most `limit` keys that are back or lost since a moment, with their lines, promises and
/// tasks; tells how many.
pub async fn forget(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    let (gone, keys) = store::forget(tx, buurt, before, limit).await?;
    for key in keys {
        persons::delete_key(tx, key).await?;
    }
    for id in &gone {
        delivery::cancel_about(tx, *id).await?;
    }
    tasks::forget_about(tx, buurt, &gone).await?;
    Ok(u64::try_from(gone.len()).unwrap_or(limit))
}

/// Forgets at most `limit` lines that say for what a key was, of those that are back or lost since a moment;
/// tells how many.
pub async fn forget_lines(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    let keys = store::forget_lines(tx, buurt, before, limit).await?;
    for key in &keys {
        persons::delete_key(tx, *key).await?;
    }
    Ok(u64::try_from(keys.len()).unwrap_or(limit))
}
