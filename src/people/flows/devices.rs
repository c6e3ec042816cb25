//! A device comes to be used by others too: the session there is short from now on, and no push rings. What
//! the page kept it wipes itself.

use super::signing_in::{self, SignedIn};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::SessionId;
use crate::delivery;
use crate::people::device;
use crate::people::session::Presented;
use crate::people::store::sessions;

/// Makes a device one that others use too, for the session there. The token of before is used up by it.
pub async fn share(house: &House, id: SessionId) -> Result<SignedIn> {
    let (refresh, next) = signing_in::new_token(id)?;
    let flow = async move |tx: &Tx| {
        let session = sessions::lock(tx, id).await?.filter(|it| it.is_living(tx.now()));
        let shared = device::share(session.ok_or(Error::NotSignedIn)?, tx.now())?;
        let shared = shared.rotate(Presented::Current, next, tx.now());
        sessions::update(tx, &shared).await?;
        delivery::hang_up(tx, id).await?;
        Ok(shared)
    };
    let session = house.db.write("people.share_device", flow).await?;
    Ok(SignedIn { session, refresh })
}
