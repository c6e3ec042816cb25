//! What else goes by the clock: reminders, the digest, sessions, mandates, what is forgotten.

use buurtnet::app::settle_in;
use buurtnet::base::db::Tx;
use buurtnet::delivery;
use buurtnet::people::{Role, mandates};
use buurtnet::tasks::Subject;
use chrono::TimeDelta;
use serde_json::json;

use crate::world::{in_short, story};

const MAIL: &str = "rosa@huis.example";

#[tokio::test]
async fn a_reminder_comes_the_evening_before_once_or_not_at_all() {
    story(async |w| {
        let an = w.worker("An").await;
        let soup = an.plans_soup(json!({})).await; // Tuesday at noon
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        assert_eq!(rosa.comes(&soup, 1, true).await, "204");
        w.later(TimeDelta::hours(32)); // Monday, 17:00
        w.due().await;
        for hours in [-3, 3, -10 * 24, 10 * 24] {
            w.sleeps(hours).await;
        }
        assert_eq!(rosa.times_told("meet-soon").await, 1);
        w.later(TimeDelta::hours(-3));
        assert_eq!(jan.comes(&soup, 1, true).await, "204");
        w.sleeps(3 * 24).await; // Thursday
        assert_eq!((rosa.times_told("meet-soon").await, jan.times_told("meet-soon").await), (1, 0));
    })
    .await;
}

#[tokio::test]
async fn that_nobody_meets_is_not_told_when_that_is_past() {
    story(async |w| {
        let an = w.worker("An").await;
        let soup = an.plans_soup(json!({})).await;
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.comes(&soup, 1, true).await, "204");
        let cancelled = an.posts(&format!("/desk/activities/{soup}/cancel"), json!({})).await;
        assert_eq!(in_short(cancelled), "204");
        w.sleeps(3 * 24).await; // it stopped at that moment
        assert_eq!(rosa.times_told("meet-cancelled").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_day_is_told_at_five_once_and_never_of_yesterday() {
    story(async |w| {
        w.noon();
        settle_in(w.shared()).await.unwrap();
        let rosa = w.neighbour("Rosa").await;
        let mut arrival = w.arrival("Jan");
        arrival.helping.digest = true;
        arrival.details.mail = Some("jan@huis.example".to_owned());
        let jan = w.arrives(arrival).await;
        let friday = json!({ "when": { "day": "2026-11-27", "part": "afternoon" } });
        assert_eq!(rosa.tries_to_ask("", friday).await.0, 201);
        let told = async || {
            let about = Subject::new("help", jan.id.0);
            let rows = w.shared().house.db.read();
            delivery::mailed(rows, w.buurt(), &about).await.unwrap().len()
        };
        w.jumps(4).await; // five o'clock
        assert_eq!(told().await, 1);
        for hours in [-1, 1, -24, 24] {
            w.sleeps(hours).await;
        }
        assert_eq!(told().await, 1, "today was told");
        w.sleeps(24 + 5).await; // Monday, 22:00
        assert_eq!(told().await, 1, "nobody was awake at five");
        w.jumps(19).await; // Tuesday, five o'clock
        assert_eq!(told().await, 2, "and it goes on");
    })
    .await;
}

#[actix_web::test]
async fn a_clock_set_right_signs_nobody_out_at_home_and_leaves_no_shared_device_open() {
    story(async |w| {
        w.with_mail("Rosa", MAIL).await;
        let [phone, tablet] = [w.browser(), w.browser()];
        for device in [&phone, &tablet] {
            assert_eq!(device.asks(MAIL).await, "202");
            assert_eq!(device.types(&w.newest_code().await).await.0, 200);
        }
        assert_eq!(in_short(tablet.posts("/session/shared", json!({})).await), "204");
        w.sleeps(-1).await;
        assert_eq!(in_short(tablet.gets("/session").await), "401 not_signed_in");
        for hours in [0, -10 * 24, 60 * 24] {
            w.sleeps(hours).await;
            assert_eq!(phone.posts("/session/refresh", json!({})).await.0, 204, "{hours}");
            assert_eq!(phone.gets("/session").await.0, 200, "{hours}");
        }
        assert_eq!(w.counts("session where ended_why = 'expired'").await, 1, "the tablet's");
    })
    .await;
}

#[actix_web::test]
async fn a_mandate_holds_by_its_date_wherever_the_clock_goes() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        let (who, until) = ((jan.buurt, jan.id), w.now() + TimeDelta::days(2));
        let flow = async move |tx: &Tx| {
            mandates::grant(tx, who, (Role::Buurtwerker, Some(until)), None).await
        };
        w.shared().house.db.write("a test", flow).await.unwrap();
        for (hours, told) in [(47, 200), (1, 403), (24, 403), (-24 - 1, 200), (-10 * 24, 200)] {
            w.sleeps(hours).await;
            let jan = w.back(&jan).await;
            assert_eq!(jan.gets("/tasks").await.0, told, "{hours}");
            assert_eq!(jan.gets("/me/profile").await.0, 200, "a neighbour stays");
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_is_forgotten_before_its_term_and_everything_after_it() {
    story(async |w| {
        let (rosa, _, milk) = w.matched("Melk en brood").await;
        w.jumps(28).await;
        let rosa_there = w.back(&rosa).await;
        let worked = json!({ "outcome": "worked" });
        assert_eq!(rosa_there.does("confirm", &milk, worked).await, "200 done");
        let words = "help_request where text is not null";
        for days in [3, -10, 12, 20] {
            w.sleeps(days * 24).await;
            assert_eq!(w.counts(words).await, 1, "{days}");
        }
        w.sleeps(6 * 24).await; // a month and a day after it was done
        assert_eq!(w.counts(words).await, 0);
        w.sleeps(-40 * 24).await;
        w.sleeps(40 * 24).await;
    })
    .await;
}

#[tokio::test]
async fn a_screening_holds_by_its_date_wherever_the_clock_goes() {
    story(async |w| {
        w.noon();
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        let path = format!("/people/{}/screening", jan.id);
        let seen = json!({ "seen_on": "2026-11-20", "until": "2026-12-31" });
        assert_eq!(in_short(an.puts(&path, seen).await), "204");
        let holds = async || {
            let (an, jan) = (w.back(&an).await, w.back(&jan).await);
            let desk = an.gets(&path).await.1["holds"] == true;
            let trust = an.gets(&format!("/people/{}", jan.id)).await.1["trust"] == 3;
            let own = jan.gets("/me/screening").await.1["until"] == "2026-12-31";
            assert_eq!((desk, trust), (own, own));
            own
        };
        for days in [3, 60, 365] {
            w.sleeps(days * 24).await;
            assert_eq!(holds().await, days == 3, "after {days} days");
            w.sleeps(-days * 24).await;
            assert!(holds().await, "the clock is right again, {days} days back");
        }
        assert_eq!(jan.times_told("screening-ends").await, 0);
        for (days, ends) in [(9, 0), (1, 1), (-10, 1), (10, 1), (29, 1)] {
            w.sleeps(days * 24).await;
            assert!(holds().await);
            assert_eq!(jan.times_told("screening-ends").await, ends, "{days}");
        }
        let asks = "task where kind = 'screening_ends'";
        assert_eq!(w.counts(asks).await, 1);
        for days in [2, -10, 10, 31] {
            w.sleeps(days * 24).await;
            assert_eq!(holds().await, days == -10);
            assert_eq!(jan.times_told("screening-over").await, 1, "{days}");
        }
        w.sleeps(24).await;
        assert_eq!((w.counts(asks).await, w.counts("screening").await), (1, 0), "and forgotten");
    })
    .await;
}
