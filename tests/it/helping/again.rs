//! *Graag opnieuw*: what each of two may say of the other once it worked out, for oneself.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::Asked;
use crate::world::{Person, World, in_short, story};

impl Person {
    /// Says that they would gladly do it again with whom they met in a request.
    pub(super) async fn would_again(&self, asked: &Asked) -> String {
        self.does("again", asked, json!({ "again": true })).await
    }

    /// Their own words, as they stand in everything that is kept about them.
    async fn words_kept(&self) -> Vec<Value> {
        self.data().await["again"].as_array().unwrap().clone()
    }

    /// Why they were asked.
    async fn why(&self, asked: &Asked) -> Vec<Value> {
        self.sees(asked).await["offer"]["why"].as_array().unwrap().clone()
    }
}

impl World {
    /// Jan helped Rosa, and she said that it worked.
    async fn worked(&self) -> (Person, Person, Asked) {
        let (rosa, jan, milk) = self.matched("").await;
        self.after(TimeDelta::hours(28)).await;
        assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        self.due().await;
        (rosa, jan, milk)
    }

    /// What is kept of it, of everybody.
    async fn words(&self) -> i64 {
        self.counts("help_again").await
    }

    /// Nothing counts here but the walk and that both said it.
    async fn only_again_counts(&self) {
        let greet = self.coordinator("Greet").await;
        let mut body = greet.part("helping", json!({})).await;
        for (weight, value) in [("newcomer", 0.0), ("rested", 0.0), ("language", 0.0)] {
            body["weights"][weight] = json!(value);
        }
        assert_eq!(in_short(greet.puts("/desk/neighbourhood/helping", body).await), "204");
    }
}

#[tokio::test]
async fn once_it_worked_out_each_says_it_for_oneself_and_neither_reads_the_others() {
    story(async |w| {
        let (rosa, jan, milk) = w.worked().await;
        for who in [&rosa, &jan] {
            assert!(who.may("again", &milk).await);
        }
        assert_eq!(rosa.sees(&milk).await["helpers"][0]["again"], json!(false));
        assert_eq!(rosa.would_again(&milk).await, "200 done");
        assert_eq!(rosa.sees(&milk).await["helpers"][0]["again"], json!(true));
        assert!(!rosa.may("again", &milk).await, "it is asked once");
        assert_eq!(jan.sees(&milk).await["offer"]["again"], json!(false), "his own, not hers");
        assert!(jan.words_kept().await.is_empty(), "nor in what is kept of him");
        let told = w.counts("attempt").await;
        assert_eq!(jan.would_again(&milk).await, "200 done");
        w.due().await;
        assert_eq!(w.counts("attempt").await, told, "nobody is told");
        assert_eq!(rosa.words_kept().await[0]["name"], "Jan");
        assert_eq!(jan.words_kept().await[0]["name"], "Rosa");
        let copy = rosa.posts("/me/data/copy", json!({})).await.1;
        assert_eq!(copy["again"].as_array().map(Vec::len), Some(1), "{copy}");
    })
    .await;
}

#[tokio::test]
async fn dispatch_knows_it_where_both_said_so_and_only_while_both_do() {
    story(async |w| {
        let (rosa, jan, milk) = w.worked().await;
        w.only_again_counts().await;
        let asked = async |bread: Value| {
            let (status, view) = rosa.tries_to_ask("", bread).await;
            assert_eq!(status, 201, "{view}");
            w.due().await;
            let id = view["id"].as_str().unwrap().to_owned();
            let why = jan.why(&id).await;
            assert!(rosa.does("withdraw", &id, json!({})).await.starts_with("200"));
            why.contains(&json!("again"))
        };
        assert!(!asked(json!({})).await);
        assert_eq!(rosa.would_again(&milk).await, "200 done");
        assert!(!asked(json!({})).await, "one of two is nothing");
        assert_eq!(jan.would_again(&milk).await, "200 done");
        assert!(asked(json!({})).await, "both");
        let back = json!({ "again": false });
        assert_eq!(rosa.does("again", &milk, back).await, "200 done");
        assert!(!asked(json!({})).await, "taken back");
    })
    .await;
}

#[tokio::test]
async fn nobody_says_it_before_it_worked_out_or_where_nobody_said_so() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        for who in [&rosa, &jan] {
            assert!(!who.may("again", &milk).await);
            assert_eq!(who.would_again(&milk).await, "409 not_possible_now");
        }
        w.after(TimeDelta::hours(28)).await;
        assert_eq!(jan.does("done", &milk, json!({})).await, "200 confirming");
        assert!(jan.may("again", &milk).await, "he said that it worked");
        assert_eq!(jan.would_again(&milk).await, "200 confirming");
        assert_eq!(rosa.would_again(&milk).await, "409 not_possible_now", "she did not yet");
        let mia = w.neighbour("Mia").await;
        assert_eq!(mia.would_again(&milk).await, "404 not_found");
    })
    .await;
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        for _ in 0..6 {
            w.after(TimeDelta::days(1)).await;
        }
        assert_eq!(rosa.sees(&milk).await["state"], "done", "nobody said how it was");
        for who in [&rosa, &jan] {
            assert_eq!(who.would_again(&milk).await, "409 not_possible_now");
        }
    })
    .await;
}

#[tokio::test]
async fn of_several_helpers_she_says_of_whom() {
    story(async |w| {
        w.noon();
        let [rosa, jan, mia] = w.neighbours(["Rosa", "Jan", "Mia"]).await;
        let (_, view) = rosa.tries_to_ask("", json!({ "places": 2 })).await;
        let milk = view["id"].as_str().unwrap().to_owned();
        for who in [&jan, &mia] {
            assert_eq!(who.accepts(&milk).await, "200 assigned");
        }
        w.after(TimeDelta::hours(28)).await;
        assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        assert_eq!(rosa.would_again(&milk).await, "422 invalid", "of whom?");
        let helpers = rosa.sees(&milk).await["helpers"].clone();
        let one = helpers.as_array().unwrap().iter().find(|it| it["name"] == "Mia").unwrap();
        let of = json!({ "again": true, "helper": one["ref"] });
        assert_eq!(rosa.does("again", &milk, of).await, "200 done");
        assert_eq!(rosa.words_kept().await[0]["name"], "Mia");
        assert!(rosa.may("again", &milk).await, "of Jan she may still");
    })
    .await;
}

#[tokio::test]
async fn a_word_is_taken_back_whenever_by_whoever_said_it() {
    story(async |w| {
        let (rosa, jan, milk) = w.worked().await;
        rosa.would_again(&milk).await;
        let id = rosa.words_kept().await[0]["id"].as_str().unwrap().to_owned();
        let path = format!("/me/again/{id}");
        assert_eq!(in_short(jan.deletes(&path).await), "404 not_found");
        assert_eq!(in_short(rosa.deletes(&path).await), "204");
        assert_eq!(w.words().await, 0);
        assert!(rosa.may("again", &milk).await, "and said once more, if she likes");
    })
    .await;
}

#[tokio::test]
async fn a_worker_says_it_in_her_name_and_it_is_written_down() {
    story(async |w| {
        let (rosa, jan, milk) = w.worked().await;
        let an = w.worker("An").await;
        assert!(an.may("again", &milk).await);
        assert_eq!(an.would_again(&milk).await, "200 done");
        assert_eq!(rosa.words_kept().await[0]["name"], "Jan", "it is hers");
        assert_eq!(an.does("again", &milk, json!({ "again": false })).await, "200 done");
        assert!(rosa.words_kept().await.is_empty());
        for action in ["help.again", "help.again_end"] {
            let namens = "on_behalf_of is not null";
            let line = format!("audit where action = '{action}' and {namens}");
            assert_eq!(w.counts(&line).await, 1, "{action}");
        }
        assert!(jan.words_kept().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn who_would_rather_not_meet_takes_their_own_word_back_and_the_other_notices_nothing() {
    story(async |w| {
        let (rosa, jan, milk) = w.worked().await;
        for who in [&rosa, &jan] {
            assert_eq!(who.would_again(&milk).await, "200 done");
        }
        let (status, wish) = jan.posts("/me/apart", json!({ "request": milk })).await;
        assert_eq!(status, 200);
        assert!(jan.words_kept().await.is_empty(), "his own is over");
        assert_eq!(jan.would_again(&milk).await, "409 not_possible_now");
        assert_eq!(rosa.words_kept().await.len(), 1, "hers stays hers");
        assert_eq!(rosa.sees(&milk).await["helpers"][0]["again"], json!(true));
        assert_eq!(rosa.would_again(&milk).await, "200 done", "and is said as ever");
        let id = wish[0]["id"].as_str().unwrap();
        assert_eq!(jan.deletes(&format!("/me/apart/{id}")).await.0, 200);
        w.only_again_counts().await;
        let bread = rosa.asks("").await;
        w.due().await;
        assert!(!jan.why(&bread).await.contains(&json!("again")), "they are as any two");
    })
    .await;
}

#[tokio::test]
async fn a_word_is_forgotten_after_twelve_months() {
    story(async |w| {
        let (rosa, _, milk) = w.worked().await;
        rosa.would_again(&milk).await;
        w.later(TimeDelta::days(364));
        assert_eq!(w.forgets().await.again, 0);
        w.later(TimeDelta::days(2));
        assert_eq!(w.forgets().await.again, 1);
        assert_eq!(w.words().await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_word_goes_with_either_of_the_two() {
    for leaves in [0, 1] {
        story(async move |w| {
            let (rosa, jan, milk) = w.worked().await;
            for who in [&rosa, &jan] {
                who.would_again(&milk).await;
            }
            let gone = if leaves == 0 { &rosa } else { &jan };
            assert_eq!(gone.posts("/me/forget", json!({})).await.0, 200);
            assert_eq!(w.words().await, 2, "they may come back");
            w.later(TimeDelta::days(8));
            w.due().await;
            assert_eq!(w.words().await, 0);
        })
        .await;
    }
}

#[tokio::test]
async fn a_word_ends_with_a_death_and_with_a_move() {
    story(async |w| {
        let (rosa, jan, milk) = w.worked().await;
        for who in [&rosa, &jan] {
            who.would_again(&milk).await;
        }
        let an = w.worker("An").await;
        assert_eq!(an.posts(&format!("/people/{}/died", jan.id), json!({})).await.0, 204);
        assert_eq!(w.words().await, 0);
    })
    .await;
    story(async |w| {
        let (rosa, jan, milk) = w.worked().await;
        for who in [&rosa, &jan] {
            who.would_again(&milk).await;
        }
        let (an, bea) = (w.worker("An").await, w.stranger_worker("Bea").await);
        let to_bea = json!({ "to": bea.buurt, "street": "Spoorlaan", "number": "7", "stays": [],
            "stops": [], "consent": "spoken" });
        let moved = an.posts(&format!("/people/{}/move", rosa.id), to_bea).await;
        assert_eq!(in_short(moved), "204");
        assert_eq!(w.words().await, 0, "she is new there, and nobody's here");
    })
    .await;
}
