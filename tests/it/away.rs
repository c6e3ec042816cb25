//! *Ik ben even weg*: away or in hospital, said by oneself or by a worker.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::helping::pairs;
use crate::world::{Person, World, story};

/// From the morning of tomorrow, for so many days; open-ended for none.
fn days(w: &World, count: Option<i64>) -> Value {
    let first = (w.now() + TimeDelta::days(1)).date_naive();
    let last = count.map(|it| first + TimeDelta::days(it - 1));
    json!({ "first": first, "last": last })
}

/// Requests that are not over.
const LIVING: &str = "help_request where state in ('review', 'open', 'matched')";

/// What somebody is asked for.
fn asked(who: &Person) -> String {
    format!(
        "help_offer where helper_id = {} and state in ('queued', 'sent', 'seen')",
        crate::retention::person(who.id)
    )
}

/// Makes what an operation about being away needs.
pub async fn sample(w: &World, name: &str) -> Option<(String, Value)> {
    let ada = format!("/people/{}/away", w.newcomer("Ada").await.id);
    Some(match name {
        "away_mine" | "away_back" => ("/me/away".to_owned(), json!({})),
        "away_say" => ("/me/away".to_owned(), days(w, Some(3))),
        "people_away" | "people_away_back" => (ada, json!({})),
        "people_away_say" => (ada, days(w, None)),
        _ => return None,
    })
}

impl Person {
    async fn goes_away(&self, when: Value) -> Value {
        let (status, view) = self.puts("/me/away", when).await;
        assert_eq!(status, 200, "{view}");
        view
    }
}

#[tokio::test]
async fn who_is_away_is_asked_for_nothing_and_what_they_promised_then_goes_to_the_reserve() {
    story(async |w| {
        w.noon();
        let [rosa, jan, pol] = w.neighbours(["Rosa", "Jan", "Pol"]).await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(pol.accepts(&milk).await, "200 reserve");
        jan.goes_away(days(&w, Some(2))).await;
        w.due().await;
        let promoted = "help_offer where state = 'reserve' and asked_until is not null";
        assert_eq!(w.counts(promoted).await, 1, "the reserve is asked");
        assert_eq!(jan.sees(&milk).await["role"], "past");
        let bread = rosa.asks("").await;
        w.due().await;
        assert_eq!(w.counts(&asked(&jan)).await, 0, "no wave reaches him");
        assert!(rosa.sees(&bread).await["state"] == "open");
    })
    .await;
}

#[tokio::test]
async fn nothing_is_asked_by_itself_of_who_is_away_and_their_requests_are_shown_one_by_one() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        let view = rosa.goes_away(days(&w, None)).await;
        assert_eq!(
            (&view["asked"][0]["id"], &view["asked"][0]["matched"]),
            (&json!(milk), &json!(true))
        );
        w.due().await;
        w.after(TimeDelta::days(2)).await;
        w.after(TimeDelta::days(2)).await;
        let an = w.back(&an).await;
        let told = rosa.heard(&milk, &an).await;
        assert!(!told.iter().any(|it| it == "confirm"), "{told:?}");
        assert!(!an.to_do().await.contains(&"call".to_owned()), "nor by phone");
    })
    .await;
}

#[tokio::test]
async fn a_helper_hears_the_words_of_every_day_when_somebody_goes_away_and_stops_a_request() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        let path = format!("/people/{}/away", rosa.id);
        assert_eq!(jan.puts(&path, days(&w, None)).await.0, 403);
        let (status, view) = an.puts(&path, days(&w, None)).await;
        assert_eq!((status, &view["asked"][0]["id"]), (200, &json!(milk)));
        assert_eq!(an.does("withdraw", &milk, json!({ "solved": false })).await, "200 closed");
        w.due().await;
        assert!(jan.heard(&milk, &an).await.contains(&"withdrawn".to_owned()));
        assert!(!jan.sees(&milk).await.to_string().contains("away"));
        let chain = "audit where action = 'help.away'";
        assert_eq!(w.counts(chain).await, 1);
        assert_eq!(an.deletes(&path).await.1["from"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn who_is_back_is_asked_again() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        jan.goes_away(days(&w, Some(5))).await;
        assert_eq!(jan.deletes("/me/away").await.0, 200);
        rosa.asks("").await;
        w.due().await;
        assert_eq!(w.counts("help_offer where state = 'sent'").await, 1);
        for (first, last) in [
            ("2026-11-24", "2026-11-23"),
            ("2020-01-01", "2020-01-02"),
            ("-4800-01-01", "2026-11-23"),
            ("9999-12-30", "9999-12-31"),
            ("2026-11-23", "9999-12-31"),
        ] {
            let wrong = json!({ "first": first, "last": last });
            assert_eq!(jan.puts("/me/away", wrong).await.0, 422, "{first} {last}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_series_rests_on_the_days_of_who_is_away_and_its_helper_hears_that_it_is_not_needed() {
    story(async |w| {
        let ([rosa, jan, an], [milk, second]) = w.weekly("").await;
        for asked in [&milk, &second] {
            assert_eq!(jan.accepts(asked).await, "200 assigned");
        }
        let view = rosa.goes_away(json!({ "first": "2026-11-29", "last": "2026-12-08" })).await;
        assert_eq!(view["asked"], json!([]), "nothing is left to be asked");
        w.due().await;
        assert_eq!(rosa.sees(&milk).await["state"], "matched", "tomorrow she is still here");
        assert_eq!(rosa.sees(&second).await["state"], "closed");
        assert!(jan.heard(&second, &an).await.contains(&"resting".to_owned()));
        assert!(!jan.sees(&second).await.to_string().contains("away"), "and no reason");
        let days = rosa.days(&milk).await;
        let rests = [("2026-12-07", "asleep"), ("2026-12-14", "")];
        assert_eq!(pairs(&days)[2..4], rests);
        w.days_go_by(10).await;
        assert_eq!(w.counts("away").await, 1, "she is not back yet");
        assert_eq!(w.counts(LIVING).await, 1, "of the week after");
        w.days_go_by(7).await;
        assert_eq!(w.counts("away").await, 0, "who is back is in no list");
        let rosa = w.back(&rosa).await;
        let next = rosa.on(&milk, "2026-12-14").await;
        assert_eq!(rosa.sees(&next).await["state"], "open", "it goes on");
    })
    .await;
}

#[tokio::test]
async fn while_nobody_knows_until_when_a_series_waits_and_wakes_with_who_is_back() {
    story(async |w| {
        let ([rosa, ..], [milk, second]) = w.weekly("").await;
        rosa.goes_away(json!({ "first": "2026-11-24" })).await;
        assert_eq!(rosa.sees(&second).await["state"], "closed");
        w.days_go_by(10).await;
        assert_eq!(w.counts(LIVING).await, 0, "nothing is asked in her name");
        let rosa = w.back(&rosa).await;
        assert_eq!(pairs(&rosa.days(&milk).await)[0], ("2026-12-07", "asleep"));
        assert_eq!(rosa.deletes("/me/away").await.0, 200);
        w.due().await;
        let next = rosa.on(&milk, "2026-12-07").await;
        assert_eq!(rosa.sees(&next).await["state"], "open", "on the day that comes");
    })
    .await;
}

#[tokio::test]
async fn what_is_to_be_done_before_or_after_stays_promised() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await; // tomorrow afternoon
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        jan.goes_away(json!({ "first": "2026-11-24" })).await;
        assert_eq!(jan.sees(&milk).await["role"], "assigned");
        let later = json!({ "when": { "day": "2026-11-25", "part": "morning" } });
        let (status, view) = rosa.tries_to_ask("", later).await;
        assert_eq!(status, 201, "{view}");
        w.due().await;
        assert_eq!(w.counts(&asked(&jan)).await, 0, "for then he is not asked");
    })
    .await;
}

#[tokio::test]
async fn that_somebody_is_away_stands_in_their_own_data_and_goes_with_them() {
    story(async |w| {
        w.noon();
        let (ida, an) = (w.newcomer("Ida").await, w.worker("An").await);
        ida.goes_away(json!({ "first": "2026-11-23", "last": "2026-11-24" })).await;
        let mine = ida.gets("/me/data").await.1;
        assert_eq!(mine["away"]["from"], "2026-11-22T23:00:00Z", "{mine}");
        let path = format!("/people/{}/away", ida.id);
        assert_eq!(an.deletes(&path).await.0, 200);
        assert_eq!(ida.gets("/me/data").await.1["away"], Value::Null);
        let looks = ida.gets("/me/data").await.1["looks"].to_string();
        assert!(looks.contains("away"), "she reads that a worker wrote it: {looks}");
        ida.goes_away(json!({ "first": "2026-11-23" })).await;
        assert_eq!(ida.posts("/me/forget", json!({})).await.0, 200);
        assert_eq!(w.counts("away").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_question_that_runs_out_is_not_put_to_who_is_away() {
    story(async |w| {
        w.noon();
        let [rosa, els] = w.neighbours(["Rosa", "Els"]).await;
        let an = w.worker("An").await;
        let some_day = json!({ "category": "odd_job", "when": { "flexible": true } });
        let (_, shelf) = rosa.tries_to_ask("", some_day.clone()).await;
        let (_, lamp) = els.tries_to_ask("", some_day).await;
        let name =
            |view: &Value| view["id"].as_str().unwrap_or_else(|| panic!("{view}")).to_owned();
        let (shelf, lamp) = (name(&shelf), name(&lamp));
        rosa.goes_away(json!({ "first": "2026-11-24" })).await;
        w.days_go_by(6).await;
        w.after(TimeDelta::hours(2)).await;
        let an = w.back(&an).await;
        assert!(els.heard(&lamp, &an).await.contains(&"expiry".to_owned()));
        assert!(!rosa.heard(&shelf, &an).await.contains(&"expiry".to_owned()));
    })
    .await;
}
