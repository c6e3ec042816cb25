//! The year of birth, as the forms ask it: who is not of age is read along with, and asked less.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

impl World {
    /// Joins as the page at the door does, with a year of birth; An knows them, and they help.
    async fn comes_born_in(&self, an: &Person, name: &str, birth_year: Option<i32>) -> Person {
        let letter = an.prints(json!({ "count": 1 })).await.remove(0);
        let body = json!({ "code": letter.code, "first_name": name, "language": "nl",
            "street": "Kapelhof", "number": "3", "helps": true, "birth_year": birth_year });
        let (status, session) = self.knocks("join", &format!("the-key-of-{name}"), body).await;
        assert_eq!(status, 201, "{session}");
        let id = super::text(&session, "person").parse().unwrap();
        assert_eq!(an.posts(&format!("/people/{id}/confirm"), json!({})).await.0, 200);
        self.signs_in(id).await
    }
}

impl Person {
    /// Where what they ask stands: there is time to read it first.
    async fn asks_and_it_is(&self) -> String {
        let day = (self.world.now() + TimeDelta::days(20)).date_naive();
        let when = json!({ "when": { "day": day, "part": "any" } });
        let (status, view) = self.tries_to_ask("", when).await;
        assert_eq!(status, 201, "{view}");
        super::text(&view, "state")
    }

    /// What is known of somebody, as the desk's form sends it.
    async fn corrects(&self, who: &Self, birth_year: Value) -> (u16, Value) {
        let form = json!({ "first_name": "Noor", "street": "Kapelhof", "number": "3",
            "contact": "app", "birth_year": birth_year });
        self.puts(&format!("/people/{}", who.id), form).await
    }
}

#[actix_web::test]
async fn a_worker_reads_along_with_who_says_at_the_door_to_be_seventeen() {
    story(async |w| {
        w.noon();
        let an = w.worker("An").await;
        let noor = w.comes_born_in(&an, "Noor", Some(2008)).await;
        assert_eq!(noor.asks_and_it_is().await, "review", "an adult would come");
        let els = w.comes_born_in(&an, "Els", Some(1990)).await;
        assert_eq!(els.asks_and_it_is().await, "open");
        let bo = w.comes_born_in(&an, "Bo", None).await;
        assert_eq!(bo.asks_and_it_is().await, "open", "who does not say is of age");
    })
    .await;
}

#[actix_web::test]
async fn who_says_at_the_door_to_be_seventeen_is_not_asked_for_what_is_for_adults() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let noor = w.comes_born_in(&an, "Noor", Some(2008)).await;
        let milk = rosa.asks("").await;
        let coffee = rosa.tries_to_ask("", json!({ "category": "company" })).await.1;
        let coffee = coffee["id"].as_str().unwrap().to_owned();
        w.due().await;
        assert_eq!(noor.sees(&milk).await["role"], "asked", "bread at the door she may bring");
        assert_ne!(noor.sees(&coffee).await["role"], "asked", "nobody of her age is sent inside");
        assert_eq!(noor.accepts(&coffee).await, "409 too_young");
        assert_eq!(noor.accepts(&milk).await, "200 assigned");
    })
    .await;
}

#[actix_web::test]
async fn a_worker_corrects_the_year_of_birth_and_hears_what_cannot_be() {
    story(async |w| {
        w.noon();
        let an = w.worker("An").await;
        let noor = w.comes_born_in(&an, "Noor", Some(2008)).await;
        for wrong in [0, 19, 2027, i32::MIN] {
            let told = an.corrects(&noor, json!(wrong)).await;
            assert_eq!(told.1["errors"][0]["pointer"], "/birth_year");
            let said = "Dit is geen geboortejaar. Schrijf vier cijfers, zoals 1958.";
            assert_eq!(told.1["errors"][0]["title"], said);
            assert_eq!(in_short(told), "422 invalid", "{wrong}");
        }
        assert_eq!(an.corrects(&noor, json!(1989)).await.0, 204);
        assert_eq!(an.gets(&format!("/people/{}", noor.id)).await.1["birth_year"], 1989);
        assert_eq!(noor.asks_and_it_is().await, "open");
    })
    .await;
}
