//! Whether anybody reads this now: said honestly, with a roster, absences and deputies.

use buurtnet::base::clock::Moment;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::session::Kind;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

impl World {
    /// Moves the clock to a moment of the week that begins on Monday 23 November 2026.
    fn then(&self, text: &str) {
        let then: Moment = text.parse().unwrap();
        self.later(then - self.now());
    }

    /// What everybody may know.
    async fn on_duty(&self) -> Value {
        let request = actix_web::test::TestRequest::get().uri("/api/v1/duty");
        let (status, told) = self.calls(request).await;
        assert_eq!(status, 200, "{told}");
        told
    }
}

impl Person {
    /// Signs in for another day of work.
    pub async fn comes_in(&self) -> Self {
        let house = &self.world.shared().house;
        let signed_in = begin(house, self.id, self.buurt, Kind::Staff).await.unwrap();
        Self { signed_in, ..self.clone() }
    }

    async fn sets(&self, shifts: Value) -> String {
        in_short(self.puts("/desk/duty", json!({ "shifts": shifts })).await)
    }

    async fn is_away(&self, days: [&str; 2], deputy: &Self) -> String {
        let body = json!({ "first": days[0], "last": days[1], "deputy": deputy.id });
        in_short(self.posts("/desk/absence", body).await)
    }
}

fn monday_of(who: &Person) -> Value {
    json!({ "weekday": 1, "from": 9 * 60, "until": 12 * 60, "person": who.id })
}

#[actix_web::test]
async fn without_a_roster_nobody_reads_this_and_nobody_knows_when() {
    story(async |w| {
        let told = w.on_duty().await;
        let told = [&told["on_duty"], &told["first_name"], &told["until"], &told["next"]];
        assert_eq!(told, [&json!(false), &Value::Null, &Value::Null, &Value::Null]);
    })
    .await;
}

#[actix_web::test]
async fn the_roster_says_who_is_there_until_when_and_when_next() {
    story(async |w| {
        let an = w.worker("An").await;
        assert_eq!(an.sets(json!([monday_of(&an)])).await, "204");
        let told = w.on_duty().await; // Sunday
        assert_eq!(
            (&told["on_duty"], &told["next"]),
            (&json!(false), &json!("2026-11-23T08:00:00Z"))
        );
        w.then("2026-11-23T09:30:00Z");
        let told = w.on_duty().await;
        assert_eq!(told["first_name"], "An");
        assert_eq!(told["until"], "2026-11-23T11:00:00Z");
        w.then("2026-11-23T11:00:00Z");
        assert_eq!(w.on_duty().await["next"], "2026-11-30T08:00:00Z");
    })
    .await;
}

#[actix_web::test]
async fn who_is_away_is_replaced_until_they_are_back() {
    story(async |w| {
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        assert_eq!(an.sets(json!([monday_of(&an)])).await, "204");
        assert_eq!(an.is_away(["2026-11-23", "2026-11-27"], &bo).await, "204");
        let again = an.is_away(["2026-11-27", "2026-11-28"], &bo).await;
        assert_eq!(again, "409 duty_absent_already");
        w.then("2026-11-23T09:30:00Z");
        assert_eq!(w.on_duty().await["first_name"], "Bo");
        let (an, bo) = (an.comes_in().await, bo.comes_in().await);
        assert_eq!(bo.is_away(["2026-11-23", "2026-11-23"], &an).await, "204");
        assert_eq!(w.on_duty().await["on_duty"], false, "both are away");
        let (status, _) = an.deletes(&format!("/desk/absence/{}/2026-11-23", an.id)).await;
        assert_eq!(status, 204);
        assert_eq!(w.on_duty().await["first_name"], "An");
        let (_, roster) = an.gets("/desk/duty").await;
        assert_eq!(roster["absences"].as_array().unwrap().len(), 1);
    })
    .await;
}

#[actix_web::test]
async fn only_a_coordinator_speaks_for_another() {
    story(async |w| {
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        let arrival = w.arrival("Greet");
        let greet = w.arrives(Arrival { roles: vec![Role::Coordinator], ..arrival }).await;
        let body = json!({ "person": an.id, "first": "2026-11-23", "last": "2026-11-24", "deputy": bo.id });
        assert_eq!(in_short(bo.posts("/desk/absence", body.clone()).await), "404 not_found");
        assert_eq!(in_short(greet.posts("/desk/absence", body).await), "204");
        let path = format!("/desk/absence/{}/2026-11-23", an.id);
        assert_eq!(in_short(bo.deletes(&path).await), "404 not_found");
        assert_eq!(in_short(an.deletes(&path).await), "204");
    })
    .await;
}

#[actix_web::test]
async fn whoever_does_not_work_here_is_on_no_roster() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        assert_eq!(an.sets(json!([monday_of(&rosa)])).await, "409 duty_no_deputy");
        assert_eq!(an.is_away(["2026-11-23", "2026-11-24"], &rosa).await, "409 duty_no_deputy");
        assert_eq!(an.is_away(["2026-11-24", "2026-11-23"], &rosa).await, "409 duty_no_deputy");
        assert_eq!(an.is_away(["2026-11-24", "2026-13-45"], &rosa).await, "422 invalid");
        let wrong = json!({ "from": 540, "until": 600, "person": an.id });
        assert_eq!(an.sets(json!([wrong])).await, "422 invalid");
        assert_eq!(an.sets(json!([])).await, "204");
        assert_eq!(in_short(rosa.gets("/desk/duty").await), "403 not_allowed");
    })
    .await;
}

#[actix_web::test]
async fn a_closed_day_of_the_organisation_empties_the_weekly_roster() {
    story(async |w| {
        let an = w.worker("An").await;
        let arrival = w.arrival("Greet");
        let greet = w.arrives(Arrival { roles: vec![Role::Coordinator], ..arrival }).await;
        assert_eq!(an.sets(json!([monday_of(&an)])).await, "204");
        let hours = json!([{ "weekday": 1, "from": 540, "until": 1020 }]);
        let body = json!({ "hours": hours, "closed": ["2026-11-23"], "contact": greet.id });
        let mut stranger = body.clone();
        stranger["contact"] = json!(w.neighbour("Rosa").await.id);
        let told = in_short(greet.puts("/desk/office", stranger).await);
        assert_eq!(told, "409 duty_no_deputy", "who is called works here");
        assert_eq!(in_short(greet.puts("/desk/office", body.clone()).await), "204");
        assert_eq!(in_short(an.puts("/desk/office", body).await), "403 not_allowed");
        let (_, roster) = greet.gets("/desk/duty").await;
        assert_eq!(roster["office"]["closed"], json!(["2026-11-23"]));
        assert_eq!(roster["steers"], true);
        w.then("2026-11-23T09:30:00Z");
        assert_eq!(w.on_duty().await["next"], "2026-11-30T08:00:00Z");
    })
    .await;
}
