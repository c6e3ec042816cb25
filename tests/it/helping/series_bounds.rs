//! What a series may not do: go out before a human read it, pile up, be lost when its times are forgotten,
//! stand in the clear.

use buurtnet::base::db::Tx;
use buurtnet::help::terms;
use chrono::TimeDelta;
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::{Value, json};

use super::Asked;
use super::series::day;
use crate::world::database::on_sqlite;
use crate::world::{Person, World, story};

/// Words that a human reads first.
const VAGUE: &str = "Kan iemand iets voor mij doen?";

impl Person {
    /// Asks every week for what a human reads first, the first time in so many days.
    async fn asks_vaguely(&self, days: i64) -> Asked {
        let first = (self.world.now() + TimeDelta::days(days)).date_naive();
        let when = json!({ "day": first, "part": "afternoon" });
        let more = json!({ "category": "other", "when": when, "series": { "every": "week" } });
        let (status, view) = self.tries_to_ask(VAGUE, more).await;
        assert_eq!(status, 201, "{view}");
        super::id(&view)
    }
}

impl World {
    /// Tells whether some letters can be read in any column of any row of a table that has rows.
    async fn reveals(&self, table: &str, letters: &str) -> bool {
        let db = self.connect().await;
        let query = |sql: String| Statement::from_string(db.get_database_backend(), sql);
        let texts = async |sql: String| -> Vec<String> {
            let rows = db.query_all_raw(query(sql)).await.unwrap();
            rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
        };
        let whole = if on_sqlite() {
            let columns = texts(format!("select name from pragma_table_info('{table}')")).await;
            columns.iter().map(|it| format!("quote({it})")).collect::<Vec<_>>().join(" || ' ' || ")
        } else {
            format!("{table}::text")
        };
        let all = texts(format!("select {whole} from {table}")).await;
        db.close().await.unwrap();
        assert!(!all.is_empty(), "{table} has rows");
        let bytes = letters.bytes().map(|it| format!("{it:02x}")).collect::<Vec<_>>().concat();
        all.iter().any(|it| it.contains(letters) || it.to_lowercase().contains(&bytes))
    }

    /// The states of all requests, the first first.
    async fn states(&self) -> [i64; 3] {
        let of =
            async |state: &str| self.counts(&format!("help_request where state = '{state}'")).await;
        [of("review").await, of("open").await, of("closed").await]
    }

    /// Everything that ended is forgotten, as a year later.
    async fn forgets_times(&self, times: &[Asked]) {
        for it in times {
            let (buurt, id) = (self.buurt(), it.parse().unwrap());
            let flow = async move |tx: &Tx| terms::tally(tx, buurt, id).await;
            self.shared().house.db.write("a test", flow).await.unwrap();
        }
    }
}

#[tokio::test]
async fn what_waits_for_a_reader_and_is_taken_back_never_comes_back() {
    story(async |w| {
        w.noon();
        let (rosa, _an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let vague = rosa.asks_vaguely(4).await;
        w.due().await;
        assert_eq!(w.states().await, [1, 0, 0], "a human reads it first");
        assert_eq!(rosa.sees(&vague).await["series"]["reading"], true);
        assert_eq!(rosa.does("withdraw", &vague, json!({})).await, "200 closed");
        w.due().await;
        assert_eq!(rosa.sees(&vague).await["series"]["ended"], "stopped");
        w.days_go_by(16).await;
        assert_eq!(w.states().await, [0, 0, 1], "nothing of it ever went out");
    })
    .await;
}

#[tokio::test]
async fn what_a_worker_published_comes_back_with_its_words() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let vague = rosa.asks_vaguely(4).await;
        w.due().await;
        assert_eq!(w.requests().await, 1, "nobody read it yet");
        assert_eq!(an.does("publish", &vague, json!({})).await, "200 open");
        w.due().await;
        assert_eq!(rosa.sees(&vague).await["series"]["reading"], false);
        assert_eq!(w.states().await, [0, 2, 0]);
        let next = rosa.on(&vague, "2026-12-03").await;
        assert!(jan.sees(&next).await["text"].is_string(), "they were read");
    })
    .await;
}

#[tokio::test]
async fn what_was_helped_with_before_it_was_read_is_read_the_next_time() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let vague = rosa.asks_vaguely(1).await;
        w.due().await;
        assert_eq!(w.states().await, [0, 1, 0], "too soon to wait: its template went out");
        assert_eq!(jan.accepts(&vague).await, "200 assigned");
        w.days_go_by(1).await;
        assert_eq!(w.requests().await, 1, "nobody has read it");
        w.after(TimeDelta::hours(8)).await;
        let (rosa, an) = (w.back(&rosa).await, w.back(&an).await);
        let done = json!({ "outcome": "worked" });
        assert_eq!(rosa.does("confirm", &vague, done).await, "200 done");
        w.after(TimeDelta::hours(2)).await;
        assert_eq!(w.states().await, [1, 0, 0], "the next one is read in its place");
        let next = rosa.on(&vague, "2026-11-30").await;
        assert_eq!(an.does("publish", &next, json!({})).await, "200 open");
        w.due().await;
        assert_eq!(w.states().await[0], 0);
        w.days_go_by(1).await;
        assert_eq!(w.states().await[1], 2, "and from then on it comes back");
    })
    .await;
}

#[tokio::test]
async fn five_series_of_one_person_run_at_once_and_no_sixth() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let first = rosa.asks_every("fortnight", None, "").await;
        for _ in 0..4 {
            rosa.asks_every("fortnight", None, "").await;
        }
        let series = json!({ "series": { "every": "week" } });
        let (status, said) = rosa.tries_to_ask("", series.clone()).await;
        assert_eq!((status, &said["code"]), (409, &json!("too_many_series")));
        assert_eq!(w.counts("help_series").await, 5);
        assert_eq!(w.requests().await, 5, "nothing of the sixth is stored");
        assert_eq!(rosa.lets("stop", &first, json!({})).await, "200");
        assert_eq!(rosa.tries_to_ask("", series).await.0, 201);
    })
    .await;
}

#[tokio::test]
async fn who_waits_for_twenty_already_gets_no_other_time_until_there_is_room() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let far = json!({ "when": { "day": "2027-01-15", "part": "morning" } });
        rosa.asks_every("week", None, "").await;
        w.due().await;
        let mut last = String::new();
        for _ in 0..18 {
            let (status, view) = rosa.tries_to_ask("", far.clone()).await;
            assert_eq!(status, 201, "{view}");
            last = super::id(&view);
        }
        w.days_go_by(1).await;
        assert_eq!(w.requests().await, 20, "the third time waits");
        let rosa = w.back(&rosa).await;
        assert_eq!(rosa.does("withdraw", &last, json!({})).await, "200 closed");
        w.days_go_by(1).await;
        assert_eq!(w.requests().await, 21);
    })
    .await;
}

#[tokio::test]
async fn who_is_suspended_gets_no_other_time_until_they_are_back() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        rosa.asks_every("week", None, "").await;
        w.due().await;
        w.sql("update membership set state = 'suspended'").await;
        w.days_go_by(1).await;
        assert_eq!(w.requests().await, 2);
        w.sql("update membership set state = 'confirmed'").await;
        w.days_go_by(1).await;
        assert_eq!(w.requests().await, 3);
    })
    .await;
}

#[tokio::test]
async fn a_series_of_which_every_time_is_forgotten_is_still_asked_about_and_stopped() {
    story(async |w| {
        let ([rosa, jan, an], [milk, next]) = w.weekly("").await;
        let until = json!({ "until": day("2027-03-01") });
        assert_eq!(rosa.lets("sleep", &milk, until).await, "200");
        w.due().await;
        w.forgets_times(&[milk.clone(), next]).await;
        assert_eq!(rosa.gets(&format!("/help-requests/{milk}")).await.0, 404);
        let [one] = &rosa.series().await[..] else { panic!("it is still hers") };
        assert_eq!((&one["category"], &one["every"]), (&json!("groceries"), &json!("week")));
        let id = one["id"].as_str().unwrap().to_owned();
        assert_eq!(jan.gets(&format!("/help-series?of={}", rosa.id)).await.0, 404);
        assert_eq!(jan.posts(&format!("/help-series/{id}/stop"), json!({})).await.0, 404);
        w.days_go_by(65).await;
        let (rosa, an) = (w.back(&rosa).await, w.back(&an).await);
        assert!(rosa.was_told().await.contains(&"goes-on".to_owned()));
        let calls = an.gets("/tasks?kinds=call").await.1;
        assert_eq!(calls["items"][0]["person"]["id"], json!(rosa.id), "{calls}");
        let (_, hers) = an.gets(&format!("/help-series?of={}", rosa.id)).await;
        assert_eq!(hers["items"][0]["can"], json!(["stop", "wake", "renew"]), "{hers}");
        assert_eq!(an.posts(&format!("/help-series/{id}/renew"), json!({})).await.0, 200);
        assert_eq!(w.tasks(&an).await, Vec::<String>::new(), "nobody need ring any more");
        assert_eq!(rosa.posts(&format!("/help-series/{id}/stop"), json!({})).await.0, 200);
        assert_eq!(rosa.series().await, Vec::<Value>::new());
    })
    .await;
}

#[tokio::test]
async fn of_a_series_nothing_is_stored_in_the_clear() {
    story(async |w| {
        let readable = "Zure haring van Dille";
        let ([rosa, jan, _], [_, next]) = w.weekly(readable).await;
        assert_eq!(rosa.sees(&next).await["text"], readable);
        for table in ["help_request", "help_series", "help_series_day", "promise"] {
            assert!(!w.reveals(table, readable).await, "{table}");
        }
        let seen = jan.sees(&next).await;
        assert_eq!(
            (&seen["series"]["every"], &seen["series"]["days"]),
            (&json!("week"), &json!([]))
        );
    })
    .await;
}
