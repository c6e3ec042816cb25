//! `buurtnet audit verify`: whether the chain of what was done in each neighbourhood is whole, and still the one
//! that was known before.

use std::path::Path;

use crate::app::{backup, ground};
use crate::base::house::House;
use crate::base::ids::BuurtId;
use crate::buurt::{self, Buurten};
use crate::config::AuditArgs;
use crate::people::chain::{self, Known};

/// Checks every audit chain, and names the first entry that was changed; held against the ends that a
/// copy wrote down, it finds one that was written anew from somewhere on.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub async fn verify(args: &AuditArgs) -> anyhow::Result<()> {
    let house = ground(&args.data).await?;
    let buurten = Buurten::default();
    buurt::flows::load(&house, &buurten).await?;
    let mut broken = false;
    for buurt in buurten.all() {
        let (entries, first_break) = chain::verify(&house, buurt.id).await?;
        let told = first_break.map_or("whole".to_owned(), |seq| format!("broken at entry {seq}"));
        println!("{}: {entries} entries, {told}", buurt.slug);
        broken |= first_break.is_some();
    }
    if let Some(file) = &args.against {
        broken |= !against(&house, file).await?;
    }
    house.db.close().await?;
    anyhow::ensure!(!broken, "a chain is broken");
    Ok(())
}

#[expect(clippy::print_stdout, reason = "that is what it is for")]
async fn against(house: &House, file: &Path) -> anyhow::Result<bool> {
    let mut same = true;
    for end in backup::chains(file)? {
        let known = chain::compare(house, BuurtId(end.buurt), end.seq, &end.hash).await?;
        let told = match known {
            Known::Same => "still there",
            Known::Removed => "over its term and removed",
            Known::Other => "NOT what was written down",
        };
        println!("{}: entry {} is {told}", end.buurt, end.seq);
        same &= known != Known::Other;
    }
    Ok(same)
}
