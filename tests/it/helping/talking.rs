//! Talking: asker and helper, each in their own language; a worker visibly; closed and forgotten in time.

use buurtnet::app::settle_in;
use buurtnet::base::db::News;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

impl Person {
    /// The name of the offer, for the thread with this helper.
    async fn thread(&self, asked: &String) -> String {
        let seen = self.sees(asked).await;
        seen["talks"][0]["ref"].as_str().unwrap_or_else(|| panic!("{seen}")).to_owned()
    }

    async fn says_in(&self, thread: &str, said: Value) -> String {
        in_short(self.posts(&format!("/talks/{thread}/messages"), said).await)
    }

    /// What stands in a thread: in which part, and which words or ready sentence.
    async fn hears_in(&self, thread: &str) -> Vec<String> {
        let (status, view) = self.gets(&format!("/talks/{thread}")).await;
        assert_eq!(status, 200, "{view}");
        let one = |it: &Value| {
            let what = it["text"].as_str().or(it["quick"].as_str()).unwrap_or_default();
            format!("{}: {what}", it["voice"].as_str().unwrap_or_default())
        };
        view["messages"].as_array().unwrap().iter().map(one).collect()
    }

    async fn unread(&self, asked: &String) -> Value {
        self.sees(asked).await["talks"][0]["unread"].take()
    }
}

impl World {
    /// Rosa asked with words of her own or none, Jan helps: who they are, the request, the thread.
    async fn talk(&self, text: &str) -> (Person, Person, String, String) {
        let (rosa, jan, milk) = self.matched(text).await;
        let thread = rosa.thread(&milk).await;
        assert_eq!(jan.thread(&milk).await, thread);
        (rosa, jan, milk, thread)
    }
}

#[tokio::test]
async fn asker_and_helper_talk_in_ready_sentences_with_data_and_in_own_words() {
    story(async |w| {
        let (rosa, jan, milk, thread) = w.talk("Wie brengt melk mee?").await;
        assert_eq!(jan.says_in(&thread, json!({ "quick": "there_in", "number": 10 })).await, "201");
        assert_eq!(rosa.unread(&milk).await, 1);
        assert_eq!(rosa.says_in(&thread, json!({ "text": "Fijn, tot zo!" })).await, "201");
        assert_eq!(rosa.unread(&milk).await, 0);
        let (_, view) = rosa.gets(&format!("/talks/{thread}")).await;
        assert_eq!(view["messages"][0]["number"], 10);
        assert_eq!(view["messages"][0]["mine"], false);
        assert_eq!((&view["helper"], &view["asker"]), (&json!("Jan"), &json!("Rosa")));
        assert_eq!(jan.hears_in(&thread).await, ["helper: there_in", "asker: Fijn, tot zo!"]);
    })
    .await;
}

#[tokio::test]
async fn who_speaks_of_danger_is_shown_the_help_lines_and_is_heard_all_the_same() {
    story(async |w| {
        let (rosa, jan, _, thread) = w.talk("").await;
        let path = format!("/talks/{thread}/messages");
        let said = json!({ "text": "Mijn man is gevallen en ademt niet meer", "lang": "nl" });
        let (status, view) = rosa.posts(&path, said.clone()).await;
        assert_eq!((status, &view["danger"]["decision"]), (201, &json!("emergency")));
        assert_eq!(view["danger"]["help_lines"][0], "112");
        assert!(!view["danger"]["sentences"].as_array().unwrap().is_empty());
        assert_eq!(
            jan.hears_in(&thread).await,
            [format!("asker: {}", said["text"].as_str().unwrap())]
        );
        for who in [&rosa, &jan] {
            let (_, again) = who.gets(&format!("/talks/{thread}")).await;
            assert_eq!(again["danger"], Value::Null, "told once, to who said it");
        }
        let (_, calm) = jan.posts(&path, json!({ "text": "Ik kom er zo aan" })).await;
        assert_eq!(calm["danger"], Value::Null);
        w.due().await;
        assert_eq!(w.counts("suggestion_rule where hits > 0").await, 0, "no rule reads a thread");
    })
    .await;
}

#[tokio::test]
async fn nothing_that_was_said_lies_open_in_the_database() {
    story(async |w| {
        for text in ["", "Wie brengt melk mee?"] {
            let (rosa, jan, _, thread) = w.talk(text).await;
            rosa.says_in(&thread, json!({ "text": "De sleutelbloem staat buiten" })).await;
            jan.says_in(&thread, json!({ "quick": "there_at", "time": "14:35" })).await;
            for secret in ["sleutelbloem", "14:35", "there_at"] {
                assert!(!w.holds("talk_message", "body", secret).await, "{secret}");
            }
        }
    })
    .await;
}

impl World {
    /// Tells whether some value of a column holds these letters.
    pub async fn holds(&self, table: &str, column: &str, letters: &str) -> bool {
        use sea_orm::{ConnectionTrait as _, Statement};
        let db = self.connect().await;
        let sql = format!("select {column} as it from {table}");
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await;
        let all: Vec<Vec<u8>> =
            rows.unwrap().iter().map(|row| row.try_get("", "it").unwrap()).collect();
        db.close().await.unwrap();
        assert!(!all.is_empty());
        all.iter().any(|it| it.windows(letters.len()).any(|part| part == letters.as_bytes()))
    }
}

#[tokio::test]
async fn a_device_rings_once_and_news_carries_no_word() {
    story(async |w| {
        let (rosa, jan, milk, thread) = w.talk("").await;
        let an = w.worker("An").await;
        let mut news = w.shared().house.db.listen();
        for _ in 0..3 {
            jan.says_in(&thread, json!({ "text": "Rosa, ik ben er." })).await;
        }
        w.due().await;
        let rang = rosa.heard(&milk, &an).await;
        assert_eq!(rang.iter().filter(|it| *it == "talk").count(), 1, "{rang:?}");
        let mut heard = 0;
        while let Ok(it) = news.try_recv() {
            if let News::Changed { kind, id, people, desk, .. } = it
                && kind == "talk"
            {
                heard += 1;
                assert_eq!(id.to_string(), thread);
                assert!(people.contains(&rosa.id) && people.contains(&jan.id) && !desk);
            }
        }
        assert_eq!(heard, 3);
        rosa.posts(&format!("/talks/{thread}/seen"), json!({})).await;
        assert_eq!(rosa.unread(&milk).await, 0);
        jan.says_in(&thread, json!({ "quick": "here" })).await;
        w.due().await;
        let rang = rosa.heard(&milk, &an).await;
        assert_eq!(rang.iter().filter(|it| *it == "talk").count(), 2, "{rang:?}");
    })
    .await;
}

#[tokio::test]
async fn a_worker_reads_nothing_before_both_see_that_she_joined() {
    story(async |w| {
        let (rosa, jan, _, thread) = w.talk("").await;
        let an = w.worker("An").await;
        rosa.says_in(&thread, json!({ "text": "Alleen voor jou" })).await;
        assert_eq!(an.hears_in(&thread).await, [""; 0]);
        assert_eq!(an.says_in(&thread, json!({ "text": "Dag" })).await, "409 talk_join_first");
        for _ in 0..2 {
            assert_eq!(an.posts(&format!("/talks/{thread}/join"), json!({})).await.0, 200);
        }
        assert_eq!(an.hears_in(&thread).await, ["asker: Alleen voor jou", "worker: joined"]);
        assert_eq!(an.says_in(&thread, json!({ "text": "Dag allebei" })).await, "201");
        let (_, view) = jan.gets(&format!("/talks/{thread}")).await;
        assert_eq!((&view["joined"], &view["worker"]), (&json!(true), &json!("An")));
        assert_eq!(view["messages"][2]["text"], "Dag allebei");
    })
    .await;
}

#[tokio::test]
async fn a_second_worker_reads_nothing_and_cannot_speak_before_she_joins_too() {
    story(async |w| {
        let (rosa, _, _, thread) = w.talk("").await;
        let [an, bea] = [w.worker("An").await, w.worker("Bea").await];
        rosa.says_in(&thread, json!({ "text": "Alleen voor jou" })).await;
        assert_eq!(an.posts(&format!("/talks/{thread}/join"), json!({})).await.0, 200);
        assert_eq!(bea.hears_in(&thread).await, [""; 0]);
        assert_eq!(bea.says_in(&thread, json!({ "text": "Dag" })).await, "409 talk_join_first");
        assert_eq!(bea.posts(&format!("/talks/{thread}/join"), json!({})).await.0, 200);
        assert_eq!(bea.hears_in(&thread).await.len(), 3);
        assert_eq!(bea.says_in(&thread, json!({ "text": "Dag" })).await, "201");
    })
    .await;
}

#[tokio::test]
async fn nobody_else_finds_the_thread() {
    story(async |w| {
        let (rosa, _, _, thread) = w.talk("").await;
        rosa.says_in(&thread, json!({ "quick": "at_home" })).await;
        let (ida, stranger) = (w.neighbour("Ida").await, w.stranger_worker("Bo").await);
        for who in [&ida, &stranger] {
            assert_eq!(who.gets(&format!("/talks/{thread}")).await.0, 404);
            assert_eq!(who.says_in(&thread, json!({ "text": "Dag" })).await, "404 not_found");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_said_fits_who_says_it() {
    story(async |w| {
        let (rosa, jan, _, thread) = w.talk("").await;
        for (who, said, answer) in [
            (&rosa, json!({ "quick": "here" }), "422 invalid"),
            (&jan, json!({ "quick": "there_in" }), "422 invalid"),
            (&jan, json!({ "quick": "there_in", "number": 500 }), "422 invalid"),
            (&jan, json!({ "quick": "here", "text": "Dag" }), "422 invalid"),
            (&jan, json!({}), "422 invalid"),
            (&jan, json!({ "text": "   " }), "422 invalid"),
        ] {
            assert_eq!(who.says_in(&thread, said.clone()).await, answer, "{said}");
        }
        assert_eq!(rosa.hears_in(&thread).await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn the_same_key_says_it_once() {
    story(async |w| {
        let (_, jan, _, thread) = w.talk("").await;
        let path = format!("/talks/{thread}/messages");
        for _ in 0..3 {
            let (status, _) = jan.posts_under("once-0001", &path, json!({ "text": "Dag" })).await;
            assert_eq!(status, 201);
        }
        assert_eq!(jan.hears_in(&thread).await, ["helper: Dag"]);
    })
    .await;
}

#[tokio::test]
async fn a_thread_closes_a_week_after_done_and_is_gone_after_thirty_days() {
    story(async |w| {
        let (rosa, jan, milk, thread) = w.talk("").await;
        settle_in(w.shared()).await.unwrap();
        jan.says_in(&thread, json!({ "text": "Tot zo" })).await;
        w.after(TimeDelta::hours(26)).await;
        let done = rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await;
        assert_eq!(done, "200 done");
        w.after(TimeDelta::days(6)).await;
        assert_eq!(rosa.says_in(&thread, json!({ "quick": "thank_you" })).await, "201");
        w.after(TimeDelta::days(1)).await;
        assert_eq!(rosa.says_in(&thread, json!({ "quick": "thank_you" })).await, "409 talk_closed");
        assert_eq!(rosa.hears_in(&thread).await, ["helper: Tot zo", "asker: thank_you"]);
        w.after(TimeDelta::days(22)).await;
        assert_eq!(w.counts("talk_message").await, 2);
        let keys = w.counts("data_key").await;
        w.after(TimeDelta::days(1) + TimeDelta::hours(6)).await;
        assert_eq!((w.counts("talk").await, w.counts("talk_message").await), (0, 0));
        assert_eq!(w.counts("data_key").await, keys - 1);
    })
    .await;
}

#[tokio::test]
async fn who_no_longer_helps_no_longer_reads() {
    story(async |w| {
        let (rosa, jan, milk, thread) = w.talk("").await;
        rosa.says_in(&thread, json!({ "text": "Bel twee keer" })).await;
        jan.does("back-out", &milk, json!({})).await;
        assert_eq!(jan.says_in(&thread, json!({ "text": "Dag" })).await, "404 not_found");
        assert_eq!(rosa.says_in(&thread, json!({ "quick": "yes" })).await, "409 talk_closed");
        assert_eq!(rosa.hears_in(&thread).await, ["asker: Bel twee keer"]);
    })
    .await;
}

#[tokio::test]
async fn who_gave_no_name_yet_is_a_neighbour_in_the_thread() {
    story(async |w| {
        w.noon();
        let mut arrival = w.arrival("Rosa");
        arrival.details.door = buurtnet::people::person::Door::NameFirst;
        let (rosa, jan) = (w.arrives(arrival).await, w.neighbour("Jan").await);
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        let thread = jan.thread(&milk).await;
        assert_eq!(jan.says_in(&thread, json!({ "quick": "leaving" })).await, "201");
        let (_, view) = jan.gets(&format!("/talks/{thread}")).await;
        assert_eq!(view["asker"], json!(null));
    })
    .await;
}

/// Of two helpers one said that it worked, or the asker said so of one: the other comes yet, and both can still say something.
#[tokio::test]
async fn the_thread_with_each_of_two_helpers_is_open_while_one_was_there_and_the_other_comes() {
    story(async |w| {
        w.noon();
        let [rosa, jan, mia] = w.neighbours(["Rosa", "Jan", "Mia"]).await;
        let couch = rosa.tries_to_ask("", json!({ "places": 2 })).await.1["id"]
            .as_str()
            .unwrap()
            .to_owned();
        for who in [&jan, &mia] {
            assert_eq!(who.accepts(&couch).await, "200 assigned");
        }
        w.after(TimeDelta::hours(26)).await;
        assert_eq!(jan.does("done", &couch, json!({})).await, "200 confirming");
        let [his, hers] = [jan.thread(&couch).await, mia.thread(&couch).await];
        let open = async |who: &Person, thread: &String| {
            let said = who.says_in(thread, json!({ "text": "Tot straks" })).await;
            (said, who.gets(&format!("/talks/{thread}")).await.1["writable"].clone())
        };
        for _ in 0..2 {
            for (who, thread) in [(&rosa, &his), (&rosa, &hers), (&jan, &his), (&mia, &hers)] {
                assert_eq!(open(who, thread).await, ("201".to_owned(), json!(true)));
            }
            let worked = json!({ "outcome": "worked", "helper": his });
            assert_eq!(rosa.does("confirm", &couch, worked).await, "200 confirming");
        }
    })
    .await;
}
