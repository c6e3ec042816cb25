//! Worries, as they come in: what a text is about, who says what, and what the reporter hears.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

/// Asks what a text seems to be about, without a session.
async fn previews(w: &World, text: &str, lang: &str) -> (u16, Value) {
    let request = TestRequest::post()
        .uri("/api/v1/signals/preview")
        .peer_addr("198.51.100.7:4000".parse().unwrap())
        .set_json(json!({ "text": text, "lang": lang }));
    w.calls(request).await
}

fn words(it: &Value, field: &str) -> Vec<String> {
    let all = it.get(field).and_then(Value::as_array).unwrap();
    all.iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn anybody_may_ask_what_a_worry_is_about_and_nothing_is_kept() {
    story(async |w: World| {
        let before = w.counts("audit").await;
        let text = "Ik heb mevrouw al vier dagen niet gezien en haar brievenbus puilt uit.";
        let (status, it) = previews(&w, text, "en").await;
        assert_eq!(status, 200, "{it}");
        assert_eq!(
            (it["type"].as_str(), it["urgency"].as_str()),
            (Some("missing"), Some("immediate"))
        );
        assert_eq!(words(&it, "help_lines"), ["112", "101"]);
        assert_eq!(it["accept_as_signal"], json!(true));
        assert!(words(&it, "destinations").contains(&"aanbellen".to_owned()));
        let said = words(&it, "sentences");
        assert!(said[0].starts_with("Is there danger now?"), "{said:?}");
        assert_eq!(said.len(), words(&it, "sentence_ids").len());
        assert_eq!(w.counts("audit").await, before);
    })
    .await;
}

#[actix_web::test]
async fn a_noise_goes_elsewhere_and_good_news_is_no_worry() {
    story(async |w: World| {
        let (_, it) = previews(&w, "De straatlamp aan nummer 5 is stuk.", "nl").await;
        assert_eq!((&it["accept_as_signal"], &it["type"]), (&json!(false), &json!("public_space")));
        assert_eq!(words(&it, "destinations"), ["gemeente_meldpunt"]);
        let (_, it) = previews(&w, "Het gaat heel goed met Rosa, ze lacht weer!", "nl").await;
        assert_eq!((&it["accept_as_signal"], &it["type"]), (&json!(false), &Value::Null));
        let jan = w.neighbour("Jan").await;
        let told = jan.posts("/signals", worry("De straatlamp aan nummer 5 is stuk.")).await;
        assert_eq!(in_short(told), "409 signal_elsewhere");
        assert_eq!(w.counts("signal").await, 0);
    })
    .await;
}

#[actix_web::test]
async fn a_text_to_preview_has_bounds_and_so_has_the_asking() {
    story(async |w: World| {
        for text in ["", &"a".repeat(1001)] {
            assert_eq!(previews(&w, text, "nl").await.0, 422);
        }
        let mut refused = 0;
        for _ in 0..80 {
            refused += u16::from(previews(&w, "Hij is veel alleen.", "nl").await.0 == 429);
        }
        assert!(refused > 0);
    })
    .await;
}

/// A worry about somebody, in their own words.
fn worry(text: &str) -> Value {
    json!({ "source": "worry", "worried": "little", "text": text })
}

async fn hears(who: &Person) -> Vec<String> {
    let (status, all) = who.gets("/me/signals").await;
    assert_eq!(status, 200, "{all}");
    let told = |it: &Value| it["sentence"].as_str().unwrap().to_owned();
    all.as_array().unwrap().iter().map(told).collect()
}

#[actix_web::test]
async fn nobody_tells_of_another_before_the_agreement_and_everybody_may_ask_to_talk() {
    story(async |w: World| {
        let ada = w.newcomer("Ada").await;
        let told = ada.posts("/signals", worry("Hij is veel alleen.")).await;
        assert_eq!(in_short(told), "409 discretion_first");
        let talk = json!({ "source": "self", "reach": "overdag, nooit met mijn man" });
        assert_eq!(ada.posts("/signals", talk).await.0, 201);

        let (_, it) = ada.gets("/me/discretion").await;
        assert_eq!((&it["accepted"], &it["version"]), (&json!(false), &json!(1)));
        assert_eq!(it["text"].as_array().unwrap().len(), 5);
        let old = ada.posts("/me/discretion", json!({ "version": 2 })).await;
        assert_eq!(in_short(old), "409 discretion_changed");
        for _ in 0..2 {
            let (status, it) = ada.posts("/me/discretion", json!({ "version": 1 })).await;
            assert_eq!((status, &it["accepted"]), (200, &json!(true)));
        }
        assert_eq!(ada.posts("/signals", worry("Hij is veel alleen.")).await.0, 201);
        assert_eq!(w.counts("discretion").await, 1);
    })
    .await;
}

#[actix_web::test]
async fn danger_in_words_is_refused_unkept_until_the_lines_were_shown() {
    story(async |w: World| {
        let jan = w.neighbour("Jan").await;
        let text = "Mijn buurman zei dat hij niet meer wil leven.";
        let told = jan.posts("/signals", worry(text)).await;
        assert_eq!(in_short(told), "409 signal_danger_first");
        assert_eq!((w.counts("signal").await, w.counts("answer").await), (0, 0));

        let mut again = worry(text);
        again["lines_seen"] = json!(true);
        let (status, heard) = jan.posts("/signals", again).await;
        assert_eq!((status, &heard["told"]), (201, &json!("received")));
        assert_eq!(w.counts("signal").await, 1);
        assert_eq!(kinds(&w).await, ["suicide immediate"]);
    })
    .await;
}

/// The kind and urgency of each signal, as they stand in the database.
async fn kinds(w: &World) -> Vec<String> {
    use sea_orm::{ConnectionTrait as _, Statement};
    let db = w.connect().await;
    let sql = "select type, urgency from signal order by id";
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await;
    let read = |it: &sea_orm::QueryResult| {
        let urgency: i16 = it.try_get("", "urgency").unwrap();
        let word = ["immediate", "high", "normal", "low"][usize::try_from(urgency).unwrap()];
        format!("{} {word}", it.try_get::<String>("", "type").unwrap())
    };
    let all = rows.unwrap().iter().map(read).collect();
    db.close().await.unwrap();
    all
}

#[actix_web::test]
async fn the_teller_hears_one_of_four_sentences_whatever_happens() {
    story(async |w: World| {
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let facts = json!({ "source": "worry", "worried": "very", "facts": ["papers"],
            "strengths": ["laughs"], "about": "de mevrouw boven de bakker" });
        assert_eq!(jan.posts("/signals", facts).await.0, 201);
        assert_eq!(hears(&jan).await, ["We hebben het goed ontvangen."]);
        assert_eq!(hears(&rosa).await, Vec::<String>::new());
        assert_eq!(kinds(&w).await, ["rights normal"], "very worried is never only followed up");
        w.sql("update signal set state = 'triage'").await;
        assert_eq!(hears(&jan).await, ["Een buurtwerker bekijkt dit."]);
        w.sql("update signal set state = 'closed', closure = 'not_a_concern', outcome = 'unknown'")
            .await;
        assert_eq!(hears(&jan).await, ["Het is opgevolgd. Bedankt."]);
        w.sql("update signal_reporter set call_us = true").await;
        assert_eq!(hears(&jan).await, ["Bel ons even."]);
    })
    .await;
}

#[actix_web::test]
async fn a_card_filled_in_together_is_about_the_asker_and_holds_her_yes() {
    story(async |w: World| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let ask = json!({ "category": "groceries", "when": { "flexible": true } });
        let (_, asked) = rosa.posts("/help-requests", ask).await;
        let request = asked["id"].as_str().unwrap().to_owned();
        let card = json!({ "source": "together", "facts": ["no_food"], "request": request });
        let refused = jan.posts("/signals", card.clone()).await.1;
        assert_eq!(refused.pointer("/errors/0/pointer"), Some(&json!("/agrees")), "{refused}");

        let mut agreed = card;
        agreed["agrees"] = json!(true);
        let stranger = jan.posts("/signals", agreed.clone()).await;
        assert_eq!(stranger.0, 422, "of whom one does not help, nobody learns who it is");
        w.due().await;
        jan.posts(&format!("/help-requests/{request}/accept"), json!({})).await;
        assert_eq!(jan.posts("/signals", agreed).await.0, 201);
        assert_eq!(kinds(&w).await, ["food high"]);
        w.sql(&format!("update signal set subject_id = null where subject_id <> '{}'", rosa.id))
            .await;
        assert_eq!(w.counts("signal_event").await, 2, "that it was told, and her yes");
    })
    .await;
}

#[actix_web::test]
async fn a_helper_sees_the_address_after_the_agreement() {
    story(async |w: World| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        w.sql("delete from discretion").await;
        let ask = json!({ "category": "groceries", "when": { "flexible": true } });
        let (_, asked) = rosa.posts("/help-requests", ask).await;
        let path = format!("/help-requests/{}", asked["id"].as_str().unwrap());
        w.due().await;
        jan.posts(&format!("{path}/accept"), json!({})).await;
        let asker = jan.gets(&path).await.1["asker"].clone();
        assert_eq!((&asker["agree_first"], &asker["address"]), (&json!(true), &Value::Null));
        assert_eq!(asker["phone"], Value::Null);

        jan.posts("/me/discretion", json!({ "version": 1 })).await;
        let asker = jan.gets(&path).await.1["asker"].clone();
        assert_eq!(
            (&asker["agree_first"], &asker["address"]),
            (&json!(false), &json!("Kapelhof 12"))
        );
    })
    .await;
}
