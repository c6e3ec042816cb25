//! What somebody tries who means harm, and what they get.

use actix_web::body::to_bytes;
use actix_web::test::{self, TestRequest};
use actix_web::web::Data;
use buurtnet::base::db::Tx;
use buurtnet::base::ids::PersonId;
use buurtnet::base::words::Lang;
use buurtnet::delivery::{Device, open_app};
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::signing_in::{begin, confirm_device};
use buurtnet::people::person::Gender;
use buurtnet::people::session::Kind;
use buurtnet::people::store::members;
use buurtnet::people::{Role, Standing};
use buurtnet::web::limits::{Proxies, Rate, Rates};
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

impl Person {
    /// Has one letter printed; answers its token.
    async fn letter_for(&self, person: PersonId) -> String {
        let order = json!({ "count": 1, "person": person });
        let (status, batch) = self.posts("/letters", order).await;
        assert_eq!(status, 201, "{batch}");
        text(batch.pointer("/letters/0").unwrap(), "link").split_once("/u#").unwrap().1.to_owned()
    }

    /// Asks for bread, for the day after tomorrow.
    async fn wants_bread(&self, more: Value) -> String {
        let day = (self.world.now() + TimeDelta::days(2)).date_naive().to_string();
        let mut body =
            json!({ "category": "groceries", "when": { "day": day, "part": "morning" } });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let (status, asked) = self.posts("/help-requests", body).await;
        assert_eq!(status, 201, "{asked}");
        text(&asked, "id")
    }

    async fn tries(&self, id: &str, act: &str, body: Value) -> (u16, Value) {
        self.posts(&format!("/help-requests/{id}/{act}"), body).await
    }
}

impl World {
    async fn joins_with(&self, token: &str, key: &str) -> (u16, Value) {
        let body = json!({ "token": token, "language": "nl" });
        let request = TestRequest::post().uri("/api/v1/invitations/join");
        self.calls(request.insert_header(("idempotency-key", key)).set_json(body)).await
    }
}

#[actix_web::test]
async fn who_was_sent_out_does_not_come_back_with_the_old_letter() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let stolen = an.letter_for(rosa.id).await;
        assert_eq!(w.joins_with(&stolen, "the-thief-1").await.0, 201);
        assert_eq!(w.joins_with(&stolen, "the-thief-1").await.0, 201, "the answer was lost");

        let own = an.letter_for(rosa.id).await;
        assert_eq!(w.joins_with(&own, "rosa-herself").await.0, 201);
        let back = w.joins_with(&stolen, "the-thief-1").await;
        assert_eq!(in_short(back), "409 invitation_not_valid");
    })
    .await;
}

#[actix_web::test]
async fn who_joins_again_on_a_device_leaves_nobody_signed_in_behind() {
    story(async |w| {
        let (an, rosa, jan) =
            (w.worker("An").await, w.neighbour("Rosa").await, w.neighbour("Jan").await);
        let token = an.letter_for(jan.id).await;
        let join = TestRequest::post()
            .uri("/api/v1/invitations/join")
            .insert_header(("idempotency-key", "jan-at-rosas"))
            .insert_header(("cookie", rosa.cookie()))
            .set_json(json!({ "token": token, "language": "nl", "shared_device": true }));
        assert_eq!(w.calls(join).await.0, 201);
        assert_eq!(in_short(rosa.gets("/session").await), "401 not_signed_in");
    })
    .await;
}

#[actix_web::test]
async fn nobody_steps_in_as_somebody_who_works_elsewhere() {
    story(async |w| {
        let (an, zora) = (w.worker("An").await, w.stranger("Zora").await);
        let (here, there, who) = (w.buurt(), zora.buurt, zora.id);
        let flow = async move |tx: &Tx| {
            let mut member = members::find(tx.rows(), there, who).await?;
            member.buurt = here;
            members::insert(tx, &member, None).await?;
            members::grant(tx, (there, who), Role::Buurtwerker, None, None).await
        };
        w.shared().house.db.write("a test", flow).await.unwrap();
        let told = an.posts("/letters", json!({ "count": 1, "person": who })).await;
        assert_eq!(in_short(told), "409 person_is_staff");
    })
    .await;
}

#[actix_web::test]
async fn a_residents_session_holds_no_powers_of_staff() {
    story(async |w| {
        let an = w.worker("An").await;
        let signed_in = begin(&w.shared().house, an.id, w.buurt(), Kind::Resident).await.unwrap();
        let on_the_sofa = Person { signed_in, ..an.clone() };
        assert_eq!(in_short(on_the_sofa.gets("/people").await), "403 not_allowed");
        assert_eq!(an.gets("/people").await.0, 200);
        let (_, session) = on_the_sofa.gets("/session").await;
        assert_eq!(session["roles"], json!(["bewoner"]));
    })
    .await;
}

#[actix_web::test]
async fn a_letter_from_before_lets_nobody_in_as_a_colleague() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let token = an.letter_for(rosa.id).await;
        let (here, who) = (w.buurt(), rosa.id);
        let flow = async move |tx: &Tx| {
            members::grant(tx, (here, who), Role::Buurtwerker, None, None).await
        };
        w.shared().house.db.write("a test", flow).await.unwrap();
        assert_eq!(
            in_short(w.joins_with(&token, "too-late-now").await),
            "409 invitation_not_valid"
        );
    })
    .await;
}

#[actix_web::test]
async fn a_session_that_ran_out_is_told_nothing_any_more() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let signed_in = begin(&w.shared().house, rosa.id, w.buurt(), Kind::Shared).await.unwrap();
        assert_eq!(w.counts("channel").await, 2);
        w.later(TimeDelta::hours(3));
        buurtnet::app::settle_in(w.shared()).await.unwrap();
        w.due().await;
        assert_eq!(w.counts("channel").await, 1, "the tablet of the library is no way to her");
        let tablet = Person { signed_in, ..rosa.clone() };
        assert_eq!(in_short(tablet.gets("/session").await), "401 not_signed_in");
        assert_eq!(rosa.gets("/session").await.0, 200);
    })
    .await;
}

#[actix_web::test]
async fn a_refusal_at_the_door_carries_our_headers_and_words() {
    let w = World::new().await;
    let app = test::init_service(buurtnet::house!(w.shared().clone())).await;
    let request = TestRequest::delete()
        .uri("/api/v1/session")
        .insert_header(("sec-fetch-site", "cross-site"))
        .to_request();
    let response = test::call_service(&app, request).await;
    assert_eq!(response.status().as_u16(), 403);
    for name in ["content-security-policy", "x-content-type-options", "cache-control"] {
        assert!(response.headers().contains_key(name), "{name}");
    }
    let body = to_bytes(response.into_body()).await.unwrap();
    assert!(String::from_utf8_lossy(&body).contains("other_origin"));
}

#[actix_web::test]
async fn an_odd_spelling_of_a_path_is_counted_too() {
    let (few, plenty) = (Rate { per_minute: 1, burst: 1 }, Rate { per_minute: 9_000, burst: 900 });
    let w = World::with(Rates { address: few, person: plenty, door: plenty }).await;
    let asks = |path: &str| {
        let from = "192.0.2.7:1000".parse().unwrap();
        w.calls(TestRequest::get().uri(path).peer_addr(from))
    };
    assert_eq!(asks("/api/v1/neighbourhood").await.0, 200);
    for odd in ["/api/v1/neighbourhood", "/%61pi/v1/neighbourhood", "/ap%69/v1/neighbourhood"] {
        assert_ne!(asks(odd).await.0, 200, "{odd}");
    }
}

#[actix_web::test]
async fn behind_our_proxy_each_caller_is_counted_alone() {
    let (few, plenty) = (Rate { per_minute: 1, burst: 1 }, Rate { per_minute: 9_000, burst: 900 });
    let w = World::with(Rates { address: plenty, person: plenty, door: few }).await;
    let mut shared = w.shared().clone();
    shared.proxies = Data::new(Proxies(vec!["127.0.0.1".parse().unwrap()]));
    let app = test::init_service(buurtnet::house!(shared)).await;
    let knocks = async |peer: &str, told: &str| {
        let request = TestRequest::post()
            .uri("/api/v1/invitations/open")
            .peer_addr(peer.parse().unwrap())
            .insert_header(("x-forwarded-for", told))
            .set_json(json!({ "code": "ABCD-1234" }));
        test::call_service(&app, request.to_request()).await.status().as_u16()
    };
    let ours = "127.0.0.1:9";
    assert_eq!(knocks(ours, "192.0.2.1").await, 409);
    assert_eq!(knocks(ours, "192.0.2.2").await, 409, "a guesser keeps nobody else out");
    assert_eq!(knocks(ours, "192.0.2.2").await, 429);
    assert_eq!(
        knocks(ours, "203.0.113.9, 192.0.2.2").await,
        429,
        "what stands before is not believed"
    );
    assert_eq!(knocks("198.51.100.1:9", "192.0.2.3").await, 409);
    assert_eq!(knocks("198.51.100.1:9", "192.0.2.4").await, 429, "nor what a stranger says");
    assert_eq!(
        knocks("[::ffff:198.51.100.1]:9", "").await,
        429,
        "the same address, spelled as IPv6"
    );
    assert_eq!(knocks("[::ffff:198.51.100.2]:9", "").await, 409);
}

#[actix_web::test]
async fn no_place_in_a_list_is_too_far_for_us() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let id = rosa.id;
        for at in ["-8000000000000000000", "8000000000000000000", "-210000000000000000"] {
            for path in ["/board", "/me/help-requests", "/me/helping"] {
                let (status, _) = rosa.gets(&format!("{path}?after=0.{at}.{id}")).await;
                assert!(status < 500, "{path} {at}: {status}");
            }
            let (status, _) = an.gets(&format!("/desk/help-requests?after=0.{at}.{id}")).await;
            assert!(status < 500, "desk {at}: {status}");
            let (status, _) = an.gets(&format!("/tasks?after=1.{at}.{id}")).await;
            assert!(status < 500, "tasks {at}: {status}");
        }
    })
    .await;
}

#[actix_web::test]
async fn who_wants_a_woman_at_the_door_gets_no_man() {
    let w = World::new().await;
    let rosa = w.neighbour("Rosa").await;
    let is = |name: &str, gender| {
        let mut arrival = w.arrival(name);
        arrival.details.gender = gender;
        arrival
    };
    let jan = w.arrives(is("Jan", Some(Gender::Man))).await;
    let kim = w.arrives(is("Kim", None)).await;
    let fatma = w.arrives(is("Fatma", Some(Gender::Woman))).await;
    let id = rosa.wants_bread(json!({ "wish": "woman" })).await;
    for (who, name) in [(&jan, "Jan"), (&kim, "Kim")] {
        assert_eq!(in_short(who.tries(&id, "accept", json!({})).await), "404 not_found", "{name}");
        assert_eq!(who.gets(&format!("/help-requests/{id}")).await.0, 404, "{name}");
    }
    assert_eq!(in_short(fatma.tries(&id, "accept", json!({})).await), "200 matched");
}

#[actix_web::test]
async fn who_was_refused_learns_nothing_of_what_follows() {
    let w = World::new().await;
    let (rosa, jan, piet) =
        (w.neighbour("Rosa").await, w.neighbour("Jan").await, w.neighbour("Piet").await);
    let id = rosa.wants_bread(json!({ "text": "Brood en melk" })).await;
    jan.tries(&id, "accept", json!({})).await;
    let path = format!("/help-requests/{id}");
    let (_, seen) = rosa.gets(&path).await;
    let jans = seen["helpers"][0]["ref"].clone();
    assert_eq!(rosa.tries(&id, "refuse-helper", json!({ "helper": jans })).await.0, 200);

    let (_, before) = jan.gets(&path).await;
    assert_eq!((text(&before, "state"), text(&before, "role")), ("closed".into(), "past".into()));
    assert!(before["asker"].is_null() && before["text"].is_null());
    assert_eq!(in_short(piet.tries(&id, "accept", json!({})).await), "200 matched");
    let (_, after) = jan.gets(&path).await;
    assert_eq!(before, after, "that another comes instead is not his to know");
}

#[actix_web::test]
async fn a_worker_asks_nobody_by_name_who_may_not_come() {
    let w = World::new().await;
    let (an, rosa, jan) =
        (w.worker("An").await, w.neighbour("Rosa").await, w.neighbour("Jan").await);
    let newcomer = w.newcomer("Nora").await;
    let gone = Arrival { standing: Standing::Accepted, ..w.arrival("Wim") };
    let wim = w.arrives(gone).await;
    let id = rosa.wants_bread(json!({})).await;
    jan.tries(&id, "accept", json!({})).await;
    let (_, seen) = rosa.gets(&format!("/help-requests/{id}")).await;
    let jans = seen["helpers"][0]["ref"].clone();
    rosa.tries(&id, "refuse-helper", json!({ "helper": jans })).await;

    let other = rosa.wants_bread(json!({})).await;
    for who in [&jan, &newcomer, &wim] {
        let (status, told) = an.tries(&other, "ask-person", json!({ "person": who.id })).await;
        assert!((400..500).contains(&status), "{told}");
        assert_eq!(
            who.gets("/board").await.1["items"].as_array().map(Vec::len),
            Some(if who.id == jan.id { 0 } else { 2 })
        );
    }
}

#[actix_web::test]
async fn a_chain_that_was_cut_at_its_end_is_broken() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        for _ in 0..3 {
            an.letter_for(rosa.id).await;
        }
        let house = &w.shared().house;
        let verify = || buurtnet::people::flows::trail::verify(house, w.buurt());
        assert_eq!(verify().await.unwrap().1, None);
        w.sql("delete from audit where seq = 3").await;
        assert!(verify().await.unwrap().1.is_some());
    })
    .await;
}

#[actix_web::test]
async fn a_device_of_a_session_that_just_ended_is_told_nothing() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let (house, session) = (&w.shared().house, rosa.signed_in.session.id);
        let device = Device { person: rosa.id, session, lang: Lang::Nl };
        assert_eq!(rosa.deletes("/session").await.0, 204);
        house.db.write("a test", async move |tx: &Tx| open_app(tx, device).await).await.unwrap();
        assert!(!confirm_device(house, session).await.unwrap());
        assert_eq!(w.counts("channel").await, 0);
    })
    .await;
}

#[actix_web::test]
async fn a_phone_number_does_not_go_to_the_board_as_a_number() {
    let w = World::new().await;
    let rosa = w.neighbour("Rosa").await;
    let body = json!({ "category": "groceries", "when": { "flexible": true },
        "extras": { "max_eur": 470_123_456 } });
    let (status, told) = rosa.posts("/help-requests", body).await;
    assert_eq!((status, text(&told["errors"][0], "pointer")), (422, "/extras/max_eur".to_owned()));
    rosa.wants_bread(json!({ "extras": { "max_eur": 50 } })).await;
}

#[actix_web::test]
async fn nobody_asks_the_whole_neighbourhood_without_end() {
    story(async |w: World| {
        let rosa = w.neighbour("Rosa").await;
        for _ in 0..20 {
            rosa.wants_bread(json!({})).await;
        }
        let day = (w.now() + TimeDelta::days(2)).date_naive().to_string();
        let more = json!({ "category": "groceries", "when": { "day": day, "part": "morning" } });
        let told = rosa.posts("/help-requests", more).await;
        assert_eq!(in_short(told), "409 too_many_living");
    })
    .await;
}

#[actix_web::test]
async fn what_nobody_has_read_yet_is_not_for_neighbours_in_no_field() {
    story(async |w: World| {
        let (nora, jan) = (w.newcomer("Nora").await, w.neighbour("Jan").await);
        let told = json!({ "text": "Graag bruin brood.", "extras": { "list": "Bel mij, ik heb geld", "max_eur": 20 } });
        let bread = nora.wants_bread(told).await;

        let (status, seen) = jan.gets(&format!("/help-requests/{bread}")).await;
        assert_eq!(status, 200, "{seen}");
        assert_eq!(seen.get("extras"), Some(&json!({ "max_eur": 20 })), "{seen}");
        assert_eq!(seen.get("text"), Some(&Value::Null));
        let (_, board) = jan.gets("/board").await;
        assert!(!board.to_string().contains("Bel mij"), "{board}");
    })
    .await;
}
