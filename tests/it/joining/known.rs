//! How a newcomer is confirmed, and by whom.

use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::trail::verify;
use buurtnet::people::person::Home;
use buurtnet::people::{Role, Standing};
use futures_util::future::join;
use serde_json::json;

use crate::world::{Person, World, in_short, story};

impl World {
    /// An ambassador of the Kapelhof.
    async fn ambassador(&self, name: &str) -> Person {
        self.arrives(Arrival { roles: vec![Role::Ambassadeur], ..self.arrival(name) }).await
    }
}

#[actix_web::test]
async fn twenty_newcomers_are_confirmed_in_one_tap() {
    story(async |w| {
        let an = w.worker("An").await;
        let mut ids = Vec::new();
        for letter in an.prints(json!({ "count": 5, "street": "Kapelhof" })).await {
            for name in ["Ada", "Bo", "Cem", "Dina"] {
                ids.push(w.joined(&letter.code, name).await);
            }
        }
        let zora = w.stranger("Zora").await;
        let with_zora: Vec<_> = ids.iter().chain([&zora.id]).collect();
        let told = an.posts("/people/confirm", json!({ "ids": with_zora })).await;
        assert_eq!(in_short(told), "404 not_found");
        assert_eq!(an.gets("/people?state=accepted").await.1.as_array().map(Vec::len), Some(20));

        let (_, told) = an.posts("/people/confirm", json!({ "ids": ids })).await;
        assert_eq!(told["confirmed"].as_array().map(Vec::len), Some(20));
        assert_eq!(an.gets("/people?state=accepted").await.1, json!([]));
        let trail = verify(&w.shared().house, w.buurt()).await.unwrap();
        assert_eq!(trail, (41, None), "a batch, twenty who joined, twenty who were confirmed");
        assert_eq!(an.gets("/tasks").await.1["items"], json!([]));
    })
    .await;
}

#[actix_web::test]
async fn an_ambassador_confirms_in_the_own_street_only() {
    story(async |w| {
        let els = w.ambassador("Els").await;
        let here = w.newcomer("Rosa").await;
        let home = Some(Home { street: "Spoorlaan".to_owned(), number: "4".to_owned() });
        let elsewhere =
            Arrival { standing: Standing::Accepted, trust: 1, home, ..w.arrival("Jan") };
        let elsewhere = w.arrives(elsewhere).await;

        let both = json!({ "ids": [here.id, elsewhere.id] });
        assert_eq!(in_short(els.posts("/people/confirm", both).await), "404 not_found");
        let alone = els.posts(&format!("/people/{}/confirm", elsewhere.id), json!({})).await;
        assert_eq!(in_short(alone), "404 not_found");
        let told = els.posts(&format!("/people/{}/confirm", here.id), json!({})).await;
        assert_eq!(told, (200, json!({ "confirmed": [here.id] })));
        assert_eq!(in_short(els.gets("/people").await), "403 not_allowed");
    })
    .await;
}

#[actix_web::test]
async fn somebody_of_another_neighbourhood_does_not_exist() {
    story(async |w| {
        let (an, zora) = (w.worker("An").await, w.stranger("Zora").await);
        let id = zora.id;
        let body = json!({ "first_name": "Zora", "street": "Kapelhof", "number": "1" });
        for told in [
            an.gets(&format!("/people/{id}")).await,
            an.puts(&format!("/people/{id}"), body).await,
            an.posts(&format!("/people/{id}/confirm"), json!({})).await,
            an.posts("/letters", json!({ "count": 1, "person": id })).await,
        ] {
            assert_eq!(in_short(told), "404 not_found");
        }
        assert_eq!(an.gets("/people?q=zora").await.1, json!([]));
    })
    .await;
}

#[actix_web::test]
async fn an_ambassador_sees_who_is_new_in_the_own_street() {
    story(async |w| {
        let els = w.ambassador("Els").await;
        let rosa = w.newcomer("Rosa").await;
        let home = Some(Home { street: "Spoorlaan".to_owned(), number: "4".to_owned() });
        let new = Arrival { standing: Standing::Accepted, trust: 1, home, ..w.arrival("Jan") };
        w.arrives(new).await;
        let (status, list) = els.gets("/people/newcomers").await;
        assert_eq!(status, 200, "{list}");
        let one = |key: &str| list.pointer(&format!("/0/{key}")).cloned().unwrap_or_default();
        assert_eq!(list.as_array().map(Vec::len), Some(1), "{list}");
        assert_eq!(
            (one("id"), one("first_name"), one("number")),
            (json!(rosa.id), json!("Rosa"), json!("12"))
        );
        assert!(!list.to_string().contains("+32"), "no number to call: {list}");
        els.posts(&format!("/people/{}/confirm", rosa.id), json!({})).await;
        assert_eq!(els.gets("/people/newcomers").await.1, json!([]));
        assert_eq!(in_short(rosa.gets("/people/newcomers").await), "403 not_allowed");
    })
    .await;
}

#[actix_web::test]
async fn who_moves_away_meanwhile_is_not_confirmed_by_the_ambassador_of_the_old_street() {
    story(async |w| {
        let (an, els) = (w.worker("An").await, w.ambassador("Els").await);
        for round in 0..12 {
            let new = w.newcomer("Rosa").await;
            let away = json!({ "first_name": "Rosa", "street": "Spoorlaan", "number": "4", "language": "nl" });
            let moves = format!("/people/{}", new.id);
            let confirms = format!("/people/{}/confirm", new.id);
            let (moved, known) =
                join(an.puts(&moves, away), els.posts(&confirms, json!({}))).await;
            assert_eq!(moved.0, 204, "{moved:?}");
            let after = "audit a join audit b on b.subject_id = a.subject_id and b.seq < a.seq \
                 where a.action = 'people.confirm' and b.action = 'people.correct'";
            assert_eq!(w.counts(after).await, 0, "round {round}: {known:?}");
        }
    })
    .await;
}
