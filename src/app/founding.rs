//! `buurtnet buurt import FILE`: founds a neighbourhood by its file, or changes the one of that name.
//!
//! First everything is read and checked, and every fault is told; only then something is written, in
//! one flow. `--dry-run` stops before that, and says what would be.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::app::ground;
use crate::base::db::Tx;
use crate::base::house::House;
use crate::base::ids::{BuurtId, OrganisationId};
use crate::buurt::kinds::Kinds;
use crate::buurt::plan::{Checked, Plan};
use crate::buurt::section::Office;
use crate::buurt::terms::Terms;
use crate::buurt::{self, Buurt, Buurten, streets};
use crate::config::ImportArgs;
use crate::people::audit::Entry;
use crate::people::trail;

/// Prints a file to begin with.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub fn example() -> anyhow::Result<()> {
    println!("{}", serde_json::to_string_pretty(&Plan::example())?);
    Ok(())
}

/// Reads a file, and founds or changes the neighbourhood it tells of.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub async fn import(args: &ImportArgs) -> anyhow::Result<()> {
    let (plan, checked) = read(&args.file)?;
    let house = ground(&args.data).await?;
    let buurten = Buurten::default();
    buurt::flows::load(&house, &buurten).await?;
    let known = buurten.by_slug(&plan.slug);
    let what = if known.is_some() { "changed" } else { "founded" };
    println!(
        "{} ({}): {} streets, {} zones",
        plan.name,
        plan.slug,
        names(&checked),
        zones(&checked)
    );
    if args.dry_run {
        println!("nothing is written; without --dry-run it would be {what}");
    } else {
        let serves = args.data.lock().is_err();
        write(&house, &plan, checked, known.as_deref().cloned()).await?;
        println!("{what}");
        if serves {
            println!("the service that runs here reads it when it is started again");
        }
    }
    Ok(house.db.close().await?)
}

/// Reads and checks the file and the streets beside it: both are right, or every fault is told.
fn read(file: &Path) -> anyhow::Result<(Plan, Checked)> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let plan: Plan = serde_json::from_str(&text)
        .with_context(|| format!("{} is not the file of a neighbourhood", file.display()))?;
    let beside = file.parent().unwrap_or(Path::new(".")).join(&plan.streets);
    let table =
        fs::read_to_string(&beside).with_context(|| format!("cannot read {}", beside.display()))?;
    let mut faults = Vec::new();
    let found = streets::read(&table, plan.households_per_km2).unwrap_or_else(|wrong| {
        let line = |it: streets::Fault| {
            format!("{}, line {}, {}: {}", beside.display(), it.line, it.column, it.code)
        };
        faults.extend(wrong.into_iter().map(line));
        Vec::new()
    });
    let checked = match plan.check(found) {
        Ok(checked) if faults.is_empty() => return Ok((plan, checked)),
        Ok(_) => Vec::new(),
        Err(wrong) => wrong,
    };
    let line = |(field, code)| format!("{}, {field}: {code}", file.display());
    let all: Vec<String> = checked.into_iter().map(line).chain(faults).collect();
    bail!("nothing is written:\n  {}", all.join("\n  "))
}

async fn write(
    house: &House,
    plan: &Plan,
    checked: Checked,
    known: Option<Buurt>,
) -> anyhow::Result<()> {
    let now = house.now();
    let is_new = known.is_none();
    let organisation = buurt::flows::organisation(house, &plan.organisation).await?;
    let bare = Buurt {
        id: BuurtId::new(now),
        slug: plan.slug.clone(),
        organisation: organisation.unwrap_or_else(|| OrganisationId::new(now)),
        identity: checked.identity.clone(),
        team: checked.team.clone(),
        rhythm: checked.rhythm.clone(),
        place: checked.place.clone(),
        helping: checked.helping.clone(),
        kinds: Kinds::default(),
        office: Office::default(),
        terms: Terms::default(),
    };
    let whole = checked.of(known.unwrap_or(bare));
    let founds = (is_new && organisation.is_none()).then(|| plan.organisation.clone());
    let flow = async move |tx: &Tx| {
        if is_new {
            buurt::flows::write_new(tx, &whole, founds.as_deref()).await?;
        } else {
            buurt::flows::write_all(tx, &whole, None).await?;
        }
        let action = if is_new { "buurt.found" } else { "buurt.change" };
        let entry = Entry {
            buurt: whole.id,
            at: tx.now(),
            actor: None,
            on_behalf_of: None,
            action: action.to_owned(),
            subject: Some(whole.id.0),
            consent: None,
            reason: None,
        };
        trail::append(tx, &entry).await
    };
    Ok(house.db.write("buurt.import", flow).await?)
}

fn names(it: &Checked) -> usize {
    let mut all: Vec<_> = it.place.streets.iter().map(|it| it.name.to_lowercase()).collect();
    all.sort();
    all.dedup();
    all.len()
}

fn zones(it: &Checked) -> usize {
    let mut all: Vec<_> = it.place.streets.iter().map(|it| it.zone).collect();
    all.sort_unstable();
    all.dedup();
    all.len()
}
