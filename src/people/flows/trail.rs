//! Checking the audit chain of a neighbourhood.

use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::BuurtId;
use crate::people::audit::first_break;
use crate::people::store::trail;

/// Counts the entries of a chain, and finds the first at which it is broken.
pub async fn verify(house: &House, buurt: BuurtId) -> Result<(usize, Option<i64>)> {
    let chain = trail::chain(house.db.read(), buurt).await?;
    Ok((chain.len(), first_break(&chain)))
}
