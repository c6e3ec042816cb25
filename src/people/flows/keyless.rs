//! Who was forgotten stays forgotten, also after an older copy of the data was put back: their key is
//! in no newer copy of the keys, and what is left of them is emptied before anybody is let in.

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::delivery;
use crate::people::flows::signing_in;
use crate::people::store::keyless;

/// The most that are looked up at once.
const AT_ONCE: u64 = 100;

/// Empties what is left of everybody whose key is gone; tells how many they were.
pub async fn forget(house: &House) -> Result<u64> {
    let mut forgotten = 0;
    loop {
        let found = keyless::find(house.db.read(), AT_ONCE).await?;
        if found.is_empty() {
            return Ok(forgotten);
        }
        for person in found {
            let flow = async move |tx: &Tx| {
                signing_in::end_all(tx, person, "erased").await?;
                delivery::silence(tx, person).await?;
                keyless::strip(tx, person).await
            };
            house.db.write("people.keyless", flow).await?;
            forgotten += 1;
        }
    }
}
