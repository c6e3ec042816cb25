//! How somebody may be reached safely belongs to them: it stands above their number on every list, and
//! nothing that goes out by itself goes against it.

use buurtnet::care::flows::retaining::Mode;
use serde_json::{Value, json};

use crate::world::{Person, in_short, story};

const SENTENCE: &str = "Bel na 18 u., nooit via de zoon.";

/// The first task of a kind on the list of a worker.
async fn task(worker: &Person, kind: &str) -> Value {
    let (_, list) = worker.gets(&format!("/tasks?kinds={kind}")).await;
    list["items"][0].clone()
}

impl Person {
    async fn writes_how_to_reach(&self, whom: &Self, body: Value) -> String {
        in_short(self.puts(&format!("/people/{}/reach", whom.id), body).await)
    }

    async fn reaches(&self, whom: &Self) -> Value {
        let known = self.gets(&format!("/people/{}/reach", whom.id)).await.1;
        json!({ "safely": known["safely"], "automatic": known["automatic"] })
    }
}

#[tokio::test]
async fn what_was_told_with_a_worry_stands_above_the_number_on_the_phone_list_of_small_help() {
    story(async |w| {
        w.noon();
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let an = w.worker("An").await;
        w.worry(&jan, Some(&rosa), "grief").await;
        let known = json!({ "safely": [SENTENCE], "automatic": false });
        assert_eq!(an.reaches(&rosa).await, known);
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.due().await;
        let call = task(&an, "call").await;
        assert_eq!(call["person"]["id"], json!(rosa.id), "she is told by a worker, not by a phone");
        assert_eq!(call["person"]["safely"], SENTENCE);
        assert_ne!(call["person"]["phone"], Value::Null);
        assert_eq!(w.counts("attempt where way = 'push'").await, 0);
        assert_eq!(w.counts("person where safe_contact is not null").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_helper_calls_the_team_and_does_not_learn_why() {
    story(async |w| {
        w.noon();
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let an = w.worker("An").await;
        w.worry(&jan, Some(&rosa), "grief").await;
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        let seen = jan.sees(&milk).await;
        let asker = &seen["asker"];
        assert_eq!((&asker["phone"], &asker["call_the_team"]), (&Value::Null, &json!(true)));
        assert_eq!(asker["address"], "Kapelhof 12", "he still knows where to go");
        assert!(!seen.to_string().contains("zoon"));
        assert_ne!(an.sees(&milk).await["asker"]["phone"], Value::Null);

        let fine = json!({ "safely": SENTENCE, "automatic": true });
        assert_eq!(an.writes_how_to_reach(&rosa, fine).await, "204");
        let asker = jan.sees(&milk).await["asker"].clone();
        assert_eq!(asker["call_the_team"], false);
        assert_ne!(asker["phone"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn a_worker_writes_it_as_a_whole_and_what_is_told_after_that_is_added() {
    story(async |w| {
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let an = w.worker("An").await;
        let worry = w.worry(&jan, Some(&rosa), "grief").await;
        let fine = json!({ "safely": "Alleen via haar zus.", "automatic": true });
        assert_eq!(an.writes_how_to_reach(&rosa, fine.clone()).await, "204");
        let whole = json!({ "safely": ["Alleen via haar zus."], "automatic": true });
        assert_eq!(an.reaches(&rosa).await, whole);
        assert_eq!(an.opens_case(worry).await["person"]["safe_contact"], "Alleen via haar zus.");
        assert_eq!(w.counts("hush").await, 0);

        w.worry(&jan, Some(&rosa), "energy").await;
        let both = format!("Alleen via haar zus. · {SENTENCE}");
        let added = json!({ "safely": [both], "automatic": false });
        assert_eq!(an.reaches(&rosa).await, added, "what is new was not weighed yet");

        assert_eq!(an.writes_how_to_reach(&rosa, json!({ "safely": " " })).await, "204");
        assert_eq!(an.reaches(&rosa).await, json!({ "safely": [], "automatic": true }));
        let long = json!({ "safely": "x".repeat(401) });
        assert_eq!(an.writes_how_to_reach(&rosa, long).await, "422 invalid");
        assert_eq!(jan.writes_how_to_reach(&rosa, fine).await, "403 not_allowed");
        assert_eq!(w.counts("audit where action = 'people.reach'").await, 2);
    })
    .await;
}

#[tokio::test]
async fn what_was_only_told_goes_with_the_last_case_and_what_a_worker_wrote_stays() {
    story(async |w| {
        let [jan, rosa, tom] = w.neighbours(["Jan", "Rosa", "Tom"]).await;
        let an = w.worker("An").await;
        let first = w.worry(&jan, Some(&rosa), "grief").await;
        let second = w.worry(&jan, Some(&rosa), "energy").await;
        let about_tom = w.worry(&jan, Some(&tom), "grief").await;
        let body = json!({ "safely": "Alleen via zijn zus." });
        assert_eq!(an.writes_how_to_reach(&tom, body).await, "204");
        for (case, hushed) in [(first, 2), (second, 1), (about_tom, 1)] {
            w.closed(case, "not_a_concern", 31).await;
            w.retains(Mode::Real).await;
            assert_eq!(w.counts("hush").await, hushed);
        }
        assert_eq!(an.reaches(&rosa).await, json!({ "safely": [], "automatic": true }));
        assert_eq!(an.reaches(&tom).await["safely"], json!(["Alleen via zijn zus."]));
    })
    .await;
}

#[tokio::test]
async fn what_others_correct_and_she_changes_leaves_it_alone() {
    story(async |w| {
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let an = w.worker("An").await;
        w.worry(&jan, Some(&rosa), "grief").await;
        let mut own = rosa.gets("/me/profile").await.1;
        assert!(!own.to_string().contains("zoon"), "whoever looks over her shoulder reads nothing");
        let fields = own.as_object_mut().unwrap();
        fields.retain(|name, _| name != "mail" && name != "mails"); // have a road of their own
        own["first_name"] = json!("Rosalie");
        assert_eq!(rosa.puts("/me/profile", own).await.0, 204);
        let body = json!({ "first_name": "Rosa", "street": "Kapelhof", "number": "14" });
        assert_eq!(an.puts(&format!("/people/{}", rosa.id), body).await.0, 204);
        let known = json!({ "safely": [SENTENCE], "automatic": false });
        assert_eq!(an.reaches(&rosa).await, known);
    })
    .await;
}
