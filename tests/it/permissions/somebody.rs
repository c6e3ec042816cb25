//! A sample of each operation that names somebody in its path, and nothing else.

use serde_json::{Value, json};

use crate::world::World;

/// The cases of who works here no longer.
pub(super) async fn cases(w: &World) -> Option<(String, Value)> {
    let (gone, to) = (w.newcomer("Ada").await.id, w.worker("Bo").await.id);
    Some((format!("/desk/colleagues/{gone}/cases"), json!({ "to": to })))
}

/// Somebody who works here, and leaves.
pub(super) async fn leaves(w: &World) -> Option<(String, Value)> {
    Some((format!("/desk/colleagues/{}/leave", w.worker("Bo").await.id), json!({})))
}

/// How somebody may be reached safely.
pub(super) async fn reach(w: &World) -> Option<(String, Value)> {
    Some((format!("/people/{}/reach", w.newcomer("Ada").await.id), json!({})))
}
