//! Every role that is given is ended too: by who has it, or by one who steers.

use buurtnet::base::db::Tx;
use buurtnet::people::grant::ROLES as GIVEN;
use buurtnet::people::{Role, mandates};
use futures_util::future::join;
use serde_json::{Value, json};

use crate::retention::person;
use crate::world::{Person, World, in_short, story, story_in};

impl World {
    /// Gives somebody a role, as two who steer would.
    async fn gives_role(&self, who: &Person, role: Role) {
        let whom = (who.buurt, who.id);
        let flow = async move |tx: &Tx| mandates::grant(tx, whom, (role, None), None).await;
        self.shared().house.db.write("a test", flow).await.unwrap();
    }

    async fn has_role(&self, who: &Person, role: Role) -> bool {
        let (who, role) = (person(who.id), role.word());
        let held = format!("role_grant where person_id = {who} and role = '{role}'");
        self.counts(&format!("{held} and until is null")).await == 1
    }
}

impl Person {
    async fn ends_role(&self, who: &Self, role: Role) -> String {
        let body = json!({ "person": who.id, "role": role });
        in_short(self.posts("/desk/roles/end", body).await)
    }

    async fn gives_up(&self, role: Role) -> String {
        in_short(self.posts("/me/roles/end", json!({ "role": role })).await)
    }

    /// Whether the list says that one may end a role of somebody.
    async fn may_end(&self, who: &Self, role: Role) -> bool {
        self.listed(who, role).await.get("may_end") == Some(&json!(true))
    }

    /// Whether the list says that somebody is the last buurtwerker.
    async fn is_last_worker(&self, who: &Self) -> bool {
        self.listed(who, Role::Buurtwerker).await.get("last") == Some(&json!(true))
    }

    /// The row of a role of somebody.
    async fn listed(&self, who: &Self, role: Role) -> Value {
        let (_, seen) = self.gets("/desk/roles").await;
        let held = seen.get("held").and_then(Value::as_array).unwrap();
        let is_it = |it: &&Value| {
            it.get("person") == Some(&json!(who.id)) && it.get("role") == Some(&json!(role))
        };
        held.iter().find(is_it).unwrap_or_else(|| panic!("{seen}")).clone()
    }

    /// Whether what is kept about oneself says that one is the last buurtwerker.
    async fn reads_being_last(&self) -> bool {
        let (_, seen) = self.gets("/me/data").await;
        seen.get("last").unwrap() == &json!(["buurtwerker"])
    }

    async fn asks_to_go(&self) -> String {
        let (status, told) = self.posts("/me/forget", json!({})).await;
        if status == 200 { "200".to_owned() } else { in_short((status, told)) }
    }
}

/// Somebody who has a role, and who steers beside.
pub async fn sample(w: &World) -> Option<(String, Value)> {
    let jan = w.neighbour("Jan").await;
    w.gives_role(&jan, Role::Gemeente).await;
    Some(("/desk/roles/end".to_owned(), json!({ "person": jan.id, "role": "gemeente" })))
}

/// A role of one's own.
pub async fn own(w: &World, who: &Person) -> Option<(String, Value)> {
    w.gives_role(who, Role::Ambassadeur).await;
    Some(("/me/roles/end".to_owned(), json!({ "role": "ambassadeur" })))
}

#[actix_web::test]
async fn every_role_that_is_given_is_ended_by_one_who_steers_and_its_holder_hears_of_it() {
    story(async |w| {
        let (cora, dora) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        w.coordinator("Greet").await;
        for role in GIVEN {
            let jan = w.neighbour("Jan").await;
            w.gives_role(&jan, role).await;
            assert!(cora.may_end(&jan, role).await, "{role:?}");
            assert_eq!(cora.ends_role(&jan, role).await, "204", "{role:?}");
            assert!(!w.has_role(&jan, role).await, "{role:?}");
            assert_eq!(w.heard(&jan, "role-ended").await, 1, "{role:?}");
            let line = format!("people.role_end.{}", role.word());
            assert_eq!(w.said(&line).await, 1);
            assert_eq!(dora.ends_role(&jan, role).await, "404 not_found", "once");
        }
        let an = w.worker("An").await;
        assert_eq!(an.gets("/tasks").await.0, 200);
        assert_eq!(cora.ends_role(&an, Role::Buurtwerker).await, "204");
        assert_eq!(in_short(an.gets("/tasks").await), "403 not_allowed", "at this very moment");
        let bo = w.worker("Bo").await;
        assert_eq!(bo.ends_role(&cora, Role::Coordinator).await, "403 not_allowed");
    })
    .await;
}

#[actix_web::test]
async fn one_gives_up_a_role_of_ones_own_whatever_it_is() {
    story(async |w| {
        w.coordinator("Cora").await;
        for role in GIVEN {
            let jan = w.neighbour("Jan").await;
            w.gives_role(&jan, role).await;
            assert_eq!(jan.gives_up(role).await, "204", "{role:?}");
            assert!(!w.has_role(&jan, role).await, "{role:?}");
            assert_eq!(w.heard(&jan, "role-ended").await, 0, "she knows");
            assert_eq!(jan.gives_up(role).await, "404 not_found");
        }
        let jan = w.neighbour("Jan").await;
        for none in ["bewoner", "dienst"] {
            let told = jan.posts("/me/roles/end", json!({ "role": none })).await;
            assert_eq!(in_short(told), "422 invalid", "{none}");
        }
    })
    .await;
}

#[actix_web::test]
async fn there_is_always_somebody_who_steers() {
    story(async |w| {
        let cora = w.coordinator("Cora").await;
        assert!(!cora.may_end(&cora, Role::Coordinator).await);
        for told in
            [cora.ends_role(&cora, Role::Coordinator).await, cora.gives_up(Role::Coordinator).await]
        {
            assert_eq!(told, "409 nobody_would_steer");
        }
        let dora = w.coordinator("Dora").await;
        assert_eq!(cora.ends_role(&dora, Role::Coordinator).await, "409 no_other_coordinator");
        let (one, other) =
            join(cora.gives_up(Role::Coordinator), dora.gives_up(Role::Coordinator)).await;
        let mut told = [one, other];
        told.sort();
        assert_eq!(told, ["204", "409 nobody_would_steer"], "of two who go at once one stays");
    })
    .await;
}

#[actix_web::test]
async fn nobody_who_steers_empties_the_desk_alone() {
    story(async |w| {
        let (cora, wim) = (w.coordinator("Cora").await, w.administrator("Wim").await);
        let an = w.worker("An").await;
        let leave = format!("/desk/colleagues/{}/leave", an.id);
        let told = cora.ends_role(&an, Role::Buurtwerker).await;
        assert_eq!(told, "409 desk_would_be_yours_alone", "she would look at herself");
        assert!(cora.may_end(&an, Role::Buurtwerker).await, "so that it is told who may");
        let told = in_short(cora.posts(&leave, json!({})).await);
        assert_eq!(told, "409 desk_would_be_yours_alone");
        assert_eq!(an.gets("/tasks").await.0, 200, "she works on");
        let told = cora.ends_role(&wim, Role::Beheerder).await;
        assert_eq!(told, "409 nobody_else_would_steer", "or she might do it after that");
        assert_eq!(wim.ends_role(&an, Role::Buurtwerker).await, "204", "Cora is left");
        assert_eq!(wim.ends_role(&cora, Role::Coordinator).await, "409 no_other_coordinator");
        let bo = w.worker("Bo").await;
        assert_eq!(wim.gives_up(Role::Beheerder).await, "204");
        assert_eq!(cora.ends_role(&bo, Role::Buurtwerker).await, "204", "nobody else may");
        assert_eq!(cora.gives_up(Role::Coordinator).await, "409 nobody_would_steer");
    })
    .await;
}

#[actix_web::test]
async fn a_desk_that_would_be_left_to_nobody_is_another_word_than_one_left_to_who_ends_it() {
    story(async |w| {
        let (wim, an) = (w.administrator("Wim").await, w.worker("An").await);
        assert_eq!(wim.ends_role(&an, Role::Buurtwerker).await, "409 desk_would_be_empty");
        assert!(wim.may_end(&an, Role::Buurtwerker).await, "so that it is told what is first");
    })
    .await;
}

#[actix_web::test]
async fn who_ends_the_role_of_the_last_buurtwerker_reads_before_that_it_is_the_last() {
    story(async |w| {
        let (wim, cora) = (w.administrator("Wim").await, w.coordinator("Cora").await);
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        assert!(!wim.is_last_worker(&an).await && !wim.is_last_worker(&bo).await);
        assert_eq!(wim.ends_role(&bo, Role::Buurtwerker).await, "204");
        assert!(wim.is_last_worker(&an).await);
        let cora = wim.listed(&cora, Role::Coordinator).await;
        assert_eq!(cora.get("last"), Some(&json!(true)), "nor does anybody coordinate beside her");
        let wim_row = wim.listed(&wim, Role::Beheerder).await;
        assert_eq!(wim_row.get("last"), Some(&json!(false)), "no role of which one must stay");
        assert_eq!(wim.ends_role(&an, Role::Buurtwerker).await, "204", "a coordinator is left");
    })
    .await;
}

#[actix_web::test]
async fn the_last_who_coordinates_reads_so_before_the_role_is_ended() {
    story(async |w| {
        let (wim, cora) = (w.administrator("Wim").await, w.coordinator("Cora").await);
        let dirk = w.coordinator("Dirk").await;
        let last = async |who: &Person| {
            let row = wim.listed(who, Role::Coordinator).await;
            let own = who.gets("/me/data").await.1;
            let (row, own) = (row.get("last").cloned(), own.get("last").cloned());
            [row == Some(json!(true)), own == Some(json!(["coordinator"]))]
        };
        assert_eq!((last(&cora).await, last(&dirk).await), ([false; 2], [false; 2]));
        assert_eq!(wim.ends_role(&dirk, Role::Coordinator).await, "204");
        assert_eq!(last(&cora).await, [true; 2]);
    })
    .await;
}

#[actix_web::test]
async fn who_gives_up_being_the_last_buurtwerker_reads_before_that_one_is_the_last() {
    story(async |w| {
        let (cora, jan) = (w.coordinator("Cora").await, w.neighbour("Jan").await);
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        assert!(!an.reads_being_last().await && !bo.reads_being_last().await);
        assert_eq!(bo.gives_up(Role::Buurtwerker).await, "204");
        assert!(an.reads_being_last().await);
        for no_worker in [&bo, &cora, &jan] {
            assert!(!no_worker.reads_being_last().await);
        }
        assert_eq!(an.gives_up(Role::Buurtwerker).await, "204", "it is said, not refused");
        assert!(!an.reads_being_last().await);
    })
    .await;
}

#[actix_web::test]
async fn one_person_ends_five_roles_of_others_in_a_day() {
    story(async |w| {
        let (cora, dora) = (w.coordinator("Cora").await, w.coordinator("Dora").await);
        let mut last = w.worker("An").await;
        for nth in 0..6 {
            let next = w.worker(&format!("Bo{nth}")).await;
            let told = if nth % 2 == 0 {
                cora.ends_role(&last, Role::Buurtwerker).await
            } else {
                in_short(
                    cora.posts(&format!("/desk/colleagues/{}/leave", last.id), json!({})).await,
                )
            };
            let expected = if nth < 5 { "20" } else { "409 roles_ended_enough" };
            assert!(told.starts_with(expected), "{nth}: {told}");
            if nth < 5 {
                last = next;
            }
        }
        let jan = w.neighbour("Jan").await;
        w.gives_role(&jan, Role::Gemeente).await;
        assert_eq!(cora.ends_role(&jan, Role::Gemeente).await, "204", "who sees numbers only");
        assert_eq!(dora.ends_role(&last, Role::Buurtwerker).await, "204", "another goes on");
    })
    .await;
}

#[actix_web::test]
async fn a_role_that_others_gave_keeps_nobody_from_being_forgotten() {
    story(async |w| {
        let (cora, jan) = (w.coordinator("Cora").await, w.neighbour("Jan").await);
        for role in [Role::Gemeente, Role::Ambassadeur, Role::Beheerder] {
            w.gives_role(&jan, role).await;
        }
        assert_eq!(jan.asks_to_go().await, "200");
        assert_eq!(w.counts("audit where action like 'people.role_end.%'").await, 3);
        let roles = format!("role_grant where person_id = {} and until is null", person(jan.id));
        assert_eq!(w.counts(&roles).await, 0);

        let an = w.worker("An").await;
        assert_eq!(an.asks_to_go().await, "409 leaves_while_working", "somebody waits for her");
        assert_eq!(an.gives_up(Role::Buurtwerker).await, "204");
        assert_eq!(an.asks_to_go().await, "200");
        assert_eq!(cora.asks_to_go().await, "409 leaves_while_working");
    })
    .await;
}

#[actix_web::test]
async fn who_steers_last_is_not_forgotten_before_another_does() {
    story(async |w| {
        let wim = w.neighbour("Wim").await;
        w.gives_role(&wim, Role::Beheerder).await;
        assert_eq!(wim.asks_to_go().await, "409 leaves_while_working");
        assert!(w.has_role(&wim, Role::Beheerder).await, "nothing was ended");
        w.coordinator("Cora").await;
        assert_eq!(wim.asks_to_go().await, "200");
    })
    .await;
}

#[actix_web::test]
async fn who_has_a_second_factor_gives_it_anew_to_end_a_role() {
    story_in(World::for_real().await, async |w| {
        let (cora, jan) = (w.coordinator("Cora").await, w.neighbour("Jan").await);
        w.coordinator("Dora").await;
        w.gives_role(&jan, Role::Gemeente).await;
        assert_eq!(jan.gives_up(Role::Gemeente).await, "204", "who has none is not kept in it");
        w.gives_role(&jan, Role::Ambassadeur).await;
        let app = cora.makes_a_factor().await;
        w.later(chrono::TimeDelta::minutes(15));
        assert_eq!(cora.ends_role(&jan, Role::Ambassadeur).await, "403 step_up_needed");
        assert_eq!(cora.gives_up(Role::Coordinator).await, "403 step_up_needed");
        assert_eq!(in_short(cora.posts("/me/forget", json!({})).await), "403 step_up_needed");
        assert_eq!(cora.gives(&app.shows()).await, "204");
        assert_eq!(cora.ends_role(&jan, Role::Ambassadeur).await, "204");
        assert_eq!(cora.gives_up(Role::Coordinator).await, "204");
    })
    .await;
}
