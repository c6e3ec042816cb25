//! The program itself, `buurtnet serve`, as a process of its own: started, watched and stopped. What it
//! costs is read where Linux tells it.

use std::fs::{self, File};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tokio::time::sleep;

use super::load::{Wire, question};
use super::town::Town;

/// How long a start may take before it has failed.
const PATIENCE: Duration = Duration::from_mins(1);

/// A process that serves.
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
    /// From its start until it was ready.
    pub(crate) start: Duration,
}

impl Server {
    /// Starts the program on this town; so many flows may share one commit, if said.
    pub(crate) async fn opens(town: &Town, group: Option<usize>) -> Self {
        let port = free();
        let mut command = Command::new(program());
        command
            .arg("serve")
            .args(["--port", &port.to_string(), "--proxies", "127.0.0.1"])
            .arg("--data-dir")
            .arg(&town.data.data_dir)
            .arg("--key-file")
            .arg(&town.data.key_file)
            .args(["--database-url", &town.url]);
        if let Some(group) = group {
            command.args(["--group", &group.to_string()]);
        }
        let log = File::create(town.home.path().join("log")).unwrap();
        command.stdout(log.try_clone().unwrap()).stderr(log);
        Self::ready(command, port, "/readyz").await
    }

    /// Starts this program again, as the control that says the same to everybody.
    pub(crate) async fn fixed() -> Self {
        let (port, me) = (free(), std::env::current_exe().unwrap());
        let mut command = Command::new(me);
        command.args(["fixed", &port.to_string()]).stdout(Stdio::null());
        Self::ready(command, port, "/").await
    }

    async fn ready(mut command: Command, port: u16, path: &str) -> Self {
        let began = Instant::now();
        let child = command.spawn().unwrap();
        let mut server = Self { child, port, start: Duration::ZERO };
        let hello = question(&format!("GET {path}"), "", "");
        loop {
            if let Ok(mut wire) = Wire::try_open(port).await {
                wire.asks(&hello).await;
                assert_eq!(wire.answer.status, 200, "it is open and not ready");
                server.start = began.elapsed();
                return server;
            }
            assert!(began.elapsed() < PATIENCE, "it does not start");
            sleep(Duration::from_millis(1)).await;
        }
    }

    /// What it has cost the processor, in steps of 10 ms.
    pub(crate) fn cpu(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let mut fields = stat.rsplit_once(')').unwrap().1.split_whitespace().skip(11);
        let mut ticks = || fields.next().unwrap().parse::<u64>().unwrap();
        Duration::from_millis((ticks() + ticks()) * 10)
    }

    /// How much memory it holds now, and held at most; in MB.
    pub(crate) fn memory(&self) -> (f64, f64) {
        let text = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let of = |name: &str| {
            let line = text.lines().find_map(|it| it.strip_prefix(name)).unwrap();
            line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() * 1024.0 / 1e6
        };
        (of("VmRSS:"), of("VmHWM:"))
    }

    /// Waits until it has nothing to do: a quarter of a second in which it did next to nothing.
    pub(crate) async fn rests(&self, most: Duration) {
        let began = Instant::now();
        while began.elapsed() < most {
            let before = self.cpu();
            sleep(Duration::from_millis(250)).await;
            if self.cpu().saturating_sub(before) <= Duration::from_millis(10) {
                return;
            }
        }
        println!("  it had not come to rest after {most:.0?}");
    }

    /// Asks it to stop, and waits until it has.
    pub(crate) fn stops(self) {
        drop(self);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let pid = self.child.id().to_string();
        drop(Command::new("kill").arg(pid).status());
        drop(self.child.wait());
    }
}

/// The program that is measured.
pub(crate) fn program() -> PathBuf {
    std::env::current_exe().unwrap().with_file_name("buurtnet")
}

fn free() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
