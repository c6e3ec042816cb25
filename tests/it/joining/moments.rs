//! A *kennismakingsmoment*: who scans the code while the worker holds it open is known in one tap.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use chrono::TimeDelta;
use futures_util::future::join;
use serde_json::{Value, json};

use super::text;
use crate::world::{Person, World, in_short, story};

impl Person {
    /// Opens a moment; what it shows.
    async fn opens_moment(&self, minutes: u16) -> Value {
        let (status, told) = self.posts("/desk/moment", json!({ "minutes": minutes })).await;
        assert_eq!(status, 201, "{told}");
        told["moment"].clone()
    }

    async fn moment(&self) -> Value {
        let (status, told) = self.gets("/desk/moment").await;
        assert_eq!(status, 200, "{told}");
        told["moment"].clone()
    }

    /// Names and standings of who came.
    async fn guests(&self) -> Vec<(String, String)> {
        let seen = self.moment().await;
        let all = seen["guests"].as_array().unwrap().iter();
        all.map(|it| (text(it, "name"), text(it, "standing"))).collect()
    }

    async fn scans(&self, moment: &Value) -> String {
        let token = text(moment, "link").split_once("/u#").unwrap().1.to_owned();
        in_short(self.posts("/moment/here", json!({ "token": token })).await)
    }

    async fn taps(&self, ids: &[&Value]) -> (u16, Value) {
        self.posts("/people/confirm", json!({ "ids": ids })).await
    }
}

/// A sample of closing and of scanning, for who tries every operation.
pub async fn sample(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    if name == "moment_close" {
        who.posts("/desk/moment", json!({ "minutes": 60 })).await;
        return Some(("/desk/moment".to_owned(), json!({})));
    }
    let moment = w.worker("An").await.opens_moment(60).await;
    Some(("/moment/here".to_owned(), json!({ "code": text(&moment, "code") })))
}

fn pair(name: &str, standing: &str) -> (String, String) {
    (name.to_owned(), standing.to_owned())
}

#[actix_web::test]
async fn who_scans_while_the_worker_is_there_is_known_in_one_tap() {
    story(async |w: World| {
        let (an, rosa) = (w.worker("An").await, w.newcomer("Rosa").await);
        let moment = an.opens_moment(60).await;
        assert_eq!(moment["seats_left"], 60);
        assert_eq!(rosa.scans(&moment).await, "204");
        assert_eq!(rosa.scans(&moment).await, "204", "twice is once");
        let eva = w.joined(&text(&moment, "code"), "Eva").await;
        let came = an.guests().await;
        assert_eq!(came, [pair("Eva", "accepted"), pair("Rosa Peeters", "accepted")]);
        let seen = an.moment().await;
        assert_eq!(seen["seats_left"], 58);
        assert_eq!(
            (&seen["guests"][0]["street"], &seen["guests"][0]["number"]),
            (&json!("Kapelhof"), &json!("3"))
        );

        let ids: Vec<_> = seen["guests"].as_array().unwrap().iter().map(|it| &it["id"]).collect();
        let (status, told) = an.taps(&ids).await;
        assert_eq!((status, told["confirmed"].as_array().unwrap().len()), (200, 2));
        assert_eq!(
            an.guests().await,
            [pair("Eva", "confirmed"), pair("Rosa Peeters", "confirmed")]
        );
        assert_eq!(w.counts("membership where state = 'confirmed' and trust = 2").await, 3);
        assert_eq!(w.signs_in(eva).await.gets("/session").await.1["standing"], "confirmed");
    })
    .await;
}

#[actix_web::test]
async fn twenty_people_are_let_in_and_known_in_a_few_taps() {
    story(async |w: World| {
        let an = w.worker("An").await;
        let moment = an.opens_moment(30).await;
        for n in 0..20 {
            w.joined(&text(&moment, "code"), &format!("Buur {}", char::from(b'a' + n))).await;
        }
        let seen = an.moment().await;
        let ids: Vec<_> = seen["guests"].as_array().unwrap().iter().map(|it| &it["id"]).collect();
        assert_eq!((ids.len(), &seen["seats_left"]), (20, &json!(40)));
        assert_eq!(an.taps(&ids).await.1["confirmed"].as_array().unwrap().len(), 20);
        let open = "task where kind = 'confirm_newcomer' and state = 'open'";
        assert_eq!(w.counts(open).await, 0, "nobody has to be looked for any more");
    })
    .await;
}

#[actix_web::test]
async fn a_closed_worn_out_or_wrong_code_is_refused_the_same() {
    story(async |w: World| {
        let (an, rosa) = (w.worker("An").await, w.newcomer("Rosa").await);
        let refused = "409 invitation_not_valid";
        let closed = an.opens_moment(60).await;
        assert_eq!(in_short(an.deletes("/desk/moment").await), "204");
        assert_eq!(an.moment().await, Value::Null);
        assert_eq!(rosa.scans(&closed).await, refused);
        assert_eq!(in_short(w.joins(&text(&closed, "code"), "Eva").await), refused);
        let code = json!({ "code": text(&closed, "code") });
        assert_eq!(in_short(w.opens(code).await), refused);

        let late = an.opens_moment(15).await;
        w.later(TimeDelta::minutes(15));
        assert_eq!(rosa.scans(&late).await, refused);
        assert_eq!(in_short(w.joins(&text(&late, "code"), "Eva").await), refused);
        assert_eq!(an.moment().await, Value::Null);
        let wrong = json!({ "code": "ABCD-1234" });
        assert_eq!(in_short(rosa.posts("/moment/here", wrong).await), refused);
        assert_eq!(w.counts("membership").await, 2, "nobody came in");
        assert_eq!(in_short(an.deletes("/desk/moment").await), "404 not_found");
        an.opens_moment(15).await;
    })
    .await;
}

#[actix_web::test]
async fn of_two_who_scan_for_the_last_seat_at_once_one_comes_in() {
    story(async |w: World| {
        let an = w.worker("An").await;
        let moment = an.opens_moment(60).await;
        w.sql("update moment set used = 59").await;
        let code = text(&moment, "code");
        let (eva, max) = join(w.joins(&code, "Eva"), w.joins(&code, "Max")).await;
        let mut told = [eva.0, max.0];
        told.sort_unstable();
        assert_eq!(told, [201, 409]);
        assert_eq!((an.guests().await.len(), w.counts("membership").await), (1, 2));
    })
    .await;
}

#[actix_web::test]
async fn one_person_who_scans_twice_at_once_takes_one_seat() {
    story(async |w: World| {
        let (an, rosa) = (w.worker("An").await, w.newcomer("Rosa").await);
        let moment = an.opens_moment(60).await;
        let (one, two) = join(rosa.scans(&moment), rosa.scans(&moment)).await;
        assert_eq!([one, two], ["204", "204"]);
        let seen = an.moment().await;
        assert_eq!(
            (&seen["seats_left"], seen["guests"].as_array().unwrap().len()),
            (&json!(59), 1)
        );
    })
    .await;
}

#[actix_web::test]
async fn ten_wrong_tries_close_a_moment_as_they_burn_a_letter() {
    story(async |w: World| {
        let an = w.worker("An").await;
        let moment = an.opens_moment(60).await;
        let code = text(&moment, "code");
        let half: String = code.chars().take(5).collect();
        let wrong = format!("{half}{}", if code.ends_with("0000") { "1111" } else { "0000" });
        for _ in 0..10 {
            let told = w.opens(json!({ "code": wrong })).await;
            assert_eq!(in_short(told), "409 invitation_not_valid");
        }
        assert_eq!(in_short(w.joins(&code, "Eva").await), "409 invitation_not_valid");
        assert_eq!(an.moment().await, Value::Null);
    })
    .await;
}

#[actix_web::test]
async fn a_worker_holds_one_moment_and_nobody_else_sees_it() {
    story(async |w: World| {
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        let moment = an.opens_moment(60).await;
        let again = an.posts("/desk/moment", json!({ "minutes": 60 })).await;
        assert_eq!(in_short(again), "409 moment_is_open");
        assert_eq!(bo.moment().await, Value::Null);
        assert_eq!(in_short(bo.deletes("/desk/moment").await), "404 not_found");
        let long = bo.posts("/desk/moment", json!({ "minutes": 121 })).await;
        assert_eq!(in_short(long), "422 invalid");
        bo.opens_moment(120).await;
        // Of another neighbourhood nobody comes in by it, and it is no letter that signs anybody in.
        let karel = w.stranger("Karel").await;
        assert_eq!(karel.scans(&moment).await, "409 invitation_not_valid");
        let roles = vec![Role::Coordinator];
        let greet = w.arrives(Arrival { roles, helps: false, ..w.arrival("Greet") }).await;
        assert_eq!(in_short(greet.gets("/desk/moment").await), "403 not_allowed");
        let (own, code) = (w.newcomer("Rosa").await, an.prints(json!({ "count": 1 })).await);
        let letter = json!({ "code": code[0].code });
        assert_eq!(in_short(own.posts("/moment/here", letter).await), "409 invitation_not_valid");
    })
    .await;
}

#[actix_web::test]
async fn an_hour_after_its_end_nothing_is_kept_of_a_moment_but_that_it_was() {
    story(async |w: World| {
        let (an, rosa) = (w.worker("An").await, w.newcomer("Rosa").await);
        let moment = an.opens_moment(15).await;
        assert_eq!(rosa.scans(&moment).await, "204");
        w.later(TimeDelta::minutes(76));
        w.due().await;
        assert_eq!((w.counts("moment").await, w.counts("moment_guest").await), (0, 0));
        assert_eq!(w.counts("audit where action = 'people.moment'").await, 1);
        assert_eq!(rosa.scans(&moment).await, "409 invitation_not_valid");
    })
    .await;
}

#[actix_web::test]
async fn a_moment_ends_with_the_work_of_who_holds_it() {
    story(async |w: World| {
        let (an, rosa) = (w.worker("An").await, w.newcomer("Rosa").await);
        let cora = w.coordinator("Cora").await;
        let moment = an.opens_moment(120).await;
        let path = format!("/desk/colleagues/{}/leave", an.id);
        let ended = in_short(cora.posts(&path, json!({})).await);
        assert!(ended.starts_with("20"), "{ended}");
        let refused = "409 invitation_not_valid";
        assert_eq!(rosa.scans(&moment).await, refused);
        assert_eq!(in_short(w.joins(&text(&moment, "code"), "Eva").await), refused);
        assert_eq!(w.counts("moment where closed_at is null").await, 0);

        // Whose work ends by itself holds none open past that moment.
        let bo = w.worker("Bo").await;
        let soon = crate::retention::when(w.now() + TimeDelta::minutes(30));
        let who = crate::retention::person(bo.id);
        w.sql(&format!("update role_grant set until = {soon} where person_id = {who}")).await;
        let moment = bo.opens_moment(120).await;
        w.later(TimeDelta::minutes(30));
        assert_eq!(rosa.scans(&moment).await, refused);
    })
    .await;
}
