//! What happens later to who leaves: when the time to come back is over, they are forgotten.

use crate::base::error::Result;
use crate::base::house::House;
use crate::delivery::{Due, Kept};
use crate::rights::flows::leaving::{self, FORGET, Forgetting};

/// Keeps a promise of this room.
pub async fn keep(house: &House, due: &Due) -> Result<Kept> {
    match due.kind.as_str() {
        FORGET => {
            let Forgetting { person } = due.read()?;
            leaving::forget(house, person).await?;
            Ok(Kept::Done)
        }
        other => Ok(Kept::GiveUp(format!("no job is called {other}"))),
    }
}
