//! What people set for themselves: how they are called and reached, and how they want to help.

use super::{arriving, keeping};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{Actor, PersonId};
use crate::delivery;
use crate::people::helping::Helping;
use crate::people::person::Details;
use crate::people::store::{members, persons, sessions};

/// Writes what somebody tells of themselves, in place of what was known.
pub async fn set_profile(
    house: &House,
    person: PersonId,
    change: impl FnOnce(Details) -> Details,
) -> Result<()> {
    let rows = house.db.read();
    let known = keeping::open(house, rows, person).await?;
    let key = keeping::key(house, rows, known.key).await?;
    let details = change(known.details);
    let (calls, language) = (arriving::wants_calls(&details), details.language);
    let sealed = keeping::seal(&house.seal, &key, person, &details)?;
    house
        .db
        .write("people.profile", async move |tx: &Tx| {
            persons::update(tx, &sealed).await?;
            for session in sessions::of_person(tx.rows(), person).await? {
                delivery::speak(tx, session.id, language).await?;
            }
            delivery::prefer_calls(tx, person, language, calls).await
        })
        .await
}

/// Writes whether and how somebody wants to help.
pub async fn set_helping(house: &House, by: Actor, helps: bool, helping: Helping) -> Result<()> {
    house
        .db
        .write("people.helping", async move |tx: &Tx| {
            members::set_helping(tx, by.buurt, by.person, helps, &helping).await
        })
        .await
}
