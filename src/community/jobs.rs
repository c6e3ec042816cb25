//! What this room does later: reminds who wants it, tells who comes of a change, forgets who came.

use super::flows::telling::{self, OVER, REMIND, Reminder, TELL, Telling};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::ActivityId;
use crate::delivery::{Due, Kept};

/// Keeps a promise of this room.
pub async fn keep(house: &House, due: &Due) -> Result<Kept> {
    let Some(buurt) = due.buurt else { return Ok(Kept::GiveUp("in no neighbourhood".to_owned())) };
    let kept = match due.kind.as_str() {
        REMIND => {
            let due = due.read::<Reminder>()?;
            let flow = async move |tx: &Tx| telling::remind(tx, buurt, &due).await;
            house.db.write(REMIND, flow).await
        }
        TELL => {
            let due = due.read::<Telling>()?;
            let flow = async move |tx: &Tx| telling::tell(tx, buurt, &due).await;
            house.db.write(TELL, flow).await
        }
        OVER => {
            let id = due.read::<ActivityId>()?;
            let flow = async move |tx: &Tx| telling::end(tx, buurt, id).await;
            house.db.write(OVER, flow).await
        }
        other => Ok(Kept::GiveUp(format!("no job is called {other}"))),
    };
    match kept {
        Err(Error::NotFound) => Ok(Kept::Done), // it was forgotten meanwhile
        other => other,
    }
}
