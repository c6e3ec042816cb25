//! The worker: asks for somebody, reads first, asks by name, ends.

use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::trail::verify;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, in_short, story};

#[tokio::test]
async fn a_worker_asks_stops_confirms_and_thanks_for_somebody_in_the_chain() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let namens = json!({ "on_behalf_of": rosa.id, "consent": "spoken" });
        let (status, view) = an.tries_to_ask("", namens.clone()).await;
        assert_eq!(
            (status, &view["role"], &view["on_behalf"]),
            (201, &json!("worker"), &json!(true))
        );
        let milk = super::id(&view);
        jan.accepts(&milk).await;
        w.later(TimeDelta::hours(25));
        let an = w.back(&an).await;
        assert_eq!(an.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        assert_eq!(an.does("thank", &milk, json!({ "card": "sun" })).await, "200 done");
        assert_eq!(w.counts("audit where on_behalf_of is not null").await, 3);
        let (_, bread) = an.tries_to_ask("", namens).await;
        assert_eq!(an.does("withdraw", &super::id(&bread), json!({})).await, "200 closed");
        assert_eq!(
            in_short(jan.tries_to_ask("", json!({ "on_behalf_of": rosa.id })).await),
            "403 not_allowed"
        );
    })
    .await;
}

#[tokio::test]
async fn without_recorded_consent_a_worker_reads_first() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let day = (w.now() + TimeDelta::days(20)).date_naive();
        let form = json!({ "on_behalf_of": rosa.id, "when": { "day": day, "part": "any" } });
        let (_, view) = an.tries_to_ask("", form).await;
        assert_eq!(view["state"], "review");
        w.due().await;
        assert_eq!(w.tasks(&an).await, ["review"]);
    })
    .await;
}

#[tokio::test]
async fn what_the_guard_holds_waits_and_goes_out_when_it_was_read() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let day = (w.now() + TimeDelta::days(20)).date_naive();
        let when = json!({ "when": { "day": day, "part": "any" }, "category": "other" });
        let (_, view) = rosa.tries_to_ask("Kan iemand iets voor mij doen?", when).await;
        assert_eq!(view["state"], "review", "{view}");
        let milk = super::id(&view);
        w.due().await;
        assert_eq!(w.tasks(&an).await, ["review"]);
        assert_eq!(jan.accepts(&milk).await, "404 not_found");
        assert_eq!(an.does("publish", &milk, json!({})).await, "200 open");
        w.due().await;
        assert!(!w.tasks(&an).await.contains(&"review".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn what_would_be_read_too_late_goes_out_as_its_template_and_the_worker_is_told() {
    story(async |w| {
        w.noon(); // Sunday: four working hours end on Monday at one, half of the time before that
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let (an, new) = (w.worker("An").await, Arrival { trust: 1, ..w.arrival("Els") });
        let els = w.arrives(new).await;
        let form = json!({ "category": "other" });
        let (_, view) = rosa.tries_to_ask("Kan iemand iets voor mij doen?", form).await;
        assert_eq!(view["state"], "open", "{view}");
        let ask = super::id(&view);
        w.due().await;
        assert!(w.tasks(&an).await.contains(&"review".to_owned()), "{:?}", w.tasks(&an).await);
        assert_eq!(els.accepts(&ask).await, "404 not_found", "not known well enough");
        assert_eq!(jan.sees(&ask).await["text"], json!(null), "only what it is, and when");
        let an = w.back(&an).await;
        assert_eq!(an.does("publish", &ask, json!({})).await, "200 open");
        w.due().await;
        assert!(!w.tasks(&an).await.contains(&"review".to_owned()));
        assert_eq!(jan.sees(&ask).await["text"], "Kan iemand iets voor mij doen?");
    })
    .await;
}

#[tokio::test]
async fn what_nobody_read_by_half_of_its_time_goes_out_as_its_template_to_who_is_known() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let day = (w.now() + TimeDelta::days(4)).date_naive();
        let when = json!({ "when": { "day": day, "part": "any" }, "category": "other" });
        let (_, view) = rosa.tries_to_ask("Kan iemand iets voor mij doen?", when).await;
        let ask = super::id(&view);
        w.due().await;
        assert_eq!(
            (w.tasks(&an).await, &view["state"]),
            (vec!["review".to_owned()], &json!("review"))
        );
        w.after(TimeDelta::days(3)).await;
        let an = w.back(&an).await;
        assert!(w.tasks(&an).await.contains(&"read_words".to_owned()), "the worker is told");
        let seen = jan.sees(&ask).await;
        assert_eq!(
            (&seen["state"], &seen["text"]),
            (&json!("open"), &json!(null)),
            "nothing expires"
        );
    })
    .await;
}

#[tokio::test]
async fn a_search_is_held_only_where_somebody_searches() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        assert!(an.may("hold", &milk).await);
        an.does("hold", &milk, json!({})).await;
        assert!(!an.may("hold", &milk).await && an.may("unhold", &milk).await);
        an.does("unhold", &milk, json!({})).await;
        w.due().await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert!(!an.may("hold", &milk).await, "somebody comes");
    })
    .await;
}

#[tokio::test]
async fn somebody_asked_by_name_is_asked_alone() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        an.does("hold", &milk, json!({})).await;
        assert_eq!(an.does("ask-person", &milk, json!({ "person": jan.id })).await, "200 open");
        w.due().await;
        assert_eq!(jan.heard(&milk, &an).await, ["named"]);
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_asked_by_name_who_helps_nobody_now_or_is_too_young() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let milk = rosa.asks("").await;
        let name =
            async |who: &Person| an.does("ask-person", &milk, json!({ "person": who.id })).await;
        let at_rest = w.now() + TimeDelta::days(7);
        let mut resting = w.arrival("Jan");
        resting.helping.paused_until = Some(at_rest);
        let mut young = w.arrival("Kim");
        young.details.birth_year = Some(2014);
        let none = Arrival { helps: false, ..w.arrival("Els") };
        for arrival in [resting, young, none] {
            let who = arrival.details.name.first.clone();
            let refused = name(&w.arrives(arrival).await).await;
            let code = if who == "Kim" { "409 too_young" } else { "409 not_possible_now" };
            assert_eq!(refused, code, "{who}");
        }
        let tom = w.neighbour("Tom").await;
        let today = json!({ "first": "2026-11-22", "last": "2026-11-22" });
        assert_eq!(tom.puts("/me/away", today).await.0, 200);
        assert_eq!(name(&tom).await, "409 not_possible_now", "who is away");
        assert_eq!(name(&rosa).await, "409 own_request");
        assert_eq!(w.counts("help_offer").await, 0, "nobody was asked");
    })
    .await;
}

/// Where everybody stands who was asked, as the desk reads it, by name.
async fn stands(an: &Person, milk: &str) -> Vec<(String, String)> {
    let view = an.gets(&format!("/desk/help-requests/{milk}")).await.1;
    let text = |it: &Value, key: &str| it[key].as_str().unwrap().to_owned();
    let first = |it: &Value| text(it, "name").split(' ').next().unwrap().to_owned();
    let offers = view["offers"].as_array().unwrap_or_else(|| panic!("{view}")).iter();
    let mut all: Vec<_> = offers.map(|it| (first(it), text(it, "state"))).collect();
    all.sort();
    all
}

/// The same, written down.
fn expected(all: [(&str, &str); 3]) -> Vec<(String, String)> {
    all.map(|(name, state)| (name.to_owned(), state.to_owned())).to_vec()
}

#[tokio::test]
async fn who_did_not_answer_in_time_is_asked_once_more_by_name_and_who_said_no_is_not() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els, mia] = w.neighbours(["Rosa", "Jan", "Els", "Mia"]).await;
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(els.does("decline", &milk, json!({ "reason": "not_now" })).await, "200 open");
        w.nobody_answers().await;
        let an = w.worker("An").await;
        let all = expected([("Els", "declined"), ("Jan", "lapsed"), ("Mia", "lapsed")]);
        assert_eq!(stands(&an, &milk).await, all);
        let name =
            async |who: &Person| an.does("ask-person", &milk, json!({ "person": who.id })).await;
        assert_eq!(name(&els).await, "409 already_answered", "she said no");
        for who in [&jan, &mia] {
            assert_eq!(name(who).await, "200 open");
            assert_eq!(name(who).await, "409 already_answered", "once more, and not for ever");
        }
        w.due().await;
        assert!(jan.heard(&milk, &an).await.contains(&"named".to_owned()));
        let all = expected([("Els", "declined"), ("Jan", "sent"), ("Mia", "sent")]);
        assert_eq!(stands(&an, &milk).await, all, "the question stands again");
        assert_eq!(mia.sees(&milk).await["role"], "asked");
        assert_eq!(mia.does("decline", &milk, json!({ "reason": "not_now" })).await, "200 open");
        let all = expected([("Els", "declined"), ("Jan", "sent"), ("Mia", "declined")]);
        assert_eq!(stands(&an, &milk).await, all, "a no is one, also the second time");
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
    })
    .await;
}

#[tokio::test]
async fn a_question_that_was_put_again_by_name_is_taken_back_when_somebody_comes() {
    story(async |w| {
        w.noon();
        let [rosa, jan, els, mia] = w.neighbours(["Rosa", "Jan", "Els", "Mia"]).await;
        let milk = rosa.asks("").await;
        w.due().await;
        w.nobody_answers().await;
        let an = w.worker("An").await;
        assert_eq!(an.does("ask-person", &milk, json!({ "person": jan.id })).await, "200 open");
        let rings = "promise where dedupe_key like 'notice/%/named'";
        assert_eq!(w.counts(rings).await, 1);
        w.later(TimeDelta::minutes(1));
        assert_eq!(els.accepts(&milk).await, "200 assigned");
        assert_eq!(w.counts(rings).await, 0, "nobody is asked any more");
        let all = expected([("Els", "assigned"), ("Jan", "superseded"), ("Mia", "lapsed")]);
        assert_eq!(stands(&an, &milk).await, all);
        assert_eq!(mia.accepts(&milk).await, "200 reserve", "a yes is never too late");
    })
    .await;
}

#[tokio::test]
async fn who_was_asked_again_by_name_and_taken_back_is_asked_once_more_when_the_yes_falls_away() {
    for by_name in [true, false] {
        story(async move |w| {
            w.noon();
            let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
            let milk = rosa.asks("").await;
            w.due().await;
            w.nobody_answers().await;
            let an = w.worker("An").await;
            let name = async || an.does("ask-person", &milk, json!({ "person": jan.id })).await;
            assert_eq!(name().await, "200 open");
            w.due().await;
            w.later(TimeDelta::minutes(1));
            assert_eq!(els.accepts(&milk).await, "200 assigned");
            w.due().await;
            assert_eq!(jan.sees(&milk).await["offer"]["state"], "superseded", "taken back");
            w.later(TimeDelta::minutes(1));
            if by_name {
                an.does("hold", &milk, json!({})).await;
            }
            els.acted("back-out", &milk).await;
            w.due().await;
            if by_name {
                assert_eq!(jan.sees(&milk).await["offer"]["state"], "superseded");
                assert_eq!(name().await, "200 open");
                assert_eq!(name().await, "409 already_answered", "once more, and not for ever");
                w.due().await;
            }
            assert_eq!(jan.sees(&milk).await["offer"]["state"], "sent", "he is asked");
            let heard = jan.heard(&milk, &an).await;
            let last = if by_name { "named" } else { "asked" };
            assert_eq!(heard.iter().filter(|it| *it == last).count(), 2, "{heard:?}");
            assert_eq!(jan.accepts(&milk).await, "200 assigned");
        })
        .await;
    }
}

#[tokio::test]
async fn what_a_worker_rejects_ends_with_its_reason() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let milk = rosa.asks("").await;
        assert_eq!(an.does("reject", &milk, json!({ "reason": "duplicate" })).await, "200 closed");
        assert_eq!(rosa.sees(&milk).await["reason"], "duplicate");
        assert_eq!(
            rosa.does("reject", &milk, json!({ "reason": "duplicate" })).await,
            "403 not_allowed"
        );
    })
    .await;
}

#[tokio::test]
async fn who_widened_and_whom_somebody_asked_by_name_stands_in_the_chain() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        assert_eq!(an.does("widen", &milk, json!({})).await, "200 open");
        assert_eq!(an.does("ask-person", &milk, json!({ "person": jan.id })).await, "200 open");
        for action in ["help.widen", "help.ask_person"] {
            let line = format!("audit where action = '{action}' and on_behalf_of is not null");
            assert_eq!(w.counts(&line).await, 1, "{action}");
        }
        assert_eq!(verify(&w.shared().house, w.buurt()).await.unwrap().1, None);
    })
    .await;
}
