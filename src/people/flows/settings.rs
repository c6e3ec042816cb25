//! What people set for themselves: how they are called and reached, and how they want to help.

use serde::{Deserialize, Serialize};

use super::arriving::{self, Ways};
use super::keeping;
use crate::base::calendar;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, PersonId};
use crate::delivery::{self, Promise};
use crate::people::helping::Helping;
use crate::people::person::Details;
use crate::people::store::{members, persons, sessions};
use crate::tasks::{self, Kind};

/// The promise that somebody does not wish to be asked next door any more: the room above takes back what is asked.
pub const ONE_LESS: &str = "people.next_door_less";

/// The promise that a neighbourhood names others as next door than before.
pub const PAIRS: &str = "people.next_door_pairs";

/// Who wishes it no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OneLess {
    /// Who.
    pub person: PersonId,
}

/// The last minute of a day.
const END_OF_DAY: u16 = 24 * 60;

/// Writes what somebody tells of themselves, in place of what was known; what a worker corrects
/// meanwhile is not lost.
pub async fn set_profile(
    house: &House,
    person: PersonId,
    change: impl Fn(Details) -> Result<Details>,
) -> Result<()> {
    keeping::until_alone(async || {
        let changed = keeping::change(house, person, &change).await?;
        let language = changed.details.language;
        let flow = async move |tx: &Tx| {
            if !changed.write(tx).await? {
                return Ok(false);
            }
            for session in sessions::of_person(tx.rows(), person).await? {
                delivery::speak(tx, session.id, language).await?;
            }
            persons::say_door(tx, person, changed.details.door).await?;
            arriving::note_ways(tx, person, &Ways::of(&changed.details)).await?;
            Ok(true)
        };
        house.db.write("people.profile", flow).await
    })
    .await
}

/// Writes what somebody answers to "wat kun jij?": talents, and whether the worker may see them. Whether
/// they help stays as it is; they are not asked again.
pub async fn set_talents(
    house: &House,
    by: Actor,
    (talents, shown): (Vec<String>, bool),
) -> Result<()> {
    house
        .db
        .write("people.talents", async move |tx: &Tx| {
            let member = members::lock_all(tx, by.buurt, &[by.person]).await?;
            let member = member.into_iter().next().ok_or(Error::NotFound)?;
            let helping = Helping { talents, shown, asked: true, ..member.helping };
            members::set_helping(tx, by.buurt, by.person, member.helps, &helping).await
        })
        .await
}

/// Writes whether and how somebody wants to help. *Vandaag vrij* ends at midnight. Who came here and of whom a
/// coordinator asks first waits for that.
pub async fn set_helping(house: &House, by: Actor, helps: bool, helping: Helping) -> Result<()> {
    house
        .db
        .write("people.helping", async move |tx: &Tx| {
            if helps && tasks::waits(tx.rows(), by.buurt, Kind::AskBefore, by.person).await? {
                return Err(Error::Refused("helping_waits"));
            }
            let midnight = calendar::moment(calendar::day_of(tx.now()), END_OF_DAY);
            let free = helping.free_until.filter(|it| *it > tx.now());
            let free_until = free.map(|it| midnight.map_or(it, |end| it.min(end)));
            let helping = Helping { free_until, ..helping };
            let before = members::lock_all(tx, by.buurt, &[by.person]).await?.pop();
            let wished = before.is_some_and(|it| it.helps && it.helping.next_door);
            if wished && !(helps && helping.next_door) {
                let less = Promise::new(ONE_LESS, &OneLess { person: by.person })?;
                delivery::promise(tx, less.buurt(by.buurt).person(by.person)).await?;
            }
            members::set_helping(tx, by.buurt, by.person, helps, &helping).await
        })
        .await
}
