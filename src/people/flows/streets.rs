//! Another table of streets: looked at first, then put in place of the one there is, or not.
//!
//! The look says what would change and names it by a fingerprint; putting it in place takes that
//! fingerprint, and is refused when the table or the neighbourhood is another by then. No home loses its
//! street: as long as somebody lives in a street that would lose a number, the table stays out. Nor are a few homes
//! put in a zone by themselves. Homes whose zone is another follow by themselves.
//!
//! Never says of a number whether somebody lives there: of whole streets, roughly, and each look is in the chain.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::{keeping, neighbourhood};
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId};
use crate::buurt::ground::{Fate, Plan, fingerprint, plan};
use crate::buurt::homes::{Rough, key, wholes};
use crate::buurt::section::{Place, Street};
use crate::buurt::streets::{self, Fault};
use crate::buurt::{self, Buurten, Section, Stored};
use crate::delivery::{self, Kept, Promise};
use crate::people::audit::Entry;
use crate::people::store::members::{self, Member};
use crate::people::store::trail;

/// The job by which homes follow their streets into another zone.
pub const REZONE: &str = "people.rezone";

/// The name of the section with the streets.
const PLACE: &str = "place";
/// Why a table stays out: somebody lives in a street that would lose a number.
const LOST: &str = "homes_without_street";
/// Why a table stays out: a few homes would stand in a zone by themselves.
const ALONE: &str = "zone_of_few_homes";
/// The most homes that are looked at.
const MOST: u64 = 5_000;
/// So many homes share one flow.
const IN_ONE_FLOW: usize = 50;
/// After this, whoever joined by the table before is there too: a flow waits two seconds at most.
const SETTLED: TimeDelta = TimeDelta::seconds(10);
/// The most faults that a refusal tells.
const MOST_FAULTS: usize = 100;

/// What another table would do.
#[derive(Debug, Default)]
pub struct Preview {
    /// What it would change; nothing when there are faults.
    pub plan: Plan,
    /// The name of exactly this; nothing where it cannot be put in place.
    pub fingerprint: Option<String>,
    /// What is wrong, row by row.
    pub faults: Vec<Fault>,
    /// So many homes are in streets that would lose a number.
    pub lost: Rough,
    /// Which streets those are, in order.
    pub lost_streets: Vec<String>,
    /// So many homes are in streets of which a number would lie in another zone.
    pub moved: Rough,
}

/// A look, with what only putting it in place asks.
struct Looked {
    preview: Preview,
    /// The place it would make.
    after: Stored<Place>,
    /// Whether a few homes would stand in a zone by themselves.
    alone: bool,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// New streets.
    pub added: usize,
    /// Streets that are others now.
    pub changed: usize,
    /// Streets that are there no more.
    pub gone: usize,
}

/// Says what another table would change. Stores nothing but that somebody looked.
pub async fn preview(house: &House, by: Actor, document: &str) -> Result<Preview> {
    let looked = look(house, by.buurt, document).await?;
    noted(house, by, "buurt.streets_look").await?;
    Ok(looked.preview)
}

/// Puts the table that was looked at in place: all of it or nothing. That it was refused for the homes is in the chain
/// too: it says something of who lives where. A table that changes nothing writes nothing.
pub async fn apply(
    house: &House,
    buurten: &Buurten,
    by: Actor,
    once: Once,
    (document, seen): (String, String),
) -> Result<Done> {
    let Looked { preview, after, alone } = look(house, by.buurt, &document).await?;
    if !preview.faults.is_empty() {
        return Err(invalid(&preview.faults));
    }
    let plan = preview.plan;
    let done = Done { added: plan.added.len(), changed: plan.changed.len(), gone: plan.gone.len() };
    let refused = if fingerprint(&document, after.version) != seen {
        Some("neighbourhood_changed")
    } else if !preview.lost_streets.is_empty() {
        Some(LOST)
    } else {
        alone.then_some(ALONE)
    };
    let flow = async move |tx: &Tx| {
        if let Some(why) = refused {
            return Err(Error::Refused(why));
        }
        if plan.is_empty() {
            return Ok(());
        }
        neighbourhood::write(tx, by, &Section::Place(after.it), after.version).await?;
        let follow =
            Promise::new(REZONE, &())?.buurt(by.buurt).dedupe(format!("{REZONE} {}", by.buurt));
        delivery::promise(tx, follow.at(tx.now() + SETTLED)).await
    };
    let done = house.db.write_once(once, "buurt.streets", done, flow).await;
    if matches!(done, Err(Error::Refused(LOST | ALONE))) {
        noted(house, by, "buurt.streets_refused").await?;
    }
    let done = done?;
    buurt::load(house, buurten).await?;
    Ok(done)
}

/// Reads a table and compares it with the neighbourhood: what would be, and the place it would make.
async fn look(house: &House, buurt: BuurtId, document: &str) -> Result<Looked> {
    let Stored { version, it } = buurt::stored::<Place>(house.db.read(), buurt, PLACE).await?;
    let read = match streets::read(document, it.households_per_km2) {
        Ok(read) => read,
        Err(faults) => {
            let preview = Preview { faults, ..Preview::default() };
            return Ok(Looked { preview, after: Stored { version, it }, alone: false });
        }
    };
    let (plan, wholes) = (plan(&it.streets, &read), wholes(&it.streets, &read));
    let after = Place { streets: read, ..it };
    let homes = homes(house, buurt).await?;
    let lost: Vec<_> = homes.iter().filter(|it| wholes.narrower.contains(&key(it))).collect();
    let mut lost_streets: Vec<_> = lost.iter().map(|it| (*it).clone()).collect();
    lost_streets.sort();
    lost_streets.dedup();
    let moved = homes.iter().filter(|it| wholes.elsewhere.contains(&key(it))).count();
    let fits = lost.is_empty() && !plan.is_empty();
    let fingerprint = fits.then(|| fingerprint(document, version));
    let (lost, moved) = (Rough::of(lost.len()), Rough::of(moved));
    let alone = wholes.stands_alone(homes.iter().map(|it| key(it)));
    let preview = Preview { plan, fingerprint, faults: Vec::new(), lost, lost_streets, moved };
    Ok(Looked { preview, after: Stored { version, it: after }, alone })
}

/// The street of every home, each home once: who lives there together has one.
async fn homes(house: &House, buurt: BuurtId) -> Result<Vec<String>> {
    let rows = house.db.read();
    let members = members::of_buurt(rows, buurt, MOST).await?;
    let mut homes = keeping::open_homes(house, rows, &members).await?;
    let mut all = BTreeMap::new();
    for member in members {
        let Some(home) = homes.remove(&member.person) else { continue }; // they told none
        let door = member.household.unwrap_or_else(|| member.person.0.as_bytes().to_vec());
        all.insert(door, home.street);
    }
    Ok(all.into_values().collect())
}

/// A line in the chain: somebody asked what a table would do to homes.
async fn noted(house: &House, by: Actor, action: &'static str) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let entry = Entry {
            buurt: by.buurt,
            at: tx.now(),
            actor: Some(by.person),
            on_behalf_of: None,
            action: action.to_owned(),
            subject: None,
            consent: None,
            reason: None,
        };
        trail::append(tx, &entry).await
    };
    house.db.write(action, flow).await
}

/// What would become of the home of everybody who told one.
async fn fates(house: &House, buurt: BuurtId, place: &Place) -> Result<Vec<(Member, Fate)>> {
    let rows = house.db.read();
    let members = members::of_buurt(rows, buurt, MOST).await?;
    let mut homes = keeping::open_homes(house, rows, &members).await?;
    let fate = |member: Member| {
        let home = homes.remove(&member.person)?; // else they told none
        let fate = place.fate(&home.street, home.house_number(), member.zone);
        Some((member, fate))
    };
    Ok(members.into_iter().filter_map(fate).collect())
}

/// Homes follow their streets: each gets the zone in which the table has it. Done twice, it changes
/// nothing.
pub async fn rezone(house: &House, buurt: BuurtId) -> Result<Kept> {
    let place = buurt::stored::<Place>(house.db.read(), buurt, PLACE).await?.it;
    let moved = fates(house, buurt, &place).await?.into_iter();
    let moved: Vec<_> = moved
        .filter_map(|(member, fate)| match fate {
            Fate::Moves(zone) => Some((member, zone)),
            Fate::Stays | Fate::Lost => None,
        })
        .collect();
    for some in moved.chunks(IN_ONE_FLOW) {
        let some = some.to_vec();
        let flow = async move |tx: &Tx| {
            for (member, zone) in &some {
                members::set_zone(tx, member, *zone).await?;
            }
            Ok(())
        };
        house.db.write(REZONE, flow).await?;
    }
    Ok(Kept::Done)
}

/// Reads the streets there are, to write them as a table.
pub async fn known(house: &House, buurt: BuurtId) -> Result<Vec<Street>> {
    Ok(buurt::stored::<Place>(house.db.read(), buurt, PLACE).await?.it.streets)
}

/// Every fault as a problem tells it: its pointer leads into the table.
fn invalid(faults: &[Fault]) -> Error {
    let column = |it: &Fault| it.column.replace('~', "~0").replace('/', "~1");
    let one =
        |it: &Fault| FieldError::new(format!("/document/{}/{}", it.line, column(it)), it.code);
    Error::Invalid(faults.iter().take(MOST_FAULTS).map(one).collect())
}
