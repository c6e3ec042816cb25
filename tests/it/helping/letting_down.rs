//! When it does not go as hoped: nobody comes, nobody opens, nobody is found, somebody lets go late.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::Asked;
use crate::world::{Person, World, story};

impl World {
    /// Lets somebody say yes and not come, and the asker say so on the next day.
    async fn no_show(&self, rosa: &Person, jan: &Person) {
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        self.after(TimeDelta::hours(25)).await;
        let body = json!({ "outcome": "not_worked", "nobody_came": true });
        assert_eq!(rosa.does("confirm", &milk, body).await, "200 closed");
        self.due().await;
    }

    /// The urgency of the first open task of a kind.
    pub(super) async fn urgency(&self, an: &Person, kind: &str) -> Value {
        let list = an.gets(&format!("/tasks?kinds={kind}")).await.1;
        list["items"][0]["urgency"].clone()
    }
}

/// Asks for this afternoon.
async fn this_afternoon(rosa: &Person) -> Asked {
    let when = json!({ "when": { "day": rosa.world.now().date_naive(), "part": "afternoon" } });
    super::id(&rosa.tries_to_ask("", when).await.1)
}

#[tokio::test]
async fn a_second_no_show_pauses_the_questions_and_makes_a_worker_ring() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        w.no_show(&rosa, &jan).await;
        assert!(!w.tasks(&w.back(&an).await).await.contains(&"no_show".to_owned()));
        let bread = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.sees(&bread).await["role"], "asked", "once is no reason");
        rosa.does("withdraw", &bread, json!({})).await;
        w.no_show(&rosa, &jan).await;
        let an = w.back(&an).await;
        let list = an.gets("/tasks?kinds=no_show").await.1;
        assert_eq!(list["items"].as_array().unwrap().len(), 1, "{list}");
        assert_eq!(list["items"][0]["person"]["name"], "Jan Peeters");
        let soup = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.sees(&soup).await["role"], "neighbour");
        assert!(w.tasks(&an).await.contains(&"who_do_you_know".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn a_request_that_runs_out_is_unmatched_and_a_worker_looks_along() {
    story(async |w| {
        w.noon();
        let [rosa, _jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        w.after(TimeDelta::hours(28)).await; // an hour before its end
        assert_eq!(rosa.sees(&milk).await["state"], "open");
        w.after(TimeDelta::hours(1)).await;
        let seen = rosa.sees(&milk).await;
        assert_eq!(seen["reason"], "expired_unmatched");
        let an = w.back(&an).await;
        assert!(rosa.heard(&milk, &an).await.contains(&"unmatched".to_owned()));
        assert_eq!(w.tasks(&an).await, ["unmatched"]);
    })
    .await;
}

#[tokio::test]
async fn close_to_the_hour_a_reserve_has_ten_minutes_and_a_worker_looks_along() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        let an = w.worker("An").await;
        let milk = this_afternoon(&rosa).await;
        w.due().await;
        jan.accepts(&milk).await;
        els.accepts(&milk).await;
        w.after(TimeDelta::minutes(5)).await; // the wave ends before the reserve must answer
        jan.acted("back-out", &milk).await;
        w.due().await;
        assert!(els.heard(&milk, &an).await.contains(&"promote".to_owned()));
        assert_eq!(w.urgency(&an, "backed_out_late").await, "now");
        let tom = w.neighbour("Tom").await;
        w.after(TimeDelta::minutes(9)).await;
        assert_eq!(tom.sees(&milk).await["role"], "neighbour");
        w.after(TimeDelta::minutes(1)).await;
        assert_eq!(tom.sees(&milk).await["role"], "asked");
        assert_eq!(els.accepts(&milk).await, "200 assigned", "a yes after all");
    })
    .await;
}

#[tokio::test]
async fn a_reserve_who_says_no_makes_room_for_the_next_at_once() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els, tom] = w.neighbours(["Rosa", "Jan", "Els", "Tom"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        w.due().await;
        for who in [&jan, &els, &tom] {
            who.accepts(&milk).await;
        }
        jan.acted("back-out", &milk).await;
        w.due().await;
        let promoted =
            async |who: &Person| who.heard(&milk, &an).await.contains(&"promote".to_owned());
        assert!(promoted(&els).await && !promoted(&tom).await);
        els.acted("back-out", &milk).await;
        w.due().await;
        assert!(promoted(&tom).await, "not when the minutes of Els are over");
        assert_eq!(tom.accepts(&milk).await, "200 assigned");
    })
    .await;
}

#[tokio::test]
async fn without_a_reserve_neighbours_are_asked_at_once() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        w.due().await;
        jan.accepts(&milk).await;
        let tom = w.neighbour("Tom").await;
        w.due().await;
        assert_eq!(tom.sees(&milk).await["role"], "neighbour");
        jan.acted("back-out", &milk).await;
        w.due().await;
        assert_eq!(tom.sees(&milk).await["role"], "asked");
        let late = w.tasks(&an).await;
        assert!(!late.contains(&"backed_out_late".to_owned()), "a day ahead is early: {late:?}");
    })
    .await;
}

#[tokio::test]
async fn who_was_no_longer_needed_is_asked_again_when_the_yes_falls_away() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els, tom, kim] = w.neighbours(["Rosa", "Jan", "Els", "Tom", "Kim"]).await;
        let an = w.worker("An").await;
        let (milk, bread) = (rosa.asks("").await, rosa.asks("").await);
        w.due().await;
        assert_eq!(tom.does("decline", &milk, json!({ "reason": "not_now" })).await, "200 open");
        jan.accepts(&milk).await;
        assert_eq!(kim.accepts(&bread).await, "200 assigned", "who helps has enough to do");
        w.due().await;
        let asked = async |who: &Person| {
            let heard = who.heard(&milk, &an).await;
            heard.iter().filter(|it| *it == "asked").count()
        };
        let stands = async |who: &Person| who.sees(&milk).await["offer"]["state"].clone();
        assert_eq!([asked(&els).await, asked(&tom).await, asked(&kim).await], [1, 1, 1]);
        assert_eq!(stands(&els).await, "superseded");
        w.after(TimeDelta::minutes(5)).await;
        jan.acted("back-out", &milk).await;
        w.due().await;
        assert_eq!([asked(&els).await, asked(&tom).await, asked(&kim).await], [2, 1, 1]);
        assert_eq!(stands(&els).await, "sent");
        assert_eq!(stands(&kim).await, "superseded");
        assert_eq!(els.gets("/board").await.1["items"][0]["offer"], "sent", "asked first of all");
        assert_eq!(els.does("decline", &milk, json!({ "reason": "not_now" })).await, "200 open");
        assert_eq!(stands(&els).await, "declined");
        assert!(!els.board().await.contains(&milk), "as with any no");
        w.after(TimeDelta::hours(3)).await; // every wave of this search is over
        assert_eq!(asked(&els).await, 2, "once for each search");
        assert_eq!(tom.accepts(&milk).await, "200 assigned", "a yes after all");
        assert_eq!(els.accepts(&milk).await, "200 reserve");
    })
    .await;
}
