//! A desk with 200 000 signals behind it: the first page of its lists beside the bare query, the sweep of
//! what is due, a thousand clocks at once, and the search in the directory.
//!
//! `cargo bench --bench desk`, or `cargo bench --bench desk -- 20000` for so many signals. On PostgreSQL:
//! `bash scripts/postgres.sh cargo bench --bench desk`. What is promised stands in docs/performance.md.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::wildcard_enum_match_arm,
    reason = "a bench prints, may fail loudly, and asks where PostgreSQL is"
)]

mod bare;
mod city;
#[path = "../common/mod.rs"]
mod common;
mod fill;
mod sweep;
mod tables;

use std::time::{Duration, Instant};

use actix_web::test::{TestRequest, call_and_read_body, init_service};
use buurtnet::care::store::desk::{self, Place, Which};

use bare::Bare;
use city::City;

/// How often each list is asked for.
const TIMES: usize = 1_000;

/// What somebody at a desk may wait for a page, and what a search may take.
const PAGE: Duration = Duration::from_millis(20);
const SEARCH: Duration = Duration::from_millis(5);

/// Sends a request and reads its answer to the last byte; tells how long that took.
macro_rules! timed {
    ($app:expr, $request:expr) => {{
        let request = $request.to_request();
        let start = Instant::now();
        let body = call_and_read_body($app, request).await;
        let took = start.elapsed();
        let told = String::from_utf8_lossy(&body);
        assert!(told.contains("\"items\":["), "{told}");
        took
    }};
}

#[actix_web::main]
async fn main() {
    let wanted = std::env::args().find_map(|it| it.parse().ok()).unwrap_or(200_000);
    let began = Instant::now();
    let city = City::found().await;
    println!("{} people and 1 000 services in {:.1?}", city.people(), began.elapsed());
    let began = Instant::now();
    let filled = fill::signals(&city, wanted).await;
    println!("{filled} in {:.1?}\n", began.elapsed());
    println!("{:44}{:>10}{:>10}{:>10}  promise", "", "p50 ms", "p99 ms", "most ms");
    lists(&city).await;
    search(&city).await;
    sweep::all(&city).await;
    city.closes().await;
}

/// The lists of the desk of the largest neighbourhood: the whole request, our query, the bare query; in
/// turns, so that whatever else the machine does slows all three.
#[expect(clippy::cognitive_complexity, reason = "most of it is what its macro writes out")]
async fn lists(city: &City) {
    let app = init_service(buurtnet::house!(city.shared.clone())).await;
    let rows = city.shared.house.db.read();
    let mut bare = Bare::open(&city.url);
    let an = city.workers(0)[0];
    let middle = city.middle.get().copied();
    for (name, path, which, after) in [
        ("signals, open", "/desk/signals?which=open", Which::Open, None),
        ("signals, of nobody", "/desk/signals?which=queue", Which::Queue, None),
        ("signals, mine", "/desk/signals?which=mine", Which::Of(an), None),
        ("signals, ended", "/desk/signals?which=ended", Which::Ended, None),
        ("signals, open, from the middle", "", Which::Open, middle),
    ] {
        let query = desk::query(city.buurt(0), which, after);
        let path = if path.is_empty() { cursor(after) } else { path.to_owned() };
        let (mut whole, mut ours, mut least) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..TIMES {
            whole.push(timed!(&app, city.at_the_desk(&path)));
            let start = Instant::now();
            let lines: Vec<desk::Line> = rows.list(&query).await.unwrap();
            ours.push(start.elapsed());
            assert!(lines.len() > 1, "{name} is empty");
            if let Some(bare) = &mut bare {
                let (time, found) = bare.asks(&query);
                assert_eq!(found, lines.len(), "{name}");
                least.push(time);
            }
        }
        report(name, whole, Some(PAGE));
        let before = cpu();
        for _ in 0..TIMES {
            timed!(&app, city.at_the_desk(&path));
        }
        spent("  processor time of one", before);
        report("  its query", ours, None);
        report("  the same through rusqlite", least, None);
    }
    let mut whole = Vec::new();
    for _ in 0..TIMES {
        whole.push(timed!(&app, city.at_the_desk("/tasks")));
    }
    report("Vandaag, every kind of task", whole, Some(PAGE));
    let before = cpu();
    for _ in 0..TIMES {
        timed!(&app, city.at_the_desk("/tasks"));
    }
    spent("  processor time of one", before);
}

fn cursor(after: Option<Place>) -> String {
    let Some(it) = after else { return "/desk/signals".to_owned() };
    format!("/desk/signals?after={}.{}.{}", it.urgency, it.at.timestamp_micros(), it.id)
}

/// What people look for: plain, with typos, in other languages, and nothing at all.
async fn search(city: &City) {
    const WORDS: [&str; 10] = [
        "ik zoek een dokter",
        "schuldn",
        "factuur betalen",
        "huisrats",
        "voedselbank",
        "logement",
        "طبيب",
        "допомога з документами",
        "xyzzy",
        "",
    ];
    let app = init_service(buurtnet::house!(city.shared.clone())).await;
    let (mut times, before) = (Vec::new(), cpu());
    for at in 0..TIMES {
        let words: String =
            url::form_urlencoded::byte_serialize(WORDS[at % WORDS.len()].as_bytes()).collect();
        let request = TestRequest::get().uri(&format!("/api/v1/services?q={words}"));
        times.push(timed!(&app, request));
    }
    report("directory of 1 000 services, search", times, Some(SEARCH));
    spent("  processor time of one", before);
}

/// What this process has cost the processor: what a busy machine does not lengthen. Only on Linux.
fn cpu() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let ticks = fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}

fn spent(name: &str, before: Option<Duration>) {
    if let (Some(before), Some(after)) = (before, cpu()) {
        let each = after.saturating_sub(before) / u32::try_from(TIMES).unwrap();
        println!("{name:44}{:10.2}", each.as_secs_f64() * 1e3);
    }
}

/// One line of the table, the slowest hundredth in it.
fn report(name: &str, mut times: Vec<Duration>, promise: Option<Duration>) {
    if times.is_empty() {
        return;
    }
    times.sort_unstable();
    let at = |part: usize| times[(times.len() - 1) * part / 100];
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let kept = promise.map_or(String::new(), |most| {
        let word = if at(99) <= most { "kept" } else { "over" };
        format!("  {} ms: {word}", most.as_millis())
    });
    println!("{name:44}{:10.2}{:10.2}{:10.2}{kept}", ms(at(50)), ms(at(99)), ms(at(100)));
}
