//! Another table of streets: looked at first, then put in place of the one there is, or not.
//!
//! The look says what would change and names it by a fingerprint; putting it in place takes that
//! fingerprint, and is refused when the table or the neighbourhood is another by then. No home loses its
//! street: as long as somebody lives where the table has no street, it stays out. Homes whose zone is
//! another follow by themselves.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::{keeping, neighbourhood};
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId};
use crate::buurt::ground::{Fate, Plan, fingerprint, plan};
use crate::buurt::section::{Place, Street};
use crate::buurt::streets::{self, Fault};
use crate::buurt::{self, Buurten, Section, Stored};
use crate::delivery::{self, Kept, Promise};
use crate::people::store::members::{self, Member};

/// The job by which homes follow their streets into another zone.
pub const REZONE: &str = "people.rezone";

/// The name of the section with the streets.
const PLACE: &str = "place";
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
    /// So many homes would lose their street.
    pub lost: usize,
    /// Which streets those are, in order.
    pub lost_streets: Vec<String>,
    /// So many homes would lie in another zone.
    pub moved: usize,
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

/// Says what another table would change. Stores nothing.
pub async fn preview(house: &House, buurt: BuurtId, document: &str) -> Result<Preview> {
    Ok(look(house, buurt, document).await?.0)
}

/// Puts the table that was looked at in place: all of it or nothing.
pub async fn apply(
    house: &House,
    buurten: &Buurten,
    by: Actor,
    once: Once,
    (document, seen): (String, String),
) -> Result<Done> {
    let (looked, after) = look(house, by.buurt, &document).await?;
    if !looked.faults.is_empty() {
        return Err(invalid(&looked.faults));
    }
    let plan = looked.plan;
    let done = Done { added: plan.added.len(), changed: plan.changed.len(), gone: plan.gone.len() };
    let refused = (looked.lost > 0, fingerprint(&document, after.version) != seen);
    let flow = async move |tx: &Tx| {
        match refused {
            (_, true) => return Err(Error::Refused("neighbourhood_changed")),
            (true, false) => return Err(Error::Refused("homes_without_street")),
            (false, false) => {}
        }
        neighbourhood::write(tx, by, &Section::Place(after.it), after.version).await?;
        let follow =
            Promise::new(REZONE, &())?.buurt(by.buurt).dedupe(format!("{REZONE} {}", by.buurt));
        delivery::promise(tx, follow.at(tx.now() + SETTLED)).await
    };
    let done = house.db.write_once(once, "buurt.streets", done, flow).await?;
    buurt::load(house, buurten).await?;
    Ok(done)
}

/// Reads a table and compares it with the neighbourhood: what would be, and the place it would make.
async fn look(house: &House, buurt: BuurtId, document: &str) -> Result<(Preview, Stored<Place>)> {
    let Stored { version, it } = buurt::stored::<Place>(house.db.read(), buurt, PLACE).await?;
    let read = match streets::read(document, it.households_per_km2) {
        Ok(read) => read,
        Err(faults) => {
            return Ok((Preview { faults, ..Preview::default() }, Stored { version, it }));
        }
    };
    let plan = plan(&it.streets, &read);
    let after = Place { streets: read, ..it };
    let homes = fates(house, buurt, &after).await?;
    let lost: Vec<_> = homes.iter().filter(|(_, _, fate)| *fate == Fate::Lost).collect();
    let mut lost_streets: Vec<_> = lost.iter().map(|(_, street, _)| street.clone()).collect();
    lost_streets.sort();
    lost_streets.dedup();
    let moved = homes.iter().filter(|(_, _, fate)| matches!(fate, Fate::Moves(_))).count();
    let fits = lost.is_empty() && !plan.is_empty();
    let fingerprint = fits.then(|| fingerprint(document, version));
    let preview =
        Preview { plan, fingerprint, faults: Vec::new(), lost: lost.len(), lost_streets, moved };
    Ok((preview, Stored { version, it: after }))
}

/// What would become of every home, with its street.
async fn fates(
    house: &House,
    buurt: BuurtId,
    place: &Place,
) -> Result<Vec<(Member, String, Fate)>> {
    let rows = house.db.read();
    let members = members::of_buurt(rows, buurt, MOST).await?;
    let mut homes = keeping::open_homes(house, rows, &members).await?;
    let fate = |member: Member| {
        let home = homes.remove(&member.person)?; // else they told none
        let fate = place.fate(&home.street, home.house_number(), member.zone);
        Some((member, home.street, fate))
    };
    Ok(members.into_iter().filter_map(fate).collect())
}

/// Homes follow their streets: each gets the zone in which the table has it. Done twice, it changes
/// nothing.
pub async fn rezone(house: &House, buurt: BuurtId) -> Result<Kept> {
    let place = buurt::stored::<Place>(house.db.read(), buurt, PLACE).await?.it;
    let moved = fates(house, buurt, &place).await?.into_iter();
    let moved: Vec<_> = moved
        .filter_map(|(member, _, fate)| match fate {
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
    let one = |it: &Fault| FieldError::new(format!("/document/{}/{}", it.line, it.column), it.code);
    Error::Invalid(faults.iter().take(MOST_FAULTS).map(one).collect())
}
