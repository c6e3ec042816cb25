//! Given, held, back, lost: said by both sides, and by a worker for them.

use chrono::TimeDelta;
use futures_util::future::join;
use serde_json::{Value, json};

use crate::world::house::prefers_calls;
use crate::world::{Person, in_short, story};

fn can(key: &Value) -> Vec<&str> {
    key["can"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect()
}

/// The kinds of what one was told, the latest first.
async fn told(who: &Person) -> Vec<String> {
    let all = who.data().await["told"].clone();
    let kinds = all.as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap().to_owned());
    kinds.collect()
}

#[tokio::test]
async fn a_key_goes_from_hand_to_hand_and_neither_side_alone_says_that_it_is_back() {
    story(async |w| {
        let (rosa, jan, an, key) = w.lent().await;
        let hers = &rosa.keys().await[0];
        assert_eq!((&hers["side"], &hers["other"]), (&json!("giver"), &json!("Jan")));
        assert_eq!(
            (&hers["what"], &hers["number"]),
            (&json!("De planten water geven."), &json!(2))
        );
        assert_eq!((&hers["state"], &hers["since"]), (&json!("given"), &json!("2026-11-22")));
        assert_eq!(can(hers), ["back", "lost"], "only who has it says so");
        let his = &jan.keys().await[0];
        assert_eq!((&his["side"], &his["other"]), (&json!("holder"), &json!("Rosa")));
        assert_eq!(can(his), ["hold", "back", "lost"]);

        assert_eq!(rosa.tells(&key, "hold").await, "409 key_not_now");
        assert_eq!(jan.tells(&key, "hold").await, "204");
        assert_eq!(an.keys_out().await[0]["state"], "held");
        assert_eq!(jan.tells(&key, "back").await, "204");
        assert_eq!(jan.tells(&key, "back").await, "409 key_not_now", "not alone");
        let hers = &rosa.keys().await[0];
        assert_eq!((&hers["state"], &hers["said"]), (&json!("returning"), &json!("holder")));
        assert_eq!(can(hers), ["back", "not_back", "lost"]);
        assert_eq!(rosa.tells(&key, "not_back").await, "204");
        assert_eq!(jan.keys().await[0]["state"], "held", "she does not have it yet");
        assert_eq!(rosa.tells(&key, "back").await, "204");
        assert_eq!(jan.tells(&key, "back").await, "204");
        assert_eq!(jan.keys().await[0]["state"], "returned");
        assert_eq!(can(&rosa.keys().await[0]), [] as [&str; 0]);
        assert!(an.keys_out().await.is_empty());
        assert_eq!(jan.tells(&key, "lost").await, "409 key_not_now", "what is over is over");
    })
    .await;
}

#[tokio::test]
async fn both_who_say_it_at_the_same_moment_agree() {
    story(async |w| {
        let (rosa, jan, _, key) = w.lent().await;
        let (hers, his) = join(rosa.tells(&key, "back"), jan.tells(&key, "back")).await;
        assert_eq!((hers.as_str(), his.as_str()), ("204", "204"));
        assert_eq!(rosa.keys().await[0]["state"], "returned");
    })
    .await;
}

#[tokio::test]
async fn who_has_to_say_something_is_asked_and_nobody_else() {
    story(async |w| {
        let (rosa, jan, _, key) = w.lent().await;
        w.due().await;
        assert_eq!((told(&jan).await, told(&rosa).await), (vec!["key-given".to_owned()], vec![]));
        assert_eq!(jan.tells(&key, "back").await, "204");
        w.due().await;
        assert_eq!(told(&rosa).await, ["key-back"]);
        assert_eq!(told(&jan).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_worker_says_it_namens_who_has_no_phone_and_each_reads_that() {
    story(async |w| {
        let (rosa, jan, an, key) = w.lent().await;
        w.later(TimeDelta::minutes(1));
        assert_eq!(an.tells_for("holder", &key, "hold").await, "204");
        assert_eq!(an.tells_for("giver", &key, "hold").await, "409 key_not_now");
        assert_eq!(an.tells_for("giver", &key, "back").await, "204");
        assert_eq!(an.tells_for("giver", &key, "back").await, "409 key_not_now");
        assert_eq!(an.tells_for("holder", &key, "back").await, "204");
        assert_eq!(rosa.keys().await[0]["state"], "returned");
        let acted = async |who: &Person| -> Vec<String> {
            let looks = who.data().await["looks"].clone();
            let what = looks.as_array().unwrap().iter().filter_map(|it| it["what"].as_str());
            what.map(str::to_owned).collect()
        };
        assert_eq!(acted(&rosa).await, ["key_back", "key_give"]);
        let mut his = acted(&jan).await;
        his.sort();
        assert_eq!(his, ["key_back", "key_hold"]);
    })
    .await;
}

#[tokio::test]
async fn a_worker_who_saw_it_back_says_so_for_both_at_once() {
    story(async |w| {
        let (rosa, _, an, key) = w.lent().await;
        assert_eq!(an.tells(&key, "hold").await, "409 key_not_now", "nobody else has it");
        assert_eq!(an.tells(&key, "back").await, "204");
        assert_eq!(rosa.keys().await[0]["state"], "returned");
        let own = format!(
            "audit where action = 'help.key_back' and actor_id = {} and on_behalf_of is null \
             and consent is null",
            crate::retention::person(an.id)
        );
        assert_eq!(w.counts(&own).await, 1, "what a worker saw is her word, in nobody's name");
    })
    .await;
}

#[tokio::test]
async fn a_worker_who_has_the_key_is_one_of_the_two_and_nothing_more() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        let key = an.gives_key(&rosa, &an, json!({})).await;
        let team = an.keys_out().await[0]["can"]["team"].clone();
        assert_eq!(team, json!([]), "on the desk she is nobody's witness");
        assert_eq!(an.tells_for("giver", &key, "back").await, "422 invalid");
        assert_eq!(an.tells(&key, "back").await, "204");
        assert_eq!(rosa.keys().await[0]["state"], "returning", "for herself alone");
        assert_eq!(bo.tells(&key, "back").await, "204");
        assert_eq!(rosa.keys().await[0]["state"], "returned");
    })
    .await;
}

#[tokio::test]
async fn who_lost_a_key_gives_the_worker_something_to_do_at_once() {
    for loses in [0, 1] {
        story(async move |w| {
            let (rosa, jan, an, key) = w.lent().await;
            let who = if loses == 0 { &rosa } else { &jan };
            assert_eq!(who.tells(&key, "lost").await, "204");
            let list = an.gets("/tasks").await.1;
            let task = &list["items"][0];
            assert_eq!((&task["kind"], &task["urgency"]), (&json!("key_lost"), &json!("now")));
            assert_eq!(task["person"]["name"], "Rosa Peeters", "whose door it opens");
            let said = if loses == 0 { "Rosa" } else { "Jan" };
            let reason = format!(
                "Een sleutel is kwijt. Jan had de sleutel van Rosa. {said} zei het. Bel Rosa en bespreek het slot."
            );
            assert_eq!(task["reason"], reason, "who had it, whose it is, and who says so");
            assert_eq!(who.tells(&key, "lost").await, "409 key_not_now");
            assert_eq!(w.tasks(&an).await, ["key_lost"], "once");
        })
        .await;
    }
}

/// A word of the holder alone ends no record in silence: the giver reads it, somebody calls, and it stays a year.
#[tokio::test]
async fn a_key_that_its_holder_lost_is_a_task_at_once_and_stays_on_record() {
    story(async |w| {
        let (rosa, jan, an, key) = w.lent().await;
        assert_eq!(jan.tells(&key, "hold").await, "204");
        assert_eq!(jan.tells(&key, "lost").await, "204");
        assert_eq!(w.tasks(&an).await, ["key_lost"], "before anything else happens");
        let hers = &rosa.keys().await[0];
        assert_eq!((&hers["state"], can(hers)), (&json!("lost"), vec![]));
        assert_eq!(an.gets("/tasks").await.1["items"][0]["person"]["id"], json!(rosa.id));
        assert_eq!(rosa.tells(&key, "back").await, "409 key_not_now");
        let list = an.gets("/tasks").await.1;
        let done = format!("/tasks/{}/done", list["items"][0]["id"].as_str().unwrap());
        assert_eq!(in_short(an.posts(&done, json!({})).await), "204");
        w.later(TimeDelta::days(300));
        assert_eq!(w.forgets().await.keys, 0);
        assert_eq!(w.counts("door_key where state = 'lost'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn to_who_has_nothing_to_do_with_it_there_is_no_key() {
    story(async |w| {
        let (_, jan, _, key) = w.lent().await;
        let (ida, bea) = (w.neighbour("Ida").await, w.stranger_worker("Bea").await);
        for who in [&ida, &bea] {
            for act in ["hold", "back", "not_back", "lost"] {
                assert_eq!(who.tells(&key, act).await, "404 not_found");
            }
            assert!(who.keys().await.is_empty());
        }
        assert_eq!(in_short(bea.gets(&format!("/desk/keys/{key}")).await), "404 not_found");
        assert!(bea.keys_out().await.is_empty());
        assert_eq!(in_short(jan.gets(&format!("/desk/keys/{key}")).await), "403 not_allowed");
        assert_eq!(jan.tells_for("giver", &key, "back").await, "422 invalid", "for himself alone");
        assert_eq!(w.counts("door_key where state = 'given'").await, 1);
    })
    .await;
}

/// Whoever did not say it may know where it is; and one call about the lock is enough.
#[tokio::test]
async fn the_other_side_hears_that_a_key_is_lost_and_reads_whom_a_worker_calls() {
    for (loses, phoned) in [(0, false), (1, false), (0, true), (1, true)] {
        story(async move |w| {
            let (rosa, jan, an, key) = w.lent().await;
            let (who, other) = if loses == 0 { (&rosa, &jan) } else { (&jan, &rosa) };
            prefers_calls(&w.shared().house, other.id, phoned).await;
            assert_eq!(jan.tells(&key, "hold").await, "204");
            assert_eq!(who.tells(&key, "lost").await, "204");
            w.due().await;
            let hears = async |it| told(it).await.contains(&"key-lost".to_owned());
            let by_phone = phoned && loses == 1;
            assert_eq!((hears(who).await, hears(other).await), (false, !by_phone));
            for it in [&rosa, &jan] {
                assert_eq!(it.keys().await[0]["calls"], "giver", "whose door it opens");
            }
            let calls = if phoned && loses == 0 { 2 } else { 1 };
            assert_eq!(w.tasks(&an).await.len(), calls, "the giver is called about the lock");
        })
        .await;
    }
}

/// Whom a worker calls is asked for all keys together, and not key by key.
#[tokio::test]
async fn what_one_reads_of_lost_keys_is_asked_once_for_all() {
    story(async |w| {
        let (rosa, jan, an, key) = w.lent().await;
        let mut asked = Vec::new();
        for number in 0..3 {
            let key =
                if number == 0 { key.clone() } else { an.gives_key(&rosa, &jan, json!({})).await };
            assert_eq!(jan.tells(&key, "lost").await, "204");
            let before = w.shared().house.db.statements().0;
            assert_eq!(rosa.keys().await.len(), number + 1);
            asked.push(w.shared().house.db.statements().0 - before);
        }
        assert_eq!(asked, [asked[0]; 3], "as often for three as for one");
        assert!(rosa.keys().await.iter().all(|it| it["calls"] == "giver"));
    })
    .await;
}

#[tokio::test]
async fn both_hear_of_a_key_that_a_worker_says_is_lost() {
    story(async |w| {
        let (rosa, jan, an, key) = w.lent().await;
        assert_eq!(an.tells(&key, "lost").await, "204");
        w.due().await;
        for who in [&rosa, &jan] {
            assert!(told(who).await.contains(&"key-lost".to_owned()));
        }
    })
    .await;
}
