//! What somebody may do with their own data: see all of it and who saw it, take a copy, say what is not
//! right.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

mod leaving;
mod series;
mod terms;

use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

impl Person {
    /// Everything that is kept about them.
    pub async fn data(&self) -> Value {
        let (status, all) = self.gets("/me/data").await;
        assert_eq!(status, 200, "{all}");
        all
    }

    /// Who saw it and how, the latest first.
    pub async fn seen_by(&self) -> Vec<String> {
        let all = self.data().await;
        let one = |it: &Value| {
            format!("{} {}", it["who"].as_str().unwrap_or("-"), it["how"].as_str().unwrap())
        };
        all["looks"].as_array().unwrap().iter().map(one).collect()
    }

    /// Says what is not right.
    pub async fn says_wrong(&self, words: &str) -> String {
        in_short(self.posts("/me/corrections", json!({ "words": words })).await)
    }

    /// What somebody said is not right, as a worker reads it.
    pub async fn reads_wrong(&self, who: &Self) -> Vec<Value> {
        let (status, all) = self.gets(&format!("/people/{}/corrections", who.id)).await;
        assert_eq!(status, 200, "{all}");
        all.as_array().unwrap().clone()
    }
}

/// Something that somebody said is not right about them.
pub async fn said_wrong(w: &World, who: &Person) -> String {
    assert_eq!(who.says_wrong("Ik woon op nummer 14.").await, "204");
    let an = w.worker("An").await;
    an.reads_wrong(who).await[0]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_copy_holds_all_that_is_ones_own_and_nothing_of_anybody_else() {
    story(async |w| {
        let [rosa, jan, pol] = w.neighbours(["Rosa", "Jan", "Pol"]).await;
        let milk = rosa.asks("Graag twee liter melk.").await;
        let bread = pol.asks("Een brood van bij Claes.").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(rosa.accepts(&bread).await, "200 assigned");
        let (status, copy) = rosa.posts("/me/data/copy", json!({})).await;
        assert_eq!(status, 200, "{copy}");
        assert_eq!(copy["first_name"], "Rosa");
        assert_eq!(copy["street"], "Kapelhof");
        assert_eq!(copy["asked"][0]["words"], "Graag twee liter melk.");
        assert_eq!(copy["helped"][0]["state"], "assigned");
        let text = copy.to_string();
        for word in ["Claes", "Pol", &jan.id.to_string(), &pol.id.to_string()] {
            assert!(!text.contains(word), "{word} in {text}");
        }
        assert_eq!(w.counts("audit where action = 'rights.copy'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn one_reads_who_saw_name_phone_and_address_and_as_what() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        assert_eq!(rosa.seen_by().await, Vec::<String>::new());
        let milk = rosa.asks("").await;
        assert_eq!(rosa.seen_by().await, Vec::<String>::new(), "on the board nobody sees it");
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.later(chrono::TimeDelta::minutes(1));
        for _ in 0..2 {
            assert_eq!(an.gets(&format!("/people/{}", rosa.id)).await.0, 200);
        }
        assert_eq!(rosa.seen_by().await, ["An opened", "Jan came"], "twice in an hour is one look");
        assert_eq!(jan.seen_by().await, Vec::<String>::new(), "she sees his first name only");
        assert_eq!(rosa.data().await["team"], json!(["An"]));
    })
    .await;
}

#[tokio::test]
async fn one_reads_what_was_done_in_ones_name_and_to_what_one_comes() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        assert_eq!(an.does("withdraw", &milk, json!({})).await, "200 closed");
        w.later(chrono::TimeDelta::minutes(1));
        let body = json!({ "category": "groceries", "when": { "flexible": true },
            "on_behalf_of": rosa.id, "consent": "spoken" });
        assert_eq!(an.posts("/help-requests", body).await.0, 201);
        let looks = rosa.data().await["looks"].clone();
        assert_eq!((&looks[0]["how"], &looks[0]["what"]), (&json!("acted"), &json!("ask")));
        let soup = an.plans_soup(json!({})).await;
        let path = format!("/activities/{soup}/coming");
        assert!(rosa.puts(&path, json!({ "people": 2 })).await.0 < 300);
        let coming = rosa.data().await["coming"].clone();
        assert_eq!(
            (&coming[0]["title"], &coming[0]["people"]),
            (&json!("Soep en babbel"), &json!(2))
        );
    })
    .await;
}

#[tokio::test]
async fn who_is_refused_reads_in_no_copy_that_somebody_else_was_wanted() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        let mark = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        let refused = rosa.does("refuse-helper", &milk, json!({ "helper": mark })).await;
        assert!(refused.starts_with("200"), "{refused}");
        let text = jan.data().await.to_string();
        assert!(text.contains("released") && !text.contains("removed"), "{text}");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_right_is_read_by_a_worker_who_says_what_became_of_it() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        assert_eq!(rosa.says_wrong("Ik woon op nummer 14.").await, "204");
        assert_eq!(rosa.data().await["street"], "Kapelhof", "nothing changes by itself");
        assert!(an.to_do().await.contains(&"data_corrected".to_owned()));
        let said = an.reads_wrong(&rosa).await;
        assert_eq!(said[0]["words"], "Ik woon op nummer 14.");
        let id = said[0]["id"].as_str().unwrap();
        let close = |who: &Person| format!("/people/{}/corrections/{id}/close", who.id);
        assert_eq!(jan.posts(&close(&rosa), json!({ "changed": true })).await.0, 403);
        assert_eq!(an.posts(&close(&jan), json!({ "changed": true })).await.0, 404);
        assert_eq!(an.posts(&close(&rosa), json!({ "changed": true })).await.0, 204);
        assert_eq!(an.posts(&close(&rosa), json!({ "changed": false })).await.0, 204);
        assert_eq!(rosa.data().await["corrections"][0]["state"], "changed");
        assert!(!an.to_do().await.contains(&"data_corrected".to_owned()));
        assert_eq!(rosa.seen_by().await, ["An changed"]);
    })
    .await;
}

#[tokio::test]
async fn ten_corrections_wait_and_an_eleventh_is_told_to_wait_too() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        for _ in 0..10 {
            assert_eq!(rosa.says_wrong("Mijn naam klopt niet.").await, "204");
        }
        assert_eq!(rosa.says_wrong("En dit ook niet.").await, "409 too_many_corrections");
        assert_eq!(rosa.says_wrong("").await, "422 invalid");
    })
    .await;
}

#[tokio::test]
async fn the_words_of_a_correction_lie_sealed() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.says_wrong("Ik woon op nummer 14.").await, "204");
        for words in w.bytes("correction", "words").await {
            assert!(!words.windows(6).any(|it| it == b"nummer"));
        }
        assert_eq!(w.counts("correction").await, 1);
    })
    .await;
}
