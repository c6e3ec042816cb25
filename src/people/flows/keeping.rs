//! Sealing and opening what is known of somebody: the only place where a name is in the clear.
//!
//! Sealing happens before a flow begins, opening after rows are read; neither holds a transaction.

use std::collections::HashMap;

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, DataKeyId, PersonId};
use crate::base::seal::{DataKey, Place, Seal, Wrapped};
use crate::people::person::{Details, FullName, Home, Person};
use crate::people::store::members::Member;
use crate::people::store::persons::{self, Sealed, place};

/// A home, sealed, and the tag of its household; without a number it is nobody's household.
pub type SealedHome = (Vec<u8>, Option<Vec<u8>>);

/// A new person, ready to be written.
#[derive(Debug)]
pub struct Prepared {
    /// The person, sealed.
    pub person: Sealed,
    /// The key that seals them, wrapped.
    pub key: Wrapped,
    /// Their home.
    pub home: Option<SealedHome>,
}

/// Seals a new person under a new key.
pub fn prepare(
    house: &House,
    id: PersonId,
    details: &Details,
    home: Option<(BuurtId, &Home)>,
) -> Result<Prepared> {
    let (key, wrapped) = house.seal.new_key(DataKeyId::new(house.now()))?;
    let person = seal(&house.seal, &key, id, details)?;
    let home =
        home.map(|(buurt, home)| seal_home(&house.seal, &key, (buurt, id), home)).transpose()?;
    Ok(Prepared { person, key: wrapped, home })
}

/// Seals what is now known of somebody under their key.
pub fn seal(seal: &Seal, key: &DataKey, id: PersonId, it: &Details) -> Result<Sealed> {
    let name = serde_json::to_string(&it.name).map_err(Error::internal)?;
    let found = |column: &'static str, value: &Option<String>| {
        let Some(value) = value else { return Ok::<_, Error>(None) };
        let tag = seal.tag(column, value.to_lowercase().as_bytes());
        Ok(Some((key.seal(&place(column, id.0), value)?, tag)))
    };
    let safe = it.safe.as_ref().map(|it| {
        let text = serde_json::to_string(it).map_err(Error::internal)?;
        key.seal(&place("safe_contact", id.0), &text)
    });
    Ok(Sealed {
        id,
        key: key.id,
        language: it.language,
        birth_year: it.birth_year,
        name: key.seal(&place("name", id.0), &name)?,
        phone: found("phone", &it.phone)?,
        mail: found("mail", &it.mail)?,
        contact: it.contact,
        part: it.part,
        door: it.door,
        wish: it.wish,
        gender: it.gender,
        safe: safe.transpose()?,
    })
}

/// The tag under which whoever has a mail address is found.
pub fn mail_tag(seal: &Seal, address: &str) -> Vec<u8> {
    seal.tag("mail", address.to_lowercase().as_bytes())
}

/// Seals a home under the key of who lives there.
pub fn seal_home(
    seal: &Seal,
    key: &DataKey,
    (buurt, person): (BuurtId, PersonId),
    home: &Home,
) -> Result<SealedHome> {
    let text = serde_json::to_string(home).map_err(Error::internal)?;
    Ok((key.seal(&home_place(person), &text)?, household(seal, buurt, home)))
}

/// The tag of a household.
pub fn household(seal: &Seal, buurt: BuurtId, home: &Home) -> Option<Vec<u8>> {
    if home.number.is_empty() {
        return None;
    }
    let (street, number) = (home.street.to_lowercase(), home.number.to_lowercase());
    Some(seal.tag("household", format!("{buurt}|{street}|{number}").as_bytes()))
}

fn home_place(person: PersonId) -> Place {
    Place::new("membership", "home", person.0)
}

/// Somebody as they will be known: sealed, with what it stands in place of.
#[derive(Debug)]
pub struct Change {
    /// What is known of them from now on.
    pub details: Details,
    /// The same, sealed.
    pub sealed: Sealed,
    /// The key that seals them.
    pub key: DataKey,
    read: Vec<u8>,
}

/// Changes what is known of somebody, from what is known now.
pub async fn change(
    house: &House,
    id: PersonId,
    change: &impl Fn(Details) -> Result<Details>,
) -> Result<Change> {
    let rows = house.db.read();
    let now = persons::find(rows, id).await?;
    let key = key(house, rows, now.key).await?;
    let read = now.name.clone();
    let details = change(opened(&key, now)?.details)?;
    Ok(Change { sealed: seal(&house.seal, &key, id, &details)?, details, key, read })
}

impl Change {
    /// Writes it, inside a flow; false when somebody else was there in between: change again.
    pub async fn write(&self, tx: &Tx) -> Result<bool> {
        persons::update(tx, &self.sealed, &self.read).await
    }
}

/// So often one looks again when somebody else changes the same person.
const LOOKS: u8 = 5;

/// Tries what looks first and writes after, until nobody was there in between.
pub async fn until_alone(mut once: impl AsyncFnMut() -> Result<bool>) -> Result<()> {
    for _ in 0..LOOKS {
        if once().await? {
            return Ok(());
        }
    }
    Err(Error::Busy)
}

/// Opens one person.
pub async fn open(house: &House, rows: Rows<'_>, id: PersonId) -> Result<Person> {
    open_all(house, rows, &[id]).await?.remove(&id).ok_or(Error::NotFound)
}

/// Opens several persons. Whoever's key was destroyed is left out.
pub async fn open_all(
    house: &House,
    rows: Rows<'_>,
    ids: &[PersonId],
) -> Result<HashMap<PersonId, Person>> {
    let sealed = persons::find_all(rows, ids).await?;
    let keys = unwrapped(house, rows, &sealed).await?;
    sealed
        .into_iter()
        .filter_map(|it| {
            let key = keys.get(&it.key)?;
            Some(opened(key, it).map(|person| (person.id, person)))
        })
        .collect()
}

/// Opens the home of a member.
pub async fn open_home(house: &House, rows: Rows<'_>, member: &Member) -> Result<Option<Home>> {
    let Some(sealed) = &member.home else { return Ok(None) };
    let person = persons::find(rows, member.person).await?;
    let keys = unwrapped(house, rows, std::slice::from_ref(&person)).await?;
    let key = keys.get(&person.key).ok_or(Error::NotFound)?;
    let text = key.open(&home_place(member.person), sealed)?;
    let corrupt = || Error::corrupt("membership", member.person);
    serde_json::from_str(&text).map(Some).ok().ok_or_else(corrupt)
}

/// Opens the homes of several members at once.
pub async fn open_homes(
    house: &House,
    rows: Rows<'_>,
    members: &[Member],
) -> Result<HashMap<PersonId, Home>> {
    let ids: Vec<_> = members.iter().map(|it| it.person).collect();
    let sealed = persons::find_all(rows, &ids).await?;
    let keys = unwrapped(house, rows, &sealed).await?;
    let key_of: HashMap<_, _> = sealed.iter().map(|it| (it.id, it.key)).collect();
    let mut homes = HashMap::new();
    for member in members {
        let key = key_of.get(&member.person).and_then(|id| keys.get(id));
        let Some((home, key)) = member.home.as_ref().zip(key) else { continue };
        let text = key.open(&home_place(member.person), home)?;
        let home = serde_json::from_str(&text);
        homes.insert(
            member.person,
            home.ok().ok_or_else(|| Error::corrupt("membership", member.person))?,
        );
    }
    Ok(homes)
}

/// Finds and unwraps one key, to seal something more under it.
pub async fn key(house: &House, rows: Rows<'_>, id: DataKeyId) -> Result<DataKey> {
    let wrapped = persons::keys(rows, &[id]).await?.pop().ok_or(Error::NotFound)?;
    house.seal.unwrap(&wrapped)
}

async fn unwrapped(
    house: &House,
    rows: Rows<'_>,
    sealed: &[Sealed],
) -> Result<HashMap<DataKeyId, DataKey>> {
    let ids: Vec<_> = sealed.iter().map(|it| it.key).collect();
    let wrapped = persons::keys(rows, &ids).await?;
    wrapped.iter().map(|it| Ok((it.id, house.seal.unwrap(it)?))).collect()
}

fn opened(key: &DataKey, it: Sealed) -> Result<Person> {
    let name = key.open(&place("name", it.id.0), &it.name)?;
    let name: FullName =
        serde_json::from_str(&name).ok().ok_or_else(|| Error::corrupt("person", it.id))?;
    let open = |column, sealed: Option<(Vec<u8>, Vec<u8>)>| {
        sealed.map(|(value, _)| key.open(&place(column, it.id.0), &value)).transpose()
    };
    let safe = it.safe.map(|sealed| {
        let text = key.open(&place("safe_contact", it.id.0), &sealed)?;
        serde_json::from_str(&text).ok().ok_or_else(|| Error::corrupt("person", it.id))
    });
    let details = Details {
        name,
        language: it.language,
        birth_year: it.birth_year,
        phone: open("phone", it.phone)?,
        mail: open("mail", it.mail)?,
        contact: it.contact,
        part: it.part,
        door: it.door,
        wish: it.wish,
        gender: it.gender,
        safe: safe.transpose()?,
    };
    Ok(Person { id: it.id, key: it.key, details })
}
