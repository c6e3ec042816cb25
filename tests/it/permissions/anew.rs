//! What weighs most asks a second factor anew: which routes, and each of them over HTTP.

use actix_web::test::TestRequest;
use buurtnet::base::ids::BuurtId;
use buurtnet::people::Role;
use buurtnet::people::api::Route;
use buurtnet::people::flows::arriving::Arrival;
use chrono::TimeDelta;
use serde_json::Value;

use super::operations;
use super::samples::sample;
use crate::second_factor::App;
use crate::world::{Person, World, in_short};

/// Opening what is sealed, making somebody be forgotten or move, giving and ending somebody's work, letting somebody in as
/// somebody, saying that somebody is screened, sending to whom nothing went before, taking all of it out of the house, how long it is kept, and
/// what is set of the neighbourhood.
const ANEW: [&str; 32] = [
    "desk_buurt_helping",
    "desk_buurt_kind",
    "desk_buurt_rhythm",
    "desk_buurt_team",
    "desk_colleague_cases",
    "desk_colleague_leave",
    "desk_complaint_act",
    "desk_complaint_open",
    "desk_role_ask",
    "desk_role_confirm",
    "desk_role_end",
    "desk_signal_open",
    "desk_signal_refer",
    "desk_signal_talk",
    "desk_streets_apply",
    "desk_streets_preview",
    "desk_terms_set",
    "directory_apply",
    "directory_export",
    "directory_preview",
    "letters_make",
    "moment_open",
    "people_died",
    "people_forget",
    "people_move",
    "people_new_code",
    "people_screen",
    "people_stay",
    "referral_script",
    "referral_send_again",
    "release_preview",
    "service_set",
];

#[test]
fn the_routes_that_ask_it_anew_are_these() {
    let mut marked: Vec<_> = operations().filter(|it| it.anew).map(|it| it.name).collect();
    marked.sort_unstable();
    assert_eq!(marked, ANEW);
}

/// Somebody who works here in every way, with a second factor.
async fn everything(w: &World) -> (Person, App) {
    let roles = vec![Role::Buurtwerker, Role::Coordinator, Role::Beheerder];
    let cora = w.arrives(Arrival { roles, ..w.arrival("Cora") }).await;
    let app = cora.makes_a_factor().await;
    (cora, app)
}

impl Person {
    async fn tries_route(&self, route: &Route, (path, body): &(String, Value)) -> String {
        let key = buurtnet::base::random::token::<16>().unwrap();
        let request = TestRequest::default().method(route.method());
        let request = request.insert_header(("idempotency-key", key));
        let get = route.method() == actix_web::http::Method::GET;
        let request = if get { request } else { request.set_json(body) };
        in_short(self.calls(request, path).await)
    }
}

#[actix_web::test]
async fn each_route_that_weighs_most_is_shut_a_quarter_of_an_hour_after_the_second_factor() {
    let (demo, real) = (World::new().await, World::for_real().await);
    let an = demo.somebody(Some(Role::Buurtwerker), demo.buurt()).await;
    let elsewhere = BuurtId::new(real.now());
    real.founds(elsewhere, "elders").await;
    let (cora, app) = everything(&real).await;
    let mut samples = Vec::new();
    for route in operations().filter(|it| it.anew) {
        samples.push((route, sample(&demo, &an, route.name).await.unwrap()));
    }
    for (route, it) in &samples {
        let told = cora.tries_route(route, it).await;
        assert_ne!(told, "403 step_up_needed", "{} a moment after", route.name);
    }
    real.later(TimeDelta::minutes(15));
    let before = real.stored().await;
    for (route, it) in &samples {
        assert_eq!(cora.tries_route(route, it).await, "403 step_up_needed", "{}", route.name);
    }
    assert!(before == real.stored().await, "a refusal changed something");
    real.later(TimeDelta::seconds(30));
    assert_eq!(cora.gives(&app.shows()).await, "204");
    let (route, it) = samples.first().unwrap();
    assert_ne!(cora.tries_route(route, it).await, "403 step_up_needed");
}
