//! The directory: looked in by everybody, imported and set by who keeps it.
//!
//! An import is looked at first: the preview says what would change and names it by a fingerprint; the
//! import takes that fingerprint, and is refused when the document or the directory is another by then.
//! All of it happens or nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::base::calendar::day_of;
use crate::base::clock::Moment;
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, ServiceId};
use crate::buurt::{Buurt, Buurten};
use crate::care::directory::check::Fault;
use crate::care::directory::hsds;
use crate::care::directory::plan::{Plan, fingerprint, plan};
use crate::care::directory::search::Shelf;
use crate::care::directory::table::{self, Entry};
use crate::care::directory::{Overrides, Service};
use crate::care::shelves::Shelves;
use crate::care::store::{referrals, services};
use crate::people::audit::Entry as Line;
use crate::people::trail;

/// A document that somebody wants to import.
#[derive(Clone, Debug)]
pub struct Import {
    /// How it is written.
    pub format: Format,
    /// The document.
    pub document: String,
    /// What is not in it goes.
    pub whole: bool,
}

/// How a directory is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// HSDS 3.1, JSON.
    Hsds,
    /// The CSV template.
    Csv,
}

/// What an import would do.
#[derive(Debug)]
pub struct Preview {
    /// What it would change; nothing when there are faults.
    pub plan: Plan,
    /// The name of exactly this; nothing when there are faults.
    pub fingerprint: Option<String>,
    /// What is wrong, cell by cell.
    pub faults: Vec<Fault>,
    /// What would be left out.
    pub notes: Vec<Fault>,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// New services.
    pub added: usize,
    /// Services that are others now.
    pub changed: usize,
    /// Services that are no longer listed.
    pub gone: usize,
    /// Services that stayed, since somebody was referred there.
    pub busy: usize,
}

/// The most faults that an answer tells.
const MOST_FAULTS: usize = 100;

/// Takes the directory of a neighbourhood from its shelf.
pub async fn shelf(house: &House, shelves: &Shelves, buurt: &Buurt) -> Result<Arc<Shelf>> {
    let rows = house.db.read();
    let version = services::version(rows, buurt.organisation).await?;
    let made = (version, [buurt.slug.clone(), buurt.identity.postcode.clone()]);
    if let Some(shelf) = shelves.get(buurt.id, &made) {
        return Ok(shelf);
    }
    let shelf = Arc::new(Shelf::new(services::for_buurt(rows, buurt).await?));
    shelves.put(buurt.id, made, Arc::clone(&shelf));
    Ok(shelf)
}

/// Says what an import would change. Stores nothing.
pub async fn preview(house: &House, buurt: &Buurt, import: &Import) -> Result<Preview> {
    Ok(look(house, buurt, import).await?.0)
}

/// Imports what was looked at; `directory_changed` when that is not what there is now.
pub async fn apply(
    house: &House,
    buurten: &Buurten,
    actor: Actor,
    once: Once,
    (import, seen): (Import, String),
) -> Result<Done> {
    let buurt = buurten.get(actor.buurt).ok_or(Error::NotFound)?;
    let (looked, version) = look(house, &buurt, &import).await?;
    if !looked.faults.is_empty() {
        return Err(invalid(&looked.faults));
    }
    let plan = looked.plan;
    let done = Done {
        added: plan.added.len(),
        changed: plan.changed.len(),
        gone: plan.gone.len(),
        busy: plan.busy.len(),
    };
    let same = looked.fingerprint.as_deref() == Some(seen.as_str());
    let leaving: BTreeSet<ServiceId> = plan.gone.iter().map(|it| it.id).collect();
    let after = after(&buurt, plan, house.now());
    let flow = async move |tx: &Tx| {
        if !same || !services::next_version(tx, buurt.organisation, version).await? {
            return Err(Error::Refused("directory_changed"));
        }
        let busy = referrals::busy(tx.rows()).await?;
        if !busy.is_disjoint(&leaving) {
            return Err(Error::Refused("directory_changed"));
        }
        services::put(tx, &after).await?;
        trail::append(tx, &line(actor, "directory.import", None, tx.now())).await
    };
    house.db.write_once(once, "directory.import", done, flow).await
}

/// Sets what its keeper decides over what was imported.
pub async fn set(
    house: &House,
    buurten: &Buurten,
    actor: Actor,
    id: ServiceId,
    own: Overrides,
) -> Result<Service> {
    let buurt = buurten.get(actor.buurt).ok_or(Error::NotFound)?;
    let flow = async move |tx: &Tx| {
        let version = services::version(tx.rows(), buurt.organisation).await?;
        let known = services::kept_by(tx.rows(), buurt.organisation, id).await?;
        if !services::next_version(tx, buurt.organisation, version).await? {
            return Err(Error::Busy); // somebody else changed the directory at this moment
        }
        let Service { id, keeper, source, imported, gone_at, .. } = known;
        let after = Service::new(id, (keeper, source), (imported, own), gone_at);
        services::put(tx, std::slice::from_ref(&after)).await?;
        trail::append(tx, &line(actor, "directory.set", Some(id), tx.now())).await?;
        Ok(after)
    };
    house.db.write("directory.set", flow).await
}

/// Reads a document and compares it with the directory of this version.
async fn look(house: &House, buurt: &Buurt, import: &Import) -> Result<(Preview, i32)> {
    let rows = house.db.read();
    let version = services::version(rows, buurt.organisation).await?;
    let nothing =
        |faults| Preview { plan: Plan::default(), fingerprint: None, faults, notes: vec![] };
    let (entries, notes) = match read(import, house.now()) {
        Ok(read) => read,
        Err(faults) => return Ok((nothing(faults), version)),
    };
    let known = services::find_all(rows, buurt.organisation).await?;
    let busy = referrals::busy(rows).await?;
    let preview = match plan(&known, entries, &busy, import.whole) {
        Err(faults) => nothing(faults),
        Ok(plan) => {
            let print = fingerprint(&import.document, version, import.whole);
            Preview { plan, fingerprint: Some(print), faults: vec![], notes }
        }
    };
    Ok((preview, version))
}

fn read(import: &Import, now: Moment) -> Result<(Vec<Entry>, Vec<Fault>), Vec<Fault>> {
    match import.format {
        Format::Csv => table::read(&import.document).map(|entries| (entries, Vec::new())),
        Format::Hsds => {
            let fault = |_broken| vec![Fault { row: 1, column: String::new(), code: "not_hsds" }];
            let document = serde_json::from_str(&import.document).map_err(fault)?;
            let today = day_of(now).to_string().parse().unwrap_or_default();
            hsds::read(&document, today).map(|it| (it.entries, it.notes))
        }
    }
}

/// What a plan leaves to be written.
fn after(buurt: &Buurt, plan: Plan, now: Moment) -> Vec<Service> {
    let new = |(source, facts)| {
        let keeper = (buurt.organisation, source);
        Service::new(ServiceId::new(now), keeper, (facts, Overrides::default()), None)
    };
    let changed = plan.changed.into_iter().map(|it| {
        let Service { id, keeper, source, overrides, .. } = it.before;
        Service::new(id, (keeper, source), (it.facts, overrides), None)
    });
    let gone = plan.gone.into_iter().map(|it| Service { gone_at: Some(now), ..it });
    plan.added.into_iter().map(new).chain(changed).chain(gone).collect()
}

/// Every fault as a problem tells it: its pointer leads into the document.
fn invalid(faults: &[Fault]) -> Error {
    let one = |it: &Fault| {
        let column = it.column.replace('~', "~0");
        FieldError::new(format!("/document/{}/{column}", it.row), it.code)
    };
    Error::Invalid(faults.iter().take(MOST_FAULTS).map(one).collect())
}

fn line(actor: Actor, action: &str, subject: Option<ServiceId>, at: Moment) -> Line {
    let buurt: BuurtId = actor.buurt;
    Line {
        buurt,
        at,
        actor: Some(actor.person),
        on_behalf_of: None,
        action: action.to_owned(),
        subject: subject.map(|it| it.0),
        consent: None,
        reason: None,
    }
}
