//! Who moves here and may coordinate here one day: what is to be asked about them is others' to ask.

use buurtnet::base::db::Tx;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::session::Kind;
use buurtnet::people::{Role, mandates};
use serde_json::json;

use crate::world::{Person, in_short, story};

/// Whoever coordinates there sees what there is to do, and not that somebody is to ask about themselves.
#[tokio::test]
async fn what_is_to_be_asked_about_somebody_is_never_shown_to_them() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let (an, bea) = (w.worker("An").await, w.stranger_worker("Bea").await);
        let roles = vec![Role::Coordinator];
        let dora = w.arrives(Arrival { buurt: bea.buurt, roles, ..w.arrival("Dora") }).await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        rosa.complains(json!({ "what": "unsafe", "request": milk, "lines_seen": true })).await;
        assert_eq!(an.says_moved(&jan, &bea, (&[], &[])).await, "204");
        let it = (bea.buurt, jan.id);
        let coordinates =
            async move |tx: &Tx| mandates::grant(tx, it, (Role::Coordinator, None), None).await;
        w.shared().house.db.write("a test", coordinates).await.unwrap();
        let confirm = format!("/people/{}/confirm", jan.id);
        assert_eq!(in_short(bea.posts(&confirm, json!({})).await), "200");
        let kind = Kind::Staff;
        let signed_in = begin(&w.shared().house, jan.id, bea.buurt, kind).await.unwrap();
        let jan = Person { signed_in, buurt: bea.buurt, ..jan };
        assert!(!jan.to_do().await.contains(&"ask_before".to_owned()));
        let (_, all) = dora.gets("/tasks?kinds=ask_before").await;
        let task = all["items"][0]["id"].as_str().unwrap().to_owned();
        for act in ["take", "done"] {
            let path = format!("/tasks/{task}/{act}");
            assert_eq!(in_short(jan.posts(&path, json!({})).await), "404 not_found", "{act}");
        }
        assert_eq!(in_short(dora.posts(&format!("/tasks/{task}/done"), json!({})).await), "204");
    })
    .await;
}
