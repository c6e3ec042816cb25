//! Who was forgotten stays forgotten, also after an older copy of the data was put back.
//!
//! Their key is in no newer copy of the keys, so nobody can read them; what is left of them is ended and
//! wiped by the same steps as the first time, before anybody is let in. Opens nothing.

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::help::leaving as help;
use crate::people::departure::{Departure, Kind};
use crate::people::{departing, departures, keyless, members};

/// So many are looked up, or lose their words, at once.
const AT_ONCE: u64 = 50;

/// Forgets again everybody whose key is gone; tells how many they were.
pub async fn forget(house: &House) -> Result<u64> {
    let mut forgotten = 0;
    loop {
        let found = keyless::find(house.db.read(), AT_ONCE).await?;
        if found.is_empty() {
            return Ok(forgotten);
        }
        for person in found {
            once_more(house, person).await?;
            forgotten += 1;
        }
    }
}

async fn once_more(house: &House, person: PersonId) -> Result<()> {
    loop {
        let flow = async move |tx: &Tx| help::forget_words(tx, person, AT_ONCE).await;
        if house.db.write("rights.forget_words", flow).await? < AT_ONCE {
            break;
        }
    }
    let flow = async move |tx: &Tx| {
        if departures::find(tx.rows(), person).await?.is_none() {
            let stood = members::states(tx.rows(), person).await?;
            for (buurt, _) in &stood {
                help::stop(tx, *buurt, person).await?;
            }
            let it = Departure::begin((person, Kind::Forget), (person, None), stood, tx.now());
            departing::lock(tx, &it).await?;
        }
        for (buurt, _) in members::states(tx.rows(), person).await? {
            help::ended(tx, buurt, person).await?;
        }
        departing::forget(tx, person).await
    };
    house.db.write("rights.forget_again", flow).await
}
