//! Opens keys for who may read them. Changes nothing.

use std::collections::HashMap;

use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{DataKeyId, DoorKeyId};
use crate::help::door_key::{DoorKey, place};
use crate::help::store::door_keys::{self as store, Whole};
use crate::people::person::Person;
use crate::people::{Caller, keeping, persons};

/// A key, with what it is for.
pub type Opened = (DoorKey, Option<String>);

/// What somebody gave and has, what is out first.
pub async fn mine(house: &House, caller: &Caller) -> Result<Vec<Opened>> {
    opened(house, store::of_person(house.db.read(), caller.buurt, caller.person).await?).await
}

/// Opens what each is for; nothing where that is forgotten.
pub async fn opened(house: &House, all: Vec<Whole>) -> Result<Vec<Opened>> {
    let ids: Vec<DataKeyId> =
        all.iter().filter_map(|(_, sealed)| sealed.as_ref().map(|it| it.0)).collect();
    let mut keys = HashMap::new();
    for wrapped in persons::keys(house.db.read(), &ids).await? {
        keys.insert(wrapped.id, house.seal.unwrap(&wrapped)?);
    }
    let one = |(it, sealed): Whole| {
        let told = sealed.and_then(|(id, what)| Some((keys.get(&id)?, what)));
        let what = told.map(|(key, what)| key.open(&place(it.id), &what)).transpose()?;
        Ok((it, what))
    };
    all.into_iter().map(one).collect()
}

/// Opens one for a worker, with who of the two is still here.
pub async fn slip(house: &House, caller: &Caller, id: DoorKeyId) -> Result<(Opened, Vec<Person>)> {
    let rows = house.db.read();
    let (found, _) = store::find(rows, caller, id).await?;
    let (giver, holder) = (found.0.giver, found.0.holder);
    let mut people = keeping::open_all(house, rows, &[giver, holder]).await?;
    let both = [giver, holder].into_iter().filter_map(|it| people.remove(&it)).collect();
    let one = opened(house, vec![found]).await?.pop().ok_or(Error::NotFound)?;
    Ok((one, both))
}
