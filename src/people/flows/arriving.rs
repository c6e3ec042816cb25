//! Somebody gets a place in a neighbourhood: with a letter, by a worker, or in the demo.

use super::keeping;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId};
use crate::base::words::Lang;
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

/// How somebody is told things, as far as no device of theirs says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// How they want it.
    pub contact: Contact,
    /// Whether there is a mail address.
    pub mail: bool,
    /// The language they read.
    pub language: Lang,
}

impl Ways {
    /// Those of somebody of whom this is known.
    pub fn of(it: &Details) -> Self {
        Self { contact: it.contact, mail: it.mail.is_some(), language: it.language }
    }
}

/// Notes how somebody is told things, in the flow that changes it: called where a text is sent by hand too, or mailed
/// where there is an address.
pub async fn note_ways(tx: &Tx, person: PersonId, it: &Ways) -> Result<()> {
    let calls = it.contact.is_by_hand();
    delivery::prefer_calls(tx, person, it.language, calls).await?;
    let mail = (it.mail && !calls).then_some(it.contact == Contact::Mail);
    delivery::take_mail(tx, person, it.language, mail).await
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
    note_ways(tx, arrival.id, &Ways::of(&arrival.details)).await?;
    for role in &arrival.roles {
        roles::grant(tx, (arrival.buurt, arrival.id), (*role, None), arrival.by).await?;
    }
    Ok(())
}
