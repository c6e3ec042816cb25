//! A database for one test: a copy of a migrated template, gone when the test ends.
//!
//! A SQLite file, or a database on the server whose address `TEST_POSTGRES` holds. Each build
//! migrates its template once, whether its tests run in one process or in one each, and every test
//! copies it. Never shares a database between two tests, never keeps one.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, UNIX_EPOCH};
use std::{env, thread};

use buurtnet::base::db::{Settings, single};
use buurtnet::base::error::Result;
use migrations::{Migrator, MigratorTrait as _};
use sea_orm::{ConnectionTrait as _, DatabaseConnection, QueryResult};
use tempfile::TempDir;
use url::Url;

/// A test holds few connections, so that many tests fit on one server.
const POOL: u32 = 3;

/// The number of the lock under which a template is made.
const LOCK: u32 = 20_261_121;

/// A database of its own. Dropping it removes it, whoever is still connected.
#[derive(Debug)]
pub struct Database {
    pub url: String,
    _home: TempDir,
}

/// Tells whether the tests run on SQLite, which they do unless told where PostgreSQL is.
pub fn on_sqlite() -> bool {
    server().is_none()
}

impl Database {
    /// One with the schema of today and nothing in it.
    pub async fn new() -> Self {
        static TEMPLATE: OnceLock<String> = OnceLock::new();
        let template = TEMPLATE.get_or_init(|| aside(template()));
        let home = TempDir::new().unwrap();
        let url = match server() {
            None => {
                fs::copy(template, home.path().join("buurtnet.db")).unwrap();
                sqlite(&home.path().join("buurtnet.db"))
            }
            Some(server) => created(&server, &format!("template {template}")).await,
        };
        Self { url, _home: home }
    }

    /// One without any table.
    pub async fn empty() -> Self {
        let home = TempDir::new().unwrap();
        let url = match server() {
            None => sqlite(&home.path().join("buurtnet.db")),
            Some(server) => created(&server, "template template0").await,
        };
        Self { url, _home: home }
    }

    pub fn settings(&self) -> Settings {
        Settings { connections: POOL, ..Settings::new(&self.url) }
    }

    /// A connection beside the service's own, for what no service does.
    pub async fn connect(&self) -> DatabaseConnection {
        connect(&self.url).await.unwrap()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Some(server) = server() else { return };
        let name = Url::parse(&self.url).unwrap().path().trim_start_matches('/').to_owned();
        aside(async move {
            let admin = connect(server.as_str()).await.unwrap();
            let gone = format!("drop database if exists {name} with (force)");
            admin.execute_unprepared(&gone).await.unwrap();
            admin.close().await.unwrap();
        });
    }
}

#[expect(clippy::disallowed_methods, reason = "a test asks where PostgreSQL is")]
fn server() -> Option<Url> {
    env::var("TEST_POSTGRES").ok().map(|url| Url::parse(&url).unwrap())
}

fn sqlite(file: &Path) -> String {
    format!("sqlite:{}", file.display())
}

/// The same server, another database; what the address says of a socket stays.
fn on(server: &Url, name: &str) -> String {
    let mut url = server.clone();
    url.set_path(name);
    url.into()
}

async fn connect(url: &str) -> Result<DatabaseConnection> {
    single(&Settings::new(url)).await
}

/// Whether a yes or no that was computed is a yes: SQLite knows only numbers.
pub fn yes(row: &QueryResult, name: &str) -> bool {
    let number = |_| row.try_get::<i64>("", name).unwrap() != 0;
    row.try_get::<bool>("", name).unwrap_or_else(number)
}

/// Runs `work` to its end on a thread of its own, so that a drop may wait for it.
fn aside<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> T {
    let run = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(work)
    };
    thread::spawn(run).join().unwrap()
}

async fn created(server: &Url, how: &str) -> String {
    let name = format!("test_{}", unique());
    let admin = connect(server.as_str()).await.unwrap();
    admin.execute_unprepared(&format!("create database {name} {how}")).await.unwrap();
    admin.close().await.unwrap();
    on(server, &name)
}

#[expect(clippy::disallowed_methods, reason = "names of databases are no ids of ours")]
fn unique() -> impl std::fmt::Display {
    uuid::Uuid::now_v7().simple()
}

/// Tells one build of the tests from another: each has migrations of its own.
fn build() -> String {
    let file = fs::metadata(env::current_exe().unwrap()).unwrap();
    let changed = file.modified().unwrap().duration_since(UNIX_EPOCH).unwrap();
    format!("{:x}_{:x}", changed.as_nanos(), file.len())
}

/// Makes the template of this build, unless another process has, and tells where it is.
async fn template() -> String {
    match server() {
        None => template_file().await.display().to_string(),
        Some(server) => template_database(&server).await,
    }
}

async fn template_file() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("templates");
    fs::create_dir_all(&folder).unwrap();
    let lock = File::create(folder.join("lock")).unwrap();
    lock.lock().unwrap(); // until it is dropped
    let file = folder.join(format!("{}.db", build()));
    if !file.exists() {
        forget_old(&folder);
        let work = TempDir::new_in(&folder).unwrap();
        let (made, copy) = (work.path().join("made.db"), work.path().join("copy.db"));
        let db = connect(&sqlite(&made)).await.unwrap();
        Migrator::up(&db, None).await.unwrap();
        // One file without a log beside it, whatever the journal mode.
        db.execute_unprepared(&format!("vacuum into '{}'", copy.display())).await.unwrap();
        db.close().await.unwrap();
        fs::rename(copy, &file).unwrap();
    }
    file
}

/// Removes the templates of builds that nobody runs any more.
fn forget_old(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let age = entry.metadata().unwrap().modified().unwrap().elapsed().unwrap_or_default();
        if entry.path().extension().is_some_and(|it| it == "db") && age > Duration::from_hours(24) {
            fs::remove_file(entry.path()).unwrap();
        }
    }
}

/// On a server that stays, the templates of older builds stay too: `scripts/postgres.sh` throws
/// its whole cluster away.
async fn template_database(server: &Url) -> String {
    let name = format!("template_{}", build());
    let admin = connect(server.as_str()).await.unwrap();
    let run = async |sql: String| admin.execute_unprepared(&sql).await.unwrap().rows_affected();
    run(format!("select pg_advisory_lock({LOCK})")).await;
    if run(format!("select 1 from pg_database where datname = '{name}'")).await == 0 {
        let raw = format!("{name}_raw");
        run(format!("drop database if exists {raw}")).await;
        run(format!("create database {raw} template template0")).await;
        let db = connect(&on(server, &raw)).await.unwrap();
        Migrator::up(&db, None).await.unwrap();
        db.close().await.unwrap();
        run(format!("alter database {raw} rename to {name}")).await;
    }
    run(format!("select pg_advisory_unlock({LOCK})")).await;
    admin.close().await.unwrap();
    name
}
