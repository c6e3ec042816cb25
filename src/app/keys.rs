//! `buurtnet keys rotate` and `keys verify`: another master key, and whether every key opens.
//!
//! ```text
//!   the new key is written to the file, before the old one ─► every wrapped key is wrapped anew,
//!   in small flows ─► nothing opens by the old one only ─► the old one leaves the file
//! ```
//!
//! Whatever stops it, both keys are in the file, the service runs, and the same command goes on.
//! What people wrote is never opened.

use anyhow::{bail, ensure};
use uuid::Uuid;

use crate::app::ground;
use crate::base::db::Tx;
use crate::base::db::sealed::{self, COLUMNS, Column};
use crate::base::house::House;
use crate::base::seal::{Place, Seal};
use crate::config::DataArgs;

/// What was found in the columns that the master key seals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many values.
    pub all: u64,
    /// How many of them only an older key opens.
    pub older: u64,
    /// How many open with no key.
    pub broken: u64,
}

/// Puts another master key in place of the one there is, or finishes what was interrupted. The
/// service must stand still meanwhile: it would not know the new key.
pub async fn rotate(data: &DataArgs) -> anyhow::Result<()> {
    let _alone = data.lock()?;
    let others = sealed::others(&data.settings()?).await?;
    ensure!(others == 0, "{others} others use this database; stop the service first");
    turn(data).await
}

/// The same, for whoever knows that nobody else is there.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub async fn turn(data: &DataArgs) -> anyhow::Result<()> {
    let house = ground(data).await?;
    let before = look(&house).await?;
    house.db.close().await?;
    ensure!(
        before.broken == 0,
        "{} values open with no key; see: buurtnet keys verify",
        before.broken
    );
    if data.secrets()?.older() == 0 {
        data.add_master()?;
    } else {
        println!("a rotation was interrupted; it goes on");
    }
    let house = ground(data).await?;
    let wrapped = rewrap(&house).await?;
    let left = look(&house).await?;
    ensure!(left.older + left.broken == 0, "{} values are not wrapped anew", left.older);
    house.db.close().await?;
    data.drop_older()?;
    println!("{wrapped} values are wrapped by the new master key; the old one is gone");
    println!("take a backup now: the keys in an older one open with the old master key only");
    Ok(())
}

/// Opens every key, and says how many do not.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub async fn verify(data: &DataArgs) -> anyhow::Result<()> {
    let house = ground(data).await?;
    let found = look(&house).await?;
    house.db.close().await?;
    println!("{} values under the master key, {} open", found.all, found.all - found.broken);
    if found.older > 0 {
        println!("{} of them by an older key: finish with buurtnet keys rotate", found.older);
    }
    if found.broken > 0 {
        bail!("{} do not open: these are not the secrets they were sealed with", found.broken);
    }
    Ok(())
}

/// Refuses secrets that do not open what is there; looks at one value.
pub async fn fit(house: &House) -> anyhow::Result<()> {
    for column in COLUMNS {
        let page = sealed::page(house.db.read(), column, None).await?;
        let Some(first) = page.into_iter().next() else { continue };
        if anew(&house.seal, column, first.place, &first.bytes).is_err() {
            bail!(
                "the data were sealed with other secrets than those of --key-file: put back the file that they \
                 were made with"
            );
        }
        return Ok(());
    }
    Ok(())
}

/// Looks at every value that the master key seals.
pub async fn look(house: &House) -> anyhow::Result<Found> {
    let mut found = Found::default();
    for column in COLUMNS {
        let mut after = None;
        loop {
            let page = sealed::page(house.db.read(), column, after).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.row);
            for value in page {
                found.all += 1;
                match anew(&house.seal, column, value.place, &value.bytes) {
                    Ok(None) => {}
                    Ok(Some(_)) => found.older += 1,
                    Err(_) => found.broken += 1,
                }
            }
        }
    }
    Ok(found)
}

/// Wraps by the newest key what an older one wrapped; tells how much that was.
pub async fn rewrap(house: &House) -> anyhow::Result<u64> {
    let mut wrapped = 0;
    for column in COLUMNS {
        let mut after = None;
        loop {
            let page = sealed::page(house.db.read(), column, after).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.row);
            let mut changes = Vec::new();
            for value in page {
                if let Some(bytes) = anew(&house.seal, column, value.place, &value.bytes)? {
                    changes.push((value, bytes));
                }
            }
            wrapped += u64::try_from(changes.len())?;
            let flow = async move |tx: &Tx| sealed::replace(tx, column, changes).await;
            house.db.write("keys.rewrap", flow).await?;
        }
    }
    Ok(wrapped)
}

fn anew(
    seal: &Seal,
    column: &Column,
    row: Uuid,
    bytes: &[u8],
) -> crate::base::error::Result<Option<Vec<u8>>> {
    seal.rewrap(&Place::new(column.place.0, column.place.1, row), bytes)
}
