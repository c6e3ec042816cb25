//! Opens what somebody asked for that person: their own words as they were typed. Changes nothing.

use std::collections::HashMap;

use uuid::Uuid;

use crate::base::db::Rows;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{DataKeyId, RequestId};
use crate::base::seal::DataKey;
use crate::help::question::place;
use crate::help::store::mine::Asked;
use crate::people::persons;

/// So many keys are looked up at once.
const AT_ONCE: usize = 100;

/// Opens the own words of what somebody asked. What is over its term has no key any more.
pub async fn own_words(
    house: &House,
    rows: Rows<'_>,
    asked: &[Asked],
) -> Result<HashMap<Uuid, String>> {
    let mut words = HashMap::new();
    for some in asked.chunks(AT_ONCE) {
        let ids: Vec<_> = some.iter().filter_map(|it| it.data_key_id).map(DataKeyId).collect();
        let mut keys: HashMap<DataKeyId, DataKey> = HashMap::new();
        for wrapped in persons::keys(rows, &ids).await? {
            keys.insert(wrapped.id, house.seal.unwrap(&wrapped)?);
        }
        for it in some {
            let key = it.data_key_id.and_then(|id| keys.get(&DataKeyId(id)));
            let Some((key, text)) = key.zip(it.text.as_ref()) else { continue };
            words.insert(it.id, key.open(&place("text", RequestId(it.id)), text)?);
        }
    }
    Ok(words)
}
