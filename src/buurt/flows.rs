//! Founding a neighbourhood, changing a section of it, and loading all of them.

use std::sync::Arc;

use super::memory::{Buurt, Buurten};
use super::section::Office;
use super::store;
use super::terms::Terms;
use crate::base::db::{News, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{OrganisationId, PersonId};

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
    tx.announce(changed(buurt));
    Ok(())
}

/// Writes when the organisation behind a neighbourhood works, for all its neighbourhoods, inside a
/// flow; when that is durable, [`load`] it.
pub async fn write_office(tx: &Tx, buurt: &Buurt, office: &Office, by: PersonId) -> Result<()> {
    let value = serde_json::to_value(office).map_err(Error::internal)?;
    store::put_office(tx, buurt.organisation, value, Some(by)).await?;
    tx.announce(changed(buurt));
    Ok(())
}

/// Writes how long things of care are kept, in each of these neighbourhoods, inside a flow. After it
/// they are loaded again.
pub async fn put_terms(tx: &Tx, all: &[Arc<Buurt>], terms: &Terms, by: PersonId) -> Result<()> {
    let value = serde_json::to_value(terms).map_err(Error::internal)?;
    for one in all {
        store::put_section(tx, one.id, store::TERMS, value.clone(), Some(by)).await?;
        tx.announce(changed(one));
    }
    Ok(())
}

/// Loads all neighbourhoods into memory: at the start, and when one has changed.
pub async fn load(house: &House, buurten: &Buurten) -> Result<()> {
    buurten.replace(store::all(house.db.read()).await?);
    Ok(())
}

fn sections(buurt: &Buurt) -> Result<[(&'static str, serde_json::Value); 5]> {
    let json = |it: Result<serde_json::Value, serde_json::Error>| it.map_err(Error::internal);
    Ok([
        ("identity", json(serde_json::to_value(&buurt.identity))?),
        ("team", json(serde_json::to_value(&buurt.team))?),
        ("rhythm", json(serde_json::to_value(&buurt.rhythm))?),
        ("place", json(serde_json::to_value(&buurt.place))?),
        ("helping", json(serde_json::to_value(&buurt.helping))?),
    ])
}

/// The kind of news that makes every process load the neighbourhoods again.
pub const CHANGED: &str = "buurt";

fn changed(buurt: &Buurt) -> News {
    News::Changed {
        buurt: buurt.id,
        kind: CHANGED.to_owned(),
        id: buurt.id.0,
        people: Vec::new(),
        desk: true,
    }
}

/// Tells whether the database answers.
pub async fn is_readable(house: &House) -> bool {
    store::all(house.db.read()).await.is_ok()
}
