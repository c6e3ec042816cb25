//! What somebody tries who means harm, and what they get.
//!
//! | file | where |
//! |---|---|
//! | `coordinators` | as somebody who coordinates |
//! | `door` | with a letter, with somebody's device, with powers they had elsewhere |
//! | `helping` | with a request or the list of them |
//! | `live` | at the stream of news |
//! | `wire` | with the requests themselves |

mod coordinators;
mod door;
mod helping;
mod live;
mod wire;

use buurtnet::base::ids::PersonId;
use serde_json::{Value, json};

use crate::world::Person;

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

impl Person {
    /// Has one letter printed; answers its token.
    async fn letter_for(&self, person: PersonId) -> String {
        let order = json!({ "count": 1, "person": person });
        let (status, batch) = self.posts("/letters", order).await;
        assert_eq!(status, 201, "{batch}");
        text(batch.pointer("/letters/0").unwrap(), "link").split_once("/u#").unwrap().1.to_owned()
    }
}
