//! Checking the audit chain of a neighbourhood.

use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::BuurtId;
use crate::people::audit::first_break;
use crate::people::store::trail;

/// Counts the entries of a chain, and finds the first at which it is broken: changed, or missing at
/// its end.
pub async fn verify(house: &House, buurt: BuurtId) -> Result<(usize, Option<i64>)> {
    let rows = house.db.read();
    let chain = trail::chain(rows, buurt).await?;
    let end = chain.last().map(|(seq, _, hash)| (*seq, hash.clone()));
    let cut = (end != trail::head(rows, buurt).await?)
        .then(|| end.map_or(1, |(seq, _)| seq.saturating_add(1)));
    Ok((chain.len(), first_break(&chain).or(cut)))
}
