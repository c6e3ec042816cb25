//! A role is given by two who steer: one asks it, another confirms it.

use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::{Role, mandate};
use chrono::TimeDelta;
use futures_util::future::join;
use jiff::civil::date;
use serde_json::{Value, json};

use crate::retention::{person, when};
use crate::world::{Person, World, in_short, story, story_in};

/// The last day that is asked, unless a story says otherwise.
const LAST: &str = "2027-06-30";

impl World {
    /// Somebody who sets up the installation.
    pub async fn administrator(&self, name: &str) -> Person {
        let roles = vec![Role::Beheerder];
        self.arrives(Arrival { roles, helps: false, ..self.arrival(name) }).await
    }

    /// Somebody who has a role here already: what is asked for them names them.
    async fn of_the_town(&self, name: &str) -> Person {
        let roles = vec![Role::Gemeente];
        self.arrives(Arrival { roles, helps: false, ..self.arrival(name) }).await
    }

    /// A neighbour with a mail address.
    pub(super) async fn with_a_mailbox(&self, name: &str) -> Person {
        let mut arrival = self.arrival(name);
        arrival.details.mail = Some(format!("{}@huis.example", name.to_lowercase()));
        self.arrives(arrival).await
    }

    /// How often somebody is told, or was.
    pub async fn heard(&self, who: &Person, kind: &str) -> i64 {
        let keys = format!("dedupe_key like 'notice/{}/%/{kind}'", who.id);
        let will = self.counts(&format!("promise where {keys}")).await;
        let told = format!("attempt where kind = '{kind}' and person_id = {}", person(who.id));
        will + self.counts(&told).await
    }

    pub async fn said(&self, action: &str) -> i64 {
        self.counts(&format!("audit where action = '{action}'")).await
    }
}

impl Person {
    pub(super) async fn asks_role(&self, who: &Self, role: &str) -> (u16, Value) {
        let body = json!({ "person": who.id, "role": role, "last_day": LAST });
        self.posts("/desk/roles", body).await
    }

    pub(super) async fn asks_role_by_mail(&self, mail: &str, role: &str) -> (u16, Value) {
        self.posts("/desk/roles", json!({ "mail": mail, "role": role, "last_day": LAST })).await
    }

    /// Asks a role; tells which question that is.
    async fn wants_role(&self, who: &Self, role: &str) -> String {
        let (status, told) = self.asks_role(who, role).await;
        assert_eq!(status, 201, "{told}");
        told.get("id").and_then(Value::as_str).unwrap().to_owned()
    }

    pub(super) async fn confirms_role(&self, id: &str) -> String {
        in_short(self.posts(&format!("/desk/roles/{id}/confirm"), json!({})).await)
    }

    async fn refuses_role(&self, id: &str) -> String {
        in_short(self.deletes(&format!("/desk/roles/{id}")).await)
    }
}

/// Makes what an operation about roles needs: two who steer, one of whom asked something.
pub async fn sample(w: &World, name: &str) -> Option<(String, Value)> {
    let jan = w.of_the_town("Jan").await;
    let body = json!({ "person": jan.id, "role": "ambassadeur", "last_day": LAST });
    if name == "desk_role_ask" {
        return Some(("/desk/roles".to_owned(), body));
    }
    let (cora, _) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
    let id = cora.wants_role(&jan, "ambassadeur").await;
    let act = if name == "desk_role_confirm" { "/confirm" } else { "" };
    Some((format!("/desk/roles/{id}{act}"), json!({})))
}

#[actix_web::test]
async fn a_role_asked_by_one_is_in_force_once_another_confirms_it_until_midnight_of_its_last_day() {
    story(async |w| {
        let (cora, wim) = (w.coordinator("Cora").await, w.administrator("Wim").await);
        let jan = w.with_a_mailbox("Jan").await;
        let (status, told) = cora.asks_role_by_mail("Jan@huis.example", "buurtwerker").await;
        assert_eq!(status, 201, "{told}");
        w.due().await;
        let id = told["id"].as_str().unwrap();
        assert_eq!(w.heard(&wim, "role-asked").await, 1);
        assert_eq!(w.heard(&cora, "role-asked").await, 0, "she knows");
        let rights = format!("role_grant where person_id = {}", person(jan.id));
        assert_eq!(w.counts(&rights).await, 0, "nothing yet");

        let (_, seen) = wim.gets("/desk/roles").await;
        let asked = &seen["asked"][0];
        assert_eq!((&asked["name"], &asked["mail"]), (&Value::Null, &json!("Jan@huis.example")));
        assert_eq!(asked["by"], "Cora Peeters");
        assert_eq!(w.heard(&jan, "role-wanted").await, 0, "a call would say whose address it is");
        assert_eq!((&asked["may_confirm"], &asked["is_mine"]), (&json!(true), &json!(false)));
        assert_eq!(wim.confirms_role(id).await, "204");
        let end = when(mandate::ends(date(2027, 6, 30), w.now()).unwrap());
        assert_eq!(
            w.counts(&format!("{rights} and role = 'buurtwerker' and until = {end}")).await,
            1
        );
        assert_eq!(
            (w.heard(&jan, "role-granted").await, w.heard(&cora, "role-confirmed").await),
            (1, 1)
        );
        assert_eq!(w.said("people.grant_asked.buurtwerker").await, 1);
        assert_eq!(w.said("people.granted.buurtwerker").await, 1);
        let (_, seen) = cora.gets("/desk/roles").await;
        assert_eq!(seen["asked"], json!([]));
        let held = seen["held"].as_array().unwrap();
        assert!(held.iter().any(|it| it["name"] == "Jan Peeters" && it["role"] == "buurtwerker"));
        assert_eq!(wim.confirms_role(id).await, "404 not_found", "once");
    })
    .await;
}

#[actix_web::test]
async fn neither_who_asks_nor_who_gets_it_confirms_a_role() {
    story(async |w| {
        let (cora, dora) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        let wim = w.administrator("Wim").await;
        let id = cora.wants_role(&dora, "beheerder").await;
        assert_eq!(w.heard(&dora, "role-wanted").await, 1);
        for who in [&cora, &dora] {
            assert_eq!(who.confirms_role(&id).await, "409 grant_not_yours");
        }
        assert_eq!(dora.gets("/desk/roles").await.1["asked"][0]["may_confirm"], json!(false));
        assert_eq!(in_short(w.worker("An").await.gets("/desk/roles").await), "403 not_allowed");
        assert_eq!(w.worker("Bo").await.confirms_role(&id).await, "403 not_allowed");
        assert_eq!(w.said("people.granted.beheerder").await, 0);
        assert_eq!(wim.confirms_role(&id).await, "204");
    })
    .await;
}

#[actix_web::test]
async fn of_two_who_confirm_at_once_one_does() {
    story(async |w| {
        let (cora, dora) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        let (wim, jan) = (w.administrator("Wim").await, w.of_the_town("Jan").await);
        let id = cora.wants_role(&jan, "ambassadeur").await;
        let (one, other) = join(dora.confirms_role(&id), wim.confirms_role(&id)).await;
        let mut told = [one, other];
        told.sort();
        assert_eq!(told, ["204", "404 not_found"]);
        assert_eq!(w.said("people.granted.ambassadeur").await, 1);
        assert_eq!(w.heard(&jan, "role-granted").await, 1);
        let (one, other) =
            join(cora.asks_role(&jan, "gemeente"), dora.asks_role(&jan, "gemeente")).await;
        let mut told = [in_short(one), in_short(other)];
        told.sort();
        assert_eq!(told, ["201", "409 grant_waits"], "nor are there two of one question");
    })
    .await;
}

#[actix_web::test]
async fn a_role_that_nobody_confirms_in_seven_days_is_none_and_who_asked_hears_of_it() {
    story(async |w| {
        buurtnet::app::settle_in(w.shared()).await.unwrap();
        let (cora, dora, jan) =
            (w.coordinator("Cora").await, w.coordinator("Dora").await, w.of_the_town("Jan").await);
        let id = cora.wants_role(&jan, "ambassadeur").await;
        w.later(TimeDelta::days(7) - TimeDelta::seconds(1));
        let (cora, dora) = (w.back(&cora).await, w.back(&dora).await);
        assert_eq!(in_short(cora.asks_role(&jan, "ambassadeur").await), "409 grant_waits");
        assert_eq!(dora.gets("/desk/roles").await.1["asked"].as_array().unwrap().len(), 1);
        w.later(TimeDelta::seconds(1));
        assert_eq!(dora.confirms_role(&id).await, "409 grant_over");
        assert_eq!(dora.gets("/desk/roles").await.1["asked"], json!([]));
        w.due().await;
        assert_eq!(w.counts("role_asked").await, 0);
        assert_eq!(w.heard(&cora, "role-not-given").await, 1);
        assert_eq!(w.said("people.grant_lapsed.ambassadeur").await, 1);
        let id = cora.wants_role(&jan, "ambassadeur").await;
        assert_eq!(dora.confirms_role(&id).await, "204", "asked anew, it is confirmed");
    })
    .await;
}

#[actix_web::test]
async fn what_is_taken_back_or_refused_is_confirmed_by_nobody() {
    story(async |w| {
        let (cora, dora, jan) =
            (w.coordinator("Cora").await, w.coordinator("Dora").await, w.of_the_town("Jan").await);
        let id = cora.wants_role(&jan, "ambassadeur").await;
        assert_eq!(cora.refuses_role(&id).await, "204");
        assert_eq!(dora.confirms_role(&id).await, "404 not_found");
        assert_eq!(w.heard(&cora, "role-not-given").await, 0, "she did it herself");
        let id = cora.wants_role(&jan, "ambassadeur").await;
        assert_eq!(dora.refuses_role(&id).await, "204");
        assert_eq!(w.heard(&cora, "role-not-given").await, 1);
        assert_eq!(w.said("people.grant_taken_back.ambassadeur").await, 1);
        assert_eq!(w.said("people.grant_refused.ambassadeur").await, 1);
    })
    .await;
}

#[actix_web::test]
async fn who_steers_alone_asks_no_role_and_nor_does_one_whose_colleague_would_get_it() {
    story(async |w| {
        let (cora, jan) = (w.coordinator("Cora").await, w.of_the_town("Jan").await);
        assert_eq!(cora.gets("/desk/roles").await.1["another"], json!(false));
        let told = cora.asks_role(&jan, "coordinator").await;
        assert_eq!(in_short(told), "409 grant_needs_another");
        let dora = w.coordinator("Dora").await;
        let told = cora.asks_role(&dora, "beheerder").await;
        assert_eq!(in_short(told), "409 grant_needs_another", "Dora gets it, and would confirm it");
        assert_eq!(w.counts("role_asked").await, 0);
        let id = cora.wants_role(&cora, "beheerder").await;
        assert_eq!(cora.confirms_role(&id).await, "409 grant_not_yours");
        assert_eq!(dora.confirms_role(&id).await, "204", "they are two");
    })
    .await;
}

#[actix_web::test]
async fn what_somebody_asked_who_steers_no_longer_is_confirmed_by_nobody() {
    story(async |w| {
        let (cora, dora) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        let (wim, jan) = (w.administrator("Wim").await, w.of_the_town("Jan").await);
        w.coordinator("Greet").await;
        let id = cora.wants_role(&jan, "coordinator").await;
        let leave = format!("/desk/colleagues/{}/leave", cora.id);
        assert_eq!(dora.posts(&leave, json!({})).await.0, 204);
        assert_eq!(wim.confirms_role(&id).await, "409 grant_asker_gone");
        assert_eq!(wim.refuses_role(&id).await, "204");
    })
    .await;
}

#[actix_web::test]
async fn both_give_their_second_factor_anew() {
    story_in(World::for_real().await, async |w| {
        let (cora, dora) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        let jan = w.of_the_town("Jan").await;
        let (of_cora, of_dora) = (cora.makes_a_factor().await, dora.makes_a_factor().await);
        w.later(TimeDelta::minutes(15));
        let told = cora.asks_role(&jan, "ambassadeur").await;
        assert_eq!(in_short(told), "403 step_up_needed");
        assert_eq!(cora.gives(&of_cora.shows()).await, "204");
        let id = cora.wants_role(&jan, "ambassadeur").await;
        assert_eq!(dora.confirms_role(&id).await, "403 step_up_needed");
        assert_eq!(dora.gives(&of_dora.shows()).await, "204");
        assert_eq!(dora.confirms_role(&id).await, "204");
    })
    .await;
}

#[actix_web::test]
async fn a_role_is_asked_for_somebody_who_was_seen_here_with_a_last_day_that_comes() {
    story(async |w| {
        let (cora, _) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        let jan = w.of_the_town("Jan").await;
        let (ada, rosa) = (w.newcomer("Ada").await, w.neighbour("Rosa").await);
        let far = w.stranger("Elders").await;
        for who in [&ada, &rosa, &far] {
            let told = cora.asks_role(who, "buurtwerker").await;
            assert_eq!(in_short(told), "404 not_found", "who has no role here has no name here");
        }
        let wrong = async |body: Value| {
            let (status, told) = cora.posts("/desk/roles", body).await;
            assert_eq!(status, 422, "{told}");
            let first = &told["errors"][0];
            format!("{} {}", first["pointer"].as_str().unwrap(), first["code"].as_str().unwrap())
        };
        for last in ["2026-11-21", "2031-11-23", "2027-02-30"] {
            let body = json!({ "person": jan.id, "role": "buurtwerker", "last_day": last });
            assert_eq!(wrong(body).await, "/last_day not_a_last_day", "{last}");
        }
        for role in ["bewoner", "dienst"] {
            let body = json!({ "person": jan.id, "role": role, "last_day": LAST });
            assert_eq!(wrong(body).await, "/role unknown_value");
        }
        let body = json!({ "role": "gemeente", "last_day": LAST });
        assert_eq!(wrong(body).await, "/mail required");
        assert_eq!(w.counts("role_asked").await, 0);
    })
    .await;
}

#[actix_web::test]
async fn a_lost_answer_asks_a_role_once() {
    story(async |w| {
        let (cora, _) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        let jan = w.of_the_town("Jan").await;
        let body = json!({ "person": jan.id, "role": "gemeente", "last_day": LAST });
        let first = cora.posts_under("a-key-of-this-story", "/desk/roles", body.clone()).await;
        let again = cora.posts_under("a-key-of-this-story", "/desk/roles", body).await;
        assert_eq!((first.0, &first), (201, &again));
        assert_eq!(w.counts("role_asked").await, 1);
    })
    .await;
}
