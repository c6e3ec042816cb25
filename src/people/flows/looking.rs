//! That a worker opened somebody's page stands in the chain, so that the person can be told. Once an
//! hour: looking again says nothing new.

use chrono::TimeDelta;

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{Actor, PersonId};
use crate::people::audit::Entry;
use crate::people::store::trail;

/// What the chain says of it.
const SHOW: &str = "people.show";

/// So long one look lasts.
const ONE_LOOK: TimeDelta = TimeDelta::hours(1);

/// Notes it, before the page is shown.
pub async fn note(house: &House, by: Actor, who: PersonId) -> Result<()> {
    if by.person == who {
        return Ok(());
    }
    let since = house.now() - ONE_LOOK;
    if trail::did(house.db.read(), by, (SHOW, who.0), since).await? {
        return Ok(());
    }
    let flow = async move |tx: &Tx| {
        let entry = Entry {
            buurt: by.buurt,
            at: tx.now(),
            actor: Some(by.person),
            on_behalf_of: None,
            action: SHOW.to_owned(),
            subject: Some(who.0),
            consent: None,
            reason: None,
        };
        trail::append(tx, &entry).await
    };
    house.db.write(SHOW, flow).await
}
