//! A neighbourhood of one's own, from an empty machine.

mod second;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use buurtnet::app::founding::import;
use buurtnet::buurt;
use buurtnet::buurt::plan::{Plan, Quiet};
use buurtnet::config::ImportArgs;
use buurtnet::people::flows::trail::verify;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::world::database::{Database, on_sqlite};
use crate::world::{World, story};

const STREETS: &str = "street;from;to;zone;lat;lon\nKapelhof;1;49;891fa454c67ffff;;\n\
    Kapelhof;50;;;51,0343;4,4917\nSpoorlaan;;;891fa45489bffff;;\n";

/// The program on a machine on which nothing is yet.
struct Machine {
    home: TempDir,
    database: Database,
}

/// The service, which ends with its test.
struct Serving(Child, String, String);

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Machine {
    async fn new() -> Self {
        Self { home: TempDir::new().unwrap(), database: Database::empty().await }
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_buurtnet"));
        command
            .args(words)
            .current_dir(self.home.path())
            .env_clear()
            .env("NO_COLOR", "1")
            .env("PORT", "0");
        if !on_sqlite() {
            command.env("BUURTNET_DATABASE_URL", &self.database.url);
        }
        command
    }

    /// Runs a command to its end; what it says.
    fn runs(&self, words: &[&str]) -> String {
        let ended = self.command(words).output().unwrap();
        let said = String::from_utf8(ended.stdout).unwrap();
        assert!(ended.status.success(), "{words:?}: {said}");
        said
    }

    fn serves(&self) -> Serving {
        let mut serve = self.command(&["serve", "--metrics", "0"]);
        let mut child = serve.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said =
            |word| lines.by_ref().map(Result::unwrap).find(|it| it.contains(word)).unwrap();
        let (metrics, open) = (said(" metrics "), said(" open "));
        let metrics = metrics.split("at=").nth(1).unwrap().trim().to_owned();
        std::thread::spawn(move || lines.for_each(drop));
        let port = open.split("port=").nth(1).unwrap().split_whitespace().next().unwrap();
        Serving(child, format!("http://127.0.0.1:{port}/api/v1"), metrics)
    }
}

#[expect(clippy::disallowed_methods, reason = "a test speaks to its own program only")]
async fn posts(url: String, body: Value) -> (u16, Value) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let key = buurtnet::base::random::token::<16>().unwrap();
    let sent = client.post(url).header("content-type", "application/json");
    let answer = sent.header("idempotency-key", key).body(body.to_string()).send().await.unwrap();
    let status = answer.status().as_u16();
    (status, serde_json::from_str(&answer.text().await.unwrap()).unwrap_or(Value::Null))
}

#[expect(clippy::disallowed_methods, reason = "a test speaks to its own program only")]
async fn gets(url: String) -> (u16, String) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer = client.get(url).send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

/// The walk of docs/operations.md, command by command.
#[actix_web::test]
async fn an_empty_machine_becomes_a_neighbourhood_and_lets_its_first_colleague_in() {
    let machine = Machine::new().await;
    machine.runs(&["keys"]);
    machine.runs(&["migrate"]);
    let file = machine.home.path().join("bloemenwijk.json");
    fs::write(&file, machine.runs(&["buurt", "example"])).unwrap();
    fs::write(machine.home.path().join("straten.csv"), STREETS).unwrap();
    let dry = machine.runs(&["buurt", "import", "bloemenwijk.json", "--dry-run"]);
    assert!(dry.contains("2 streets, 2 zones") && dry.contains("nothing is written"), "{dry}");
    let none = machine.command(&["invite", "--role", "coordinator", "--buurt", "bloemenwijk"]);
    assert!(!{ none }.output().unwrap().status.success(), "nothing was written");
    assert!(machine.runs(&["buurt", "import", "bloemenwijk.json"]).contains("founded"));
    let letter = machine.runs(&["invite", "--role", "coordinator", "--buurt", "bloemenwijk"]);
    let token = letter.split("/u#").nth(1).unwrap().trim();

    let service = machine.serves();
    let (status, opened) =
        posts(format!("{}/invitations/open", service.1), json!({ "token": token })).await;
    assert_eq!((status, &opened["buurt"]), (200, &json!("Bloemenwijk")), "{opened}");
    let joins = json!({ "token": token, "first_name": "Greet", "language": "nl" });
    let (status, session) = posts(format!("{}/invitations/join", service.1), joins).await;
    assert_eq!(status, 201, "{session}");
    assert_eq!((&session["kind"], &session["second_factor"]), (&json!("staff"), &json!("make")));
    assert!(service.2.starts_with("127.0.0.1:"), "this machine alone: {}", service.2);
    let numbers = gets(format!("http://{}/metrics", service.2)).await;
    assert!(
        numbers.1.contains("route=\"/api/v1/invitations/join\",status=\"2xx\"} 1"),
        "{numbers:?}"
    );
    assert!(!gets(service.1.replace("/api/v1", "/metrics")).await.1.contains("buurtnet_"));
    let plan = fs::read_to_string(&file).unwrap().replace("\"Bloemenwijk\"", "\"Bloemenbuurt\"");
    fs::write(&file, plan).unwrap();
    let said = machine.runs(&["buurt", "import", "bloemenwijk.json"]);
    if on_sqlite() {
        assert!(said.contains("when it is started again"), "{said}");
    } else {
        let url = format!("{}/neighbourhood", service.1);
        while !gets(url.clone()).await.1.contains("Bloemenbuurt") {
            tokio::task::yield_now().await; // the runner of the tests ends it if that never comes
        }
    }
    drop(service);
    assert!(machine.runs(&["audit", "verify"]).contains("whole"));
    assert!(machine.runs(&["keys", "verify"]).contains("1 values under the master key, 1 open"));
}

/// The files of a neighbourhood.
fn written(home: &TempDir, plan: &Plan, streets: &str) -> std::path::PathBuf {
    let file = home.path().join("buurt.json");
    fs::write(&file, serde_json::to_string(plan).unwrap()).unwrap();
    fs::write(home.path().join(&plan.streets), streets).unwrap();
    file
}

impl World {
    async fn imports(&self, plan: &Plan, streets: &str, dry_run: bool) -> Result<(), String> {
        let home = TempDir::new().unwrap();
        let file = written(&home, plan, streets);
        let args = ImportArgs { data: self.data().clone(), file, dry_run };
        let done = import(&args).await.map_err(|why| format!("{why:#}"));
        let house = &self.shared().house;
        buurt::flows::load(house, &self.shared().buurten).await.unwrap();
        done
    }
}

#[actix_web::test]
async fn a_file_with_a_fault_writes_nothing_and_tells_every_fault() {
    story(async |w| {
        let before = w.counts("buurt_section").await;
        let plan = Plan {
            postcode: "12".to_owned(),
            quiet: Quiet { from: "laat".to_owned(), ..Quiet::default() },
            ..Plan::example()
        };
        let streets = "street,from,to,zone\nKapelhof,9,1,891fa454c67ffff\nSpoorlaan,1,9,nergens\n";
        let why = w.imports(&plan, streets, false).await.unwrap_err();
        for told in [
            "postcode: not_a_postcode",
            "quiet.from: not_a_time",
            "line 2, to: to_before_from",
            "line 3, zone: not_a_zone",
        ] {
            assert!(why.contains(told), "{told} is not in {why}");
        }
        assert_eq!(w.counts("buurt_section").await, before);
        assert_eq!(w.counts("buurt").await, 1);
        w.imports(&Plan::example(), STREETS, true).await.unwrap();
        assert_eq!(w.counts("buurt").await, 1, "a dry run writes nothing");
    })
    .await;
}

#[actix_web::test]
async fn the_same_file_again_changes_the_neighbourhood_and_founds_no_second() {
    story(async |w| {
        w.imports(&Plan::example(), STREETS, false).await.unwrap();
        let first = w.shared().buurten.by_slug("bloemenwijk").unwrap();
        assert_eq!(first.place.streets.len(), 3);
        let plan =
            Plan { name: "Bloemenbuurt".to_owned(), groceries_max_eur: 60, ..Plan::example() };
        w.imports(&plan, "street,zone\nKapelhof,891fa454c67ffff\n", false).await.unwrap();
        let now = w.shared().buurten.by_slug("bloemenwijk").unwrap();
        assert_eq!((now.id, now.organisation), (first.id, first.organisation));
        assert_eq!(
            (now.identity.name.as_str(), now.helping.groceries_max_eur),
            ("Bloemenbuurt", 60)
        );
        assert_eq!(now.place.streets.len(), 1);
        let beside = Plan { slug: "beside".to_owned(), ..Plan::example() };
        w.imports(&beside, STREETS, false).await.unwrap();
        let beside = w.shared().buurten.by_slug("beside").unwrap();
        assert_eq!(beside.organisation, first.organisation, "one organisation, two of its own");
        assert_eq!(
            verify(&w.shared().house, first.id).await.unwrap(),
            (2, None),
            "who changed what"
        );
    })
    .await;
}

#[actix_web::test]
async fn a_file_says_its_kinds_of_help_and_one_that_does_not_leaves_what_was_set() {
    story(async |w| {
        w.imports(&Plan::example(), STREETS, false).await.unwrap();
        let said = || {
            let here = w.shared().buurten.by_slug("bloemenwijk").unwrap();
            here.kinds.words()["nl"]["cat-groceries"].clone()
        };
        assert_eq!(said(), "Boodschappen en apotheek");
        let silent = Plan { kinds: None, ..Plan::example() };
        w.imports(&silent, STREETS, false).await.unwrap();
        assert_eq!(said(), "Boodschappen en apotheek", "what was set stays");
        let long = json!({ "groceries": { "nl": { "name": "a".repeat(41) } }, "surgery": {} });
        let plan = Plan { kinds: serde_json::from_value(long).unwrap(), ..Plan::example() };
        let why = w.imports(&plan, STREETS, false).await.unwrap_err();
        for told in ["kinds.groceries.nl.name: too_long", "kinds.surgery: unknown"] {
            assert!(why.contains(told), "{told} is not in {why}");
        }
    })
    .await;
}
