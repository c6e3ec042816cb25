//! The guard spoke of danger: the lines are shown, nothing is kept of whom or of the words, and the rooms
//! above hear only that it happened.

use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::BuurtId;
use crate::delivery::{self, Promise};
use crate::help::request::Refusal;

/// What the rooms above hear: where, and nothing else.
pub const DANGER: &str = "help.danger";

/// Hands on what was made ready, or the refusal; of danger the rooms above hear.
pub async fn heard<T>(house: &House, buurt: BuurtId, ready: Result<T>) -> Result<T> {
    if matches!(&ready, Err(Error::Refused(code)) if *code == Refusal::Emergency.word()) {
        let flow = async move |tx: &Tx| {
            delivery::promise(tx, Promise::new(DANGER, &())?.buurt(buurt)).await
        };
        house.db.write(DANGER, flow).await?;
    }
    ready
}
