//! A second neighbourhood in the same installation: nobody of it sees anything of the first.

use std::collections::{HashMap, HashSet};

use actix_web::http::Method;
use actix_web::test::TestRequest;
use buurtnet::base::ids::{BuurtId, PersonId};
use buurtnet::buurt::plan::Plan;
use buurtnet::demo::play::{BEFORE, play};
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::routes::ROOMS;
use chrono::TimeDelta;
use sea_orm::{ConnectionTrait as _, Statement};
use uuid::Uuid;

use super::STREETS;
use crate::world::database::on_sqlite;
use crate::world::{Person, World, story};

/// Every name that stands in a text.
fn names(text: &str) -> HashSet<Uuid> {
    let parts = text.split(|it: char| !(it.is_ascii_hexdigit() || it == '-'));
    parts.filter(|it| it.len() == 36).filter_map(|it| it.parse().ok()).collect()
}

/// Every name of something, or somebody, of a neighbourhood.
async fn all_of(w: &World, buurt: BuurtId) -> HashSet<Uuid> {
    let db = w.connect().await;
    let all = async |sql: String| {
        db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap()
    };
    let tables = if on_sqlite() {
        "select t.name from sqlite_master t where t.type = 'table' and exists \
         (select 1 from pragma_table_info(t.name) i where i.name = 'id') and exists \
         (select 1 from pragma_table_info(t.name) i where i.name = 'buurt_id')"
    } else {
        "select a.table_name::text from information_schema.columns a \
         join information_schema.columns b using (table_schema, table_name) \
         where a.table_schema = 'public' and a.column_name = 'id' and b.column_name = 'buurt_id'"
    };
    let here =
        if on_sqlite() { format!("x'{}'", buurt.0.simple()) } else { format!("'{buurt}'::uuid") };
    let mut found = HashSet::from([buurt.0]);
    for table in all(tables.to_owned()).await {
        let table: String = table.try_get_by_index(0).unwrap();
        for row in all(format!("select id from {table} where buurt_id = {here}")).await {
            found.insert(row.try_get_by_index(0).unwrap());
        }
    }
    for row in all(format!("select person_id from membership where buurt_id = {here}")).await {
        found.insert(row.try_get_by_index(0).unwrap());
    }
    db.close().await.unwrap();
    found
}

/// What somebody sees on every list there is: each name in it, with its list.
async fn sees(who: &Person) -> (usize, HashMap<Uuid, &'static str>) {
    let (mut answered, mut seen) = (0, HashMap::new());
    let lists = ROOMS.iter().flat_map(|(_, routes)| routes.iter());
    let lists = lists.filter(|it| it.method() == Method::GET && !(it.path)().contains('{'));
    for route in lists.filter(|it| it.name != "live") {
        let (status, body) = who.gets(&(route.path)()).await;
        assert!(status < 500, "{}: {body}", route.name);
        answered += usize::from(status == 200);
        seen.extend(names(&body.to_string()).into_iter().map(|it| (it, route.name)));
    }
    (answered, seen)
}

#[actix_web::test]
async fn a_second_neighbourhood_sees_nothing_of_the_first_on_any_list() {
    let w = World::before_the_demo().await;
    play(w.shared(), w.now() + BEFORE).await.unwrap();
    w.imports(&Plan::example(), STREETS, false).await.unwrap();
    let theirs = all_of(&w, w.buurt()).await;
    assert!(theirs.len() > 500, "the first is a full one: {}", theirs.len());
    let elsewhere = w.shared().buurten.by_slug("bloemenwijk").unwrap().id;
    let (mut answered, mut control) = (0, 0);
    for role in Role::ALL {
        let roles = if role == Role::Bewoner { Vec::new() } else { vec![role] };
        let arrival = w.arrival(role.word());
        let stranger = Arrival { buurt: elsewhere, roles: roles.clone(), ..arrival };
        let stranger = w.arrives(stranger).await;
        let (lists, seen) = sees(&stranger).await;
        let leaked: Vec<_> = seen.iter().filter(|(it, _)| theirs.contains(it)).collect();
        assert!(leaked.is_empty(), "{} sees {leaked:?}", role.word());
        answered += lists;
        if role != Role::Buurtwerker {
            continue;
        }
        let own = Arrival { id: PersonId::new(w.now()), roles, ..w.arrival(role.word()) };
        let own = w.arrives(own).await;
        control += sees(&own).await.1.keys().filter(|it| theirs.contains(it)).count();
    }
    assert!(answered > 50, "{answered} lists answered");
    assert!(control > 50, "whoever is of the first sees {control} of its names");
}

#[actix_web::test]
async fn whoever_is_signed_in_sees_the_own_neighbourhood_also_when_a_token_ran_out() {
    story(async |w| {
        w.imports(&Plan::example(), STREETS, false).await.unwrap();
        let elsewhere = w.shared().buurten.by_slug("bloemenwijk").unwrap().id;
        let mia = w.arrives(Arrival { buurt: elsewhere, ..w.arrival("Mia") }).await;
        let cookie = mia.cookie();
        let name = async |cookie: Option<String>| {
            let request = TestRequest::get().uri("/api/v1/neighbourhood");
            let request = match cookie {
                Some(it) => request.insert_header(("cookie", it)),
                None => request,
            };
            w.calls(request).await.1["name"].as_str().unwrap().to_owned()
        };
        assert_eq!(name(None).await, "dijlehoek");
        assert_eq!(name(Some(cookie.clone())).await, "Bloemenwijk");
        w.later(TimeDelta::minutes(30));
        assert_eq!(name(Some(cookie.clone())).await, "Bloemenwijk");
        mia.deletes("/session").await;
        assert_eq!(name(Some(cookie)).await, "dijlehoek", "who signed out is a stranger");
    })
    .await;
}
