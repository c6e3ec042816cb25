//! Neighbours are asked in small waves that are promises: never in quiet hours, never while held,
//! and not at all where nobody can be asked.

use buurtnet::base::clock::Moment;
use chrono::TimeDelta;
use serde_json::json;

use crate::world::{Person, World, story};

async fn asked(w: &World, milk: &String, an: &Person) -> usize {
    w.due().await;
    let view = an.gets(&format!("/desk/help-requests/{milk}")).await.1;
    view["offers"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_wave_asks_a_few_and_the_next_one_asks_others() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        for number in 0..30 {
            let mut arrival = w.arrival(&format!("Buur {number}"));
            arrival.helping.talents = vec!["groceries".to_owned()];
            w.arrives(arrival).await;
        }
        let milk = rosa.asks("").await;
        assert_eq!(asked(&w, &milk, &an).await, 12);
        w.after(TimeDelta::minutes(29)).await;
        assert_eq!(asked(&w, &milk, &an).await, 12, "the first wave still runs");
        w.after(TimeDelta::hours(2)).await;
        assert!(asked(&w, &milk, &an).await > 12);
        let view = an.gets(&format!("/desk/help-requests/{milk}")).await.1;
        assert_eq!(view["waves"].as_array().unwrap().len(), 2);
        assert_eq!(view["offers"][0]["state"], "lapsed");
    })
    .await;
}

#[tokio::test]
async fn in_quiet_hours_no_phone_rings() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        w.later(TimeDelta::hours(9)); // 22:00
        let an = w.back(&an).await;
        let milk = rosa.asks("").await;
        assert_eq!(asked(&w, &milk, &an).await, 0);
        w.after(TimeDelta::hours(11)).await; // Monday, 09:00
        assert_eq!(jan.sees(&milk).await["role"], "asked");
    })
    .await;
}

#[tokio::test]
async fn what_is_asked_in_the_evening_is_promised_for_the_next_day() {
    story(async |w| {
        w.noon();
        let rosa = w.neighbour("Rosa").await;
        let hears = async |rosa: &Person| {
            let milk = rosa.asks("").await;
            let by: Moment =
                serde_json::from_value(rosa.sees(&milk).await["hear_by"].clone()).unwrap();
            by - w.now()
        };
        assert_eq!(hears(&rosa).await, TimeDelta::minutes(390), "every wave of one day");
        w.later(TimeDelta::minutes(390)); // 19:30: two waves, and at eight the other two
        let rosa = w.back(&rosa).await;
        assert_eq!(hears(&rosa).await, TimeDelta::minutes(17 * 60 + 30), "Monday, 13:00");
    })
    .await;
}

#[tokio::test]
async fn what_was_promised_stays_while_neighbours_are_asked_and_is_said_no_more_once_it_is_there() {
    story(async |w| {
        w.noon();
        let [rosa, _jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        w.after(TimeDelta::zero()).await;
        let hears = async || rosa.sees(&milk).await["hear_by"].clone();
        let first = hears().await;
        assert!(first.is_string(), "{first}");
        for minutes in [20, 50, 60] {
            w.after(TimeDelta::minutes(minutes)).await;
            assert_eq!(hears().await, first, "{minutes} minutes later");
        }
        w.after(TimeDelta::hours(8)).await;
        assert!(w.back(&rosa).await.sees(&milk).await["hear_by"].is_null());
    })
    .await;
}

#[tokio::test]
async fn while_a_worker_holds_it_nobody_is_asked_and_then_they_are() {
    story(async |w| {
        w.noon();
        let [rosa, _jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        assert_eq!(an.does("hold", &milk, json!({})).await, "200 open");
        assert_eq!(asked(&w, &milk, &an).await, 0);
        assert_eq!(an.does("unhold", &milk, json!({})).await, "200 open");
        assert_eq!(asked(&w, &milk, &an).await, 1);
    })
    .await;
}

#[tokio::test]
async fn where_nobody_can_be_asked_the_worker_hears_who_do_you_know() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.newcomer("Rosa").await, w.worker("An").await);
        rosa.asks("").await;
        w.due().await;
        assert_eq!(w.tasks(&an).await, ["who_do_you_know"]);
    })
    .await;
}

#[tokio::test]
async fn when_the_last_wave_stays_empty_a_worker_asks_somebody_personally() {
    story(async |w| {
        w.noon();
        let [rosa, _jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(els.sees(&milk).await["offer"]["state"], "sent");
        assert_eq!(w.tasks(&an).await, [""; 0], "somebody may still say yes");
        w.after(TimeDelta::hours(4)).await;
        assert_eq!(w.tasks(&an).await, ["ask_personally"]);
        assert_eq!(rosa.sees(&milk).await["state"], "open", "nothing ends by itself");
        let mia = w.neighbour("Mia").await;
        assert_eq!(an.does("ask-person", &milk, json!({ "person": mia.id })).await, "200 open");
        w.due().await;
        assert_eq!(mia.heard(&milk, &an).await, ["named"]);
        assert_eq!(mia.accepts(&milk).await, "200 assigned");
        w.due().await;
        assert_eq!(w.tasks(&an).await, [""; 0], "who was found needs no looking for");
    })
    .await;
}

#[tokio::test]
async fn a_yes_takes_the_question_back_from_everybody_else() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(els.sees(&milk).await["offer"]["state"], "sent");
        jan.accepts(&milk).await;
        assert_eq!(els.sees(&milk).await["offer"]["state"], "superseded");
        assert_eq!(els.accepts(&milk).await, "200 reserve");
    })
    .await;
}
