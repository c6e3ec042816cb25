//! *Dank je*: a card and one line, for who came alone.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::Asked;
use crate::world::{Person, World, in_short, story};

const LINE: &str = "Dankjewel, de soep was nog warm!";

/// Jan helped, and the asker thanks with this line.
async fn thanked(w: &World, line: &str) -> (Person, Person, Asked) {
    let (rosa, jan, milk) = w.matched("").await;
    w.after(TimeDelta::hours(28)).await;
    assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
    let thanks = json!({ "card": "soup", "line": line });
    assert_eq!(rosa.does("thank", &milk, thanks).await, "200 done");
    (rosa, jan, milk)
}

#[tokio::test]
async fn one_line_comes_with_the_card_for_who_came_alone() {
    story(async |w| {
        w.noon();
        let [rosa, jan, mia] = w.neighbours(["Rosa", "Jan", "Mia"]).await;
        let milk = rosa.asks("").await;
        for who in [&jan, &mia] {
            assert!(who.accepts(&milk).await.starts_with("200"), "Mia is the reserve");
        }
        w.after(TimeDelta::hours(28)).await;
        assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        let thanks = json!({ "card": "soup", "line": LINE });
        assert_eq!(rosa.does("thank", &milk, thanks).await, "200 done");
        assert_eq!(jan.sees(&milk).await["thanks"], LINE);
        assert_eq!(rosa.sees(&milk).await["thanks"], LINE, "what she said herself");
        assert_eq!(mia.sees(&milk).await["thanks"], Value::Null, "the reserve did not come");
        let an = w.worker("An").await;
        assert_eq!(an.sees(&milk).await["thanks"], Value::Null, "nor is it the team's");
        assert_eq!(an.sees(&milk).await["card"], "soup");
    })
    .await;
}

#[tokio::test]
async fn of_several_who_came_each_reads_the_line_said_to_them_and_no_other() {
    for to_each in [true, false] {
        story(async move |w| {
            w.noon();
            let [rosa, jan, mia, els] = w.neighbours(["Rosa", "Jan", "Mia", "Els"]).await;
            let view = rosa.tries_to_ask("", json!({ "places": 2 })).await.1;
            let couch = view["id"].as_str().unwrap().to_owned();
            for who in [&jan, &mia, &els] {
                assert!(who.accepts(&couch).await.starts_with("200"), "Els is the reserve");
            }
            w.after(TimeDelta::hours(28)).await;
            assert_eq!(
                rosa.does("confirm", &couch, json!({ "outcome": "worked" })).await,
                "200 done"
            );
            let view = rosa.sees(&couch).await;
            let marks = [0, 1].map(|at| view["helpers"][at]["ref"].clone());
            let line = |at: usize, said: &str| json!({ "helper": marks[at], "line": said });
            let card = |more: Value| {
                let mut body = json!({ "card": "sun" });
                body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
                body
            };
            for (wrong, why) in [
                (json!({ "line": "Dank!", "lines": [line(0, "Dank!")] }), "422 invalid"),
                (json!({ "lines": [line(0, "Dank!"), line(0, "Nog eens!")] }), "422 invalid"),
                (json!({ "lines": [line(0, "")] }), "422 invalid"),
                (json!({ "lines": [{ "helper": couch, "line": "Dank!" }] }), "409 not_assigned"),
            ] {
                assert_eq!(rosa.does("thank", &couch, card(wrong)).await, why);
            }
            let said = if to_each {
                json!({ "lines": [line(0, "Dank voor de rit!"), line(1, "Dank voor het tillen!")] })
            } else {
                json!({ "lines": [line(1, "Dank voor het tillen!")] })
            };
            assert_eq!(rosa.does("thank", &couch, card(said)).await, "200 done");
            let reads = async |who: &Person| who.sees(&couch).await["thanks"].clone();
            let jans = if to_each { json!("Dank voor de rit!") } else { Value::Null };
            assert_eq!(
                (reads(&jan).await, reads(&mia).await),
                (jans, json!("Dank voor het tillen!"))
            );
            assert_eq!(reads(&els).await, Value::Null, "the reserve did not come");
            let mut both: Vec<_> =
                reads(&rosa).await.as_str().unwrap().split(" · ").map(str::to_owned).collect();
            both.sort();
            let all = ["Dank voor de rit!", "Dank voor het tillen!"];
            assert_eq!(both, if to_each { &all[..] } else { &all[1..] });
            let kept = mia.data().await["helped"][0]["thanks"].clone();
            assert_eq!(kept, "Dank voor het tillen!");
            assert_eq!(w.counts("help_thanks").await, if to_each { 2 } else { 1 });
        })
        .await;
    }
}

#[tokio::test]
async fn the_line_is_sealed_bounded_and_said_once() {
    story(async |w| {
        let (rosa, jan, milk) = thanked(&w, LINE).await;
        assert_eq!(w.counts("help_thanks").await, 1);
        assert_eq!(w.counts("help_thanks where length(line) > 40").await, 1);
        let clear = format!("help_thanks where cast(line as text) like '%{LINE}%'");
        assert_eq!(w.counts(&clear).await, 0, "it is kept sealed");
        let other = json!({ "card": "sun", "line": "Nog eens dank!" });
        assert_eq!(rosa.does("thank", &milk, other).await, "200 done");
        assert_eq!(jan.sees(&milk).await["thanks"], LINE, "the first stays");
        let long = json!({ "card": "sun", "line": "x".repeat(141) });
        assert_eq!(rosa.does("thank", &milk, long).await, "422 invalid");
        let two = json!({ "card": "sun", "line": "Dank\nje" });
        assert_eq!(rosa.does("thank", &milk, two).await, "422 invalid");
    })
    .await;
}

#[tokio::test]
async fn a_number_in_the_line_is_masked_and_danger_shows_the_help_lines() {
    story(async |w| {
        let (_, jan, milk) = thanked(&w, "Bel gerust op 0470 12 34 56, Jan!").await;
        let line = jan.sees(&milk).await["thanks"].as_str().unwrap().to_owned();
        assert!(line.contains("Bel gerust") && !line.contains("12 34 56"), "{line}");
    })
    .await;
    story(async |w| {
        let (rosa, _, milk) = w.matched("").await;
        w.after(TimeDelta::hours(28)).await;
        rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await;
        let pain = json!({ "card": "sun", "line": "Ik heb pijn op de borst en krijg geen lucht" });
        let (_, view) = rosa.posts(&format!("/help-requests/{milk}/thank"), pain).await;
        assert_eq!(view["instead"]["decision"], "emergency", "{view}");
        assert!(view["instead"]["help_lines"].as_array().is_some_and(|it| !it.is_empty()));
        assert_eq!(rosa.sees(&milk).await["instead"], Value::Null, "told once, kept nowhere");
    })
    .await;
}

#[tokio::test]
async fn a_worker_says_the_line_in_her_name() {
    story(async |w| {
        let (_, jan, milk) = w.matched("").await;
        w.after(TimeDelta::hours(28)).await;
        let an = w.worker("An").await;
        assert_eq!(an.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        let thanks = json!({ "card": "sun", "line": LINE });
        let (status, view) = an.posts(&format!("/help-requests/{milk}/thank"), thanks).await;
        assert_eq!((status, &view["thanks"]), (200, &Value::Null), "it is Jan's to read");
        assert_eq!(jan.sees(&milk).await["thanks"], LINE);
        let namens = "audit where action = 'help.thank' and on_behalf_of is not null";
        assert_eq!(w.counts(namens).await, 1);
    })
    .await;
}

#[tokio::test]
async fn who_is_kept_apart_from_her_reads_no_line_and_nobody_learns_that() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        w.after(TimeDelta::hours(28)).await;
        rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await;
        let apart = jan.posts("/me/apart", json!({ "request": milk })).await;
        assert_eq!(in_short(apart), "200");
        let thanks = json!({ "card": "sun", "line": LINE });
        assert_eq!(rosa.does("thank", &milk, thanks).await, "200 done");
        assert_eq!(rosa.sees(&milk).await["thanks"], LINE, "it looks as ever to her");
        assert_eq!(rosa.data().await["asked"][0]["thanks"], LINE);
        w.due().await;
        let an = w.worker("An").await;
        assert!(!jan.heard(&milk, &an).await.contains(&"thanked".to_owned()));
        let his = jan.sees(&milk).await;
        assert_eq!((&his["thanks"], &his["card"]), (&Value::Null, &Value::Null));
        assert_eq!(jan.data().await["helped"][0]["thanks"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn the_line_stands_in_the_copy_of_both_and_goes_after_thirty_days() {
    story(async |w| {
        let (rosa, jan, milk) = thanked(&w, LINE).await;
        let kept = async |who: &Person, list: &str| who.data().await[list][0]["thanks"].clone();
        assert_eq!(kept(&rosa, "asked").await, LINE);
        assert_eq!(kept(&jan, "helped").await, LINE);
        w.later(TimeDelta::days(30) - TimeDelta::seconds(1));
        assert_eq!(w.forgets().await.own_words, 0);
        w.later(TimeDelta::seconds(2));
        assert_eq!(w.forgets().await.own_words, 1);
        assert_eq!(w.counts("help_thanks").await, 0);
        assert_eq!(jan.sees(&milk).await["thanks"], Value::Null);
        assert_eq!(jan.sees(&milk).await["card"], "soup", "the card stays as long as the request");
    })
    .await;
}

#[tokio::test]
async fn who_is_forgotten_takes_the_line_along() {
    for leaves in ["asker", "helper"] {
        story(async |w| {
            let (rosa, jan, milk) = thanked(&w, LINE).await;
            let gone = if leaves == "asker" { &rosa } else { &jan };
            assert_eq!(gone.posts("/me/forget", json!({})).await.0, 200);
            w.later(TimeDelta::days(7) + TimeDelta::seconds(1));
            w.due().await;
            assert_eq!(w.counts("help_thanks").await, 0, "{leaves}");
            let stays = if leaves == "asker" { &jan } else { &rosa };
            assert_eq!(stays.sees(&milk).await["thanks"], Value::Null);
        })
        .await;
    }
}
