//! Organisations for which people volunteer: kept by who works here, accepted by who helps. Each act is a
//! line in the chain.

use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, PersonId, VolunteeringId};
use crate::base::text::Name;
use crate::delivery;
use crate::people::audit::Entry;
use crate::people::notices;
use crate::people::store::{members, trail, volunteers};
use crate::people::volunteer::{Body, Note, Volunteer};
use crate::tasks::Subject;

/// Writes a new organisation with its note.
pub async fn make(
    house: &House,
    by: Actor,
    once: Once,
    (name, note): (Name, Note),
) -> Result<VolunteeringId> {
    let id = VolunteeringId::new(house.now());
    let flow = async move |tx: &Tx| {
        let there = volunteers::bodies(tx.rows(), by.buurt).await?.len();
        if u64::try_from(there).unwrap_or(u64::MAX) >= volunteers::BODIES {
            return Err(Error::Refused("too_many_organisations"));
        }
        let body = Body {
            buurt: by.buurt,
            id,
            name: name.as_str().to_owned(),
            note: note.as_str().to_owned(),
            version: 1,
            since: tx.now(),
        };
        volunteers::put_body(tx, &body).await?;
        line(tx, by, "people.organisation", None).await
    };
    house.db.write_once(once, "people.organisation", id, flow).await
}

/// Writes another name or note. Another note is read anew by everybody who volunteers there.
pub async fn write(
    house: &House,
    by: Actor,
    id: VolunteeringId,
    (name, note): (Name, Note),
) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let before = volunteers::lock(tx, by.buurt, id).await?;
        let after = before.clone().written(&name, &note, tx.now());
        volunteers::put_body(tx, &after).await?;
        if after.version != before.version {
            for it in volunteers::all(tx.rows(), by.buurt, Some(id)).await? {
                tell(tx, by, it.person).await?;
            }
        }
        line(tx, by, "people.organisation", None).await
    };
    house.db.write("people.organisation", flow).await
}

/// Asks somebody of the neighbourhood to volunteer: they read the note, and decide.
pub async fn invite(house: &House, by: Actor, id: VolunteeringId, person: PersonId) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let body = volunteers::lock(tx, by.buurt, id).await?;
        let member = members::find(tx.rows(), by.buurt, person).await?;
        if member.standing.is_none() || !member.helps {
            return Err(Error::Refused("does_not_help"));
        }
        let before = volunteers::find(tx.rows(), by.buurt, person).await?;
        if before.is_some_and(|it| it.body == body.id) {
            return Ok(());
        }
        let (invited, accepted) = (tx.now(), None);
        let it = Volunteer { person, body: id, by: by.person, invited, accepted };
        volunteers::put(tx, by.buurt, &it).await?;
        tell(tx, by, person).await?;
        line(tx, by, "people.volunteer_asked", Some(person)).await
    };
    house.db.write("people.volunteer_asked", flow).await
}

/// Somebody volunteers no longer, and helps as a neighbour.
pub async fn end(house: &House, by: Actor, id: VolunteeringId, person: PersonId) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let there = volunteers::find(tx.rows(), by.buurt, person).await?;
        if there.is_none_or(|it| it.body != id) {
            return Err(Error::NotFound);
        }
        volunteers::delete(tx, by.buurt, person).await?;
        line(tx, by, "people.volunteer_ended", Some(person)).await
    };
    house.db.write("people.volunteer_ended", flow).await
}

/// Accepts the note that was read.
pub async fn accept(house: &House, by: Actor, id: VolunteeringId, read: u32) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let body = volunteers::lock(tx, by.buurt, id).await?;
        let before = volunteers::find(tx.rows(), by.buurt, by.person).await?;
        let before = before.filter(|it| it.body == id).ok_or(Error::NotFound)?;
        let after = before.clone().accept(&body, read, tx.now())?;
        if after == before {
            return Ok(());
        }
        volunteers::put(tx, by.buurt, &after).await?;
        line(tx, by, "people.volunteer_accepted", None).await
    };
    house.db.write("people.volunteer_accepted", flow).await
}

async fn tell(tx: &Tx, by: Actor, person: PersonId) -> Result<()> {
    let about = Subject::new("people", person.0);
    delivery::notify(tx, by.buurt, person, &about, notices::volunteer()).await
}

async fn line(tx: &Tx, by: Actor, action: &str, about: Option<PersonId>) -> Result<()> {
    let entry = Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: None,
        action: action.to_owned(),
        subject: about.map(|it| it.0),
        consent: None,
        reason: None,
    };
    trail::append(tx, &entry).await
}
