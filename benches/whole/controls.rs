//! What this machine can do at all, in the same run: the same body to everybody through the same actix,
//! commits of the disk, and the rows of a request through rusqlite in a process of its own.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use actix_web::{App, HttpResponse, HttpServer, web};

/// As long as a page of the board.
const BODY: &str = "0123456789abcdefghijklmnopqrstuvwxyz-0123456789abcd";

/// Says the same to everybody until it is killed.
pub(crate) async fn fixed(port: u16) {
    let app = || {
        let say =
            async || HttpResponse::Ok().content_type("application/json").body(BODY.repeat(90));
        App::new().route("/", web::get().to(say))
    };
    HttpServer::new(app).bind(("127.0.0.1", port)).unwrap().run().await.unwrap();
}

/// How often a second the disk takes a page for good.
pub(crate) fn probe(folder: &Path) -> f64 {
    let mut file = OpenOptions::new().create(true).append(true).open(folder.join("probe")).unwrap();
    let (start, mut many) = (Instant::now(), 0_u32);
    while start.elapsed() < Duration::from_secs(2) {
        file.write_all(&[7; 4_120]).unwrap();
        file.sync_data().unwrap();
        many += 1;
    }
    f64::from(many) / start.elapsed().as_secs_f64()
}

/// How many requests a second rusqlite writes, durable, in groups of this many: on a copy of the file.
pub(crate) fn rusqlite(file: &Path, group: usize) -> f64 {
    let bare = std::env::var_os("BARE").expect("BARE names the program of benches/bare");
    let copy = file.with_extension("copy");
    std::fs::copy(file, &copy).unwrap();
    let mut command = Command::new(bare);
    let told = command.arg("creates").arg(&copy).arg(group.to_string()).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    std::fs::remove_file(copy).unwrap();
    String::from_utf8(told.stdout).unwrap().trim().parse().unwrap()
}
