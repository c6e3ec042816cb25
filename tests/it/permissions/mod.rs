//! The permission table, made true: on paper, and over HTTP for every operation and every role.
//!
//! The operations come from the route tables. One without a sample fails, so nobody can mount a route
//! that these tests do not try.

mod anew;
mod caring;
mod helping;
mod rights;
pub mod samples;
mod sign_in;
mod somebody;

use actix_web::http::Method;
use actix_web::test::TestRequest;
use buurtnet::base::ids::BuurtId;
use buurtnet::people::api::Route;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::permission::{Grant, may, may_try};
use buurtnet::people::{Action, Relation, Role, Standing, printed};
use buurtnet::{demo, routes};
use sea_orm::{ConnectionTrait as _, Statement, from_query_result_to_proxy_row};
use serde_json::Value;

use self::samples::sample;
use crate::world::{Person, World};

/// Every operation, those of the demo too.
pub fn operations() -> impl Iterator<Item = &'static Route> {
    routes::ROOMS.iter().flat_map(|(_, routes)| routes.iter()).chain(demo::ROUTES)
}

fn role_word(role: Option<Role>) -> &'static str {
    role.map_or("newcomer", Role::word)
}

pub fn roles_of(role: Option<Role>) -> (Vec<Role>, Standing) {
    match role {
        None => (vec![Role::Bewoner], Standing::Accepted),
        Some(role) => (vec![role, Role::Bewoner], Standing::Confirmed),
    }
}

/// Who calls: a newcomer, and one of each role.
pub fn callers() -> impl Iterator<Item = Option<Role>> {
    std::iter::once(None).chain(Role::ALL.map(Some))
}

impl World {
    /// Somebody in this role; `None` is a newcomer.
    pub async fn somebody(&self, role: Option<Role>, buurt: BuurtId) -> Person {
        let (roles, standing) = roles_of(role);
        let roles = roles.into_iter().filter(|it| *it != Role::Bewoner).collect();
        let arrival = self.arrival(role_word(role));
        self.arrives(Arrival { buurt, roles, standing, ..arrival }).await
    }

    /// Everything that is stored.
    async fn stored(&self) -> Vec<(String, Vec<String>)> {
        let db = self.database().connect().await;
        let engine = db.get_database_backend();
        let all = if crate::world::database::on_sqlite() {
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"
        } else {
            "select tablename::text as name from pg_tables where schemaname = 'public' order by name"
        };
        let tables = db.query_all_raw(Statement::from_string(engine, all)).await.unwrap();
        let mut stored = Vec::new();
        for table in tables {
            let table: String = table.try_get("", "name").unwrap();
            let sql = Statement::from_string(engine, format!("select * from {table}"));
            let rows = db.query_all_raw(sql).await.unwrap();
            let told = |row| format!("{:?}", from_query_result_to_proxy_row(row));
            let mut rows: Vec<_> = rows.iter().map(told).collect();
            rows.sort();
            stored.push((table, rows));
        }
        db.close().await.unwrap();
        stored
    }

    /// Sends a sample, with the cookies of `who` or none; tells the status alone: a stream has no end.
    pub async fn tries(
        &self,
        who: Option<&Person>,
        route: &Route,
        (path, body): &(String, Value),
    ) -> u16 {
        let key = buurtnet::base::random::token::<16>().unwrap();
        let mut request = TestRequest::default()
            .method(route.method())
            .uri(&format!("/api/v1{path}"))
            .insert_header(("idempotency-key", key));
        if let Some(who) = who {
            request = request.insert_header(("cookie", who.cookie()));
        }
        if route.method() != Method::GET {
            request = request.set_json(body);
        }
        match self.answers(request).await {
            Ok(response) => response.status().as_u16(),
            Err(refusal) => refusal.as_response_error().status_code().as_u16(),
        }
    }
}

/// The page is evaluated from the rule, cell by cell: a changed cell is a changed page.
#[test]
fn the_table_on_paper_is_the_rule() {
    let here = env!("CARGO_MANIFEST_DIR");
    let committed = std::fs::read_to_string(format!("{here}/docs/permissions.md")).unwrap();
    let hint = "write it anew: cargo run -- permissions > docs/permissions.md";
    assert_eq!(committed, printed::page(), "{hint}");
    let readme = std::fs::read_to_string(format!("{here}/README.md")).unwrap();
    assert!(readme.contains(&printed::table()), "the table in README.md is another: {hint}");
}

#[test]
fn every_cell_is_granted_or_refused_as_its_row_says() {
    for action in Action::ALL {
        for role in Role::ALL {
            for standing in [Standing::Guest, Standing::Accepted, Standing::Confirmed] {
                let granted = action.grants().iter().filter(|it| it.role == role);
                let same = |it: &&Grant| match standing {
                    Standing::Guest => it.standing == Standing::Guest,
                    Standing::Accepted | Standing::Confirmed => {
                        it.standing != Standing::Guest && standing >= it.standing
                    }
                };
                let granted: Vec<_> = granted.filter(same).collect();
                assert_eq!(may_try(&[role], standing, *action), !granted.is_empty());
                for relation in Relation::ALL {
                    let reaches = granted.iter().any(|it| it.relations.contains(&relation));
                    let told = may(&[role], standing, *action, relation);
                    assert_eq!(told, reaches, "{action:?} {role:?} {standing:?} {relation:?}");
                }
            }
        }
    }
}

#[test]
fn every_action_but_one_has_a_route_or_a_reason() {
    /// Asked inside another route: asking in somebody's name is a field of asking.
    const INSIDE: &[Action] = &[Action::HelpAskFor];
    let mounted: Vec<_> = operations().map(|it| it.action).collect();
    for action in Action::ALL {
        let known = mounted.contains(action) || INSIDE.contains(action);
        assert!(known, "{action:?} is granted to somebody and reachable by nobody");
    }
}

/// Every denied cell in one world: 401 for nobody, 403 for the wrong role, 404 for the wrong
/// neighbourhood; and whatever was stored is stored as before.
#[actix_web::test]
async fn who_may_not_is_refused_and_changes_nothing() {
    let w = World::new().await;
    let an = w.somebody(Some(Role::Buurtwerker), w.buurt()).await;
    let elsewhere = BuurtId::new(w.now());
    w.founds(elsewhere, "elders").await;
    let (mut here, mut there) = (Vec::new(), Vec::new());
    for role in callers() {
        here.push((role, w.somebody(role, w.buurt()).await));
        there.push((role, w.somebody(role, elsewhere).await));
    }
    let closed: Vec<_> = operations().filter(|it| !it.action.is_open()).collect();
    // All that is stored is read before and after some routes together: reading it is what costs.
    for routes in closed.chunks(AT_ONCE) {
        let mut samples = Vec::new();
        for route in routes {
            let it = sample(&w, &an, route.name).await;
            samples.push(it.unwrap_or_else(|| panic!("{} has no sample here", route.name)));
        }
        let before = w.stored().await;
        for (route, it) in routes.iter().zip(&samples) {
            assert_eq!(w.tries(None, route, it).await, 401, "{} for nobody", route.name);
            for (role, who) in &here {
                let (roles, standing) = roles_of(*role);
                if !may_try(&roles, standing, route.action) {
                    let told = w.tries(Some(who), route, it).await;
                    assert_eq!(told, 403, "{} for {}", route.name, role_word(*role));
                }
            }
            for (role, who) in there.iter().filter(|_| (route.path)().contains('{')) {
                let told = w.tries(Some(who), route, it).await;
                let name = format!("{} for {} of elsewhere", route.name, role_word(*role));
                assert!([403, 404].contains(&told), "{name}: {told}");
            }
        }
        let names: Vec<_> = routes.iter().map(|it| it.name).collect();
        assert!(before == w.stored().await, "a refusal of one of {names:?} changed something");
    }
}

#[actix_web::test]
async fn an_odd_spelling_of_a_path_opens_nothing() {
    let w = World::new().await;
    let rosa = w.somebody(Some(Role::Bewoner), w.buurt()).await;
    let route = operations().find(|it| it.name == "people_find").unwrap();
    for path in
        ["/people/", "//people", "/PEOPLE", "/%70eople", "/./people", "/people?state=accepted"]
    {
        let told = w.tries(Some(&rosa), route, &(path.to_owned(), Value::Null)).await;
        assert!([403, 404].contains(&told), "{path}: {told}");
    }
}

/// Each allowed cell once, in a fresh world per operation: it gets as far as the rule of its room.
async fn who_may_gets_through(part: usize) {
    for (_, route) in operations().enumerate().filter(|(at, _)| at % PARTS == part) {
        let w = World::new().await;
        for role in callers() {
            let (roles, standing) = roles_of(role);
            if route.action.is_open() || !may_try(&roles, standing, route.action) {
                continue;
            }
            let who = w.somebody(role, w.buurt()).await;
            let it = sample(&w, &who, route.name).await.unwrap();
            let told = w.tries(Some(&who), route, &it).await;
            let through = told < 300 || samples::may_answer(route.name).contains(&told);
            assert!(through, "{} for {}: {told} {it:?}", route.name, role_word(role));
        }
    }
}

/// So many tests share the operations, to run beside each other.
const PARTS: usize = 4;

/// How many operations are tried between two looks at all that is stored.
const AT_ONCE: usize = 16;

#[actix_web::test]
async fn who_may_gets_through_in_the_first_quarter() {
    who_may_gets_through(0).await;
}

#[actix_web::test]
async fn who_may_gets_through_in_the_second_quarter() {
    who_may_gets_through(1).await;
}

#[actix_web::test]
async fn who_may_gets_through_in_the_third_quarter() {
    who_may_gets_through(2).await;
}

#[actix_web::test]
async fn who_may_gets_through_in_the_last_quarter() {
    who_may_gets_through(3).await;
}
