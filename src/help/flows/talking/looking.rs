//! Somebody looked at a thread; and a thread whose time is over is forgotten.

use uuid::Uuid;

use super::{announce, find};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::delivery;
use crate::help::store::{apart, requests, talks};
use crate::help::talk::{GONE_AFTER, Voice};
use crate::people::{Caller, persons};

/// Somebody looked: what was to ring for it rings no more.
pub async fn seen(house: &House, caller: &Caller, mark: Uuid) -> Result<()> {
    let open = find(house, caller, mark).await?;
    let (caller, id, helper) = (caller.clone(), open.found.request.id, open.helper);
    if open.talk.is_none() || open.voice == Voice::Worker {
        return Ok(());
    }
    let flow = async move |tx: &Tx| {
        let (found, _) = requests::lock(tx, &caller, id).await?;
        let talk = talks::find(tx.rows(), caller.buurt, (id, helper)).await?;
        let mut talk = talk.ok_or(Error::NotFound)?;
        let side = if open.voice == Voice::Asker { &mut talk.asker } else { &mut talk.of_helper };
        side.seen = Some(tx.now());
        talks::put(tx, &talk).await?;
        delivery::take_back(tx, &[caller.person], id.0, &["talk"]).await?;
        let kept = apart::are(tx.rows(), caller.buurt, found.request.requester, helper).await?;
        announce(tx, &found, (&talk, mark), |who| !kept || *who == caller.person);
        Ok(())
    };
    house.db.write("help.talk_seen", flow).await
}

/// Forgets one thread whose time is over, with its key; tells whether there was one.
pub async fn forget_one(house: &House) -> Result<bool> {
    let flow = async |tx: &Tx| {
        let Some(key) = talks::forget(tx, tx.now() - GONE_AFTER).await? else { return Ok(false) };
        if let Some(key) = key {
            persons::delete_key(tx, key).await?;
        }
        Ok(true)
    };
    house.db.write("help.talk_forget", flow).await
}
