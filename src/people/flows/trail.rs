//! The audit chain of a neighbourhood: checked, and shortened at its start when its term is over.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::base::clock::Moment;
use crate::base::db::Tx;
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

/// What became of an entry whose digest somebody kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It is there, with everything before it.
    Same,
    /// It is older than what is kept.
    Removed,
    /// The chain was cut off, or written anew.
    Other,
}

/// Compares an entry with its digest as it was written down elsewhere, in base64url.
pub async fn compare(house: &House, buurt: BuurtId, seq: i64, hash: &str) -> Result<Known> {
    let chain = trail::chain(house.db.read(), buurt).await?;
    let first = chain.first().map_or(i64::MAX, |(seq, ..)| *seq);
    Ok(match chain.iter().find(|(at, ..)| *at == seq) {
        Some((_, _, found)) if URL_SAFE_NO_PAD.encode(found) == hash => Known::Same,
        None if seq < first && first < i64::MAX => Known::Removed,
        Some(_) | None => Known::Other,
    })
}

/// So many entries are removed in one flow.
const AT_ONCE: i64 = 200;

/// Removes what is from before a moment, when `really`; tells how many entries that is.
pub async fn retain(house: &House, buurt: BuurtId, before: Moment, really: bool) -> Result<u64> {
    let Some((first, last)) = trail::over(house.db.read(), buurt, before).await? else {
        return Ok(0);
    };
    let mut next = first;
    while really && next <= last {
        let until = last.min(next.saturating_add(AT_ONCE - 1));
        let flow = async move |tx: &Tx| trail::retain(tx, buurt, until).await;
        house.db.write("audit.retain", flow).await?;
        next = until.saturating_add(1);
    }
    Ok(u64::try_from(last - first + 1).unwrap_or(0))
}
