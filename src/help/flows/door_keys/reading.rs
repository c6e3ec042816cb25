//! Opens keys for who may read them. Changes nothing.

use std::collections::HashMap;

use super::back;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, DataKeyId, DoorKeyId, PersonId};
use crate::help::door_key::{DoorKey, Side, State, place};
use crate::help::store::door_keys::{self as store, Whole};
use crate::people::person::Person;
use crate::people::{Caller, keeping, members, persons};

/// A key, with what it is for.
pub type Opened = (DoorKey, Option<String>);

/// What somebody gave and has, what is out first.
pub async fn mine(house: &House, caller: &Caller) -> Result<Vec<Opened>> {
    opened(house, store::of_person(house.db.read(), caller.buurt, caller.person).await?).await
}

/// Whom of the two a worker calls about each of these that is lost: asked once for all.
pub async fn called(house: &House, all: &[Opened]) -> Result<HashMap<DoorKeyId, Side>> {
    let lost: Vec<&DoorKey> =
        all.iter().map(|it| &it.0).filter(|it| it.state == State::Lost).collect();
    if lost.is_empty() {
        return Ok(HashMap::new());
    }
    let both: Vec<_> =
        lost.iter().flat_map(|it| [it.giver, it.holder].map(|who| (it.buurt, who))).collect();
    let here = members::here_all(house.db.read(), &both).await?;
    let whom =
        |it: &DoorKey| back::side_here(it, Side::Giver, |who| here.contains(&(it.buurt, who)));
    Ok(lost.into_iter().filter_map(|it| Some((it.id, whom(it)?))).collect())
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

/// Opens who of these people a desk may name: who moved away is named there to nobody any more.
pub async fn named(
    house: &House,
    buurt: BuurtId,
    of: &[PersonId],
) -> Result<HashMap<PersonId, Person>> {
    let rows = house.db.read();
    let here = members::living(rows, buurt, of).await?;
    keeping::open_all(house, rows, &here).await
}

/// Opens one for a worker, with who of the two is still here.
pub async fn slip(
    house: &House,
    caller: &Caller,
    id: DoorKeyId,
) -> Result<(Opened, HashMap<PersonId, Person>)> {
    let (found, _) = store::find(house.db.read(), caller, id).await?;
    let people = named(house, found.0.buurt, &[found.0.giver, found.0.holder]).await?;
    let one = opened(house, vec![found]).await?.pop().ok_or(Error::NotFound)?;
    Ok((one, people))
}
