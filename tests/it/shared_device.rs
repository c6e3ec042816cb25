//! Stories of a device that others use too: said later than at the door, and never unsaid but by a new code.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::browser::Browser;
use crate::world::{World, in_short, story};

const MAIL: &str = "rosa@huis.example";

impl World {
    /// A device on which Rosa came in with a code by mail.
    async fn rosas_tablet(&self) -> Browser {
        self.with_mail("Rosa", MAIL).await;
        let tablet = self.browser();
        tablet.comes_in(self).await;
        tablet
    }
}

impl Browser {
    async fn comes_in(&self, w: &World) {
        assert_eq!(self.asks(MAIL).await, "202");
        assert_eq!(self.types(&w.newest_code().await).await.0, 200);
    }

    async fn shares(&self) -> String {
        in_short(self.posts("/session/shared", json!({})).await)
    }

    async fn kind(&self) -> String {
        let (status, me) = self.gets("/session").await;
        let kind = me.get("kind").and_then(Value::as_str);
        kind.map_or(status.to_string(), str::to_owned)
    }
}

#[actix_web::test]
async fn from_the_answer_on_a_quarter_of_an_hour_unused_signs_out() {
    story(async |w| {
        let tablet = w.rosas_tablet().await;
        w.later(TimeDelta::days(3));
        assert_eq!(tablet.posts("/session/refresh", json!({})).await.0, 204);
        assert_eq!(
            (tablet.shares().await.as_str(), tablet.kind().await.as_str()),
            ("204", "shared")
        );
        w.later(TimeDelta::minutes(9));
        assert_eq!(tablet.kind().await, "shared");
        w.later(TimeDelta::minutes(6));
        assert_eq!(tablet.kind().await, "401");
        assert_eq!(
            in_short(tablet.posts("/session/refresh", json!({})).await),
            "401 not_signed_in"
        );
    })
    .await;
}

#[actix_web::test]
async fn a_shared_device_that_is_used_all_the_time_signs_out_after_two_hours() {
    story(async |w| {
        let tablet = w.rosas_tablet().await;
        assert_eq!(tablet.shares().await, "204");
        for _ in 0..11 {
            w.later(TimeDelta::minutes(10));
            assert_eq!(tablet.posts("/session/refresh", json!({})).await.0, 204);
        }
        assert_eq!(tablet.shares().await, "204", "said again, it gains no time");
        w.later(TimeDelta::minutes(10));
        assert_eq!(
            in_short(tablet.posts("/session/refresh", json!({})).await),
            "401 not_signed_in"
        );
    })
    .await;
}

#[actix_web::test]
async fn what_rang_on_it_rings_no_more_and_is_not_turned_on_again() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.turns_push_on().await, "204");
        assert_eq!(w.counts("channel where kind = 'push'").await, 1);
        assert_eq!(rosa.posts("/session/shared", json!({})).await.0, 204);
        assert_eq!(w.counts("channel where kind = 'push'").await, 0);
        assert_eq!(rosa.turns_push_on().await, "409 push_on_shared_device");
    })
    .await;
}

#[actix_web::test]
async fn what_is_never_done_on_a_shared_device_is_not_done_from_that_moment_on() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.gets("/me/file").await.0, 200);
        assert_eq!(rosa.posts("/session/shared", json!({})).await.0, 204);
        assert_eq!(in_short(rosa.gets("/me/file").await), "409 file_shared_device");
        let mail = rosa.posts("/me/mail", json!({ "mail": MAIL })).await;
        assert_eq!(in_short(mail), "409 mail_on_shared_device");
    })
    .await;
}

#[actix_web::test]
async fn only_a_new_code_makes_it_ones_own_again() {
    story(async |w| {
        let (tablet, copy) = (w.rosas_tablet().await, w.browser());
        assert_eq!(tablet.shares().await, "204");
        copy.copies(&tablet);
        tablet.comes_in(&w).await;
        assert_eq!(tablet.kind().await, "resident");
        assert_eq!(copy.kind().await, "401", "what was shared is over");
        w.later(TimeDelta::days(1));
        assert_eq!(tablet.posts("/session/refresh", json!({})).await.0, 204);
    })
    .await;
}

#[actix_web::test]
async fn who_works_here_shares_no_device_and_stays_signed_in() {
    story(async |w| {
        let an = w.worker("An").await;
        let told = an.posts("/session/shared", json!({})).await;
        assert_eq!(in_short(told), "409 device_of_staff");
        assert_eq!(an.gets("/session").await.1["kind"], json!("staff"));
    })
    .await;
}

#[actix_web::test]
async fn a_copy_of_the_token_from_before_gives_nobody_a_longer_session() {
    story(async |w| {
        let (tablet, copy) = (w.rosas_tablet().await, w.browser());
        copy.copies(&tablet);
        assert_eq!(tablet.shares().await, "204");
        assert_eq!(copy.posts("/session/refresh", json!({})).await.0, 204, "a lost answer");
        assert_eq!(copy.kind().await, "shared");
        let (tablet, copy) = (w.browser(), w.browser());
        tablet.comes_in(&w).await;
        copy.copies(&tablet);
        assert_eq!(tablet.shares().await, "204");
        w.later(TimeDelta::minutes(2));
        assert_eq!(in_short(copy.posts("/session/refresh", json!({})).await), "401 not_signed_in");
        assert_eq!(tablet.kind().await, "401", "it was copied: it ends for both");
    })
    .await;
}
