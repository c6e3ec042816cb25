//! What a colleague does not read, and what nobody takes away: cases of others, the word to a
//! coordinator, a ground that nobody gave.

use buurtnet::care::directory::service::Channel;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

async fn coordinator(w: &World) -> Person {
    w.arrives(Arrival { roles: vec![Role::Coordinator], ..w.arrival("Cora") }).await
}

/// The first task of a kind on somebody's list.
async fn task(who: &Person, kind: &str) -> Value {
    let (status, list) = who.gets(&format!("/tasks?kinds={kind}")).await;
    assert_eq!(status, 200, "{list}");
    list["items"][0].clone()
}

#[tokio::test]
async fn nobody_reads_a_case_of_a_colleague_by_drawing_it_in_or_opening_it_again() {
    story(async |w| {
        let (jan, rosa) = (w.neighbour("Jan").await, w.neighbour("Rosa").await);
        let (an, els) = (w.worker("An").await, w.worker("Els").await);
        let (hers, other) =
            (w.worry(&jan, Some(&rosa), "grief").await, w.worry(&jan, None, "energy").await);
        assert_eq!(an.works_on(hers, json!({ "act": "claim" })).await, "200 triage");
        assert_eq!(els.works_on(other, json!({ "act": "claim" })).await, "200 triage");
        let path = format!("/desk/signals/{hers}/merge");
        let drawn = els.posts(&path, json!({ "into": other })).await;
        assert_eq!(in_short(drawn), "409 signal_taken");
        assert_eq!(els.opens_case(other).await["parts"], json!([]));

        let close = json!({ "act": "close", "closure": "neighbours_helped" });
        assert_eq!(an.works_on(hers, close).await, "200 closed");
        assert_eq!(els.works_on(hers, json!({ "act": "reopen" })).await, "204");
        let shut = els.posts(&format!("/desk/signals/{hers}/open"), json!({})).await;
        assert_eq!(in_short(shut), "409 case_not_yours");
        assert_eq!(an.opens_case(hers).await["owner"]["is_me"], true);

        let second = w.worry(&jan, Some(&rosa), "loneliness").await;
        assert_eq!(an.works_on(second, json!({ "act": "claim" })).await, "200 triage");
        assert_eq!(an.posts(&path, json!({ "into": second })).await.0, 200);
        assert_eq!(els.works_on(hers, json!({ "act": "unmerge" })).await, "204");
        assert_eq!(an.opens_case(hers).await["owner"]["is_me"], true);

        let cora = coordinator(&w).await;
        let mine = json!({ "act": "hand_over", "to": cora.id });
        assert_eq!(cora.works_on(hers, mine).await, "409 signal_taken");
    })
    .await;
}

#[tokio::test]
async fn who_opened_a_case_of_a_colleague_does_not_take_the_word_away() {
    story(async |w| {
        let (jan, an, els) =
            (w.neighbour("Jan").await, w.worker("An").await, w.worker("Els").await);
        let cora = coordinator(&w).await;
        let worry = w.worry(&jan, None, "grief").await;
        assert_eq!(an.works_on(worry, json!({ "act": "claim" })).await, "200 triage");
        let why = "De familie van mevrouw Aerts belt nu.";
        let path = format!("/desk/signals/{worry}/open");
        assert_eq!(els.posts(&path, json!({ "reason": why })).await.0, 200);

        let id = task(&els, "case_opened").await["id"].as_str().unwrap().to_owned();
        for (act, body) in [
            ("take", json!({})),
            ("done", json!({})),
            ("dismiss", json!({ "reason": "not_needed" })),
        ] {
            let told = els.posts(&format!("/tasks/{id}/{act}"), body).await;
            assert_eq!(in_short(told), "403 not_allowed", "{act}");
        }
        assert_eq!(task(&cora, "case_opened").await["id"], id);

        let case = an.opens_case(worry).await;
        let events = case["events"].as_array().unwrap();
        let opened = events.iter().find(|it| it["kind"] == "opened").unwrap();
        assert_eq!((&opened["by"], &opened["words"]), (&json!("Els"), &json!(why)));
        assert_eq!(w.counts("audit where reason is not null").await, 0, "words about somebody");
        assert_eq!(w.counts("audit where action = 'care.open'").await, 3, "An, who took it, too");
        assert_eq!(cora.posts(&format!("/tasks/{id}/done"), json!({})).await.0, 204);
    })
    .await;
}

#[tokio::test]
async fn the_list_names_whom_a_worry_is_about_only_to_who_has_it_and_has_no_number() {
    story(async |w| {
        let (jan, rosa) = (w.neighbour("Jan").await, w.neighbour("Rosa").await);
        let (an, els) = (w.worker("An").await, w.worker("Els").await);
        let worry = w.worry(&jan, Some(&rosa), "grief").await;
        assert_eq!(task(&els, "signal_look").await["person"]["id"], json!(rosa.id));
        assert_eq!(an.works_on(worry, json!({ "act": "claim" })).await, "200 triage");
        assert_eq!(task(&els, "signal_look").await["person"], Value::Null);
        let hers = task(&an, "signal_look").await;
        assert_eq!(hers["person"]["id"], json!(rosa.id));
        assert_eq!(hers["person"]["phone"], Value::Null, "first how to be safe, then the number");
        let case = an.opens_case(worry).await;
        assert_eq!(case["person"]["safe_contact"], "Bel na 18 u., nooit via de zoon.");
    })
    .await;
}

#[tokio::test]
async fn what_the_law_asked_is_not_taken_back_by_whom_it_is_about() {
    story(async |w| {
        let (jan, rosa, an) =
            (w.neighbour("Jan").await, w.neighbour("Rosa").await, w.worker("An").await);
        let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
        let worry = w.worry(&jan, Some(&rosa), "child_safety").await;
        let path = format!("/desk/signals/{worry}/referrals");
        let duty = json!({ "service": ocmw, "kind": "legal_duty", "duty": "child_protection",
            "words": "De school vroeg hulp voor het kind." });
        let (status, case) = an.posts(&path, duty).await;
        assert_eq!(status, 200, "{case}");
        let basis = case["bases"][0]["id"].as_str().unwrap();
        for who in [&rosa, &an] {
            let told = who.posts(&format!("/bases/{basis}/withdraw"), json!({})).await;
            assert_eq!(in_short(told), "404 not_found");
        }
        let case = an.opens_case(worry).await;
        assert_eq!(case["referrals"][0]["code"], "requested");
        assert_eq!(case["bases"][0]["withdrawn"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn who_goes_along_lives_in_the_neighbourhood() {
    story(async |w| {
        let (jan, an, far) =
            (w.neighbour("Jan").await, w.worker("An").await, w.stranger("Piet").await);
        let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
        let worry = w.worry(&jan, None, "energy").await;
        let path = format!("/desk/signals/{worry}/referrals");
        let along = |who| json!({ "service": ocmw, "warm": true, "companion": who });
        let (status, wrong) = an.posts(&path, along(far.id)).await;
        let pointer = wrong["errors"][0]["pointer"].as_str();
        assert_eq!((status, pointer), (422, Some("/answers/0/companion")));
        assert_eq!(an.posts(&path, along(jan.id)).await.0, 200);
    })
    .await;
}

#[tokio::test]
async fn one_person_does_not_bury_the_list_and_may_still_ask_a_talk() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        let worry = json!({ "source": "worry", "worried": "very", "text": "Het is daar zo stil." });
        for _ in 0..10 {
            assert_eq!(jan.posts("/signals", worry.clone()).await.0, 201);
        }
        assert_eq!(in_short(jan.posts("/signals", worry.clone()).await), "429 too_many");
        assert_eq!(w.counts("signal").await, 10);
        let myself = json!({ "source": "self", "text": "Ik wil met iemand praten." });
        assert_eq!(jan.posts("/signals", myself).await.0, 201);
        w.later(chrono::TimeDelta::days(1));
        assert_eq!(jan.posts("/signals", worry).await.0, 201);
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_of_a_question_tells_nothing_without_the_key() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        let worry = json!({ "source": "worry", "worried": "little", "facts": ["little_contact"] });
        assert_eq!(jan.posts("/signals", worry.clone()).await.0, 201);
        let sent = serde_json::to_vec(&worry).unwrap();
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &sent);
        let db = w.connect().await;
        let sql = "select count(*) from answer where flow = 'care.tell' and fingerprint = $1";
        let guess = Statement::from_sql_and_values(
            db.get_database_backend(),
            sql,
            [digest.as_ref().to_vec().into()],
        );
        let found: i64 =
            db.query_one_raw(guess).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        db.close().await.unwrap();
        assert_eq!(found, 0, "who guesses the body knows it");
        assert_eq!(w.counts("answer where flow = 'care.tell'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_key_that_was_used_for_one_case_does_nothing_to_another() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        let (one, two) = (w.worry(&jan, None, "grief").await, w.worry(&jan, None, "energy").await);
        let path = |id| format!("/desk/signals/{id}/talk");
        let talk = json!({ "happened": "called", "note": "Een goed gesprek." });
        let key = "the-same-key-twice";
        for _ in 0..2 {
            let told = an.posts_under(key, &path(one), talk.clone()).await;
            assert_eq!(in_short(told), "200 contact");
        }
        let told = an.posts_under(key, &path(two), talk).await;
        assert_eq!(in_short(told), "422 idempotency_key_reused");
        assert_eq!(an.state_of(two).await, "new");
    })
    .await;
}
