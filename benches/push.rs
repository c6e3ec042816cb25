//! How many push messages one core makes ready, and how many a second reach a service that takes
//! 50 ms for each.
//!
//! `cargo bench --bench push`, or `cargo bench --bench push -- 100 1000` for those numbers under way.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    reason = "a bench prints, may fail loudly, and counts to less than 2^52"
)]

#[path = "common/told.rs"]
mod told;

use std::env::args;
use std::fs::read_to_string;
use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use buurtnet::base::clock::Clock;
use buurtnet::delivery::client::{Client, Roots, Settings};
use buurtnet::delivery::declarative::{Direction, Notification, Size};
use buurtnet::delivery::endpoint::{Services, Subscription};
use buurtnet::delivery::outcome::Outcome;
use buurtnet::delivery::push::{Message, Push, Urgency, WebPush};
use buurtnet::delivery::vapid::{Key, Vapid};
use chrono::TimeDelta;
use futures_util::{StreamExt as _, stream};
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use uuid::Uuid;
use web_push::SubscriptionInfo;

/// What the service takes for each message.
const ANSWER: Duration = Duration::from_millis(50);
const READY: u32 = 20_000;
const SENT: usize = 10_000;

#[tokio::main]
async fn main() {
    open();
    let (port, _serving) = service().await;
    let devices: Vec<_> = (0..100).map(|at| device(port, at)).collect();
    let ready = make_ready(&devices);

    let wanted: Vec<usize> = args().filter_map(|it| it.parse().ok()).collect();
    let wanted = if wanted.is_empty() { vec![100, 400, 1_000] } else { wanted };
    println!("under way   sent/s   seconds for {SENT}   µs CPU each, both ends");
    let mut sent = 0.0_f64;
    for under_way in wanted {
        sent = sent.max(send(&devices, under_way).await);
    }
    told::put(
        "push",
        json!({ "prepared_per_cpu_s": told::round(ready), "sent_per_s": told::round(sent) }),
    );
}

/// Opens a client with the certificates of the machine.
fn open() {
    let (start, before) = (Instant::now(), memory());
    let opened = Client::open(Settings::default());
    println!(
        "opened: {:.0} ms, {} KiB of memory, {}",
        start.elapsed().as_secs_f64() * 1e3,
        memory().saturating_sub(before),
        if opened.is_ok() { "ready" } else { "no certificates here" }
    );
}

/// How much memory the process holds, in KiB, where the machine tells it.
fn memory() -> u64 {
    let text = read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    line.and_then(|it| it.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// Encrypts and signs on one thread, and counts its CPU time; tells how many in a second of it.
fn make_ready(devices: &[Subscription]) -> f64 {
    let (web, now, message) = (web(1), Clock::System.now(), message());
    let (start, cpu) = (Instant::now(), cpu("/proc/thread-self/schedstat"));
    for device in devices.iter().cycle().take(READY as usize) {
        std::hint::black_box(web.prepare(device, &message, now).unwrap());
    }
    let wall = start.elapsed();
    let used = cpu_since("/proc/thread-self/schedstat", cpu).unwrap_or(wall);
    let each = used.as_secs_f64() * 1e6 / f64::from(READY);
    println!(
        "made ready: {:.0} per CPU-second, {each:.1} µs each, {} signatures for {READY} messages",
        1e6 / each,
        web.vapid.made()
    );
    1e6 / each
}

/// Tells how many a second.
async fn send(devices: &[Subscription], under_way: usize) -> f64 {
    let push = Push::Web(web(under_way));
    // Connections are made before the measurement, as they would be in an evening's first minute.
    run(&push, devices, under_way, under_way * 2).await;
    let (start, cpu) = (Instant::now(), cpu_of_all());
    run(&push, devices, under_way, SENT).await;
    let seconds = start.elapsed().as_secs_f64();
    let each = cpu_of_all().saturating_sub(cpu).as_secs_f64() * 1e6 / SENT as f64;
    println!("{under_way:9} {:8.0} {seconds:21.2} {each:25.0}", SENT as f64 / seconds);
    SENT as f64 / seconds
}

async fn run(push: &Push, devices: &[Subscription], under_way: usize, count: usize) {
    let (clock, message) = (Clock::System, message());
    let all = devices.iter().cycle().take(count);
    let each = all.map(|device| push.send(device, &message, 0, clock.now()));
    let mut sending = stream::iter(each).buffer_unordered(under_way);
    while let Some(outcome) = sending.next().await {
        assert_eq!(outcome, Outcome::Delivered);
    }
}

fn web(per_host: usize) -> WebPush {
    let settings = Settings {
        per_host,
        queue: Duration::from_secs(30),
        loopback: true,
        roots: Roots::Only(Vec::new()),
        ..Settings::default()
    };
    let vapid = Vapid::new(Key::generate().unwrap(), "mailto:buurt@example.org").unwrap();
    WebPush { vapid, client: Arc::new(Client::open(settings).unwrap()) }
}

fn device(port: u16, at: usize) -> Subscription {
    let receiver = ece::Receiver::generate().unwrap();
    let key = URL_SAFE_NO_PAD.encode(receiver.public_key().unwrap());
    let auth = URL_SAFE_NO_PAD.encode(receiver.auth());
    let info = SubscriptionInfo::new(format!("http://127.0.0.1:{port}/push/{at}"), key, auth);
    Subscription::parse(info, &Services::default().allow_loopback_http()).unwrap()
}

fn message() -> Message {
    Message {
        notification: Notification {
            title: "Iemand vraagt hulp".to_owned(),
            body: "Melk halen, vandaag, vijf minuten stappen.".to_owned(),
            lang: "nl".to_owned(),
            dir: Direction::Ltr,
            tag: "melk".to_owned(),
            navigate: "https://buurtnet.example.org/vragen/1".to_owned(),
        },
        size: Size::Whole,
        topic: Uuid::from_u128(1),
        urgency: Urgency::High,
        ttl: TimeDelta::minutes(20),
    }
}

/// The CPU time of one thread so far, where the machine tells it.
fn cpu(thread: &str) -> Option<Duration> {
    let text = read_to_string(thread).ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn cpu_since(thread: &str, before: Option<Duration>) -> Option<Duration> {
    Some(cpu(thread)?.saturating_sub(before?))
}

/// The CPU time of every thread of this process.
fn cpu_of_all() -> Duration {
    let Ok(threads) = std::fs::read_dir("/proc/self/task") else { return Duration::ZERO };
    let each = threads.flatten().filter_map(|it| cpu(it.path().join("schedstat").to_str()?));
    each.sum()
}

/// A push service that believes everybody and answers after a while.
async fn service() -> (u16, JoinSet<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let mut serving = JoinSet::new();
    serving.spawn(async move {
        let mut all = JoinSet::new();
        while let Ok((stream, _)) = listener.accept().await {
            all.spawn(serve(stream));
        }
    });
    (port, serving)
}

async fn serve(stream: TcpStream) {
    let mut stream = BufReader::new(stream);
    let (mut line, mut body) = (String::new(), Vec::new());
    loop {
        let mut length = 0;
        loop {
            line.clear();
            if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                return;
            }
            let Some((name, value)) = line.split_once(':') else {
                if line.trim().is_empty() {
                    break;
                }
                continue;
            };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap();
            }
        }
        body.resize(length, 0);
        stream.read_exact(&mut body).await.unwrap();
        tokio::time::sleep(ANSWER).await;
        stream.write_all(b"HTTP/1.1 201 x\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    }
}
