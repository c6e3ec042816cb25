//! Another time or place, a longer search, and the appointment for one's own calendar.

use actix_web::test::{TestRequest, call_and_read_body, init_service};
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::Asked;
use crate::world::{Person, World, story};

impl Person {
    /// Moves a request to so many days from now, in the evening.
    async fn moves(&self, asked: &String, days: i64) -> String {
        let day = (self.world.now() + TimeDelta::days(days)).date_naive();
        self.does("change", asked, json!({ "when": { "day": day, "part": "evening" } })).await
    }

    /// A file of the API, as it comes.
    async fn file(&self, path: &str) -> String {
        let app = init_service(buurtnet::house!(self.world.shared().clone())).await;
        let request = TestRequest::get().uri(&format!("/api/v1{path}"));
        let request = request.insert_header(("cookie", self.cookie())).to_request();
        String::from_utf8(call_and_read_body(&app, request).await.to_vec()).unwrap()
    }
}

#[tokio::test]
async fn another_time_asks_who_comes_to_say_yes_again() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let an = w.worker("An").await;
        assert_eq!(rosa.moves(&milk, 3).await, "200 matched");
        w.due().await;
        let seen = jan.sees(&milk).await;
        assert_eq!(seen["when"]["part"], "evening");
        assert!(seen["offer"]["again_by"].is_string(), "{seen}");
        assert!(jan.heard(&milk, &an).await.contains(&"again".to_owned()));
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(jan.sees(&milk).await["offer"]["again_by"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn who_says_nothing_after_a_change_is_let_go() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        rosa.moves(&milk, 3).await;
        w.after(TimeDelta::days(1)).await;
        assert_eq!(jan.sees(&milk).await["offer"]["state"], "released");
        assert_eq!(rosa.sees(&milk).await["state"], "open");
    })
    .await;
}

/// Three who were asked and said no, each for another reason; who says nothing is still waited for.
async fn three_who_cannot(w: &World) -> (Person, [Person; 3], Asked) {
    w.noon();
    let [rosa, jan, ida, kim, _] = w.neighbours(["Rosa", "Jan", "Ida", "Kim", "Els"]).await;
    let milk = rosa.asks("").await;
    w.due().await;
    for (who, why) in [(&jan, "not_now"), (&ida, "too_far"), (&kim, "too_heavy")] {
        assert_eq!(who.does("decline", &milk, json!({ "reason": why })).await, "200 open");
    }
    w.later(TimeDelta::minutes(5));
    (rosa, [jan, ida, kim], milk)
}

/// Who of them heard that it changed, and is asked anew.
async fn asked_anew(w: &World, who: &[Person; 3], milk: &Asked) -> Vec<&'static str> {
    let an = w.worker("An").await;
    let mut all = Vec::new();
    for (it, name) in who.iter().zip(["Jan", "Ida", "Kim"]) {
        if it.heard(milk, &an).await.contains(&"reask".to_owned()) {
            assert_eq!(it.sees(milk).await["offer"]["state"], "sent", "the question stands");
            all.push(name);
        }
    }
    all
}

#[tokio::test]
async fn only_who_could_not_at_the_old_time_is_asked_anew_for_another_by_the_next_wave() {
    story(async |w| {
        let (rosa, all, milk) = three_who_cannot(&w).await;
        rosa.moves(&milk, 2).await;
        w.due().await;
        assert!(asked_anew(&w, &all, &milk).await.is_empty(), "the wave that runs comes first");
        w.after(TimeDelta::minutes(31)).await;
        assert_eq!(asked_anew(&w, &all, &milk).await, ["Jan"]);
        assert_eq!(all[1].accepts(&milk).await, "409 already_answered", "as far as before");
        assert_eq!(all[2].accepts(&milk).await, "409 already_answered", "as heavy as before");
        assert_eq!(all[0].accepts(&milk).await, "200 assigned");
    })
    .await;
}

#[tokio::test]
async fn only_who_found_the_place_too_far_is_asked_anew_for_another() {
    story(async |w| {
        let (rosa, all, milk) = three_who_cannot(&w).await;
        let there = json!({ "place": "meeting_place" });
        assert_eq!(rosa.does("change", &milk, there).await, "200 open");
        w.after(TimeDelta::minutes(31)).await;
        assert_eq!(asked_anew(&w, &all, &milk).await, ["Ida"]);
        assert_eq!(all[1].accepts(&milk).await, "200 assigned");
    })
    .await;
}

#[tokio::test]
async fn who_does_not_fit_the_other_time_is_not_asked_anew() {
    story(async |w| {
        let (rosa, all, milk) = three_who_cannot(&w).await;
        let mornings = (1..=7).map(|day| json!({ "weekday": day, "from": 8, "until": 12 }));
        let mornings: Vec<Value> = mornings.collect();
        all[0].helps("available", json!(mornings)).await;
        rosa.moves(&milk, 2).await; // in the evening
        w.after(TimeDelta::minutes(31)).await;
        assert!(asked_anew(&w, &all, &milk).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_second_no_stands_until_it_changes_once_more() {
    story(async |w| {
        let (rosa, all, milk) = three_who_cannot(&w).await;
        rosa.moves(&milk, 2).await;
        w.after(TimeDelta::minutes(31)).await;
        let no = json!({ "reason": "not_now" });
        assert_eq!(all[0].does("decline", &milk, no).await, "200 open");
        w.after(TimeDelta::hours(3)).await;
        assert_eq!(all[0].sees(&milk).await["offer"]["state"], "declined");
        let an = w.worker("An").await;
        let told = all[0].heard(&milk, &an).await;
        assert_eq!(told.iter().filter(|it| *it == "reask").count(), 1, "{told:?}");
    })
    .await;
}

#[tokio::test]
async fn who_would_hear_of_another_time_in_the_morning_hears_nothing_once_somebody_comes() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.does("decline", &milk, json!({ "reason": "not_now" })).await, "200 open");
        w.after(TimeDelta::hours(11)).await; // phones keep still
        rosa.moves(&milk, 3).await;
        w.due().await;
        assert_eq!(els.accepts(&milk).await, "200 assigned");
        w.after(TimeDelta::hours(10)).await;
        let an = w.back(&an).await;
        assert!(!jan.heard(&milk, &an).await.contains(&"reask".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn at_the_meeting_place_the_address_is_hidden_again() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        assert_eq!(jan.sees(&milk).await["asker"]["address"], "Kapelhof 12");
        let there = json!({ "place": "meeting_place" });
        assert_eq!(rosa.does("change", &milk, there).await, "200 matched");
        let seen = jan.sees(&milk).await;
        assert_eq!(
            (&seen["asker"]["address"], &seen["at_meeting_place"]),
            (&Value::Null, &json!(true))
        );
        rosa.does("change", &milk, json!({ "place": "home" })).await;
        assert_eq!(jan.sees(&milk).await["asker"]["address"], "Kapelhof 12");
    })
    .await;
}

#[tokio::test]
async fn nobody_else_changes_it_and_the_past_is_refused() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        assert_eq!(jan.moves(&milk, 3).await, "404 not_found");
        assert_eq!(rosa.moves(&milk, -1).await, "409 when_past");
        assert_eq!(rosa.does("change", &milk, json!({})).await, "422 invalid");
    })
    .await;
}

#[tokio::test]
async fn a_worker_changes_it_in_her_name_and_it_is_written_down() {
    story(async |w| {
        w.noon();
        let [rosa, an] = [w.neighbour("Rosa").await, w.worker("An").await];
        let milk = rosa.asks("").await;
        let before = w.counts("audit").await;
        assert_eq!(an.moves(&milk, 3).await, "200 open");
        assert_eq!(w.counts("audit").await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn a_day_before_the_end_one_tap_searches_another_week() {
    story(async |w| {
        w.noon();
        let [rosa, an] = [w.neighbour("Rosa").await, w.worker("An").await];
        let (status, view) = rosa.tries_to_ask("", json!({ "when": { "flexible": true } })).await;
        assert_eq!(status, 201);
        let milk = view["id"].as_str().unwrap().to_owned();
        assert_eq!(rosa.does("extend", &milk, json!({})).await, "409 not_possible_now");
        w.after(TimeDelta::days(6) + TimeDelta::minutes(1)).await;
        let an = w.back(&an).await;
        assert!(rosa.heard(&milk, &an).await.contains(&"expiry".to_owned()));
        assert!(rosa.may("extend", &milk).await);
        assert_eq!(rosa.does("extend", &milk, json!({})).await, "200 open");
        w.after(TimeDelta::days(2)).await;
        assert_eq!(rosa.sees(&milk).await["state"], "open");
    })
    .await;
}

#[tokio::test]
async fn the_file_for_the_calendar_says_what_and_when_and_never_who_or_where() {
    story(async |w| {
        w.noon();
        let [rosa, jan, ida] = w.neighbours(["Rosa", "Jan", "Ida"]).await;
        let milk = rosa.asks("Bel bij Peeters").await;
        jan.accepts(&milk).await;
        let file = jan.file(&format!("/help-requests/{milk}/calendar")).await;
        assert!(file.contains("SUMMARY:Boodschappen"), "{file}");
        assert!(file.contains("DTSTART:20261123T130000Z"), "{file}");
        for secret in ["Rosa", "Peeters", "Kapelhof", "+32"] {
            assert!(!file.contains(secret), "{file}");
        }
        ida.accepts(&milk).await;
        assert_eq!(ida.gets(&format!("/help-requests/{milk}/calendar")).await.0, 404);
        assert_eq!(rosa.gets(&format!("/help-requests/{milk}/calendar")).await.0, 404);
    })
    .await;
}

#[tokio::test]
async fn who_helps_is_told_of_five_changes_and_a_worker_makes_the_sixth() {
    story(async |w| {
        let (rosa, _, milk) = w.matched("").await;
        let an = w.worker("An").await;
        for days in [3, 4, 3, 4, 3] {
            assert_eq!(rosa.moves(&milk, days).await, "200 matched");
            w.due().await;
        }
        assert_eq!(rosa.moves(&milk, 4).await, "409 not_possible_now");
        assert_eq!(an.moves(&milk, 4).await, "200 matched");
    })
    .await;
}
