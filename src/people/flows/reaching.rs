//! How somebody may be reached safely becomes known of them: told with a worry, or written by a worker.
//! Whoever sends hears of it in the same flow.

use super::keeping::{self, Change};
use crate::base::db::{News, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{Actor, PersonId};
use crate::base::words::Lang;
use crate::delivery::{self, Mailbox};
use crate::people::audit::Entry;
use crate::people::person::Details;
use crate::people::safe::Safe;
use crate::people::store::{members, trail};

/// Seals what was told of somebody, before any flow begins; nothing where it is known already, or of
/// somebody who is forgotten.
pub async fn prepare(house: &House, who: PersonId, told: &str) -> Result<Option<Change>> {
    let known = keeping::open_all(house, house.db.read(), &[who]).await?.remove(&who);
    let Some(known) = known else { return Ok(None) };
    if Safe::with(known.details.safe.as_ref(), told).is_none() {
        return Ok(None);
    }
    let add = |it: Details| {
        let safe = Safe::with(it.safe.as_ref(), told).or(it.safe);
        Ok(Details { safe, ..it })
    };
    keeping::change(house, who, &add).await.map(Some)
}

/// Writes it inside a flow, and hushes whoever sends; false when somebody else was there in between.
pub async fn write(tx: &Tx, change: &Change) -> Result<bool> {
    if !change.write(tx).await? {
        return Ok(false);
    }
    let hushed = change.details.safe.as_ref().is_some_and(Safe::hushes);
    delivery::hush(tx, change.sealed.id, hushed).await?;
    Ok(true)
}

/// Seals that nothing is known any more, where it was only told; before any flow begins.
pub async fn let_go(house: &House, who: PersonId) -> Result<Option<Change>> {
    let known = keeping::open_all(house, house.db.read(), &[who]).await?.remove(&who);
    let told = known.and_then(|it| it.details.safe).is_some_and(|it| it.was_only_told());
    if !told {
        return Ok(None);
    }
    let none = |it: Details| Ok(Details { safe: None, ..it });
    keeping::change(house, who, &none).await.map(Some)
}

/// A worker writes it as a whole; without words nothing is to be minded any more.
pub async fn set(
    house: &House,
    by: Actor,
    who: PersonId,
    (how, automatic): (String, bool),
) -> Result<()> {
    members::at_home(house.db.read(), by.buurt, who).await?;
    let seen = Some(house.now());
    let over = |it: Details| {
        let safe = Some(Safe { how: how.clone(), automatic, seen });
        Ok(Details { safe, ..it })
    };
    keeping::until_alone(async || {
        let change = keeping::change(house, who, &over).await?;
        let flow = async move |tx: &Tx| {
            if !write(tx, &change).await? {
                return Ok(false);
            }
            tx.announce(News::Changed {
                buurt: by.buurt,
                kind: "person".to_owned(),
                id: who.0,
                people: Vec::new(),
                desk: true,
            });
            trail::append(tx, &entry(tx, by, who)).await?;
            Ok(true)
        };
        house.db.write("people.reach", flow).await
    })
    .await
}

/// Opens where somebody is mailed who may be told things so: not who would rather be called, and nobody who has no
/// address or is forgotten.
pub async fn mailbox(house: &House, who: PersonId) -> Result<Option<(Lang, Mailbox)>> {
    let known = keeping::open_all(house, house.db.read(), &[who]).await?.remove(&who);
    let Some(it) = known.map(|it| it.details) else { return Ok(None) };
    let to = it.mail.filter(|_| !it.contact.is_by_hand()).and_then(|it| Mailbox::read(&it).ok());
    Ok(to.map(|to| (it.language, to)))
}

fn entry(tx: &Tx, by: Actor, who: PersonId) -> Entry {
    Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: Some(who),
        action: "people.reach".to_owned(),
        subject: Some(who.0),
        consent: None,
        reason: None,
    }
}
