//! A key is out and somebody moves to another neighbourhood: there they hear of it and answer, and here nobody reads
//! who they are.

use buurtnet::base::db::Tx;
use buurtnet::base::ids::PersonId;
use buurtnet::help::store::door_keys;
use serde_json::{Value, json};

use crate::retention::person;
use crate::world::database::on_sqlite;
use crate::world::house::prefers_calls;
use crate::world::{Person, World, in_short, story};

impl World {
    /// Rosa, Jan, the worker An and a key; and who of the two moves to where Bea works.
    async fn lent_and_moved(&self, moves: usize) -> (Person, Person, Person, Person, String) {
        let (rosa, jan, an, key) = self.lent().await;
        let bea = self.stranger_worker("Bea").await;
        let (goes, stays) = if moves == 0 { (rosa, jan) } else { (jan, rosa) };
        an.moves_to(&goes, &bea).await;
        (goes, stays, an, bea, key)
    }
}

impl Person {
    /// Says as a worker that somebody moves to where somebody else lives.
    async fn moves_to(&self, who: &Self, to: &Self) {
        let body = json!({ "to": to.buurt, "stays": [], "stops": [], "consent": "spoken" });
        let moved = self.posts(&format!("/people/{}/move", who.id), body).await;
        assert_eq!(in_short(moved), "204");
    }

    /// Whom there is to call about a key.
    async fn calls_of_keys(&self) -> Vec<Value> {
        let (_, list) = self.gets("/tasks?kinds=call").await;
        let of_keys = list["items"].as_array().unwrap().iter();
        let of_keys = of_keys.filter(|it| it["subject_room"] == "key");
        of_keys.map(|it| it["person"]["id"].clone()).collect()
    }

    /// Everything that a desk reads of keys: the list, the slip, what there is to do.
    async fn reads_of_keys(&self, key: &str) -> [Value; 3] {
        let slip = format!("/desk/keys/{key}");
        let kinds = "/tasks?kinds=key_back,key_lost,call";
        [self.gets("/desk/keys").await.1, self.gets(&slip).await.1, self.gets(kinds).await.1]
    }
}

/// The first name of who lent, or was lent to.
const fn name(moves: usize) -> &'static str {
    if moves == 0 { "Rosa" } else { "Jan" }
}

#[tokio::test]
async fn after_a_move_the_old_neighbourhood_reads_no_name_and_no_number_of_who_moved() {
    for moves in [0, 1] {
        story(async move |w| {
            let (goes, stays, an, _, key) = w.lent_and_moved(moves).await;
            let side = if moves == 0 { "giver" } else { "holder" };
            let other = if moves == 0 { "holder" } else { "giver" };
            for told in [false, true] {
                if told {
                    assert_eq!(stays.tells(&key, "lost").await, "204");
                }
                let all = an.reads_of_keys(&key).await;
                for read in &all {
                    let read = read.to_string();
                    assert!(!read.contains(name(moves)), "{read}");
                    assert!(!read.contains(&goes.id.0.to_string()), "{read}");
                }
                assert_eq!(all[1][side], json!(null));
                assert_ne!(all[1][other], json!(null), "who stays is named");
                let task = &all[2]["items"][0];
                assert_eq!(task["person"]["id"], json!(stays.id), "with whom a worker speaks");
            }
        })
        .await;
    }
}

#[tokio::test]
async fn what_there_was_to_do_about_a_lost_key_names_nobody_who_moves_after_it() {
    story(async |w| {
        let (rosa, jan, an, key) = w.lent().await;
        let bea = w.stranger_worker("Bea").await;
        assert_eq!(jan.tells(&key, "lost").await, "204");
        an.moves_to(&rosa, &bea).await;
        let (_, list) = an.gets("/tasks?kinds=key_lost").await;
        assert_eq!(list["items"][0]["person"]["id"], json!(jan.id), "{list}");
        an.moves_to(&jan, &bea).await;
        let (_, list) = an.gets("/tasks?kinds=key_lost").await;
        let task = &list["items"][0];
        assert_eq!((&task["person"], &task["urgency"]), (&json!(null), &json!("now")), "{list}");
        assert!(task["reason"].as_str().unwrap().contains("wie er nu woont"), "{list}");
    })
    .await;
}

#[tokio::test]
async fn who_moved_hears_of_it_where_they_live_now_and_says_there_that_it_is_back() {
    for moves in [0, 1] {
        story(async move |w| {
            let (goes, stays, an, bea, key) = w.lent_and_moved(moves).await;
            w.due().await;
            let told = goes.data().await["told"].to_string();
            assert!(told.contains("key-left"), "{told}");
            let kinds = "/tasks?kinds=call";
            assert_eq!(an.gets(kinds).await.1["items"], json!([]), "nobody here is to call them");
            assert_eq!(bea.keys_out().await, [json!(null); 0], "and the key is of here");
            assert_eq!(goes.keys().await[0]["id"], json!(key));
            assert_eq!(stays.tells(&key, "back").await, "204");
            w.due().await;
            assert!(goes.data().await["told"].to_string().contains("key-back"));
            assert_eq!(an.gets(kinds).await.1["items"], json!([]), "nor now");
            assert_eq!(goes.tells(&key, "back").await, "204");
            assert_eq!(stays.keys().await[0]["state"], "returned");
            assert_eq!(bea.gets(kinds).await.1["items"], json!([]), "they answered");
            assert!(goes.keys().await.is_empty(), "what is over stays where it was");
        })
        .await;
    }
}

#[tokio::test]
async fn who_moves_twice_hears_of_it_where_they_live_then_and_nothing_in_between_names_them() {
    for moves in [0, 1] {
        for told in [false, true] {
            story(async move |w| {
                let (goes, stays, _, bea, key) = w.lent_and_moved(moves).await;
                prefers_calls(&w.shared().house, goes.id, true).await;
                let cas = w.stranger_worker("Cas").await;
                if told {
                    w.due().await;
                }
                bea.moves_to(&goes, &cas).await;
                let (there, who) = (person(PersonId(bea.buurt.0)), person(goes.id));
                let waits = format!("promise where buurt_id = {there} and person_id = {who}");
                assert_eq!(w.counts(&waits).await, 0, "in between nothing waits for them");
                w.due().await;
                let none = [json!(null); 0];
                assert_eq!(bea.calls_of_keys().await, none, "nobody there is to call them");
                assert_eq!(cas.calls_of_keys().await, [json!(goes.id)]);
                assert_eq!(goes.keys().await[0]["id"], json!(key));
                assert_eq!(stays.tells(&key, "back").await, "204");
                w.due().await;
                assert_eq!(bea.calls_of_keys().await, none, "nor now");
                assert_eq!(goes.tells(&key, "back").await, "204");
                assert_eq!(cas.calls_of_keys().await, none, "they answered");
            })
            .await;
        }
    }
}

#[tokio::test]
async fn where_both_moved_away_the_key_is_still_asked_after_and_nobody_is_named() {
    story(async |w| {
        let (jan, rosa, an, bea, _) = w.lent_and_moved(1).await;
        an.moves_to(&rosa, &bea).await;
        let (_, list) = an.gets("/tasks?kinds=key_back").await;
        assert_eq!(list["items"].as_array().map(Vec::len), Some(1), "{list}");
        assert_eq!(list["items"][0]["person"], json!(null));
        for who in [&jan, &rosa] {
            assert_eq!(who.keys().await.len(), 1);
        }
        for moves in [0, 1] {
            assert!(!list.to_string().contains(name(moves)), "{list}");
        }
    })
    .await;
}

/// Each has a key of the other, one of each neighbourhood: who goes first holds up the other and nobody is turned away.
#[tokio::test]
async fn two_who_move_from_two_neighbourhoods_at_the_same_moment_with_keys_of_both_both_move() {
    for _ in 0..4 {
        story(async |w| {
            let (rosa, jan, an, _) = w.lent().await;
            let (bea, cas) = (w.stranger_worker("Bea").await, w.stranger_worker("Cas").await);
            an.moves_to(&rosa, &bea).await;
            an.moves_to(&jan, &bea).await;
            for who in [&rosa, &jan] {
                let known = bea.posts(&format!("/people/{}/confirm", who.id), json!({})).await;
                assert_eq!(in_short(known), "200");
            }
            bea.gives_key(&rosa, &jan, json!({})).await;
            bea.moves_to(&jan, &an).await;
            futures_util::future::join(bea.moves_to(&rosa, &cas), an.moves_to(&jan, &cas)).await;
            for who in [&rosa, &jan] {
                assert_eq!(who.keys().await.len(), 2);
            }
        })
        .await;
    }
}

/// Who moved and loses it still reads it where they live, and that somebody else is called.
#[tokio::test]
async fn who_moved_reads_that_the_key_is_lost_and_whom_a_worker_calls() {
    for moves in [0, 1] {
        story(async move |w| {
            let (goes, _, _, _, key) = w.lent_and_moved(moves).await;
            assert_eq!(goes.tells(&key, "lost").await, "204");
            let read = &goes.keys().await[0];
            let stays = if moves == 0 { "holder" } else { "giver" };
            assert_eq!((&read["state"], &read["calls"]), (&json!("lost"), &json!(stays)));
        })
        .await;
    }
}

/// Who is being forgotten is called no more, though a week is left to come back.
#[tokio::test]
async fn who_is_about_to_be_forgotten_is_not_said_to_be_called_about_a_key() {
    story(async |w| {
        let (rosa, jan, an, key) = w.lent().await;
        assert_eq!(rosa.posts("/me/forget", json!({})).await.0, 200);
        assert_eq!(jan.tells(&key, "lost").await, "204");
        let (_, list) = an.gets("/tasks?kinds=key_lost").await;
        assert_eq!(list["items"][0]["person"]["id"], json!(jan.id), "{list}");
        assert_eq!(jan.keys().await[0]["calls"], "holder", "as the task says");
    })
    .await;
}

/// Whatever asks a key back takes the keys first, as who moves does, and then what is asked: of two at once nobody is
/// turned away.
#[tokio::test]
async fn who_refuses_a_helper_at_the_moment_in_which_they_move_is_not_told_to_try_again() {
    if on_sqlite() {
        return; // one writes at a time
    }
    for refuses_first in [true, false] {
        story(async move |w| {
            let (rosa, jan, an, _) = w.lent().await;
            let bea = w.stranger_worker("Bea").await;
            let milk = rosa.asks("Melk halen").await;
            assert_eq!(jan.accepts(&milk).await, "200 assigned");
            let helper = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
            let who = rosa.id;
            let holds =
                async move |tx: &Tx| door_keys::lock_out_anywhere(tx, who).await.map(|_| ());
            let no = Box::pin(rosa.does("refuse-helper", &milk, json!({ "helper": helper })));
            let body =
                json!({ "to": bea.buurt, "stays": [], "stops": [milk], "consent": "spoken" });
            let path = format!("/people/{}/move", rosa.id);
            let leaving = Box::pin(async { in_short(an.posts(&path, body).await) });
            let (answer, went) = if refuses_first {
                w.at_once(holds, (no, leaving)).await
            } else {
                let (went, answer) = w.at_once(holds, (leaving, no)).await;
                (answer, went)
            };
            assert_eq!(went, "204");
            assert_eq!(answer, if refuses_first { "200 open" } else { "409 not_assigned" });
        })
        .await;
    }
}

/// What is on its way to who moves is told them where they live then; what they heard before is not told twice.
#[tokio::test]
async fn who_moves_before_hearing_that_a_key_is_lost_hears_it_where_they_live_then() {
    for (moves, heard) in [(0, false), (1, false), (0, true), (1, true)] {
        story(async move |w| {
            let (rosa, jan, an, key) = w.lent().await;
            let bea = w.stranger_worker("Bea").await;
            let (goes, stays) = if moves == 0 { (rosa, jan) } else { (jan, rosa) };
            assert_eq!(stays.tells(&key, "lost").await, "204");
            if heard {
                w.due().await;
            }
            an.moves_to(&goes, &bea).await;
            w.due().await;
            let told = goes.data().await["told"].to_string();
            assert_eq!(told.contains("key-lost"), !heard, "{told}");
            assert_eq!(an.calls_of_keys().await, [json!(null); 0], "nobody here is to call them");
        })
        .await;
    }
}
