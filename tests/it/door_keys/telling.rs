//! Given, held, back, lost: said by both sides, and by a worker for them.

use chrono::TimeDelta;
use futures_util::future::join;
use serde_json::{Value, json};

use super::given;
use crate::helping::Asked;
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
        assert_eq!(w.counts("audit where action = 'help.key_back'").await, 1);
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
            assert_eq!(task["reason"], "Een sleutel is kwijt. Bel Rosa en bespreek het slot.");
            assert_eq!(who.tells(&key, "lost").await, "409 key_not_now");
            assert_eq!(w.tasks(&an).await, ["key_lost"], "once");
        })
        .await;
    }
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

#[tokio::test]
async fn a_key_is_given_for_a_request_to_who_comes_for_it() {
    story(async |w| {
        let (rosa, jan, milk): (Person, Person, Asked) = w.matched("").await;
        let (an, ida) = (w.worker("An").await, w.neighbour("Ida").await);
        let key = an.gives_key(&rosa, &jan, json!({ "request": milk })).await;
        assert_eq!(an.keys_out().await[0]["request"], json!(milk));
        for (giver, holder) in [(&rosa, &ida), (&jan, &rosa)] {
            let mut body = given(giver, holder);
            body["request"] = json!(milk);
            let (status, wrong) = an.posts("/desk/keys", body).await;
            assert_eq!((status, &wrong["errors"][0]["pointer"]), (422, &json!("/request")));
        }
        let slip = an.gets(&format!("/desk/keys/{key}")).await.1;
        let giver = json!({ "name": "Rosa Peeters", "language": "nl" });
        assert_eq!((&slip["giver"], &slip["number"]), (&giver, &json!(2)));
        for word in ["Kapelhof", "phone", "address"] {
            assert!(!slip.to_string().contains(word), "no {word} on a slip: {slip}");
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_gives_a_key_to_themselves_to_a_newcomer_or_to_who_is_not_here() {
    story(async |w| {
        let (rosa, jan, an, _) = w.lent().await;
        let (ada, eva) = (w.newcomer("Ada").await, w.stranger("Eva").await);
        let tries = async |giver: &Person, holder: &Person, more: Value| {
            let mut body = given(giver, holder);
            for (name, value) in more.as_object().unwrap() {
                body[name] = value.clone();
            }
            let (status, wrong) = an.posts("/desk/keys", body).await;
            let pointer = wrong["errors"][0]["pointer"].as_str().unwrap_or_default();
            format!("{status} {pointer}")
        };
        assert_eq!(tries(&rosa, &rosa, json!({})).await, "422 /holder");
        assert_eq!(tries(&rosa, &ada, json!({})).await, "422 /holder");
        assert_eq!(tries(&ada, &jan, json!({})).await, "201 ", "who is new may give one");
        assert_eq!(tries(&rosa, &eva, json!({})).await, "404 ");
        assert_eq!(tries(&eva, &jan, json!({})).await, "404 ");
        for (more, pointer) in [
            (json!({ "number": 0 }), "/number"),
            (json!({ "number": 21 }), "/number"),
            (json!({ "what": " " }), "/what"),
            (json!({ "what": "x".repeat(81) }), "/what"),
            (json!({ "since": "2026-11-23" }), "/since"),
            (json!({ "since": "2024-11-23" }), "/since"),
            (json!({ "last_day": "2026-11-21" }), "/last_day"),
            (json!({ "last_day": "2029-11-21" }), "/last_day"),
        ] {
            assert_eq!(tries(&rosa, &jan, more).await, format!("422 {pointer}"));
        }
        assert_eq!(w.counts("door_key").await, 2);
    })
    .await;
}

#[tokio::test]
async fn the_same_call_twice_writes_one_key_and_what_it_is_for_lies_sealed() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let first = an.posts_under("a-key-of-a-test", "/desk/keys", given(&rosa, &jan)).await;
        let again = an.posts_under("a-key-of-a-test", "/desk/keys", given(&rosa, &jan)).await;
        assert_eq!((first.0, again.0), (201, 201));
        assert_eq!(first.1["id"], again.1["id"]);
        let sealed = w.bytes("door_key", "what").await;
        assert_eq!(sealed.len(), 1);
        assert!(!String::from_utf8_lossy(&sealed[0]).contains("planten"));
    })
    .await;
}

#[tokio::test]
async fn the_list_of_the_desk_has_pages_and_what_is_out_too_long_stands_first() {
    story(async |w| {
        let (rosa, jan, an, fresh) = w.lent().await;
        let old = json!({ "since": "2026-10-01" });
        let long = an.gives_key(&rosa, &jan, old).await;
        for _ in 0..20 {
            an.gives_key(&rosa, &jan, json!({ "last_day": "2026-12-24" })).await;
        }
        let (_, page) = an.gets("/desk/keys").await;
        let items = page["items"].as_array().unwrap();
        assert_eq!((items.len(), &items[0]["id"]), (20, &json!(long)));
        assert_eq!((&items[0]["over"], &items[1]["over"]), (&json!(true), &json!(false)));
        assert_eq!(items[1]["id"], json!(fresh));
        assert_eq!(items[0]["holder"]["phone"], "+3220000099");
        let next = page["next"].as_str().unwrap();
        let (_, rest) = an.gets(&format!("/desk/keys?after={next}")).await;
        assert_eq!((rest["items"].as_array().unwrap().len(), &rest["next"]), (2, &Value::Null));
    })
    .await;
}
