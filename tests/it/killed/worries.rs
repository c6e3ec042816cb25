//! Worries are told while the program is killed, again and again: what was acknowledged is in the
//! queue with its clock and its task, once, and nothing is there by half.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use buurtnet::base::db::{Settings, single};
use buurtnet::base::ids::SignalId;
use futures_util::future::{join, join_all};
use sea_orm::{ConnectionTrait as _, DatabaseConnection, Statement};
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use uuid::Uuid;

use super::{Running, client, is_whole};
use crate::world::database::{Database, on_sqlite};

/// How often the program is killed, unless `KILLS` says otherwise: `make bench` asks a hundred times.
const ROUNDS: usize = 12;

/// From how many sides worries are told.
const TELLERS: usize = 6;

/// A neighbour whose phone sends each worry until it was acknowledged.
struct Teller {
    who: usize,
    cookie: String,
    /// So many were acknowledged; the next has this number.
    told: usize,
}

impl Teller {
    async fn signs_in(url: &str, who: usize) -> Self {
        let cookie = signs_in(url, &format!("P{who}")).await;
        let promised = client()
            .post(format!("{url}/me/discretion"))
            .header("cookie", &cookie)
            .header("content-type", "application/json")
            .body(r#"{"version":1}"#);
        assert!(promised.send().await.unwrap().status().is_success());
        Self { who, cookie, told: 0 }
    }

    fn key(&self, number: usize) -> String {
        format!("worry-{}-{number}", self.who)
    }

    /// Tells one worry after the other until the program is gone.
    async fn tells(&mut self, url: &str, heard: UnboundedSender<()>) {
        let client = client();
        loop {
            let sent = client
                .post(format!("{url}/signals"))
                .header("cookie", &self.cookie)
                .header("idempotency-key", self.key(self.told))
                .header("content-type", "application/json")
                .body(r#"{"source":"worry","facts":["no_food"],"worried":"little"}"#)
                .send()
                .await;
            let Ok(answer) = sent else { return };
            let status = answer.status().as_u16();
            // An answer that did not come whole is none: the same worry is sent again.
            let Ok(body) = answer.text().await else { return };
            match status {
                201 => self.told += 1,
                503 => continue,
                other => panic!("{other}: {body}"),
            }
            if heard.send(()).is_err() {
                return;
            }
        }
    }
}

async fn signs_in(url: &str, person: &str) -> String {
    let sent = client()
        .post(format!("{url}/demo/sign-in"))
        .header("content-type", "application/json")
        .body(format!(r#"{{"person":"{person}"}}"#));
    let told: Value =
        serde_json::from_str(&sent.send().await.unwrap().text().await.unwrap()).unwrap();
    told.get("cookie").unwrap_or_else(|| panic!("{told}")).as_str().unwrap().to_owned()
}

/// Every signal in the queue, page by page, as a desk sees them.
async fn queue(url: &str, cookie: &str) -> BTreeSet<Uuid> {
    let (client, mut all, mut after) = (client(), BTreeSet::new(), String::new());
    loop {
        let path = format!("{url}/desk/signals?which=queue{after}");
        let sent = client.get(path).header("cookie", cookie).send().await.unwrap();
        let page: Value = serde_json::from_str(&sent.text().await.unwrap()).unwrap();
        let items = page.get("items").unwrap_or_else(|| panic!("{page}")).as_array().unwrap();
        all.extend(
            items
                .iter()
                .map(|it| it.get("id").and_then(Value::as_str).unwrap().parse::<Uuid>().unwrap()),
        );
        match page.get("next").and_then(Value::as_str) {
            Some(next) => after = format!("&after={next}"),
            None => return all,
        }
    }
}

/// Nobody tells more than a few worries a day: what was told so far was told yesterday.
async fn a_day_goes_by(url: &str) {
    let db = single(&Settings::new(url)).await.unwrap();
    let yesterday = "update signal_reporter set at = '2026-01-01T00:00:00+00:00'";
    db.execute_unprepared(yesterday).await.unwrap();
    db.close().await.unwrap();
}

#[expect(clippy::disallowed_methods, reason = "who measures says how often")]
fn rounds() -> usize {
    std::env::var("KILLS").map_or(ROUNDS, |it| it.parse().unwrap())
}

async fn ids(db: &DatabaseConnection, sql: &str) -> BTreeSet<Uuid> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await;
    rows.unwrap().iter().map(|it| it.try_get_by_index(0).unwrap()).collect()
}

/// Which signal each key became.
async fn answers(db: &DatabaseConnection) -> BTreeMap<String, Uuid> {
    let sql = "select key, ids from answer where flow = 'care.tell'";
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await;
    let one = |row: &sea_orm::QueryResult| {
        let ids: Value = row.try_get("", "ids").unwrap();
        let id: SignalId = serde_json::from_value(ids).unwrap();
        (row.try_get("", "key").unwrap(), id.0)
    };
    rows.unwrap().iter().map(one).collect()
}

#[actix_web::test]
async fn a_worry_acknowledged_is_in_the_queue_with_its_clock_and_task_however_often_it_is_killed() {
    let (home, database) = (TempDir::new().unwrap(), Database::empty().await);
    let elsewhere = (!on_sqlite()).then_some(database.url.as_str());
    let first = Running::start(&home, elsewhere);
    let tellers = (0..TELLERS).map(|it| Teller::signs_in(&first.url, 34 + it));
    let mut tellers = join_all(tellers).await;
    let before = queue(&first.url, &signs_in(&first.url, "P56").await).await;
    first.kill();

    let file = format!("sqlite:{}", home.path().join("data/buurtnet.db").display());
    let url = if on_sqlite() { file } else { database.url.clone() };
    let rounds = rounds();
    let (began, mut slowest) = (Instant::now(), std::time::Duration::ZERO);
    for round in 0..rounds {
        a_day_goes_by(&url).await;
        let running = Running::start(&home, elsewhere);
        slowest = slowest.max(running.ready);
        let (send, mut heard) = unbounded_channel();
        let door = running.url.clone();
        let telling = tellers.iter_mut().map(|it| it.tells(&door, send.clone()));
        let killed = async {
            // Now after one, now after a few: with the others in the middle of theirs.
            for _ in 0..=round % 7 {
                heard.recv().await;
            }
            running.kill();
        };
        join(join_all(telling), killed).await;
    }
    let told: usize = tellers.iter().map(|it| it.told).sum();
    eprintln!("{rounds} rounds, {told} told: {:?}, start at most {slowest:?}", began.elapsed());
    assert!(told >= rounds, "only {told}");

    let again = Running::start(&home, elsewhere);
    let queue = queue(&again.url, &signs_in(&again.url, "P56").await).await;
    let db = single(&Settings::new(&url)).await.unwrap();
    let became = answers(&db).await;
    let clocks =
        ids(&db, "select signal_id from deadline where state = 'due' and kind = 'first_look'")
            .await;
    let tasks =
        ids(&db, "select subject_id from task where state = 'open' and kind = 'signal_look'").await;
    let reporters = ids(&db, "select signal_id from signal_reporter").await;
    let events = ids(&db, "select signal_id from signal_event where kind = 'raised'").await;
    for teller in &tellers {
        for number in 0..teller.told {
            let key = teller.key(number);
            let id =
                became.get(&key).unwrap_or_else(|| panic!("{key} was acknowledged and is lost"));
            for (what, all) in
                [("queue", &queue), ("clock", &clocks), ("task", &tasks), ("reporter", &reporters)]
            {
                assert!(all.contains(id), "{key} has no {what}");
            }
        }
    }
    // Whatever else is there is whole too: told, and killed before the answer went out.
    let new: BTreeSet<Uuid> = queue.difference(&before).copied().collect();
    assert_eq!(new.len(), became.len(), "one worry became two, or none");
    assert!(became.len() <= told + TELLERS);
    assert!(new.iter().all(|it| clocks.contains(it) && tasks.contains(it) && events.contains(it)));
    db.close().await.unwrap();
    again.kill();
    if on_sqlite() {
        assert!(is_whole(&url).await);
    }
}
