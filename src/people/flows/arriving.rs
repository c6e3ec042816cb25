//! Somebody gets a place in a neighbourhood: with a letter, by a worker, or in the demo.

use super::keeping;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId};
use crate::delivery;
use crate::people::helping::Helping;
use crate::people::permission::{Role, Standing};
use crate::people::person::{Contact, Details, Home};
use crate::people::screening::KNOWN;
use crate::people::store::members::{self, Member};
use crate::people::store::{persons, roles};

/// Somebody who arrives.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Their name in the database.
    pub id: PersonId,
    /// Where.
    pub buurt: BuurtId,
    /// What is known of them.
    pub details: Details,
    /// Where they live.
    pub home: Option<Home>,
    /// The zone of their home.
    pub zone: Option<u64>,
    /// Known how far.
    pub standing: Standing,
    /// Trust, 0 to 2.
    pub trust: u8,
    /// Whether they want to help.
    pub helps: bool,
    /// How.
    pub helping: Helping,
    /// Roles besides being a resident.
    pub roles: Vec<Role>,
    /// Who let them in.
    pub by: Option<PersonId>,
}

/// Lets somebody arrive.
pub async fn arrive(house: &House, arrival: Arrival) -> Result<()> {
    let ready = ready(house, arrival)?;
    house.db.write("people.arrive", async move |tx: &Tx| write(tx, &ready).await).await
}

/// Somebody who arrives, sealed and ready to be written by whichever flow lets them in.
#[derive(Debug)]
pub struct Ready {
    prepared: keeping::Prepared,
    arrival: Arrival,
}

impl Ready {
    /// Tells who it is.
    pub fn person(&self) -> PersonId {
        self.arrival.id
    }
}

/// Seals what is known of somebody who arrives. Before the flow begins.
pub fn ready(house: &House, arrival: Arrival) -> Result<Ready> {
    let home = arrival.home.as_ref().map(|home| (arrival.buurt, home));
    let prepared = keeping::prepare(house, arrival.id, &arrival.details, home)?;
    Ok(Ready { prepared, arrival })
}

/// Tells whether somebody is called rather than told in the app; a text is sent by hand too.
pub fn wants_calls(details: &Details) -> bool {
    matches!(details.contact, Contact::Phone | Contact::Sms)
}

/// Writes somebody who arrives, inside a flow.
pub async fn write(tx: &Tx, Ready { prepared, arrival }: &Ready) -> Result<()> {
    persons::insert_key(tx, &prepared.key).await?;
    persons::insert(tx, &prepared.person, arrival.by).await?;
    let (home, household) = prepared.home.clone().unzip();
    let household = household.flatten();
    let member = Member {
        buurt: arrival.buurt,
        person: arrival.id,
        standing: Some(arrival.standing),
        trust: arrival.trust.min(KNOWN), // more is a screening, with its date
        zone: arrival.zone,
        home,
        household,
        helps: arrival.helps,
        helping: arrival.helping.clone(),
        joined_at: tx.now(),
    };
    members::insert(tx, &member, arrival.by).await?;
    if wants_calls(&arrival.details) {
        delivery::prefer_calls(tx, arrival.id, arrival.details.language, true).await?;
    }
    for role in &arrival.roles {
        roles::grant(tx, (arrival.buurt, arrival.id), (*role, None), arrival.by).await?;
    }
    Ok(())
}
