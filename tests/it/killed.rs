//! The program itself, killed in the middle of writing: what it acknowledged is there again.

mod real;
mod worries;

use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use std::io::{BufRead as _, BufReader};

use buurtnet::base::db::{Settings, single};
use futures_util::future::{join, join_all};
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::Value;
use tempfile::TempDir;

use crate::world::database::{Database, on_sqlite};

/// How often the program is killed; each round writes from eight sides.
const ROUNDS: usize = 4;

const WRITERS: usize = 8;

/// A running program.
struct Running {
    child: Child,
    url: String,
    ready: Duration,
}

impl Running {
    /// Starts it, and waits until it says that it is open.
    fn start(home: &TempDir, database: Option<&str>) -> Self {
        let started = Instant::now();
        let mut child = command(home, database).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = Vec::new();
        let port = lines.by_ref().find_map(|line| {
            said.push(line.unwrap());
            said.last().and_then(|it| port_of(it))
        });
        let ready = started.elapsed();
        let port =
            port.unwrap_or_else(|| panic!("it ended before it was open: {}", last(home, &said)));
        // Whatever it says later must not block it.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, url: format!("http://127.0.0.1:{port}/api/v1"), ready }
    }

    fn kill(self) {
        drop(self);
    }
}

/// Also when a test fails: nothing of it goes on running.
impl Drop for Running {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn command(home: &TempDir, database: Option<&str>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_buurtnet"));
    command
        .arg("demo")
        .env_clear()
        .env("BUURTNET_DATA_DIR", home.path().join("data"))
        .env("BUURTNET_KEY_FILE", home.path().join("keys.json"))
        .env("PORT", "0")
        .env("NO_COLOR", "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::from(File::create(complaints(home)).unwrap()));
    if let Some(database) = database {
        command.env("BUURTNET_DATABASE_URL", database);
    }
    command
}

/// Where the program's standard error goes.
fn complaints(home: &TempDir) -> PathBuf {
    home.path().join("stderr")
}

/// Why it ended, newest first: what it complained of, and the last that it said.
fn last(home: &TempDir, said: &[String]) -> String {
    let complaints = std::fs::read_to_string(complaints(home)).unwrap();
    let said = said.iter().rev().take(5).map(String::as_str);
    complaints.lines().chain(said).collect::<Vec<_>>().join("\n")
}

/// The port that the program got, from the line with which it opens.
fn port_of(line: &str) -> Option<u16> {
    let (_, rest) = line.split_once(" open ")?;
    let (_, rest) = rest.split_once("port=")?;
    rest.split_whitespace().next()?.parse().ok()
}

#[expect(clippy::disallowed_methods, reason = "a test speaks to its own program only")]
fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(10)).build().unwrap()
}

/// Signs in again and again until the program is gone; returns what was acknowledged.
async fn write_until_killed(url: String, who: usize, enough: Arc<AtomicBool>) -> Vec<String> {
    let who = format!(r#"{{"person":"P{who}"}}"#);
    let (client, mut acknowledged) = (client(), Vec::new());
    loop {
        let sent = client
            .post(format!("{url}/demo/sign-in"))
            .header("content-type", "application/json")
            .body(who.clone())
            .send()
            .await;
        let Ok(answer) = sent else { return acknowledged };
        assert!(answer.status() != 500, "{answer:?}");
        if answer.status() != 200 {
            continue;
        }
        let Ok(body) = answer.text().await else { return acknowledged };
        let body: Value = serde_json::from_str(&body).unwrap();
        acknowledged.push(body.get("cookie").unwrap().as_str().unwrap().to_owned());
        if acknowledged.len() >= 5 {
            enough.store(true, Ordering::Relaxed);
        }
    }
}

async fn is_whole(url: &str) -> bool {
    let conn = single(&Settings::new(url)).await.unwrap();
    let check = Statement::from_string(sea_orm::DbBackend::Sqlite, "pragma integrity_check");
    let row = conn.query_one_raw(check).await.unwrap().unwrap();
    row.try_get::<String>("", "integrity_check").unwrap() == "ok"
}

#[actix_web::test]
async fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    let (home, database) = (TempDir::new().unwrap(), Database::empty().await);
    let elsewhere = (!on_sqlite()).then_some(database.url.as_str());
    let mut acknowledged: Vec<String> = Vec::new();
    for round in 0..ROUNDS {
        let running = Running::start(&home, elsewhere);
        let enough = Arc::new(AtomicBool::new(false));
        let url = running.url.clone();
        let writers = (0..WRITERS)
            .map(|number| write_until_killed(url.clone(), 20 + number, Arc::clone(&enough)));
        let killed = async {
            while !enough.load(Ordering::Relaxed) {
                tokio::task::yield_now().await;
            }
            running.kill();
        };
        let (all, ()) = join(join_all(writers), killed).await;
        acknowledged.extend(all.into_iter().flatten());
        assert!(acknowledged.len() > round * 5);
    }

    let again = Running::start(&home, elsewhere);
    assert!(again.ready < Duration::from_secs(5), "ready after {:?}", again.ready);
    let client = client();
    for cookie in acknowledged.iter().rev().take(150) {
        let me = client.get(format!("{}/session", again.url)).header("cookie", cookie);
        assert_eq!(me.send().await.unwrap().status(), 200, "a sign-in was lost");
    }
    again.kill();
    if on_sqlite() {
        let file = home.path().join("data").join("buurtnet.db");
        assert!(is_whole(&format!("sqlite:{}", file.display())).await);
    }
}

#[actix_web::test]
async fn the_demo_that_is_served_holds_all_that_was_played() {
    let (home, database) = (TempDir::new().unwrap(), Database::empty().await);
    let elsewhere = (!on_sqlite()).then_some(database.url.as_str());
    let running = Running::start(&home, elsewhere);
    let client = client();
    let sign_in = client
        .post(format!("{}/demo/sign-in", running.url))
        .header("content-type", "application/json")
        .body(r#"{"person":"P01"}"#);
    let signed_in: Value =
        serde_json::from_str(&sign_in.send().await.unwrap().text().await.unwrap()).unwrap();
    let cookie = signed_in.get("cookie").unwrap().as_str().unwrap();
    let mine = client.get(format!("{}/me/help-requests", running.url)).header("cookie", cookie);
    let mine: Value =
        serde_json::from_str(&mine.send().await.unwrap().text().await.unwrap()).unwrap();
    // The newest request of the file is one of hers.
    assert_eq!(mine.pointer("/items/0/state"), Some(&Value::from("open")), "{mine}");
    running.kill();
}

#[actix_web::test]
async fn a_second_program_does_not_serve_the_same_file() {
    if !on_sqlite() {
        return;
    }
    let home = TempDir::new().unwrap();
    let first = Running::start(&home, None);
    let second = command(&home, None).output().unwrap();
    assert!(!second.status.success());
    let said = String::from_utf8_lossy(&second.stdout).into_owned();
    assert!(said.contains("serves") && said.contains("already"), "{said}");
    first.kill();
}
