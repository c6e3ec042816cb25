//! Until when somebody works here: a last day, at midnight in Brussels.

use buurtnet::base::clock::Moment;
use buurtnet::people::flows::letters;
use buurtnet::people::{Role, mandate};
use chrono::{DateTime, TimeDelta};
use jiff::civil::{Date, date};
use serde_json::json;

use crate::retention::{person, when};
use crate::world::{Person, World, in_short, story};

impl World {
    /// The token of a letter of the installation that makes somebody a buurtwerker, until after a last day.
    async fn letter_until(&self, who: &Person, last: Option<Date>) -> String {
        let until = last.map(|it| mandate::ends(it, self.now()).unwrap());
        let role = (Role::Buurtwerker, until);
        let house = &self.shared().house;
        letters::for_staff(house, self.buurt(), role, Some(who.id)).await.unwrap().token
    }

    /// Somebody comes in with a letter.
    async fn comes_in(&self, token: &str) -> String {
        let proof = json!({ "token": token, "language": "nl" });
        in_short(self.browser().posts("/invitations/join", proof).await)
    }

    fn at(&self, moment: Moment) {
        self.later(moment - self.now());
    }
}

#[actix_web::test]
async fn a_mandate_stops_at_midnight_in_brussels_in_winter_and_on_the_day_the_clock_changes() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        for (last, morning, end) in [
            (date(2026, 11, 22), "2026-11-22T08:30:00Z", "2026-11-22T23:00:00Z"),
            (date(2027, 3, 28), "2027-03-28T06:00:00Z", "2027-03-28T22:00:00Z"),
            (date(2027, 10, 31), "2027-10-31T06:00:00Z", "2027-10-31T23:00:00Z"),
        ] {
            let read = |text| DateTime::parse_from_rfc3339(text).unwrap().to_utc();
            w.at(read(morning));
            assert_eq!(w.comes_in(&w.letter_until(&jan, Some(last)).await).await, "201");
            w.at(read(end) - TimeDelta::seconds(1));
            let jan = w.back(&jan).await;
            assert_eq!(jan.gets("/tasks").await.0, 200, "{last}");
            w.later(TimeDelta::seconds(1));
            assert_eq!(in_short(jan.gets("/tasks").await), "403 not_allowed", "{last}");
            assert_eq!(jan.gets("/me/profile").await.0, 200, "a neighbour stays");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_new_second_factor_does_not_lengthen_a_mandate() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        let last = date(2026, 12, 31);
        assert_eq!(w.comes_in(&w.letter_until(&jan, Some(last)).await).await, "201");
        assert_eq!(w.comes_in(&w.letter_until(&jan, None).await).await, "201");
        let (who, end) = (person(jan.id), when(mandate::ends(last, w.now()).unwrap()));
        let kept = format!("role_grant where person_id = {who} and until = {end}");
        assert_eq!(w.counts(&kept).await, 1);
    })
    .await;
}

#[actix_web::test]
async fn who_works_here_no_longer_does_not_come_back_with_a_letter_of_before() {
    story(async |w| {
        let (cora, an) = (w.coordinator("Cora").await, w.worker("An").await);
        let letter = w.letter_until(&an, None).await;
        let leave = format!("/desk/colleagues/{}/leave", an.id);
        assert_eq!(cora.posts(&leave, json!({})).await.0, 204);
        assert_eq!(w.comes_in(&letter).await, "409 invitation_not_valid");
    })
    .await;
}
