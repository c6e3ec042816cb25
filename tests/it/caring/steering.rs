//! A coordinator looks after the others: what is late, what was shared without a yes, when it is closed.

use buurtnet::base::clock::Moment;
use buurtnet::base::ids::BuurtId;
use buurtnet::care::directory::service::Channel;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use serde_json::{Value, json};

use super::yes_to;
use crate::world::{Person, World, in_short, story};

impl World {
    /// Moves the clock to a moment of the week that begins on Monday 23 November 2026.
    async fn by(&self, text: &str) {
        let then: Moment = text.parse().unwrap();
        self.later(then - self.now());
        self.due().await;
    }
}

impl Person {
    async fn late(&self) -> Vec<String> {
        let (status, late) = self.gets("/desk/overdue").await;
        assert_eq!(status, 200, "{late}");
        let line = |it: &Value| {
            let owner = it["owner"]["first_name"].as_str().unwrap_or("nobody");
            format!(
                "{} {} of {owner}",
                it["type"].as_str().unwrap(),
                it["promise"].as_str().unwrap()
            )
        };
        late.as_array().unwrap().iter().map(line).collect()
    }

    /// Says which days it is closed, besides holidays.
    async fn closes(&self, days: &[&str]) -> String {
        let day = |weekday: u8| json!({ "weekday": weekday, "from": 540, "until": 1020 });
        let hours: Vec<Value> = (1..=5).map(day).collect();
        in_short(self.puts("/desk/office", json!({ "hours": hours, "closed": days })).await)
    }

    /// By when the one task of this kind is due.
    async fn due_of(&self, kind: &str) -> String {
        let (_, list) = self.gets(&format!("/tasks?kinds={kind}")).await;
        list["items"][0]["due"].as_str().unwrap_or_default().to_owned()
    }
}

#[tokio::test]
async fn a_coordinator_sees_what_is_late_and_gives_it_to_another_worker() {
    story(async |w| {
        let (jan, an, els, greet) = (
            w.neighbour("Jan").await,
            w.worker("An").await,
            w.worker("Els").await,
            w.coordinator("Greet").await,
        );
        let worry = w.worry(&jan, None, "energy").await; // on Sunday: a first look by Monday, 17:00
        assert_eq!(an.works_on(worry, json!({ "act": "claim" })).await, "200 triage");
        assert_eq!(greet.late().await, [""; 0]);
        w.by("2026-11-30T09:00:00Z").await;
        let (an, els, greet) = (an.comes_in().await, els.comes_in().await, greet.comes_in().await);
        assert_eq!(greet.late().await, ["energy contact of An"]);
        let to_els = json!({ "act": "hand_over", "to": els.id });
        assert_eq!(els.works_on(worry, to_els.clone()).await, "409 signal_taken");
        assert_eq!(greet.works_on(worry, to_els).await, "204", "without opening the case");
        assert_eq!(greet.late().await, ["energy contact of Els"]);
        assert_eq!(els.opens_case(worry).await["owner"]["is_me"], true);
        assert_eq!(in_short(an.gets("/desk/overdue").await), "403 not_allowed");
    })
    .await;
}

#[tokio::test]
async fn what_was_shared_without_a_yes_is_looked_at_and_comes_back_when_it_was_not_fine() {
    story(async |w| {
        let (jan, rosa, an, greet) = (
            w.neighbour("Jan").await,
            w.neighbour("Rosa").await,
            w.worker("An").await,
            w.coordinator("Greet").await,
        );
        let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
        let worry = w.worry(&jan, Some(&rosa), "self_neglect").await;
        let path = format!("/desk/signals/{worry}/open");
        let shares = json!({ "service": ocmw, "kind": "vital_interest", "categories": ["phone"],
            "words": "Ze herkende niemand en kon niets zeggen." });
        let (status, _) = an.posts(&format!("/desk/signals/{worry}/referrals"), shares).await;
        assert_eq!(status, 200, "she acts at once, and asks nobody before");
        let (status, case) = greet.posts(&path, json!({})).await;
        assert_eq!(status, 200, "what waits for her needs no reason: {case}");
        assert_eq!(case["bases"][0]["words"], "Ze herkende niemand en kon niets zeggen.");
        let (_, waiting) = greet.gets("/desk/reviews").await;
        let review = format!("/bases/{}/review", waiting[0]["id"].as_str().unwrap());
        let no = json!({ "fine": false });
        assert_eq!(in_short(greet.posts(&review, no).await), "422 invalid", "it asks words");
        let no = json!({ "fine": false, "words": "Het OCMW had dit niet nodig. Bel hen terug." });
        assert_eq!(in_short(an.posts(&review, no.clone()).await), "403 not_allowed");
        assert_eq!(greet.posts(&review, no).await.0, 204);
        assert_eq!(greet.gets("/desk/reviews").await.1, json!([]));
        assert!(an.to_do().await.contains(&"referral_answer".to_owned()));
        let again = in_short(greet.posts(&path, json!({})).await);
        assert_eq!(again, "409 case_not_yours", "and after that it is a case of An again");
    })
    .await;
}

#[tokio::test]
async fn the_task_of_a_review_goes_with_the_last_that_waits() {
    story(async |w| {
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let (an, greet) = (w.worker("An").await, w.coordinator("Greet").await);
        let worry = w.worry(&jan, Some(&rosa), "self_neglect").await;
        for name in ["Sociaal Huis", "Wijkgezondheidscentrum"] {
            let shares = json!({ "service": w.service(name, Channel::Phone).await,
                "kind": "vital_interest", "categories": ["phone"], "words": "Ze herkende niemand." });
            assert_eq!(an.posts(&format!("/desk/signals/{worry}/referrals"), shares).await.0, 200);
        }
        let (_, waiting) = greet.gets("/desk/reviews").await;
        for (at, waits) in [(0, true), (1, false)] {
            assert!(greet.to_do().await.contains(&"basis_review".to_owned()));
            let review = format!("/bases/{}/review", waiting[at]["id"].as_str().unwrap());
            assert_eq!(greet.posts(&review, json!({ "fine": true })).await.0, 204);
            assert_eq!(greet.to_do().await.contains(&"basis_review".to_owned()), waits);
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_is_late_while_closed_a_closing_week_moves_what_is_due_and_back() {
    story(async |w| {
        let (jan, an, greet) =
            (w.neighbour("Jan").await, w.worker("An").await, w.coordinator("Greet").await);
        let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
        let rosa = w.neighbour("Rosa").await;
        w.worry(&jan, None, "energy").await;
        let referred = w.worry(&jan, Some(&rosa), "loneliness").await;
        assert_eq!(an.talks(referred, yes_to(ocmw)).await, "200 referred");
        let asked = w.worry(&jan, None, "grief").await;
        let tuesday =
            json!({ "happened": "called", "next": "follow_up", "on": "2026-11-24T08:00:00Z" });
        assert_eq!(an.talks(asked, tuesday).await, "200 follow_up");
        w.due().await;
        let before = async || {
            let mut all = vec![an.due_of("signal_look").await];
            for it in [referred, asked] {
                let (_, list) = an.gets("/tasks?kinds=signal_follow").await;
                let same = |task: &&Value| task["subject"] == json!(it);
                let task = list["items"].as_array().unwrap().iter().find(same).unwrap();
                all.push(task["due"].as_str().unwrap().to_owned());
            }
            all
        };
        let usual = ["2026-11-23T16:00:00Z", "2026-11-27T16:00:00Z", "2026-11-24T08:00:00Z"];
        assert_eq!(before().await, usual);
        let week = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"];
        assert_eq!(greet.closes(&week).await, "204");
        w.due().await;
        let moved = ["2026-11-30T16:00:00Z", "2026-12-04T16:00:00Z", "2026-11-30T08:00:00Z"];
        assert_eq!(before().await, moved);
        assert_eq!(greet.closes(&week).await, "204");
        w.due().await;
        assert_eq!(before().await, moved, "said twice, it moves once");
        w.by("2026-11-26T12:00:00Z").await;
        let greet = greet.comes_in().await;
        assert_eq!(greet.late().await, [""; 0], "in the middle of the closing week");
        assert_eq!(w.counts("task where kind = 'signal_overdue'").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_closing_week_moves_what_is_due_in_every_neighbourhood_of_the_organisation() {
    story(async |w| {
        let greet = w.coordinator("Greet").await;
        let (beside, elsewhere) = (BuurtId::new(w.now()), BuurtId::new(w.now()));
        w.founds_beside(beside, "bloemenbuurt").await;
        w.founds(elsewhere, "elders").await;
        let mut workers = Vec::new();
        for buurt in [beside, elsewhere] {
            let jan = w.arrives(Arrival { buurt, ..w.arrival("Jan") }).await;
            w.worry(&jan, None, "energy").await;
            let roles = vec![Role::Buurtwerker];
            workers.push(w.arrives(Arrival { buurt, roles, ..w.arrival("Els") }).await);
        }
        let week = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"];
        assert_eq!(greet.closes(&week).await, "204");
        w.due().await;
        let mut due = Vec::new();
        for worker in &workers {
            due.push(worker.due_of("signal_look").await);
        }
        assert_eq!(due, ["2026-11-30T16:00:00Z", "2026-11-23T16:00:00Z"]);
    })
    .await;
}

#[tokio::test]
async fn a_closing_week_that_is_taken_back_brings_every_day_back() {
    story(async |w| {
        let (jan, an, greet) =
            (w.neighbour("Jan").await, w.worker("An").await, w.coordinator("Greet").await);
        let asked = w.worry(&jan, None, "grief").await;
        let tuesday =
            json!({ "happened": "called", "next": "follow_up", "on": "2026-11-24T08:00:00Z" });
        assert_eq!(an.talks(asked, tuesday).await, "200 follow_up");
        w.worry(&jan, None, "energy").await;
        let usual = (an.due_of("signal_follow").await, an.due_of("signal_look").await);
        assert_eq!(greet.closes(&["2026-11-23", "2026-11-24"]).await, "204");
        w.due().await;
        let moved = (an.due_of("signal_follow").await, an.due_of("signal_look").await);
        assert_eq!(moved, ("2026-11-25T08:00:00Z".to_owned(), "2026-11-25T16:00:00Z".to_owned()));
        w.later(chrono::TimeDelta::seconds(1));
        assert_eq!(greet.closes(&[]).await, "204");
        w.due().await;
        assert_eq!((an.due_of("signal_follow").await, an.due_of("signal_look").await), usual);
    })
    .await;
}

#[tokio::test]
async fn an_organisation_promises_its_own_terms_and_what_is_urgent_never_waits_longer() {
    story(async |w| {
        let (jan, an, greet) =
            (w.neighbour("Jan").await, w.worker("An").await, w.coordinator("Greet").await);
        w.by("2026-11-23T09:00:00Z").await;
        let (an, greet) = (an.comes_in().await, greet.comes_in().await);
        let (_, roster) = greet.gets("/desk/duty").await;
        let usual = json!({ "promise": "first_look", "u1": "h2", "u2": "d1", "u3": "d3" });
        assert_eq!(roster["office"]["terms"][0], usual);
        assert_eq!(
            roster["office"]["holidays"][0],
            json!({ "day": "2026-12-25", "name": "Kerstmis" })
        );
        let hours = json!([{ "weekday": 1, "from": 540, "until": 1020 }]);
        let sets = async |u1: &str, u2: &str| {
            let terms = json!([{ "promise": "first_look", "u1": u1, "u2": u2, "u3": "d3" }]);
            let body = json!({ "hours": hours, "closed": [], "terms": terms });
            in_short(greet.puts("/desk/office", body).await)
        };
        assert_eq!(sets("d2", "d1").await, "422 invalid");
        assert_eq!(sets("soon", "d1").await, "422 invalid");
        assert_eq!(sets("h1", "h4").await, "204");
        w.due().await;
        w.worry(&jan, None, "energy").await;
        assert_eq!(an.due_of("signal_look").await, "2026-11-23T13:00:00Z");
        let plain = json!({ "hours": hours, "closed": ["2026-12-28"] });
        assert_eq!(in_short(greet.puts("/desk/office", plain).await), "204");
        let (_, roster) = greet.gets("/desk/duty").await;
        assert_eq!(roster["office"]["terms"][0]["u2"], "h4", "hours alone leave the terms");
    })
    .await;
}

#[tokio::test]
async fn a_referral_made_ready_goes_out_under_its_own_name_when_there_is_a_yes() {
    story(async |w| {
        let (jan, rosa, an) =
            (w.neighbour("Jan").await, w.neighbour("Rosa").await, w.worker("An").await);
        let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
        let worry = w.worry(&jan, Some(&rosa), "loneliness").await;
        let path = format!("/desk/signals/{worry}/drafts");
        let (status, case) = an.posts(&path, json!({ "service": ocmw })).await;
        assert_eq!(status, 200, "{case}");
        let draft = case["referrals"][0].clone();
        assert_eq!((&draft["code"], &draft["released"]), (&json!("draft"), &json!([])));
        assert_eq!(case["state"], "triage", "no service was asked");
        let twice = in_short(an.posts(&path, json!({ "service": ocmw })).await);
        assert_eq!(twice, "409 referral_open_already");
        let note = format!("/referrals/{}/note", draft["id"].as_str().unwrap());
        let sent = in_short(an.posts(&note, json!({ "codes": ["requested"] })).await);
        assert_eq!(sent, "409 referral_no_basis");
        w.due().await;
        assert!(!an.to_do().await.contains(&"referral_call".to_owned()));
        assert_eq!(an.talks(worry, yes_to(ocmw)).await, "200 referred");
        let case = an.opens_case(worry).await;
        assert_eq!(case["referrals"].as_array().unwrap().len(), 1);
        assert_eq!(case["referrals"][0]["id"], draft["id"]);
        assert_eq!(case["referrals"][0]["reference"], draft["reference"]);
        assert_eq!(case["referrals"][0]["code"], "requested");
        w.due().await;
        assert!(an.to_do().await.contains(&"referral_call".to_owned()));
    })
    .await;
}
