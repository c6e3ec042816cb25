//! Before the last sign-in of somebody ends, they hear of it.

use buurtnet::base::db::Tx;
use buurtnet::people::flows::signing_in::{begin, refresh};
use buurtnet::people::jobs;
use buurtnet::people::person::Contact;
use buurtnet::people::session::Kind;
use chrono::TimeDelta;

use crate::world::{World, story};

impl World {
    /// The service starts.
    async fn starts(&self) {
        let flow = async |tx: &Tx| jobs::standing(tx).await;
        self.shared().house.db.write("a test", flow).await.unwrap();
    }

    async fn days(&self, days: i64) {
        self.after(TimeDelta::days(days)).await;
    }

    fn subjects(&self, name: &str) -> Vec<String> {
        self.box_of(name).into_iter().map(|it| it.subject).collect()
    }
}

/// Opens the app with what a device keeps, which is another after that.
async fn opens(w: &World, kept: &mut String) {
    *kept = refresh(&w.shared().house, kept).await.unwrap().refresh;
}

const STILL: &str = "Gebruik je Buurtnet nog?";

#[tokio::test]
async fn two_weeks_before_the_last_sign_in_of_somebody_ends_they_hear_of_it_once() {
    story(async |w| {
        w.noon();
        let (jan, els) =
            (w.mailed("Jan", Contact::Mail).await, w.mailed("Els", Contact::App).await);
        let ida = w.mailed("Ida", Contact::Phone).await;
        let [mut own, mut hers] = [&jan, &els].map(|it| it.signed_in.refresh.clone());
        w.starts().await;
        w.days(100).await;
        opens(&w, &mut hers).await;
        w.days(65).await;
        assert_eq!(w.subjects("Jan"), [""; 0], "fifteen days before");
        for _ in 0..5 {
            w.days(1).await;
        }
        assert_eq!(w.subjects("Jan"), [STILL], "once");
        opens(&w, &mut own).await;
        w.days(20).await;
        assert_eq!(jan.gets("/session").await.0, 200, "then it lasts");
        assert_eq!(ida.gets("/session").await.0, 401);
        w.days(78).await; // 268
        assert_eq!(w.subjects("Els"), [STILL], "a hundred days later than Jan");
        assert_eq!(w.subjects("Ida"), [""; 0], "nobody is mailed who would be called");
        let calls = "select count(*) from task where kind = 'call'";
        assert_eq!(w.number(calls).await, 0, "nor called for it");
        w.days(68).await; // 336
        assert_eq!(w.subjects("Jan"), [STILL, STILL]);
        opens(&w, &mut own).await;
        w.days(49).await; // 385
        assert_eq!(w.subjects("Jan").len(), 2);
        w.days(1).await;
        opens(&w, &mut own).await;
        w.days(1).await;
        assert_eq!(w.subjects("Jan")[2..], ["Binnenkort meld je je opnieuw aan"]);
    })
    .await;
}

#[tokio::test]
async fn who_has_another_sign_in_that_lasts_hears_nothing_of_one_that_ends() {
    story(async |w| {
        w.noon();
        let jan = w.mailed("Jan", Contact::Mail).await;
        w.starts().await;
        w.days(100).await;
        begin(&w.shared().house, jan.id, jan.buurt, Kind::Resident).await.unwrap();
        w.days(70).await; // the first ends in ten days
        assert_eq!(w.subjects("Jan"), [""; 0]);
        w.days(97).await; // 167 of the second
        assert_eq!(w.subjects("Jan"), [STILL]);
    })
    .await;
}

#[tokio::test]
async fn word_of_a_sign_in_that_ends_waits_for_the_morning() {
    story(async |w| {
        w.noon();
        w.mailed("Jan", Contact::Mail).await;
        w.starts().await;
        w.after(TimeDelta::hours(166 * 24 + 9)).await; // Friday, 23:00 in summer
        assert_eq!(w.subjects("Jan"), [""; 0]);
        w.after(TimeDelta::hours(11)).await;
        assert_eq!(w.subjects("Jan"), [STILL]);
    })
    .await;
}
