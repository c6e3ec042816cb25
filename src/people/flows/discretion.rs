//! Somebody accepts the discretion agreement, before the first address and the first worry.

use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::Actor;
use crate::people::audit::Entry;
use crate::people::discretion::VERSION;
use crate::people::store::{discretion, trail};

/// Accepts the text that is asked now; another one was replaced while it was read.
pub async fn accept(house: &House, by: Actor, version: u16) -> Result<()> {
    if version != VERSION {
        return Err(Error::Refused("discretion_changed"));
    }
    house
        .db
        .write("people.discretion", async move |tx: &Tx| {
            if discretion::accepted(tx.rows(), by.buurt, by.person).await? {
                return Ok(());
            }
            discretion::accept(tx, by, version).await?;
            let entry = Entry {
                buurt: by.buurt,
                at: tx.now(),
                actor: Some(by.person),
                on_behalf_of: None,
                action: format!("people.discretion.{version}"),
                subject: None,
                consent: None,
                reason: None,
            };
            trail::append(tx, &entry).await
        })
        .await
}
