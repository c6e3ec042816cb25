//! Opens what somebody asked for that person: their own words as they were typed. Changes nothing.

use std::collections::HashMap;

use uuid::Uuid;

use super::series::spot;
use crate::base::db::Rows;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, DataKeyId, PersonId, RequestId};
use crate::base::seal::DataKey;
use crate::help::question::place;
use crate::help::store::mine::Asked;
use crate::help::store::series::{self as store, Stored};
use crate::people::{keeping, persons};

/// So many keys are looked up at once.
const AT_ONCE: usize = 100;

/// Opens the own words of what comes back, each series with its own; what has ended has none.
pub async fn own_series(
    house: &House,
    rows: Rows<'_>,
    buurt: BuurtId,
    who: PersonId,
) -> Result<Vec<(Stored, Option<String>)>> {
    let mut all = Vec::new();
    for it in store::whole(rows, buurt, who).await? {
        let sealed = it.asked.as_ref().and_then(|it| it.question.words.as_ref());
        let text = match sealed {
            Some(words) => {
                let key = keeping::key(house, rows, words.key).await?;
                Some(key.open(&spot("text", it.series.id), &words.text)?)
            }
            None => None,
        };
        all.push((it, text));
    }
    Ok(all)
}

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
