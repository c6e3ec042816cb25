//! Who may be meant by what somebody told, though it names nobody: they learn at no desk that it is there,
//! also when it is looked at again, and also when its request is forgotten.

use buurtnet::base::db::Tx;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::{Role, mandates};
use chrono::TimeDelta;
use migrations::{Migrator, MigratorTrait as _};
use serde_json::json;

use super::close;
use crate::world::{Person, World, in_short, story};

impl World {
    /// Somebody who coordinates here, and works as a buurtwerker and a neighbour too.
    async fn who_does_all(&self, name: &str) -> Person {
        let roles = vec![Role::Buurtwerker, Role::Coordinator];
        self.arrives(Arrival { roles, ..self.arrival(name) }).await
    }

    /// A request of Rosa to which these two came.
    async fn couch_of(&self, came: [&Person; 2]) -> (Person, String) {
        let rosa = self.neighbour("Rosa").await;
        let (_, view) = rosa.tries_to_ask("", json!({ "places": 2 })).await;
        let couch = view["id"].as_str().unwrap().to_owned();
        for helper in came {
            assert_eq!(helper.accepts(&couch).await, "200 assigned");
        }
        (rosa, couch)
    }

    /// A quarrel that Rosa told, of a request to which these two came.
    async fn quarrel_of(&self, came: [&Person; 2]) -> (Person, String) {
        let (rosa, couch) = self.couch_of(came).await;
        let id = rosa.complains(json!({ "what": "quarrel", "request": couch })).await;
        (rosa, id)
    }

    /// Lets a neighbour coordinate from now on; tells their sign-in in that role.
    async fn coordinates(&self, who: &Person) -> Person {
        let it = (self.buurt(), who.id);
        let works =
            async move |tx: &Tx| mandates::grant(tx, it, (Role::Coordinator, None), None).await;
        self.shared().house.db.write("a test", works).await.unwrap();
        self.back(who).await
    }
}

impl Person {
    /// Learns nothing of something that somebody told, and may do nothing with what there is to do about it.
    async fn learns_nothing_of(&self, complaint: &str, task: &str) {
        assert!(self.to_do().await.is_empty(), "nothing to do");
        assert!(self.complaints().await.is_empty(), "nothing on the desk");
        assert_eq!(self.opens_complaint(complaint).await.0, 404);
        let heard = json!({ "act": "hear", "hearing": "nobody" });
        assert_eq!(self.judges(complaint, heard).await, "404 not_found");
        let taken = in_short(self.posts(&format!("/tasks/{task}/take"), json!({})).await);
        assert_eq!(taken, "404 not_found");
    }

    /// Heard nobody about it, and closes it so.
    async fn closes_unheard(&self, complaint: &str, outcome: &str) {
        let heard = json!({ "act": "hear", "hearing": "nobody" });
        assert_eq!(self.judges(complaint, heard).await, "204");
        assert_eq!(self.judges(complaint, close(outcome)).await, "204");
    }

    /// The only thing that one has to do.
    async fn only_task(&self) -> String {
        let (_, all) = self.gets("/tasks").await;
        assert_eq!(all["items"].as_array().map(Vec::len), Some(1), "{all}");
        all["items"][0]["id"].as_str().unwrap().to_owned()
    }
}

#[tokio::test]
async fn everybody_who_may_be_meant_learns_nothing_of_it_and_who_is_not_has_it_to_do() {
    story(async |w| {
        w.noon();
        let (cora, greet) = (w.who_does_all("Cora").await, w.who_does_all("Greet").await);
        let dora = w.coordinator("Dora").await;
        let (_, id) = w.quarrel_of([&cora, &greet]).await;
        assert_eq!(dora.to_do().await, ["worker_complaint"]);
        let task = dora.only_task().await;
        for meant in [&cora, &greet] {
            meant.learns_nothing_of(&id, &task).await;
        }
        assert_eq!(dora.opens_complaint(&id).await.0, 200);
        assert_eq!(in_short(dora.posts(&format!("/tasks/{task}/take"), json!({})).await), "204");
    })
    .await;
}

/// Whoever came as a neighbour and coordinates by the time of the appeal does not judge it.
#[tokio::test]
async fn who_may_be_meant_and_coordinates_since_learns_nothing_of_the_appeal() {
    story(async |w| {
        w.noon();
        let [jan, pol] = w.neighbours(["Jan", "Pol"]).await;
        let (an, dora) = (w.worker("An").await, w.coordinator("Dora").await);
        let (rosa, id) = w.quarrel_of([&jan, &pol]).await;
        assert_eq!(an.to_do().await, ["went_wrong"], "two neighbours: it is the worker's");
        an.closes_unheard(&id, "nothing_found").await;
        let pol = w.coordinates(&pol).await;
        let (status, told) = rosa.posts(&format!("/me/complaints/{id}/appeal"), json!({})).await;
        assert_eq!((status, &told[0]["says"]), (200, &json!("wrong-says-appealed")));
        assert_eq!(dora.to_do().await, ["complaint_appeal"]);
        pol.learns_nothing_of(&id, &dora.only_task().await).await;
        assert_eq!(dora.judges(&id, close("put_right")).await, "204");
        assert_eq!(pol.opens_complaint(&id).await.0, 404, "nor afterwards");
        assert_eq!(dora.opens_complaint(&id).await.0, 200);
    })
    .await;
}

#[tokio::test]
async fn who_was_meant_is_known_longer_than_the_request() {
    story(async |w| {
        w.noon();
        let (cora, greet) = (w.who_does_all("Cora").await, w.who_does_all("Greet").await);
        let dora = w.coordinator("Dora").await;
        let (rosa, couch) = w.couch_of([&cora, &greet]).await;
        for _ in 0..10 {
            w.after(TimeDelta::days(1)).await; // until it is looked back on, and over
        }
        let id = rosa.complains(json!({ "what": "quarrel", "request": couch })).await;
        let shared = w.shared();
        let buurt = shared.buurten.get(w.buurt()).unwrap();
        w.later(TimeDelta::days(400));
        let mode = buurtnet::care::flows::retaining::Mode::Real;
        let gone = buurtnet::rights::flows::retaining::run(&shared.house, &buurt, mode).await;
        assert_eq!(gone.unwrap().complaints, 0);
        assert_eq!(w.counts("help_request").await, 0, "the request is forgotten");
        for meant in [&cora, &greet] {
            let meant = w.back(meant).await;
            assert!(!meant.to_do().await.contains(&"worker_complaint".to_owned()));
            assert_eq!(meant.opens_complaint(&id).await.0, 404);
        }
        let dora = w.back(&dora).await;
        assert!(dora.to_do().await.contains(&"worker_complaint".to_owned()));
        assert_eq!(dora.opens_complaint(&id).await.0, 200);
    })
    .await;
}

impl World {
    /// As after a start with what was told before there was a list, of a request that was forgotten by then.
    async fn told_before_the_list(&self) {
        self.sql("delete from kept_from").await;
        self.sql("delete from seaql_migrations where version = 'm0044_kept_from_before'").await;
        let db = self.connect().await;
        Migrator::up(&db, None).await.unwrap();
        db.close().await.unwrap();
    }
}

#[tokio::test]
async fn what_was_told_before_the_list_is_kept_from_who_was_here_and_closed_by_who_came_later() {
    story(async |w| {
        w.noon();
        let (cora, dora) = (w.who_does_all("Cora").await, w.coordinator("Dora").await);
        let jan = w.neighbour("Jan").await;
        let (rosa, id) = w.quarrel_of([&cora, &jan]).await;
        let task = dora.only_task().await;
        w.told_before_the_list().await;
        for here in [&cora, &dora] {
            here.learns_nothing_of(&id, &task).await;
        }
        assert_eq!(rosa.heard_of().await[0]["says"], "wrong-says-nobody");
        w.later(TimeDelta::minutes(1));
        let free = rosa.complains(json!({ "what": "worker" })).await;
        assert_eq!(
            dora.complaints().await,
            std::slice::from_ref(&free),
            "of no request it names nobody"
        );
        let fien = w.coordinator("Fien").await;
        assert_eq!(rosa.heard_of().await[1]["says"], "wrong-says-coordinator");
        assert_eq!(fien.complaints().await, [free, id.clone()]);
        fien.closes_unheard(&id, "put_right").await;
        assert_eq!(cora.opens_complaint(&id).await.0, 404, "nor afterwards");
    })
    .await;
}

#[tokio::test]
async fn what_the_workers_were_told_before_the_list_is_closed_by_who_worked_here_then() {
    story(async |w| {
        w.noon();
        let [jan, pol] = w.neighbours(["Jan", "Pol"]).await;
        let an = w.worker("An").await;
        let (rosa, couch) = w.couch_of([&jan, &pol]).await;
        w.later(TimeDelta::minutes(1));
        let id = rosa.complains(json!({ "what": "quarrel", "request": couch })).await;
        w.told_before_the_list().await;
        let pol = w.coordinates(&pol).await;
        assert_eq!(pol.opens_complaint(&id).await.0, 404, "he may be meant");
        an.closes_unheard(&id, "put_right").await;
    })
    .await;
}

/// A role that is given anew bears the moment of that: of who worked here when it was told nothing is left.
#[tokio::test]
async fn where_every_role_was_given_anew_the_workers_still_close_what_they_were_told() {
    story(async |w| {
        w.noon();
        let [jan, pol] = w.neighbours(["Jan", "Pol"]).await;
        let an = w.worker("An").await;
        let (rosa, id) = w.quarrel_of([&jan, &pol]).await;
        w.later(TimeDelta::minutes(1));
        rosa.asks("Wie brengt twee liter melk mee van de winkel?").await;
        w.sql("update role_grant set since = (select max(asked_at) from help_request)").await;
        w.told_before_the_list().await;
        let heard = json!({ "act": "hear", "hearing": "nobody" });
        assert_eq!(an.judges(&id, heard).await, "204");
    })
    .await;
}

/// The list stands on its own: nobody who is not on it is kept out when all who were are forgotten.
#[tokio::test]
async fn where_all_who_were_meant_are_forgotten_somebody_still_closes_it() {
    story(async |w| {
        w.noon();
        let (cora, dora) = (w.who_does_all("Cora").await, w.coordinator("Dora").await);
        let jan = w.neighbour("Jan").await;
        let (_, id) = w.quarrel_of([&cora, &jan]).await;
        w.sql("delete from kept_from").await;
        assert_eq!(dora.opens_complaint(&id).await.0, 200);
        let heard = json!({ "act": "hear", "hearing": "nobody" });
        assert_eq!(dora.judges(&id, heard).await, "204");
    })
    .await;
}
