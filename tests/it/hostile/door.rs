//! With a letter, with somebody's device, with powers they had elsewhere.

use actix_web::test::TestRequest;
use buurtnet::base::db::Tx;
use buurtnet::base::words::Lang;
use buurtnet::delivery::{Device, open_app};
use buurtnet::people::Role;
use buurtnet::people::flows::signing_in::{begin, confirm_device};
use buurtnet::people::session::Kind;
use buurtnet::people::store::{members, roles};
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

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
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
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
            roles::grant(tx, (there, who), (Role::Buurtwerker, None), None).await
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
            roles::grant(tx, (here, who), (Role::Buurtwerker, None), None).await
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
async fn a_device_of_a_session_that_just_ended_is_told_nothing() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let (house, session) = (&w.shared().house, rosa.signed_in.session.id);
        let device = Device { person: rosa.id, session, lang: Lang::Nl };
        assert_eq!(rosa.deletes("/session").await.0, 204);
        house.db.write("a test", async move |tx: &Tx| open_app(tx, device).await).await.unwrap();
        assert_eq!(confirm_device(house, session).await.unwrap(), None);
        assert_eq!(w.counts("channel").await, 0);
    })
    .await;
}

#[actix_web::test]
async fn the_device_from_before_hears_that_a_new_letter_was_used() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        assert_eq!(rosa.turns_push_on().await, "204");
        let token = an.letter_for(rosa.id).await;
        assert_eq!(w.joins_with(&token, "somebody-else").await.0, 201);
        assert_eq!(w.counts("channel where kind = 'push'").await, 0, "it is forgotten at once");
        w.due().await;
        let told = w.pushed();
        let [word] = &told[..] else { panic!("{told:?}") };
        assert_eq!(word.message.notification.title, "Je nieuwe code is gebruikt");
        assert!(word.to.expose().endpoint.ends_with(&rosa.id.to_string()));
        w.due().await;
        assert_eq!(w.pushed().len(), 1, "once, and nothing after it");
        assert_eq!(an.gets("/tasks?kinds=call").await.1["items"], json!([]));
    })
    .await;
}

#[actix_web::test]
async fn who_has_no_device_that_rings_is_called_when_a_new_letter_is_used() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let token = an.letter_for(rosa.id).await;
        assert_eq!(w.joins_with(&token, "somebody-else").await.0, 201);
        w.due().await;
        let calls = an.gets("/tasks?kinds=call").await.1;
        let call = &calls["items"][0];
        assert_eq!(call["reason"], "Iemand gebruikte jouw nieuwe code. Was jij dat?", "{calls}");
        assert_eq!(call["person"]["phone"], "+3220000099");
    })
    .await;
}
