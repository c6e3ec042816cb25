//! Founding a neighbourhood, changing a section of it, and loading all of them.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::kinds::Kinds;
use super::memory::{Buurt, Buurten};
use super::section::{Helping, Office, Place, Rhythm, Team};
use super::store;
use super::terms::Terms;
use crate::base::db::{News, Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, OrganisationId, PersonId};

/// Founds a neighbourhood with all its sections, and the organisation responsible for it.
pub async fn found(house: &House, buurt: Buurt, organisation: String) -> Result<()> {
    let flow = async move |tx: &Tx| write_new(tx, &buurt, Some(&organisation)).await;
    house.db.write("buurt.found", flow).await
}

/// The same inside a flow; `organisation` names the one that is founded with it, if it is new too.
pub async fn write_new(tx: &Tx, buurt: &Buurt, organisation: Option<&str>) -> Result<()> {
    if let Some(name) = organisation {
        store::insert_organisation(tx, buurt.organisation, "lokaal_bestuur", name).await?;
    }
    store::insert(tx, buurt.id, &buurt.slug, buurt.organisation).await?;
    write_all(tx, buurt, None).await
}

/// Finds an organisation by its name.
pub async fn organisation(house: &House, name: &str) -> Result<Option<OrganisationId>> {
    store::organisation(house.db.read(), name).await
}

/// Writes every section of a neighbourhood as it now is.
pub async fn change(house: &House, buurt: Buurt, by: PersonId) -> Result<()> {
    let flow = async move |tx: &Tx| write_all(tx, &buurt, Some(by)).await;
    house.db.write("buurt.change", flow).await
}

/// The same inside a flow; when that is durable, [`load`] it.
pub async fn write_all(tx: &Tx, buurt: &Buurt, by: Option<PersonId>) -> Result<()> {
    for (name, value) in sections(buurt)? {
        store::put_section(tx, buurt.id, name, value, by).await?;
    }
    tx.announce(changed(buurt.id));
    Ok(())
}

/// Writes when the organisation behind a neighbourhood works, for all its neighbourhoods, inside a
/// flow; when that is durable, [`load`] it.
pub async fn write_office(tx: &Tx, buurt: &Buurt, office: &Office, by: PersonId) -> Result<()> {
    let value = serde_json::to_value(office).map_err(Error::internal)?;
    store::put_office(tx, buurt.organisation, value, Some(by)).await?;
    tx.announce(changed(buurt.id));
    Ok(())
}

/// Writes how long things of care are kept, in each of these neighbourhoods, inside a flow. After it
/// they are loaded again.
pub async fn put_terms(tx: &Tx, all: &[Arc<Buurt>], terms: &Terms, by: PersonId) -> Result<()> {
    let value = serde_json::to_value(terms).map_err(Error::internal)?;
    for one in all {
        store::put_section(tx, one.id, store::TERMS, value.clone(), Some(by)).await?;
        tx.announce(changed(one.id));
    }
    Ok(())
}

/// A section as it is stored, with its version; 0 and its default where it was never set.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<T> {
    /// Its version: who sets it says which one they saw.
    pub version: i32,
    /// What it holds.
    pub it: T,
}

/// A section that somebody sets.
#[derive(Clone, Debug, PartialEq)]
pub enum Section {
    /// The team, as residents reach it.
    Team(Team),
    /// When it works, and when phones keep still.
    Rhythm(Rhythm),
    /// How help is looked for.
    Helping(Helping),
    /// Where it is.
    Place(Place),
    /// How its kinds of help are said.
    Kinds(Kinds),
}

impl Section {
    /// Returns its name in the database and in the audit chain.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Team(_) => "team",
            Self::Rhythm(_) => "rhythm",
            Self::Helping(_) => "helping",
            Self::Place(_) => "place",
            Self::Kinds(_) => "kinds",
        }
    }

    fn value(&self) -> Result<Value> {
        let value = match self {
            Self::Team(it) => serde_json::to_value(it),
            Self::Rhythm(it) => serde_json::to_value(it),
            Self::Helping(it) => serde_json::to_value(it),
            Self::Place(it) => serde_json::to_value(it),
            Self::Kinds(it) => serde_json::to_value(it),
        };
        value.map_err(Error::internal)
    }
}

/// Reads a section by its name, with its version: not from memory, which a command may be ahead of.
pub async fn stored<T: DeserializeOwned + Default>(
    rows: Rows<'_>,
    buurt: BuurtId,
    name: &str,
) -> Result<Stored<T>> {
    let Some((version, value)) = store::section(rows, buurt, name).await? else {
        return Ok(Stored { version: 0, it: T::default() });
    };
    Ok(Stored { version, it: store::read(value, buurt.0)? })
}

/// Writes a section in place of the version that was seen, inside a flow; tells which fields are others
/// now. `neighbourhood_changed` when somebody else set it meanwhile. When it is durable, [`load`] it.
pub async fn replace(
    tx: &Tx,
    buurt: BuurtId,
    section: &Section,
    (seen, by): (i32, PersonId),
) -> Result<Vec<String>> {
    let before = store::section(tx.rows(), buurt, section.name()).await?;
    let before = before.map_or(Value::Null, |(_, value)| value);
    let value = section.value()?;
    let names = [&before, &value].into_iter().filter_map(Value::as_object).flat_map(Map::keys);
    let names: BTreeSet<&String> = names.collect();
    let other =
        names.into_iter().filter(|name| before.get(name.as_str()) != value.get(name.as_str()));
    let fields = other.cloned().collect();
    if !store::replace_section(tx, (buurt, section.name()), seen, value, by).await? {
        return Err(Error::Refused("neighbourhood_changed"));
    }
    tx.announce(changed(buurt));
    Ok(fields)
}

/// Loads all neighbourhoods into memory: at the start, and when one has changed.
pub async fn load(house: &House, buurten: &Buurten) -> Result<()> {
    buurten.replace(store::all(house.db.read()).await?);
    Ok(())
}

fn sections(buurt: &Buurt) -> Result<[(&'static str, Value); 6]> {
    let json = |it: Result<Value, serde_json::Error>| it.map_err(Error::internal);
    Ok([
        ("identity", json(serde_json::to_value(&buurt.identity))?),
        ("team", json(serde_json::to_value(&buurt.team))?),
        ("rhythm", json(serde_json::to_value(&buurt.rhythm))?),
        ("place", json(serde_json::to_value(&buurt.place))?),
        ("helping", json(serde_json::to_value(&buurt.helping))?),
        ("kinds", json(serde_json::to_value(&buurt.kinds))?),
    ])
}

/// The kind of news that makes every process load the neighbourhoods again.
pub const CHANGED: &str = "buurt";

fn changed(buurt: BuurtId) -> News {
    News::Changed { buurt, kind: CHANGED.to_owned(), id: buurt.0, people: Vec::new(), desk: true }
}

/// Tells whether the database answers.
pub async fn is_readable(house: &House) -> bool {
    store::all(house.db.read()).await.is_ok()
}
