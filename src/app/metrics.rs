//! `/metrics`: numbers about this process and what waits in the database, for whoever watches over it.
//!
//! In the text format of Prometheus, on an address of its own, which is this machine's unless said
//! otherwise. Numbers about work only: nobody's name, no path that was asked, no neighbourhood.

use std::fmt::Write as _;
use std::fs;
use std::net::SocketAddr;

use actix_web::dev::ServerHandle;
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{App, HttpResponse, HttpServer};
use anyhow::Context as _;

use super::Shared;
use crate::base::error::Result;
use crate::web::meter::BOUNDS_MS;
use crate::{delivery, tasks};

/// Opens the page on an address of its own; answers where, since port 0 is any, and how to stop it.
pub(super) fn open(at: SocketAddr, shared: &Shared) -> anyhow::Result<(SocketAddr, ServerHandle)> {
    let shared = shared.clone();
    let server = HttpServer::new(move || App::new().configure(|cfg| mount(cfg, &shared)))
        .workers(1)
        .disable_signals()
        .bind(at)
        .with_context(|| format!("{at} cannot be used for metrics; see BUURTNET_METRICS"))?;
    let at = server.addrs().first().copied().unwrap_or(at);
    let running = server.run();
    let handle = running.handle();
    #[expect(clippy::disallowed_methods, reason = "it ends when its handle stops it")]
    drop(tokio::spawn(running));
    Ok((at, handle))
}

/// Mounts the page, and nothing besides.
pub fn mount(cfg: &mut ServiceConfig, shared: &Shared) {
    cfg.app_data(Data::new(shared.clone())).route("/metrics", web::get().to(page));
}

async fn page(shared: Data<Shared>) -> HttpResponse {
    let body = text(&shared).await;
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(body)
}

/// Writes the page. A database that does not answer is a number too: the rest is told all the same.
pub async fn text(shared: &Shared) -> String {
    let mut page = Page::default();
    let version = format!("{{version=\"{}\"}}", env!("CARGO_PKG_VERSION"));
    page.family("buurtnet_info", "gauge", "The program that runs.");
    page.line("buurtnet_info", &version, 1);
    requests(&mut page, shared);
    flows(&mut page, shared);
    let waiting = waiting(&mut page, shared).await;
    page.family("buurtnet_database_readable", "gauge", "1 when the database answers.");
    page.line("buurtnet_database_readable", "", u8::from(waiting.is_ok()));
    if let Some(bytes) = resident() {
        page.family("process_resident_memory_bytes", "gauge", "Memory in use.");
        page.line("process_resident_memory_bytes", "", bytes);
    }
    page.0
}

fn requests(page: &mut Page, shared: &Shared) {
    let counted = shared.meter.counted();
    let name = "buurtnet_http_requests_total";
    page.family(name, "counter", "Requests, by route as it is mounted and class of status.");
    for (kind, count) in &counted.requests {
        let (method, route, class) = (&kind.method, &kind.route, kind.class);
        let labels = format!("{{method=\"{method}\",route=\"{route}\",status=\"{class}xx\"}}");
        page.line(name, &labels, count);
    }
    let name = "buurtnet_http_request_seconds";
    page.family(name, "histogram", "How long until an answer began.");
    for (bound, count) in BOUNDS_MS.into_iter().zip(counted.within) {
        let seconds = std::time::Duration::from_millis(bound).as_secs_f64();
        page.line(&format!("{name}_bucket"), &format!("{{le=\"{seconds}\"}}"), count);
    }
    page.line(&format!("{name}_bucket"), "{le=\"+Inf\"}", counted.all);
    page.line(&format!("{name}_sum"), "", counted.total.as_secs_f64());
    page.line(&format!("{name}_count"), "", counted.all);
}

fn flows(page: &mut Page, shared: &Shared) {
    let timings = shared.house.db.timings();
    let all = [
        ("buurtnet_flows_total", "counter", "Transactions asked of the database, by name."),
        ("buurtnet_flow_seconds_total", "counter", "How long they took together."),
        ("buurtnet_flow_longest_seconds", "gauge", "The longest since the start."),
    ];
    for (name, kind, help) in all {
        page.family(name, kind, help);
        for (flow, timing) in &timings {
            let labels = format!("{{flow=\"{flow}\"}}");
            match name {
                "buurtnet_flows_total" => page.line(name, &labels, timing.count),
                "buurtnet_flow_seconds_total" => {
                    page.line(name, &labels, timing.total.as_secs_f64());
                }
                _ => page.line(name, &labels, timing.longest.as_secs_f64()),
            }
        }
    }
    page.family("buurtnet_commits_total", "counter", "Durable commits; several flows share one.");
    page.line("buurtnet_commits_total", "", shared.house.db.commits());
}

async fn waiting(page: &mut Page, shared: &Shared) -> Result<()> {
    let (rows, now) = (shared.house.db.read(), shared.house.now());
    let late = delivery::late(rows, now).await?;
    page.family("buurtnet_promises_due", "gauge", "Promised work whose time has come.");
    page.line("buurtnet_promises_due", "", late.count);
    let age = late.oldest.map_or(0, |it| (now - it).num_seconds().max(0));
    page.family("buurtnet_promises_oldest_seconds", "gauge", "How late the oldest of it is.");
    page.line("buurtnet_promises_oldest_seconds", "", age);
    let (open, over) = tasks::waiting(rows, now).await?;
    page.family("buurtnet_tasks_open", "gauge", "Tasks for a human, in every neighbourhood.");
    page.line("buurtnet_tasks_open", "", open);
    page.family("buurtnet_tasks_late", "gauge", "Those of them that are over their time.");
    page.line("buurtnet_tasks_late", "", over);
    Ok(())
}

/// Memory in use, where the system tells.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}

/// The page as it grows.
#[derive(Default)]
struct Page(String);

impl Page {
    fn family(&mut self, name: &str, kind: &str, help: &str) {
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    fn line(&mut self, name: &str, labels: &str, value: impl std::fmt::Display) {
        let _ = writeln!(self.0, "{name}{labels} {value}");
    }
}
