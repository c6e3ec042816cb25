//! After the yes: how it went, thanks, taking back, contact.

use chrono::TimeDelta;
use serde_json::json;

use crate::world::{Person, story};

#[tokio::test]
async fn from_the_request_over_the_help_to_the_thanks() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("Wie brengt twee liter melk mee van de winkel?").await;
        w.due().await;
        assert_eq!(jan.sees(&milk).await["role"], "asked");
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.due().await;
        assert_eq!(rosa.sees(&milk).await["helpers"][0]["name"], "Jan");
        assert_eq!(rosa.heard(&milk, &an).await, ["matched"]);
        w.after(TimeDelta::hours(28)).await;
        let an = w.back(&an).await;
        assert_eq!(jan.does("done", &milk, json!({})).await, "200 confirming");
        assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        assert_eq!(rosa.does("thank", &milk, json!({ "card": "soup" })).await, "200 done");
        w.due().await;
        assert!(jan.heard(&milk, &an).await.contains(&"thanked".to_owned()));
        assert_eq!(jan.sees(&milk).await["card"], "soup");
    })
    .await;
}

#[tokio::test]
async fn who_helps_says_that_it_worked_once_the_moment_is_there_and_once() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        assert!(!jan.may("done", &milk).await, "it is for tomorrow");
        assert_eq!(jan.does("done", &milk, json!({})).await, "409 not_yet");
        assert!(!jan.may("confirm", &milk).await);
        for closed in [false, true] {
            let not = json!({ "outcome": "not_worked", "nobody_opened": closed });
            assert_eq!(jan.does("confirm", &milk, not).await, "409 not_yet");
        }
        w.after(TimeDelta::hours(28)).await;
        assert!(jan.may("done", &milk).await);
        assert_eq!(jan.does("done", &milk, json!({})).await, "200 confirming");
        assert!(!jan.may("done", &milk).await, "Rosa is asked now");
        assert_eq!(jan.does("done", &milk, json!({})).await, "200 confirming", "said twice");
    })
    .await;
}

/// Nothing says any more that the helper still comes, and who asked reads which of two helpers says what.
#[tokio::test]
async fn of_two_helpers_each_says_that_it_worked_and_who_asked_reads_both() {
    story(async |w| {
        w.noon();
        let [rosa, jan, mia] = w.neighbours(["Rosa", "Jan", "Mia"]).await;
        let asked = rosa.tries_to_ask("", json!({ "places": 2 })).await.1;
        let milk = asked["id"].as_str().unwrap().to_owned();
        for who in [&jan, &mia] {
            assert_eq!(who.accepts(&milk).await, "200 assigned");
        }
        w.later(TimeDelta::hours(26));
        let line = async |who: &Person| {
            let list = who.gets("/me/helping").await.1;
            list["items"][0]["said_worked"].clone()
        };
        let read = async || {
            let helpers = rosa.sees(&milk).await["helpers"].clone();
            let said = helpers.as_array().unwrap().iter();
            said.map(|it| it["said_worked"] == true).collect::<Vec<_>>()
        };
        assert_eq!((line(&jan).await, read().await), (json!(false), vec![false, false]));
        for (who, both) in [(&jan, vec![true, false]), (&mia, vec![true, true])] {
            assert!(who.may("confirm", &milk).await, "{both:?}");
            assert_eq!(who.does("done", &milk, json!({})).await, "200 confirming");
            assert_eq!((line(who).await, read().await), (json!(true), both));
            assert!(!who.may("confirm", &milk).await, "nobody is at the door any more");
        }
        assert!(!jan.may("done", &milk).await, "the second takes nothing from the first");
    })
    .await;
}

#[tokio::test]
async fn who_takes_a_request_back_tells_the_assigned_neighbour_at_once() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(rosa.does("withdraw", &milk, json!({ "solved": true })).await, "200 closed");
        w.due().await;
        assert!(jan.heard(&milk, &an).await.contains(&"withdrawn".to_owned()));
        assert_eq!(jan.sees(&milk).await["reason"], "solved_elsewhere");
    })
    .await;
}

#[tokio::test]
async fn the_address_is_shown_as_the_asker_chose_and_hidden_again_after_a_week() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.sees(&milk).await["asker"], json!(null));
        jan.accepts(&milk).await;
        let asker = jan.sees(&milk).await["asker"].clone();
        assert_eq!(asker["address"], "Kapelhof 12");
        assert_eq!(asker["door_word"], rosa.sees(&milk).await["helpers"][0]["door_word"]);
        w.after(TimeDelta::hours(24)).await;
        rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await;
        assert_eq!(jan.sees(&milk).await["asker"]["address"], "Kapelhof 12");
        w.after(TimeDelta::days(7)).await;
        assert_eq!(jan.sees(&milk).await["asker"]["address"], json!(null));
    })
    .await;
}

#[tokio::test]
async fn who_wants_the_name_first_gives_the_address_by_her_own_yes() {
    story(async |w| {
        w.noon();
        let mut arrival = w.arrival("Rosa");
        arrival.details.door = buurtnet::people::person::Door::NameFirst;
        let (rosa, jan) = (w.arrives(arrival).await, w.neighbour("Jan").await);
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        assert_eq!(jan.sees(&milk).await["asker"]["address"], json!(null));
        let helper = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        rosa.does("release-contact", &milk, json!({ "helper": helper })).await;
        assert_eq!(jan.sees(&milk).await["asker"]["address"], "Kapelhof 12");
    })
    .await;
}

#[tokio::test]
async fn a_refused_helper_hears_neutral_words_and_the_two_do_not_meet_again() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        let helper = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        let body = json!({ "helper": helper });
        assert_eq!(rosa.does("refuse-helper", &milk, body).await, "200 open");
        let seen = jan.sees(&milk).await;
        assert_eq!(
            (&seen["state"], &seen["offer"]["state"]),
            (&json!("closed"), &json!("released"))
        );
        assert_eq!(seen["asker"], json!(null));
        let bread = rosa.asks("").await;
        assert_eq!(jan.accepts(&bread).await, "404 not_found");
        assert!(!jan.board().await.contains(&bread));
    })
    .await;
}

#[tokio::test]
async fn silence_is_never_counted_as_confirmed() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        w.after(TimeDelta::days(2)).await;
        assert_eq!(rosa.sees(&milk).await["state"], "confirming");
        w.after(TimeDelta::days(2)).await;
        w.after(TimeDelta::days(2)).await;
        assert_eq!(rosa.sees(&milk).await["state"], "done");
    })
    .await;
}
