//! Runs one job, at its moment and not for ever. Records nothing.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt as _;
use tokio::time::timeout;

use super::Keeper;
use crate::base::error::Error;
use crate::base::house::House;
use crate::delivery::promise::{Due, Kept, TRIES};

/// How long a job may take: less than its lease, so that no other starts it meanwhile.
const PATIENCE: Duration = Duration::from_secs(50);

/// Runs the job. Whatever happens in there comes back as an answer.
pub(super) async fn act(house: &House, keeper: &Keeper, due: &Due) -> Kept {
    if due.failed >= TRIES {
        return Kept::GiveUp("it was interrupted too often".to_owned()); // it may bring us down
    }
    if house.now() < due.at {
        return Kept::Later(due.at); // set back since it was claimed: who looks now finds nothing due
    }
    let (house, given) = (house.clone(), due.clone());
    let job = AssertUnwindSafe(async { keeper(house, given).await }).catch_unwind();
    match timeout(PATIENCE, job).await {
        Ok(Ok(Ok(kept))) => kept,
        Ok(Ok(Err(error))) => Kept::Retry(explain(&error)),
        Ok(Err(_)) => Kept::Retry("it panicked".to_owned()),
        Err(_) => Kept::Retry("it took too long".to_owned()),
    }
}

/// The whole chain of causes, for the log.
fn explain(error: &Error) -> String {
    let mut said = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(it) = cause {
        said = format!("{said}: {it}");
        cause = it.source();
    }
    said
}
