//! The same help every week: its days are made ahead, holidays are skipped with a word, in week 8 one is
//! asked whether it goes on, and it sleeps and stops when the asker says so.

use chrono::{NaiveDate, TimeDelta};
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::{Value, json};

use super::Asked;
use crate::world::database::on_sqlite;
use crate::world::{Person, World, in_short, story};

impl Person {
    /// Asks for something every week or every two weeks, the first time tomorrow.
    pub async fn asks_every(&self, every: &str, until: Option<NaiveDate>, text: &str) -> Asked {
        let series = json!({ "series": { "every": every, "until": until } });
        let (status, view) = self.tries_to_ask(text, series).await;
        assert_eq!(status, 201, "{view}");
        super::id(&view)
    }

    /// The next days of a series, as its asker sees them by way of one request: the date, and what
    /// became of it.
    pub async fn days(&self, asked: &Asked) -> Vec<(String, String)> {
        let seen = self.sees(asked).await;
        let days = seen["series"]["days"].as_array().unwrap_or_else(|| panic!("{seen}")).clone();
        let what = |it: &Value| match (it["request"].as_str(), it["skipped"].as_str()) {
            (Some(_), _) => "made".to_owned(),
            (None, Some(why)) => why.to_owned(),
            (None, None) => String::new(),
        };
        days.iter().map(|it| (it["day"].as_str().unwrap().to_owned(), what(it))).collect()
    }

    /// Does something with the whole of a series, and says what came of it.
    pub async fn lets(&self, act: &str, asked: &Asked, body: Value) -> String {
        let seen = self.sees(asked).await;
        let id = seen["series"]["id"].as_str().unwrap_or_else(|| panic!("{seen}"));
        in_short(self.posts(&format!("/help-series/{id}/{act}"), body).await)
    }

    /// The kinds of what one was told.
    pub async fn was_told(&self) -> Vec<String> {
        let (_, mine) = self.gets("/me/data").await;
        let told = mine["told"].as_array().unwrap_or_else(|| panic!("{mine}"));
        told.iter().map(|it| it["kind"].as_str().unwrap().to_owned()).collect()
    }

    /// What comes back, as its asker finds it by itself.
    pub async fn series(&self) -> Vec<Value> {
        let (status, list) = self.gets("/help-series").await;
        assert_eq!(status, 200, "{list}");
        list["items"].as_array().unwrap().clone()
    }

    /// The request of one day of a series.
    pub async fn on(&self, asked: &Asked, day: &str) -> Asked {
        let seen = self.sees(asked).await;
        let days = seen["series"]["days"].as_array().unwrap().clone();
        let one = days.iter().find(|it| it["day"] == day).unwrap_or_else(|| panic!("{seen}"));
        one["request"].as_str().unwrap_or_else(|| panic!("{seen}")).to_owned()
    }
}

impl World {
    /// Days go by one by one, and what is due on each happens.
    pub async fn days_go_by(&self, days: i64) {
        for _ in 0..days {
            self.after(TimeDelta::days(1)).await;
        }
    }

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

    pub async fn requests(&self) -> i64 {
        self.counts("help_request").await
    }
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What of a series stands, in short.
pub fn pairs(days: &[(String, String)]) -> Vec<(&str, &str)> {
    days.iter().map(|(day, what)| (day.as_str(), what.as_str())).collect()
}

#[tokio::test]
async fn every_week_the_next_time_is_made_fourteen_days_ahead() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let milk = rosa.asks_every("week", None, "Melk en brood").await;
        w.due().await;
        assert_eq!(
            pairs(&rosa.days(&milk).await),
            [
                ("2026-11-23", "made"),
                ("2026-11-30", "made"),
                ("2026-12-07", ""),
                ("2026-12-14", ""),
                ("2026-12-21", ""),
            ]
        );
        let next = rosa.on(&milk, "2026-11-30").await;
        let seen = rosa.sees(&next).await;
        assert_eq!((&seen["text"], &seen["state"]), (&json!("Melk en brood"), &json!("open")));
        assert_eq!(
            (&seen["when"]["part"], &seen["category"]),
            (&json!("afternoon"), &json!("groceries"))
        );
        w.days_go_by(1).await;
        let rosa = w.back(&rosa).await;
        assert_eq!(rosa.days(&milk).await[2], ("2026-12-07".to_owned(), "made".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_jumps_forward_or_back_makes_no_time_twice() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        rosa.asks_every("week", None, "").await;
        w.due().await;
        let before = w.requests().await;
        for days in [-10, 10, 3, -3, 0] {
            w.after(TimeDelta::days(days)).await;
        }
        w.due().await;
        assert_eq!(w.requests().await, before + 1, "the third time, once");
        w.after(TimeDelta::days(60)).await; // asleep, as a computer may be
        assert_eq!(w.counts("help_series_day where skipped = 'past'").await, 6);
        let twice = "(select day from help_series_day group by day having count(*) > 1) d";
        assert_eq!(w.counts(twice).await, 0);
    })
    .await;
}

#[tokio::test]
async fn on_a_holiday_nobody_comes_and_the_asker_hears_when_somebody_does() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        w.days_go_by(18).await; // a Thursday: tomorrow is Friday 11 December
        let rosa = w.back(&rosa).await;
        let milk = rosa.asks_every("week", None, "").await;
        w.due().await;
        assert_eq!(
            pairs(&rosa.days(&milk).await[..3]),
            [("2026-12-11", "made"), ("2026-12-18", "made"), ("2026-12-25", "holiday")]
        );
        w.days_go_by(2).await;
        let rosa = w.back(&rosa).await;
        assert!(rosa.was_told().await.contains(&"holiday".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn a_series_without_end_is_asked_about_in_week_eight_and_silence_makes_a_call() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let milk = rosa.asks_every("fortnight", None, "").await;
        w.days_go_by(56).await;
        let rosa = w.back(&rosa).await;
        let seen = rosa.sees(&milk).await;
        assert_eq!(seen["series"]["asked"], false, "not before eight weeks: {seen}");
        assert_eq!(rosa.lets("renew", &milk, json!({})).await, "409 not_possible_now");
        w.days_go_by(1).await;
        let (rosa, an) = (w.back(&rosa).await, w.back(&an).await);
        let seen = rosa.sees(&milk).await;
        assert_eq!(seen["series"]["asked"], true, "{seen}");
        assert_eq!(seen["series"]["can"], json!(["stop", "sleep", "renew"]), "{seen}");
        assert_eq!(w.counts("help_series where worker_told").await, 0);
        w.days_go_by(7).await;
        let (rosa, an) = (w.back(&rosa).await, w.back(&an).await);
        assert_eq!(w.counts("help_series where worker_told").await, 1);
        let calls = an.gets("/tasks?kinds=call").await.1.to_string();
        assert!(calls.contains("Is dit nog elke keer nodig?"), "{calls}");
        let seen = rosa.sees(&milk).await;
        assert_eq!(seen["series"]["ended"], Value::Null, "nothing ends because nobody answered");
        assert!(an.lets("renew", &milk, json!({})).await.starts_with("200"));
        assert_eq!(rosa.sees(&milk).await["series"]["asked"], false);
        assert_eq!(w.counts("audit where action = 'help.series_renew'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_series_with_an_end_makes_its_last_time_and_no_more() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let milk = rosa.asks_every("week", Some(day("2026-12-07")), "Brood").await;
        w.days_go_by(18).await;
        let rosa = w.back(&rosa).await;
        assert_eq!(w.requests().await, 3);
        assert_eq!(rosa.sees(&milk).await["series"]["ended"], "over");
        assert_eq!(w.counts("help_series where text is not null").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_last_day_that_does_not_fit_and_any_moment_are_refused() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        for until in ["2026-11-22", "2026-11-29", "2027-12-01"] {
            let series = json!({ "series": { "every": "week", "until": until } });
            let answer = rosa.tries_to_ask("", series).await;
            assert_eq!(in_short(answer), "422 invalid", "{until}");
        }
        let flexible = json!({ "when": { "flexible": true }, "series": { "every": "week" } });
        assert_eq!(in_short(rosa.tries_to_ask("", flexible).await), "422 invalid");
        let daily = json!({ "series": { "every": "day" } });
        assert_eq!(in_short(rosa.tries_to_ask("", daily).await), "422 invalid");
        assert_eq!((w.requests().await, w.counts("help_series").await), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn who_stops_it_takes_back_every_time_and_who_was_to_come_hears_it() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks_every("week", None, "Melk").await;
        w.due().await;
        let next = rosa.on(&milk, "2026-11-30").await;
        assert_eq!(jan.accepts(&next).await, "200 assigned");
        w.due().await;
        assert_eq!(jan.lets("stop", &next, json!({})).await, "404 not_found");
        assert_eq!(rosa.lets("stop", &milk, json!({})).await, "200");
        w.due().await;
        assert_eq!(jan.sees(&next).await["state"], "closed");
        assert!(jan.heard(&next, &an).await.contains(&"withdrawn".to_owned()));
        assert_eq!(rosa.lets("stop", &milk, json!({})).await, "200");
        assert_eq!(w.counts("help_series where text is not null").await, 0, "its words are gone");
        let before = w.requests().await;
        w.days_go_by(15).await;
        assert_eq!(w.requests().await, before);
    })
    .await;
}

#[tokio::test]
async fn one_time_is_stopped_and_the_others_stay() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks_every("week", None, "").await;
        w.due().await;
        jan.accepts(&milk).await;
        w.due().await;
        assert_eq!(rosa.does("withdraw", &milk, json!({})).await, "200 closed");
        w.due().await;
        let next = rosa.on(&milk, "2026-11-30").await;
        assert_eq!(rosa.sees(&next).await["state"], "open");
        let heard = jan.heard(&milk, &an).await;
        assert!(heard.contains(&"resting".to_owned()), "not needed this time: {heard:?}");
        assert!(!heard.contains(&"withdrawn".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn while_it_sleeps_nobody_comes_and_then_it_goes_on() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks_every("week", None, "").await;
        w.due().await;
        let next = rosa.on(&milk, "2026-11-30").await;
        jan.accepts(&next).await;
        w.due().await;
        let until = json!({ "until": "2026-12-14" });
        assert_eq!(an.lets("sleep", &milk, until).await, "200");
        w.due().await;
        assert!(jan.heard(&next, &an).await.contains(&"resting".to_owned()));
        let seen = rosa.sees(&milk).await;
        assert_eq!(seen["series"]["asleep_until"], "2026-12-14");
        assert_eq!(rosa.days(&milk).await[2], ("2026-12-07".to_owned(), "asleep".to_owned()));
        let past = json!({ "until": "2026-11-20" });
        assert_eq!(rosa.lets("sleep", &milk, past).await, "422 invalid");
        w.days_go_by(9).await;
        let rosa = w.back(&rosa).await;
        assert_eq!(w.counts("help_series_day where skipped = 'asleep'").await, 1);
        assert_eq!(rosa.on(&milk, "2026-12-14").await.len(), 36, "awake again, it is made");
        assert_eq!(rosa.lets("wake", &milk, json!({})).await, "200");
        assert_eq!(rosa.sees(&milk).await["series"]["asleep_until"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn what_a_worker_ends_as_too_big_ends_the_whole_series() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let milk = rosa.asks_every("week", None, "").await;
        w.due().await;
        let next = rosa.on(&milk, "2026-11-30").await;
        let why = json!({ "reason": "out_of_scope" });
        assert_eq!(an.does("reject", &milk, why).await, "200 closed");
        w.due().await;
        assert_eq!(rosa.sees(&milk).await["series"]["ended"], "worker");
        assert_eq!(rosa.sees(&next).await["state"], "closed");
    })
    .await;
}

#[tokio::test]
async fn who_leaves_has_no_series_and_none_of_its_words() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        rosa.asks_every("week", None, "Melk").await;
        w.due().await;
        let keys = w.counts("data_key").await;
        let (buurt, who) = (w.buurt(), rosa.id);
        let flow = async move |tx: &buurtnet::base::db::Tx| {
            buurtnet::help::leaving::stop(tx, buurt, who).await
        };
        w.shared().house.db.write("a test", flow).await.unwrap();
        assert_eq!(w.counts("help_series where ended_why = 'left'").await, 1);
        assert_eq!(w.counts("help_request where state <> 'closed'").await, 0);
        assert_eq!(w.counts("data_key").await, keys - 1, "the key of the series is destroyed");
    })
    .await;
}

#[tokio::test]
async fn of_a_series_nothing_is_stored_in_the_clear() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks_every("week", None, "Zure haring van Dille").await;
        w.due().await;
        let next = rosa.on(&milk, "2026-11-30").await;
        assert_eq!(rosa.sees(&next).await["text"], "Zure haring van Dille");
        let readable = "Zure haring van Dille";
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
