//! The team makes, changes and closes places.

use super::NEWS;
use crate::base::db::{News, Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::PlaceId;
use crate::community::place::{Facts, Place};
use crate::community::store::{activities, places};
use crate::people::Caller;

/// Makes a place; tells its name.
pub async fn make(house: &House, caller: &Caller, once: Once, facts: Facts) -> Result<PlaceId> {
    let id = PlaceId::new(house.now());
    let buurt = caller.buurt;
    let flow = async move |tx: &Tx| {
        if places::count(tx.rows(), buurt).await? >= places::MOST {
            return Err(Error::Refused("too_many_places"));
        }
        let place = Place { id, buurt, facts, closed: None };
        places::insert(tx, &place).await?;
        changed(tx, &place);
        Ok(())
    };
    house.db.write_once(once, "community.place", id, flow).await
}

/// Tells something else of a place.
pub async fn change(house: &House, caller: &Caller, id: PlaceId, facts: Facts) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let place = places::lock(tx, &caller, id).await?;
        place.open()?;
        let place = Place { facts, ..place };
        places::set(tx, &place).await?;
        changed(tx, &place);
        Ok(())
    };
    house.db.write("community.place_change", flow).await
}

/// Closes a place for good; not while something is planned there.
pub async fn close(house: &House, caller: &Caller, id: PlaceId) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let place = places::lock(tx, &caller, id).await?;
        let planned = activities::planned_at(tx.rows(), place.buurt, id, tx.now()).await?;
        let place = place.close(planned, tx.now())?;
        places::set(tx, &place).await?;
        changed(tx, &place);
        Ok(())
    };
    house.db.write("community.place_close", flow).await
}

fn changed(tx: &Tx, place: &Place) {
    tx.announce(News::Changed {
        buurt: place.buurt,
        kind: NEWS.to_owned(),
        id: place.id.0,
        people: Vec::new(),
        desk: true,
    });
}
