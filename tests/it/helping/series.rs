//! The same help every week: its days are made ahead, holidays are skipped with a word, in week 8 one is
//! asked whether it goes on.

use chrono::{NaiveDate, TimeDelta};
use serde_json::{Value, json};

use super::Asked;
use crate::world::{Person, World, in_short, story};

impl World {
    /// At noon Rosa asks for the same every week: she, Jan, the worker An, and the first two times of it.
    pub async fn weekly(&self, text: &str) -> ([Person; 3], [Asked; 2]) {
        self.noon();
        let [rosa, jan] = self.neighbours(["Rosa", "Jan"]).await;
        let an = self.worker("An").await;
        let milk = rosa.asks_every("week", None, text).await;
        self.due().await;
        let next = rosa.on(&milk, "2026-11-30").await;
        ([rosa, jan, an], [milk, next])
    }
}

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
