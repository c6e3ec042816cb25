//! What SQLite is asked while a list is read, and how it finds it: every operation that reads is called in
//! every role that may, and each statement that it says is explained.
//!
//! The operations come from the route tables, and what can be asked in an address from the document, so
//! nobody can mount a list that is not looked at here. The plan of the other engine depends on statistics.

mod reasons;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use actix_web::http::Method;
use buurtnet::demo::file::person;
use buurtnet::demo::play::{BEFORE, play};
use buurtnet::people::api::Route;
use buurtnet::people::permission::may_try;
use sea_orm::{ConnectionTrait as _, DbBackend, Statement};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

use self::reasons::{SORTED, WALKED};
use crate::permissions::samples::{may_answer, sample};
use crate::permissions::{callers, operations, roles_of};
use crate::world::World;
use crate::world::database::on_sqlite;

/// Where a page ended, as most lists write it: a rank, a moment, an id.
const PAGE: &str = "after=1.1795334400000000.00000000-0000-0000-0000-000000000000";

/// Where a page of what there is to do ended, among what was late and among the rest: also when its first was shown.
const LATE: &str =
    "after=-1.1795334400000000.1795334500000000.00000000-0000-0000-0000-000000000000";
const TASKS: &str =
    "after=1.1795334400000000.1795334400000000.00000000-0000-0000-0000-000000000000";

/// What is asked in the address of a list: each question, and a page that is not the first.
const ASKED: &[(&str, &[&str])] = &[
    (
        "help_board",
        &[
            "",
            PAGE,
            "category=garden",
            "part=morning&day=2026-11-24",
            "walk=5_to_10",
            "language=ar",
        ],
    ),
    ("demo_mailbox", &["", "address=an@dijlehoek.example"]),
    ("desk_complaints", &["", PAGE]),
    ("desk_help", &["", PAGE, "all=true", "all=false"]),
    ("desk_keys", &["", PAGE]),
    ("desk_signals", &["", PAGE, "which=queue", "which=mine", "which=ended"]),
    ("desk_talents", &["", "category=garden", "street=Kapelhof"]),
    ("directory_export", &["format=csv", "format=hsds"]),
    ("series_list", &["", "of=PERSON"]),
    ("help_mine", &["", PAGE]),
    ("help_helping", &["", PAGE]),
    ("help_next_door", &["", PAGE]),
    ("people_find", &["", "q=mar", "state=accepted"]),
    ("services", &["", "q=huur", "type=ocmw", "open_now=true", "lang=ar"]),
    ("tasks_list", &["", TASKS, LATE, "kinds=welfare,call", "limit=5"]),
];

/// Asked for none of a list of names: nothing is read.
const NOBODY: &str = " ? = ?";

/// Who looks in the invented neighbourhood: two who live there, two who work there, one who steers, one who
/// keeps the settings.
const LOOKING: [&str; 6] = ["P01", "P34", "P56", "P57", "P61", "P62"];

/// What was said, and by which operations.
type Said = BTreeMap<String, BTreeSet<&'static str>>;

#[derive(Clone, Default)]
struct Heard(Arc<Mutex<BTreeSet<String>>>);

impl<S: Subscriber> Layer<S> for Heard {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "buurtnet::said" {
            let mut said = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            event.record(&mut Sql(&mut said));
        }
    }
}

struct Sql<'a>(&'a mut BTreeSet<String>);

impl Visit for Sql<'_> {
    fn record_str(&mut self, _: &Field, value: &str) {
        self.0.insert(value.to_owned());
    }

    fn record_debug(&mut self, _: &Field, _: &dyn std::fmt::Debug) {}
}

/// What the database is asked while `work` is done.
async fn heard<T>(work: impl Future<Output = T>) -> (T, BTreeSet<String>) {
    let heard = Heard::default();
    let hearing = tracing_subscriber::registry().with(heard.clone());
    let kept = tracing::subscriber::set_default(hearing);
    let done = work.await;
    drop(kept);
    let said = std::mem::take(&mut *heard.0.lock().unwrap());
    (done, said)
}

fn reading() -> impl Iterator<Item = &'static Route> {
    operations().filter(|it| it.method() == Method::GET && it.name != "live")
}

/// Every operation once in every role, on what a sample makes for it.
async fn in_every_role(said: &mut Said) {
    let w = World::new().await;
    for role in callers() {
        let (roles, standing) = roles_of(role);
        let who = w.somebody(role, w.buurt()).await;
        for route in reading() {
            if route.action.is_open() || !may_try(&roles, standing, route.action) {
                continue;
            }
            let it = sample(&w, &who, route.name).await.unwrap();
            let (told, more) = heard(w.tries(Some(&who), route, &it)).await;
            let through = told < 300 || may_answer(route.name).contains(&told);
            assert!(through, "{}: {told} {it:?}", route.name);
            for it in more {
                said.entry(it).or_default().insert(route.name);
            }
        }
    }
}

/// Every list with each question, where a month has passed.
async fn after_a_month(said: &mut Said) {
    let w = World::before_the_demo().await;
    play(w.shared(), w.now() + BEFORE).await.unwrap();
    let somebody = person("P01").unwrap();
    for who in LOOKING {
        let who = w.steps_in(who).await;
        for route in reading().filter(|it| !(it.path)().contains('{')) {
            let asked = ASKED.iter().find(|(name, _)| *name == route.name);
            for asked in asked.map_or(&[""][..], |it| it.1) {
                let asked = asked.replace("PERSON", &somebody.to_string());
                let path = (format!("{}?{asked}", (route.path)()), json!({}));
                let (told, more) = heard(w.tries(Some(&who), route, &path)).await;
                let wrong = told == 422 || told >= 500;
                assert!(!wrong, "{} {asked}: {told}", route.name);
                for it in more {
                    said.entry(it).or_default().insert(route.name);
                }
            }
        }
    }
}

/// Tells what is wrong with one step of how a statement finds its rows; notes which reason it had.
fn wrong<'a>(
    sql: &str,
    by: &BTreeSet<&str>,
    step: &'a str,
    had: &mut BTreeSet<&str>,
) -> Option<&'a str> {
    let whole = step.starts_with("SCAN") && step != "SCAN CONSTANT ROW";
    let walks = ["(buurt_id=?)", "(keeper_id=?)"].iter().any(|it| step.ends_with(it));
    let sorts = step.contains("TEMP B-TREE") && !step.contains("LAST TERM");
    let reason = if whole || walks {
        WALKED.iter().find(|(index, of, _)| {
            step.contains(index) && (of.is_empty() || by.iter().all(|it| it == of))
        })
    } else if sorts {
        SORTED.iter().find(|(from, ..)| sql.contains(from))
    } else {
        return None;
    };
    reason.map_or(Some(step), |(it, ..)| {
        had.insert(it);
        None
    })
}

#[actix_web::test]
async fn every_list_is_read_from_an_index() {
    if !on_sqlite() {
        return;
    }
    let mut said = Said::new();
    in_every_role(&mut said).await;
    after_a_month(&mut said).await;
    let w = World::new().await;
    let db = w.connect().await;
    let (mut had, mut all) = (BTreeSet::new(), Vec::new());
    for (sql, by) in &said {
        if sql.contains(NOBODY) {
            continue;
        }
        let explain = format!("explain query plan {sql}");
        let steps = db.query_all_raw(Statement::from_string(DbBackend::Sqlite, explain)).await;
        for step in steps.unwrap() {
            let step: String = step.try_get("", "detail").unwrap();
            if wrong(sql, by, &step, &mut had).is_some() {
                all.push(format!("{step}, for {by:?}: {sql}"));
            }
        }
    }
    db.close().await.unwrap();
    assert!(said.len() > 100 && all.is_empty(), "{all:#?}");
    let reasons = WALKED.iter().chain(SORTED).map(|it| it.0);
    let idle: Vec<_> = reasons.filter(|it| !had.contains(it)).collect();
    assert!(idle.is_empty(), "a reason for nothing: {idle:?}");
}

#[test]
fn every_question_that_a_list_knows_is_asked() {
    let document = serde_json::to_value(buurtnet::routes::document()).unwrap();
    for route in reading() {
        let path = format!("{}{}", buurtnet::routes::PREFIX, (route.path)());
        let told = &document["paths"][path]["get"];
        let asked = ASKED.iter().find(|(name, _)| *name == route.name).map_or(&[][..], |it| it.1);
        for given in told["parameters"].as_array().into_iter().flatten() {
            let name = given["name"].as_str().unwrap();
            let tried = asked.iter().any(|it| it.contains(&format!("{name}=")));
            assert!(given["in"] != "query" || tried, "{}: nobody asks {name}", route.name);
        }
    }
}
