//! Whoever watches over the service reads numbers, and neither there nor in the log anybody's name.

use std::collections::HashSet;
use std::io::Write;
use std::sync::{Arc, Mutex};

use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::{App, http};
use buurtnet::app::{metrics, settle_in};
use buurtnet::demo::file;
use buurtnet::demo::play::{BEFORE, play};
use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;

use crate::world::{World, story};

async fn page(w: &World) -> String {
    let shared = w.shared().clone();
    let app = init_service(App::new().configure(|cfg| metrics::mount(cfg, &shared))).await;
    let request = TestRequest::get().uri("/metrics").to_request();
    let answer = call_service(&app, request).await;
    assert_eq!(answer.status(), http::StatusCode::OK);
    String::from_utf8(read_body(answer).await.to_vec()).unwrap()
}

/// The value of a line.
fn value(page: &str, line: &str) -> i64 {
    let found = page.lines().find_map(|it| it.strip_prefix(line)?.strip_prefix(' '));
    found.unwrap_or_else(|| panic!("no {line} in {page}")).parse().unwrap()
}

#[actix_web::test]
async fn the_page_of_numbers_counts_what_happened() {
    story(async |w| {
        let an = w.worker("An").await;
        let route = "buurtnet_http_requests_total{method=\"GET\",route=\"/api/v1/people/{id}\"";
        an.gets(&format!("/people/{}", an.id)).await;
        an.gets("/people/00000000-0000-7000-8000-000000000000").await;
        let told = page(&w).await;
        assert_eq!(value(&told, &format!("{route},status=\"2xx\"}}")), 1);
        assert_eq!(value(&told, &format!("{route},status=\"4xx\"}}")), 1);
        assert_eq!(value(&told, "buurtnet_http_request_seconds_count"), 2);
        assert_eq!(value(&told, "buurtnet_http_request_seconds_bucket{le=\"+Inf\"}"), 2);
        assert!(value(&told, "buurtnet_flows_total{flow=\"people.arrive\"}") >= 1);
        assert!(value(&told, "buurtnet_commits_total") >= 1);
        assert_eq!(value(&told, "buurtnet_database_readable"), 1);
        settle_in(w.shared()).await.unwrap();
        assert!(value(&page(&w).await, "buurtnet_promises_due") >= 2);
    })
    .await;
}

#[actix_web::test]
async fn every_line_of_the_page_is_one_that_prometheus_reads_and_each_stands_in_the_manual() {
    let w = World::new().await;
    let told = page(&w).await;
    let manual = std::fs::read_to_string(format!("{}/docs/operations.md", crate::tree::ROOT));
    let manual = manual.unwrap();
    for line in told.lines() {
        if let Some(family) = line.strip_prefix("# TYPE ") {
            let name = family.split(' ').next().unwrap();
            assert!(manual.contains(&format!("`{name}`")), "{name} is not in docs/operations.md");
        } else if !line.starts_with("# HELP ") {
            let (_, number) = line.rsplit_once(' ').unwrap();
            assert!(number.parse::<f64>().is_ok(), "{line}");
        }
    }
}

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Everything that would tell of somebody: names, homes, numbers, addresses.
fn telling() -> HashSet<String> {
    let mut all = HashSet::new();
    for one in file::read().unwrap().people {
        all.extend(
            [Some(one.first_name), Some(one.last_name), one.street, one.email]
                .into_iter()
                .flatten(),
        );
        all.extend(one.phone.map(|it| it.replace(' ', "")));
    }
    all
}

/// The words of a log: what stands between anything that is neither letter nor digit, and whole lines
/// for what has such in it.
fn says(log: &str, told: &str) -> bool {
    if told.chars().all(char::is_alphanumeric) {
        log.split(|it: char| !it.is_alphanumeric()).any(|it| it == told)
    } else {
        log.contains(told)
    }
}

#[actix_web::test]
async fn a_month_of_the_neighbourhood_leaves_nobody_in_the_log() {
    let log = Log::default();
    let keeping = tracing_subscriber::fmt()
        .with_env_filter("buurtnet=trace,info")
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    let kept = tracing::subscriber::set_default(keeping);
    let w = World::before_the_demo().await;
    play(w.shared(), w.now() + BEFORE).await.unwrap();
    settle_in(w.shared()).await.unwrap();
    w.due().await;
    let mut sent = telling();
    // What fails is logged with its cause: by typing what is wrong, and by a row that does not open.
    for (path, body) in [
        ("/api/v1/invitations/open", json!({ "code": "K7QM2PXD" })),
        (
            "/api/v1/invitations/join",
            json!({ "code": "K7QM2PXD", "first_name": "Wilhelmina", "language": "nl" }),
        ),
    ] {
        w.calls(TestRequest::post().uri(path).set_json(body)).await;
    }
    w.calls(TestRequest::get().uri("/api/v1/people?q=Wilhelmina")).await;
    sent.extend(["K7QM2PXD".to_owned(), "Wilhelmina".to_owned()]);
    w.sql("update person set name = phone where phone is not null").await;
    let an = w.arrives(buurtnet::people::flows::arriving::Arrival {
        roles: vec![buurtnet::people::Role::Buurtwerker],
        ..w.arrival("Wilhelmina")
    });
    assert_eq!(an.await.gets("/people").await.0, 500);
    drop(kept);
    let said = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(said.contains("the audit chain ends here"), "the log is kept: {said}");
    assert!(said.contains("a request failed"), "{said}");
    let leaked: Vec<_> = sent.iter().filter(|it| says(&said, it)).collect();
    assert!(leaked.is_empty(), "the log says {leaked:?}: {said}");
    let numbers = page(&w).await;
    let leaked: Vec<_> = sent.iter().filter(|it| says(&numbers, it)).collect();
    assert!(leaked.is_empty(), "the numbers say {leaked:?}");
}
