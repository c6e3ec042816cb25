//! Who is beside nobody, whose cookie opens nothing, what rings, and how it ends.

use actix_web::test::TestRequest;
use buurtnet::base::db::Tx;
use buurtnet::delivery::vapid::Key;
use buurtnet::people::Role;
use buurtnet::people::store::roles;
use chrono::TimeDelta;
use serde_json::json;

use super::{JAN, ROSA, phone_of_two, shown};
use crate::world::{in_short, story};

#[actix_web::test]
async fn who_works_here_is_beside_nobody_both_ways() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let mut arrival = w.arrival("An");
        arrival.details.mail = Some("an@team.example".to_owned());
        arrival.roles = vec![Role::Buurtwerker];
        let an = w.arrives(arrival).await;
        assert_eq!(phone.brings(&w, "an@team.example").await, "409 device_staff_alone");
        assert_eq!(phone.who().await, "Jan");
        let settles = TestRequest::put().set_json(json!({ "picture": "paw" }));
        assert_eq!(in_short(an.calls(settles, "/session/device").await), "409 device_staff_alone");
    })
    .await;
}

#[actix_web::test]
async fn who_comes_to_work_here_is_on_the_phone_of_the_house_no_longer() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let (_, me) = phone.gets("/session").await;
        let (here, who) = (w.buurt(), me["person"].as_str().unwrap().parse().unwrap());
        let role = (Role::Buurtwerker, None);
        let flow = async move |tx: &Tx| {
            buurtnet::people::mandates::grant(tx, (here, who), role, None).await
        };
        w.shared().house.db.write("a test", flow).await.unwrap();
        assert_eq!(phone.who().await, "401");
        assert_eq!(phone.shows().await, [shown("Rosa", "cup", true, false)]);
        let of = async move |tx: &Tx| roles::is_staff(tx.rows(), who, tx.now()).await;
        assert!(w.shared().house.db.write("a test", of).await.unwrap());
    })
    .await;
}

#[actix_web::test]
async fn a_device_that_forgets_everything_keeps_nobody() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(
            in_short(phone.posts("/session/shared", json!({})).await),
            "409 device_keeps_nobody"
        );
        w.with_mail("Els", "els@huis.example").await;
        assert_eq!(phone.asks("els@huis.example").await, "202");
        let body = json!({ "code": w.newest_code().await, "shared_device": true });
        let told = phone.posts("/sign-in/mail/code", body).await;
        assert_eq!(in_short(told), "409 device_keeps_nobody");
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.posts("/session/shared", json!({})).await.0, 204);
        let settles = TestRequest::put().set_json(json!({ "picture": "paw" }));
        assert_eq!(
            in_short(rosa.calls(settles, "/session/device").await),
            "409 device_keeps_nobody"
        );
    })
    .await;
}

#[actix_web::test]
async fn the_cookie_of_another_device_opens_nobody_here_and_an_old_one_ends_everybody() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let (stranger, old) = (w.browser(), w.browser());
        assert_eq!(stranger.shows().await, []);
        assert_eq!(stranger.chooses(1, "").await, "401 not_signed_in");
        w.with_mail("Els", "els@huis.example").await;
        assert_eq!(stranger.brings(&w, "els@huis.example").await, "200");
        assert_eq!(stranger.settles("paw", "").await, "204");
        assert_eq!(stranger.chooses(1, "").await, "409 device_gone", "nobody of another phone");

        old.copies(&phone);
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        assert_eq!(old.chooses(1, "").await, "Jan", "a lost answer");
        w.later(TimeDelta::minutes(2));
        let copy = w.browser();
        copy.copies(&phone);
        assert_eq!(old.chooses(1, "").await, "Jan");
        w.later(TimeDelta::minutes(2));
        assert_eq!(copy.shows().await, []);
        assert_eq!(copy.chooses(1, "").await, "409 device_gone");
        assert_eq!(old.who().await, "401", "it was copied: it ends for all");
        assert_eq!(w.counts("device_place").await, 1, "the other phone stays");
    })
    .await;
}

#[actix_web::test]
async fn what_rings_belongs_to_whoever_is_chosen() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let subscribe = json!({ "endpoint": "https://fcm.googleapis.com/fcm/send/house",
            "keys": { "p256dh": Key::generate().unwrap().public(), "auth": "A".repeat(22) } });
        assert_eq!(phone.posts("/push/subscriptions", subscribe).await.0, 204);
        assert_eq!(w.counts("channel where kind = 'push'").await, 1);
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        assert_eq!(
            w.counts("channel where kind = 'push'").await,
            0,
            "nothing of Jan rings for Rosa"
        );
        let (_, told) = phone.posts("/device/choose", json!({ "slot": 1 })).await;
        assert_eq!(told["rings"], json!(true), "his page turns it on again");
        let body = json!({ "slot": 0, "code": "1234" });
        assert_eq!(phone.posts("/device/choose", body).await.1["rings"], json!(false));
    })
    .await;
}

#[actix_web::test]
async fn who_is_sent_out_forgotten_or_runs_out_is_on_no_device() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let (_, me) = phone.gets("/session").await;
        assert_eq!(phone.posts("/me/forget", json!({})).await.0, 200, "{me}");
        assert_eq!(phone.shows().await, [shown("Rosa", "cup", true, false)]);
        assert_eq!(w.counts("device_place").await, 1);
        w.later(TimeDelta::days(181));
        assert_eq!(phone.shows().await, []);
        assert_eq!(phone.chooses(0, "1234").await, "409 device_gone");
        buurtnet::app::settle_in(w.shared()).await.unwrap();
        w.due().await;
        assert_eq!((w.counts("device_place").await, w.counts("device").await), (0, 0));
    })
    .await;
}

#[actix_web::test]
async fn who_waits_with_a_code_of_their_own_is_signed_out_by_nobody_else() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let everybody = || phone.calls(TestRequest::delete(), "/device");
        assert_eq!(everybody().await.0, 204);
        assert_eq!(phone.who().await, "401", "Jan is signed out");
        assert_eq!(phone.cookie("in").as_deref(), Some("2"), "the page asks who it is");
        assert_eq!(phone.shows().await, [shown("Rosa", "cup", true, false)]);
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        assert_eq!(everybody().await.0, 204);
        assert_eq!((phone.cookie("dev"), w.counts("device_place").await), (None, 0));
    })
    .await;
}

#[actix_web::test]
async fn the_same_person_has_one_place_and_signs_in_anew_on_it() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.brings(&w, ROSA.1).await, "200");
        let all = [shown("Rosa", "cup", false, true), shown("Jan", "flower", false, false)];
        assert_eq!(phone.shows().await, all, "her drawing stays, a code that she forgot does not");
        assert_eq!(w.counts("device_place").await, 2);
    })
    .await;
}

#[actix_web::test]
async fn where_one_is_signed_in_is_told_also_while_one_waits() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        assert_eq!(phone.chooses(0, "1234").await, "Rosa");
        let (_, mine) = phone.gets("/me/data").await;
        let here: Vec<_> = mine["devices"].as_array().unwrap().iter().collect();
        assert_eq!(here.len(), 2, "{here:?}");
        assert!(here.iter().all(|it| it["waits"] == false), "{here:?}");
        let home = w.with_mail("Els", "els@huis.example").await;
        assert_eq!(phone.brings(&w, "els@huis.example").await, "200");
        assert_eq!(phone.chooses(1, "").await, "Jan");
        let (_, mine) = home.gets("/me/data").await;
        let waits = mine["devices"].as_array().unwrap().iter().filter(|it| it["waits"] == true);
        assert_eq!(waits.count(), 1, "on the phone another is chosen: {mine}");
    })
    .await;
}

#[actix_web::test]
async fn a_copy_of_the_device_from_before_somebody_came_in_chooses_nobody() {
    story(async |w| {
        w.with_mail(ROSA.0, ROSA.1).await;
        w.with_mail(JAN.0, JAN.1).await;
        let (phone, thief) = (w.browser(), w.browser());
        assert_eq!(phone.brings(&w, ROSA.1).await, "200");
        assert_eq!(phone.settles("cup", "").await, "204");
        thief.copies(&phone);
        assert_eq!(phone.brings(&w, JAN.1).await, "200");
        assert_eq!(thief.shows().await, [], "nor does it learn who came");
        assert_eq!(thief.chooses(1, "").await, "409 device_gone");
        assert_eq!(phone.who().await, "401", "a copy ends everybody on it");
    })
    .await;
}

#[actix_web::test]
async fn beside_others_nobody_gets_an_own_mailbox_or_reads_their_file() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let asked = phone.posts("/me/mail", json!({ "mail": "rosa@huis.example" })).await;
        assert_eq!(in_short(asked), "409 mail_on_shared_device");
        assert_eq!(in_short(phone.gets("/me/file").await), "409 file_shared_device");
    })
    .await;
}

#[actix_web::test]
async fn whoever_holds_one_sign_in_and_not_the_device_gets_no_token_of_it() {
    story(async |w| {
        let phone = phone_of_two(&w).await;
        let other = w.browser();
        other.copies(&phone);
        other.forgets("dev");
        assert_eq!(other.settles("paw", "").await, "409 device_gone");
        assert_eq!(phone.chooses(0, "1234").await, "Rosa", "the device is what it was");
    })
    .await;
}
