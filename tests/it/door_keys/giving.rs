//! A worker writes down that a key was given; the slip, and the list of what is out.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use buurtnet::base::db::Tx;
use buurtnet::people::members;
use futures_util::future::join;

use serde_json::{Value, json};
use tokio::sync::Notify;

use super::given;
use crate::helping::Asked;
use crate::world::{Person, story};

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

#[tokio::test]
async fn that_two_would_rather_not_meet_is_read_in_no_answer() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let (an, ada) = (w.worker("An").await, w.newcomer("Ada").await);
        let [pol, els] = w.neighbours(["Pol", "Els"]).await;
        let asked = els.asks("").await;
        assert_eq!(pol.accepts(&asked).await, "200 assigned");
        let told = json!({ "what": "unsafe", "request": asked, "lines_seen": true });
        els.complains(told).await;
        assert_eq!(rosa.posts("/me/apart", json!({ "request": milk })).await.0, 200);
        let tries = async |holder: &Person| {
            let (status, mut no) = an.posts("/desk/keys", given(&rosa, holder)).await;
            no.as_object_mut().unwrap().remove("request_id"); // of each answer its own
            (status, no)
        };
        let new = tries(&ada).await;
        assert_eq!((new.0, &new.1["errors"][0]["code"]), (422, &json!("key_holder")));
        assert_eq!(tries(&jan).await, new, "apart");
        assert_eq!(tries(&pol).await, new, "asked for nothing until somebody looked");
        assert_eq!(w.counts("door_key").await, 0);
    })
    .await;
}

/// So often what is written down gets a turn before who leaves has left.
const TURNS: usize = 20_000;

/// Who leaves while it is written down: the flow looks, not who began it.
#[tokio::test]
async fn who_leaves_while_a_key_is_written_down_gets_none() {
    for leaves in [0, 1] {
        story(async move |w| {
            w.noon();
            let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
            let an = w.worker("An").await;
            let who = (w.buurt(), if leaves == 0 { rosa.id } else { jan.id });
            let (inside, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
            let (tell, wait) = (Arc::clone(&inside), Arc::clone(&go));
            let flow = async move |tx: &Tx| {
                members::leave(tx, who).await?;
                tell.notify_one();
                wait.notified().await;
                Ok(())
            };
            let shared = w.shared();
            let leaving = async { shared.house.db.write("a test", flow).await.unwrap() };
            let giving = async {
                inside.notified().await;
                let mut gives = pin!(an.posts("/desk/keys", given(&rosa, &jan)));
                for _ in 0..TURNS {
                    let waits = poll_fn(|it| Poll::Ready(gives.as_mut().poll(it).is_pending()));
                    assert!(waits.await, "it waits for its turn");
                    tokio::task::yield_now().await;
                }
                go.notify_one();
                gives.await
            };
            let ((), (status, no)) = join(leaving, giving).await;
            assert_eq!(status, 404, "{no}");
            assert_eq!(w.counts("door_key").await, 0);
        })
        .await;
    }
}
