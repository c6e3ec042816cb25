//! *Verhuisd*: to another neighbourhood of the installation, or to another door of this one.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

mod asked_before;

use buurtnet::base::ids::PersonId;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::helping::Asked;
use crate::world::{Person, World, in_short, story};

/// A move to another door of the neighbourhood, by somebody who asked nothing.
pub fn within(w: &World) -> Value {
    json!({ "to": w.buurt(), "street": "Spoorlaan", "number": "7", "stays": [], "stops": [],
        "consent": "spoken" })
}

impl Person {
    /// Says as a worker that somebody moves to where somebody else lives.
    async fn says_moved(
        &self,
        who: &Self,
        to: &Self,
        (stays, stops): (&[&Asked], &[&Asked]),
    ) -> String {
        let body = json!({ "to": to.buurt, "street": "Spoorlaan", "number": "7", "stays": stays,
            "stops": stops, "consent": "spoken" });
        in_short(self.posts(&format!("/people/{}/move", who.id), body).await)
    }

    /// What must be said of somebody who moves.
    async fn needs_of(&self, who: &Self) -> Vec<Asked> {
        let view = self.gets(&format!("/people/{}/moving", who.id)).await.1;
        let asked = view["asked"].as_array().unwrap_or_else(|| panic!("{view}"));
        asked.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    }
}

#[tokio::test]
async fn who_moves_is_new_there_and_keeps_the_devices_on_which_they_are_signed_in() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let bea = w.stranger_worker("Bea").await;
        assert_eq!(an.says_moved(&rosa, &bea, (&[], &[])).await, "204");
        assert_eq!(w.heard(&rosa, "you-moved").await, 1, "nobody is moved unheard");
        let mine = rosa.gets("/me/data").await.1;
        assert_eq!((&mine["standing"], &mine["trust"]), (&json!("accepted"), &json!(1)), "{mine}");
        assert_eq!(mine["street"], "Spoorlaan");
        let there = bea.gets(&format!("/people/{}", rosa.id)).await;
        assert_eq!((there.0, &there.1["standing"]), (200, &json!("accepted")));
        assert!(bea.to_do().await.contains(&"confirm_newcomer".to_owned()));
        assert!(!an.to_do().await.contains(&"confirm_newcomer".to_owned()));
        assert_eq!(
            in_short(bea.posts(&format!("/people/{}/confirm", rosa.id), json!({})).await),
            "200"
        );
        let homes = "membership where home is not null and state = 'left'";
        assert_eq!(w.counts(homes).await, 0, "nobody here knows where she lived");
        assert_eq!(
            an.says_moved(&rosa, &bea, (&[], &[])).await,
            "404 not_found",
            "she lives here no longer"
        );
        for (act, body) in [("died", json!({})), ("forget", json!({ "consent": "spoken" }))] {
            let path = format!("/people/{}/{act}", rosa.id);
            assert_eq!(an.posts(&path, body).await.0, 404, "what becomes of her, others say");
        }
        let back = bea.says_moved(&rosa, &an, (&[], &[])).await;
        assert_eq!(back, "204", "and may come back, as somebody new");
        assert_eq!(rosa.gets("/me/data").await.1["standing"], "accepted");
    })
    .await;
}

#[tokio::test]
async fn what_somebody_asked_is_asked_one_by_one_and_nothing_is_carried_in_silence() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let (an, bea) = (w.worker("An").await, w.stranger_worker("Bea").await);
        let milk = rosa.asks("Graag twee liter melk.").await;
        let bread = rosa.asks("").await;
        for asked in [&milk, &bread] {
            assert_eq!(jan.accepts(asked).await, "200 assigned");
        }
        assert_eq!(an.needs_of(&rosa).await, [milk.clone(), bread.clone()]);
        for (stays, stops) in [
            (vec![], vec![]),
            (vec![&milk], vec![]),
            (vec![&milk, &bread], vec![&bread]),
            (vec![&milk, &milk], vec![&bread]),
        ] {
            let said = an.says_moved(&rosa, &bea, (&stays, &stops)).await;
            assert_eq!(said, "409 not_all_said", "{stays:?} {stops:?}");
        }
        assert_eq!(rosa.sees(&milk).await["state"], "matched", "nothing happened");
        assert_eq!(an.says_moved(&rosa, &bea, (&[&milk], &[&bread])).await, "204");
        w.due().await;
        for asked in [&milk, &bread] {
            assert!(jan.heard(asked, &an).await.contains(&"withdrawn".to_owned()));
            assert_eq!(rosa.gets(&format!("/help-requests/{asked}")).await.0, 404, "of there");
        }
        let mine = rosa.gets("/me/help-requests").await.1;
        let mine = mine["items"].as_array().unwrap_or_else(|| panic!("{mine}")).clone();
        assert_eq!(mine.len(), 1, "what is still needed is asked there anew: {mine:?}");
        let anew = mine[0]["id"].as_str().unwrap().to_owned();
        let seen = rosa.sees(&anew).await;
        assert_eq!(
            (&seen["text"], &seen["state"]),
            (&json!("Graag twee liter melk."), &json!("open"))
        );
        assert!(
            bea.to_do().await.contains(&"read_words".to_owned()),
            "her words wait for a reader"
        );
    })
    .await;
}

#[tokio::test]
async fn what_somebody_promised_is_let_go_and_what_came_back_ends_with_a_word() {
    story(async |w| {
        w.noon();
        let [rosa, jan, pol] = w.neighbours(["Rosa", "Jan", "Pol"]).await;
        let (an, bea) = (w.worker("An").await, w.stranger_worker("Bea").await);
        let milk = jan.asks("").await;
        assert_eq!(rosa.accepts(&milk).await, "200 assigned");
        assert_eq!(pol.accepts(&milk).await, "200 reserve");
        let weekly = rosa.asks_every("week", None, "").await;
        w.due().await;
        assert_eq!(jan.accepts(&weekly).await, "200 assigned");
        assert_eq!(an.needs_of(&rosa).await, [""; 0], "what comes back ends");
        assert_eq!(an.says_moved(&rosa, &bea, (&[], &[])).await, "204");
        w.due().await;
        let asked = "help_offer where state = 'reserve' and asked_until is not null";
        assert_eq!(w.counts(asked).await, 1, "the reserve is asked");
        assert!(jan.heard(&weekly, &an).await.contains(&"withdrawn".to_owned()));
        assert_eq!(w.counts("help_series where ended_why = 'left'").await, 1);
        w.days_go_by(3).await;
        let there = crate::retention::person(PersonId(bea.buurt.0));
        assert_eq!(w.counts(&format!("help_request where buurt_id = {there}")).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_waits_to_be_told_goes_to_no_worker_of_where_they_lived() {
    story(async |w| {
        w.noon();
        let [rosa, mia] = w.neighbours(["Rosa", "Mia"]).await;
        let (an, bea) = (w.worker("An").await, w.stranger_worker("Bea").await);
        let milk = rosa.asks("").await;
        let named = json!({ "person": mia.id });
        assert_eq!(an.does("ask-person", &milk, named).await, "200 open");
        let waits = "promise where kind = 'delivery.notice' and dedupe_key like '%/named'";
        assert_eq!(w.counts(waits).await, 1);
        assert_eq!(an.says_moved(&mia, &bea, (&[], &[])).await, "204");
        assert_eq!(w.counts(waits).await, 0);
        assert_eq!(w.heard(&mia, "you-moved").await, 1, "what is told there goes on");
    })
    .await;
}

#[tokio::test]
async fn a_case_stays_here_as_a_task_for_who_has_it_and_is_seen_by_nobody_there() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let (an, bea) = (w.worker("An").await, w.stranger_worker("Bea").await);
        let worry = w.worry(&an, Some(&rosa), "loneliness").await;
        let milk = rosa.asks("").await;
        assert_eq!(an.says_moved(&rosa, &bea, (&[], &[&milk])).await, "204");
        assert!(an.to_do().await.contains(&"moved".to_owned()));
        assert!(!bea.to_do().await.contains(&"moved".to_owned()));
        assert_eq!(bea.posts(&format!("/desk/signals/{worry}/open"), json!({})).await.0, 404);
        assert_eq!(bea.gets(&format!("/help-requests/{milk}")).await.0, 404);
        let there = bea.gets(&format!("/people/{}", rosa.id)).await.1.to_string();
        assert!(!there.contains("Kapelhof"), "nothing of where she lived: {there}");
        let board = bea.gets("/desk/help-requests?all=true").await.1;
        assert_eq!(board["items"], json!([]));
        assert_eq!(bea.gets(&format!("/people/{}", jan.id)).await.0, 404);
        assert_eq!(an.state_of(worry).await, "new", "nothing closes by itself");
    })
    .await;
}

#[tokio::test]
async fn two_who_would_rather_not_meet_need_not_there_either() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let (an, bea) = (w.worker("An").await, w.stranger_worker("Bea").await);
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        let mark = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        let refused = rosa.does("refuse-helper", &milk, json!({ "helper": mark })).await;
        assert_eq!(refused, "200 open");
        for who in [&rosa, &jan] {
            let asked = an.needs_of(who).await;
            let stops: Vec<&Asked> = asked.iter().collect();
            assert_eq!(an.says_moved(who, &bea, (&[], &stops)).await, "204");
            assert_eq!(
                in_short(bea.posts(&format!("/people/{}/confirm", who.id), json!({})).await),
                "200"
            );
        }
        let bread = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.board().await, [""; 0]);
        assert_eq!(jan.gets(&format!("/help-requests/{bread}")).await.0, 404);
    })
    .await;
}

/// A move undoes nothing of what was decided for safety; there nobody reads what it was.
#[tokio::test]
async fn who_was_asked_for_nothing_helps_nobody_there_before_a_coordinator_asked_why() {
    for stopped in [true, false] {
        story(async move |w| {
            w.noon();
            let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
            let (an, bea) = (w.worker("An").await, w.stranger_worker("Bea").await);
            let roles = vec![Role::Coordinator];
            let dora = w.arrives(Arrival { buurt: bea.buurt, roles, ..w.arrival("Dora") }).await;
            let ada = w.arrives(Arrival { buurt: bea.buurt, ..w.arrival("Ada") }).await;
            let milk = rosa.asks("").await;
            assert_eq!(jan.accepts(&milk).await, "200 assigned");
            let told = json!({ "what": "unsafe", "request": milk, "lines_seen": true,
                "words": "Hij bleef staan." });
            let id = rosa.complains(told).await;
            if stopped {
                let not_safe = json!({ "act": "hear", "hearing": "not_safe" });
                assert_eq!(an.judges(&id, not_safe).await, "204");
                let close = json!({ "act": "close", "outcome": "stopped" });
                assert_eq!(an.judges(&id, close).await, "204");
            }
            assert_eq!(an.says_moved(&jan, &bea, (&[], &[])).await, "204");

            assert!(!bea.to_do().await.contains(&"ask_before".to_owned()), "not the worker");
            let (_, all) = dora.gets("/tasks").await;
            let asks = all["items"].as_array().unwrap().iter();
            let asks: Vec<_> = asks.filter(|it| it["kind"] == "ask_before").collect();
            assert_eq!(asks.len(), 1, "{all}");
            let said = asks[0]["reason"].as_str().unwrap();
            assert!(said.contains("dijlehoek"), "{said}");
            for word in ["fiets", "bleef", "unsafe", "veilig", "Rosa"] {
                assert!(!all.to_string().contains(word), "{word} in {all}");
            }
            let task = format!("/tasks/{}/done", asks[0]["id"].as_str().unwrap());
            assert_eq!(in_short(bea.posts(&task, json!({})).await), "404 not_found");

            let path = format!("/people/{}/confirm", jan.id);
            assert_eq!(in_short(bea.posts(&path, json!({})).await), "200");
            let (_, mut mine) = jan.gets("/me/helping-settings").await;
            assert_eq!(mine["helps"], json!(false));
            mine["helps"] = json!(true);
            let on = async || in_short(jan.puts("/me/helping-settings", mine.clone()).await);
            assert_eq!(on().await, "409 helping_waits");
            let bread = ada.asks("").await;
            assert_eq!(jan.accepts(&bread).await, "200 reserve", "a yes is kept, and nothing more");
            assert_eq!(ada.sees(&bread).await["state"], "open");

            assert_eq!(in_short(dora.posts(&task, json!({})).await), "204");
            assert_eq!(on().await, "204", "what they heard, they know");
            assert_eq!(jan.accepts(&bread).await, "200 assigned");
        })
        .await;
    }
}

/// Nor does a second move, or leaving and coming back within the week.
#[tokio::test]
async fn who_moves_on_or_comes_back_before_it_was_asked_waits_there_too() {
    story(async |w| {
        let (jan, bea) = w.asked_before().await;
        let cas = w.stranger_worker("Cas").await;
        let open = "task where kind = 'ask_before' and state = 'open'";
        assert_eq!(w.counts(open).await, 1);
        assert_eq!(bea.says_moved(&jan, &cas, (&[], &[])).await, "204");
        let there = crate::retention::person(PersonId(cas.buurt.0));
        assert_eq!(w.counts(open).await, 1, "there it is over");
        assert_eq!(w.counts(&format!("{open} and buurt_id = {there}")).await, 1);
        assert_eq!(w.counts("membership where helps and state = 'accepted'").await, 0);
        assert_eq!(jan.posts("/me/forget", json!({})).await.0, 200);
        assert_eq!(w.counts(open).await, 1, "who comes back within the week waits as before");
        w.later(TimeDelta::days(8));
        w.due().await;
        assert_eq!(w.counts(open).await, 0, "who is forgotten is asked about by nobody");
    })
    .await;
}

#[tokio::test]
async fn who_moves_and_was_never_paused_brings_no_question() {
    story(async |w| {
        w.noon();
        let jan = w.neighbour("Jan").await;
        let (an, bea) = (w.worker("An").await, w.stranger_worker("Bea").await);
        assert_eq!(an.says_moved(&jan, &bea, (&[], &[])).await, "204");
        assert_eq!(w.counts("task where kind = 'ask_before'").await, 0);
        assert_eq!(jan.gets("/me/helping-settings").await.1["helps"], json!(true));
    })
    .await;
}

#[tokio::test]
async fn to_another_door_here_who_comes_says_yes_again_and_everything_else_stays() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let (milk, bread) = (rosa.asks("").await, rosa.asks("").await);
        let paper = jan.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(rosa.accepts(&paper).await, "200 assigned");
        let nowhere =
            json!({ "to": an.buurt, "stays": [milk], "stops": [bread], "consent": "spoken" });
        let path = format!("/people/{}/move", rosa.id);
        assert_eq!(an.posts(&path, nowhere).await.0, 422, "to which door?");
        assert_eq!(an.says_moved(&rosa, &an, (&[&milk], &[&bread])).await, "204");
        w.due().await;
        assert!(jan.heard(&milk, &an).await.contains(&"again".to_owned()));
        assert_eq!(rosa.sees(&milk).await["state"], "matched");
        assert_eq!(rosa.sees(&bread).await["state"], "closed");
        assert_eq!(jan.sees(&paper).await["state"], "matched", "what she promised stays hers");
        let mine = rosa.gets("/me/data").await.1;
        assert_eq!(
            (&mine["standing"], &mine["street"]),
            (&json!("confirmed"), &json!("Spoorlaan"))
        );
        let zone = "help_request where zone = (select zone from membership where home is not null \
            and zone = help_request.zone and person_id = requester_id) and state = 'matched'";
        assert_eq!(w.counts(zone).await, 2, "whoever is asked next lives near her new door");
    })
    .await;
}

#[tokio::test]
async fn who_works_here_or_leaves_for_good_does_not_move_and_no_other_place_is_known() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let (cora, bea) = (w.worker("Cora").await, w.stranger_worker("Bea").await);
        assert_eq!(an.says_moved(&cora, &bea, (&[], &[])).await, "409 leaves_while_working");
        let path = format!("/people/{}/move", rosa.id);
        let mut nowhere = within(&w);
        nowhere["to"] = json!(rosa.id);
        assert_eq!(an.posts(&path, nowhere).await.0, 422);
        assert_eq!(bea.posts(&path, within(&w)).await.0, 404, "of another neighbourhood");
        assert_eq!(rosa.posts("/me/forget", json!({})).await.0, 200);
        assert_eq!(an.says_moved(&rosa, &bea, (&[], &[])).await, "404 not_found");
        w.after(TimeDelta::days(1)).await;
    })
    .await;
}

#[tokio::test]
async fn of_who_moved_the_old_neighbourhood_reads_and_writes_nothing_any_more() {
    story(async |w| {
        w.noon();
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let bea = w.stranger_worker("Bea").await;
        assert_eq!(an.says_moved(&rosa, &bea, (&[], &[])).await, "204");
        let path = format!("/people/{}", rosa.id);
        assert_eq!(an.gets(&path).await.0, 404);
        assert_eq!(an.gets(&format!("{path}/reach")).await.0, 404);
        let over = json!({ "safely": "Nooit.", "automatic": false });
        assert_eq!(an.puts(&format!("{path}/reach"), over.clone()).await.0, 404);
        assert_eq!(bea.puts(&format!("{path}/reach"), over).await.0, 204);
        assert_eq!(rosa.posts("/me/forget", json!({})).await.0, 200);
        for act in ["died", "stay"] {
            let told = an.posts(&format!("{path}/{act}"), json!({})).await;
            assert_eq!(in_short(told), "404 not_found", "{act}");
        }
        assert_eq!(an.gets("/desk/leaving").await.1, json!([]), "nor is she on the list there");
        assert_eq!(bea.gets("/desk/leaving").await.1.as_array().map(Vec::len), Some(1));
    })
    .await;
}
