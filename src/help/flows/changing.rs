//! The asker, or a worker for her, changes when or where, or lets it be searched longer.

use std::collections::{HashMap, HashSet};

use super::steps::{self, namens};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId};
use crate::delivery;
use crate::help::contact::DoorWish;
use crate::help::found::Found;
use crate::help::request::{Change, Refusal};
use crate::help::store::requests;
use crate::help::window::When;
use crate::people::person::Door;
use crate::people::{Caller, Relation, persons};
use crate::tasks::Subject;

/// So often one neighbour is told that the asker changed a request.
const TOLD_MAX: usize = 5;

/// Where one meets, as the asker says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// At her door.
    Home,
    /// At the meeting place: her address goes to nobody new.
    MeetingPlace,
}

/// What she changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Other {
    /// Another time.
    pub when: Option<When>,
    /// Another place.
    pub place: Option<Where>,
}

/// Another time or place: who helps is asked to say yes again.
pub async fn change(house: &House, caller: &Caller, id: RequestId, other: Other) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        if relation == Relation::Own {
            not_too_often(tx, &found).await?;
        }
        let window = other.when.map(|it| it.window(tx.now())).transpose()?;
        let door = match other.place {
            Some(place) => {
                Some(door(tx, found.request.requester, found.request.door, place).await?)
            }
            None => None,
        };
        let step =
            found.request.clone().change(found.offers(), Change { window, door }, tx.now())?;
        if let Some(when) = other.when {
            requests::reschedule(tx, &found.request, when.on()).await?;
        }
        steps::write(tx, &found, &step).await?;
        namens(tx, &caller, &found, relation, "help.change").await
    };
    house.db.write("help.change", flow).await
}

/// Refuses another change by the asker once somebody was told of five. A worker changes it all the same;
/// the waves that a change brings forward are bounded by the plan.
async fn not_too_often(tx: &Tx, found: &Found) -> Result<()> {
    let about = Subject::new("help", found.request.id.0);
    let told = delivery::told_about(tx.rows(), found.request.buurt, &about).await?;
    let mut heard: HashMap<PersonId, HashSet<_>> = HashMap::new();
    for it in told.iter().filter(|it| matches!(it.kind.as_str(), "again" | "reask")) {
        heard.entry(it.person).or_default().insert(it.notice);
    }
    if heard.values().any(|it| it.len() >= TOLD_MAX) {
        return Err(Refusal::NotPossibleNow.into());
    }
    Ok(())
}

/// At her door the wish holds that she has; who has none but the meeting place lets a known neighbour
/// come.
async fn door(tx: &Tx, asker: PersonId, now: DoorWish, place: Where) -> Result<DoorWish> {
    Ok(match (place, now) {
        (Where::MeetingPlace, _) => DoorWish::MeetingPlace,
        (Where::Home, DoorWish::Known | DoorWish::NameFirst) => now,
        (Where::Home, DoorWish::MeetingPlace) => {
            match persons::find(tx.rows(), asker).await?.door {
                Door::NameFirst => DoorWish::NameFirst,
                Door::KnownNeighbour | Door::MeetingPlace => DoorWish::Known,
            }
        }
    })
}

/// *Zoek nog een week*, while nobody was found.
pub async fn extend(house: &House, caller: &Caller, id: RequestId) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let step = found.request.clone().extend(found.offers(), tx.now())?;
        requests::reschedule(tx, &found.request, None).await?;
        steps::write(tx, &found, &step).await?;
        namens(tx, &caller, &found, relation, "help.extend").await
    };
    house.db.write("help.extend", flow).await
}
