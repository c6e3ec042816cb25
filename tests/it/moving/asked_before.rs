//! Who moves here and may coordinate here one day: what is to be asked about them is others' to ask.

use buurtnet::base::db::{News, Tx};
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::session::Kind;
use buurtnet::people::{Role, mandates};
use serde_json::json;

use crate::world::{Person, World, in_short, story};

impl World {
    /// Jan, who was asked for nothing where he lived, and the worker Bea of where he lives now.
    pub(super) async fn asked_before(&self) -> (Person, Person) {
        self.noon();
        let [rosa, jan] = self.neighbours(["Rosa", "Jan"]).await;
        let (an, bea) = (self.worker("An").await, self.stranger_worker("Bea").await);
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        rosa.complains(json!({ "what": "unsafe", "request": milk, "lines_seen": true })).await;
        assert_eq!(an.says_moved(&jan, &bea, (&[], &[])).await, "204");
        (jan, bea)
    }

    /// Somebody who coordinates where another works.
    async fn coordinates_with(&self, bea: &Person, name: &str) -> Person {
        let roles = vec![Role::Coordinator];
        self.arrives(Arrival { buurt: bea.buurt, roles, ..self.arrival(name) }).await
    }

    /// Somebody who lives where Bea works coordinates there too from now on.
    async fn now_coordinates(&self, jan: Person, bea: &Person) -> Person {
        let it = (bea.buurt, jan.id);
        let coordinates =
            async move |tx: &Tx| mandates::grant(tx, it, (Role::Coordinator, None), None).await;
        self.shared().house.db.write("a test", coordinates).await.unwrap();
        let confirm = format!("/people/{}/confirm", jan.id);
        assert_eq!(in_short(bea.posts(&confirm, json!({})).await), "200");
        let house = &self.shared().house;
        let signed_in = begin(house, jan.id, bea.buurt, Kind::Staff).await.unwrap();
        Person { signed_in, buurt: bea.buurt, ..jan }
    }
}

impl Person {
    /// The one question that there is to ask about somebody, if they see it.
    async fn to_ask_before(&self) -> Option<String> {
        let (_, all) = self.gets("/tasks?kinds=ask_before").await;
        all["items"].get(0).map(|it| it["id"].as_str().unwrap().to_owned())
    }
}

/// A question that stands on no desk would keep somebody from helping for ever.
#[tokio::test]
async fn where_nobody_else_coordinates_a_worker_asks_before_somebody_helps() {
    story(async |w| {
        let (jan, bea) = w.asked_before().await;
        let task = bea.to_ask_before().await.expect("nobody coordinates there");
        let jan = w.now_coordinates(jan, &bea).await;
        assert_eq!(jan.to_ask_before().await, None, "never shown to who it is about");
        assert_eq!(bea.to_ask_before().await.as_ref(), Some(&task), "nobody else coordinates");
        let dora = w.coordinates_with(&bea, "Dora").await;
        assert_eq!(dora.to_ask_before().await.as_ref(), Some(&task));
        let done = format!("/tasks/{task}/done");
        assert_eq!(bea.to_ask_before().await, None, "it is the coordinator's alone");
        assert_eq!(in_short(bea.posts(&done, json!({})).await), "404 not_found");
        assert_eq!(dora.posts("/me/roles/end", json!({ "role": "coordinator" })).await.0, 204);
        assert_eq!(in_short(bea.posts(&done, json!({})).await), "204");
        let (_, mut mine) = jan.gets("/me/helping-settings").await;
        mine["helps"] = json!(true);
        assert_eq!(in_short(jan.puts("/me/helping-settings", mine).await), "204");
    })
    .await;
}

#[tokio::test]
async fn whoever_may_have_to_ask_before_somebody_helps_hears_of_it_at_once() {
    story(async |w| {
        let mut news = w.shared().house.db.listen();
        let (_, bea) = w.asked_before().await;
        let task = bea.to_ask_before().await.expect("nobody coordinates there");
        let mut told = Vec::new();
        while let Ok(heard) = news.try_recv() {
            if let News::Changed { id, desk: true, .. } = heard {
                told.push(id.to_string());
            }
        }
        assert!(told.contains(&task), "{told:?}");
    })
    .await;
}

/// Whoever coordinates there sees what there is to do, and not that somebody is to ask about themselves.
#[tokio::test]
async fn what_is_to_be_asked_about_somebody_is_never_shown_to_them() {
    story(async |w| {
        let (jan, bea) = w.asked_before().await;
        let dora = w.coordinates_with(&bea, "Dora").await;
        let jan = w.now_coordinates(jan, &bea).await;
        assert!(!jan.to_do().await.contains(&"ask_before".to_owned()));
        let task = dora.to_ask_before().await.unwrap();
        for act in ["take", "done"] {
            let path = format!("/tasks/{task}/{act}");
            assert_eq!(in_short(jan.posts(&path, json!({})).await), "404 not_found", "{act}");
        }
        assert_eq!(in_short(dora.posts(&format!("/tasks/{task}/done"), json!({})).await), "204");
    })
    .await;
}
