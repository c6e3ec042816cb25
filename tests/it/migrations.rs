//! Every migration, met by rows that are there already, by interruptions and by repetition.
//!
//! `tests/data/migrations/<name>.sql` holds rows as they were when the migration of that name was
//! the newest. Both engines read the same file: `uuid('…')` and `bytes('…')` (hexadecimal) become
//! what the engine writes for them. Forward only: nothing here goes back.

use std::fs;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;

use buurtnet::base::clock::{Clock, Moment};
use buurtnet::base::db::Db;
use migrations::{Migrator, MigratorTrait as _, WIDE};
use sea_orm::prelude::async_trait::async_trait;
use sea_orm::{
    ConnectionTrait as _, Database as SeaOrm, DatabaseConnection, DbBackend, DbErr,
    ProxyDatabaseTrait, ProxyExecResult, ProxyRow, Statement, from_query_result_to_proxy_row,
};

use crate::tree::ROOT;
use crate::world::database::{Database, on_sqlite};

fn names() -> Vec<String> {
    Migrator::migrations().iter().map(|it| it.name().to_owned()).collect()
}

/// The rows of the time of one migration, as this engine writes them.
fn sample(name: &str) -> String {
    let file = Path::new(ROOT).join(format!("tests/data/migrations/{name}.sql"));
    let text = fs::read_to_string(&file).unwrap_or_else(|_| {
        panic!("write tests/data/migrations/{name}.sql: rows for what {name} adds or changes")
    });
    let text = literals(&text, "uuid('", |it| {
        if on_sqlite() { format!("x'{}'", it.replace('-', "")) } else { format!("'{it}'::uuid") }
    });
    literals(&text, "bytes('", |it| {
        if on_sqlite() { format!("x'{it}'") } else { format!("'\\x{it}'::bytea") }
    })
}

fn literals(text: &str, start: &str, write: impl Fn(&str) -> String) -> String {
    let mut parts = text.split(start);
    let mut made = parts.next().unwrap().to_owned();
    for part in parts {
        let (inside, rest) = part.split_once("')").unwrap();
        made += &write(inside);
        made += rest;
    }
    made
}

async fn texts(db: &DatabaseConnection, sql: &str) -> Vec<String> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await;
    rows.unwrap().iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// Every table of ours.
async fn tables(db: &DatabaseConnection) -> Vec<String> {
    let all = if on_sqlite() {
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
    } else {
        "select tablename::text from pg_tables where schemaname = 'public'"
    };
    let mut tables = texts(db, all).await;
    tables.retain(|name| name != "seaql_migrations");
    tables
}

async fn count(db: &DatabaseConnection, table: &str) -> u64 {
    let rows = texts(db, &format!("select cast(count(*) as text) from {table}")).await;
    rows.first().unwrap().parse().unwrap()
}

async fn open(database: &Database) -> Result<Db, buurtnet::base::error::Error> {
    Db::open(database.settings(), Arc::new(Clock::still(Moment::UNIX_EPOCH))).await
}

#[tokio::test]
async fn every_migration_finds_rows_of_the_time_before_it() {
    let database = Database::empty().await;
    let db = database.connect().await;
    for name in names() {
        Migrator::up(&db, Some(1)).await.unwrap_or_else(|why| panic!("{name}: {why}"));
        let sample = sample(&name);
        db.execute_unprepared(&sample).await.unwrap_or_else(|why| panic!("{name}.sql: {why}"));
        for table in tables(&db).await {
            let rows = count(&db, &table).await;
            assert!(rows > 0, "after {name}.sql the table {table} has no row for the next one");
        }
    }
    if on_sqlite() {
        let orphans = texts(&db, "select \"table\" from pragma_foreign_key_check").await;
        assert_eq!(orphans, Vec::<String>::new());
    }
    db.close().await.unwrap();
    assert!(open(&database).await.is_ok(), "the service opens what has grown");
}

/// Before a wish had a name, only the pair was kept.
#[tokio::test]
async fn who_was_kept_apart_before_wishes_had_names_stays_so_and_only_who_refused_takes_it_back() {
    let database = Database::empty().await;
    let db = database.connect().await;
    let before = names().iter().position(|it| it == "m0027_apart").unwrap();
    let mut done = 0;
    for name in names().into_iter().take(before) {
        Migrator::up(&db, Some(1)).await.unwrap();
        if name == "m0006_help" {
            let refused = sample(&name).replace(
                "'declined', '2026-01-01T08:30:00+00:00', 'too_far'",
                "'removed', '2026-01-01T08:30:00+00:00', null",
            );
            db.execute_unprepared(&refused).await.unwrap();
        } else if name == "m0025_wrong" || name == "m0002_buurt" || name == "m0003_people" {
            db.execute_unprepared(&sample(&name)).await.unwrap();
        }
        done += 1;
    }
    assert_eq!(done, before);
    // Asker and helper of the request (3 and 4) wished it by name later; the asker refused another (7);
    // of a third pair (4 and 7) nothing is known.
    let id = |last: &str| {
        literals(&format!("uuid('01890a5d-ac96-774b-bcce-b302099a80{last}')"), "uuid('", |it| {
            if on_sqlite() {
                format!("x'{}'", it.replace('-', ""))
            } else {
                format!("'{it}'::uuid")
            }
        })
    };
    for (one, other) in [("03", "07"), ("04", "07")] {
        let row =
            format!("({}, {}, {}, '2026-01-01T08:30:00+00:00')", id("01"), id(one), id(other));
        let sql = format!("insert into block (buurt_id, one_id, other_id, since_at) values {row}");
        db.execute_unprepared(&sql).await.unwrap();
    }
    Migrator::up(&db, Some(1)).await.unwrap();
    let count = async |which: String| {
        let sql = format!("select cast(count(*) as text) from apart where {which}");
        texts(&db, &sql).await.remove(0)
    };
    let row = |by: &str, other: &str| format!("by_id = {} and other_id = {}", id(by), id(other));
    assert_eq!(count(format!("{} and id is not null", row("03", "04"))).await, "1", "by name");
    assert_eq!(count(format!("{} and id is null", row("04", "03"))).await, "1", "and of before it");
    assert_eq!(count(format!("{} and id is not null", row("03", "07"))).await, "1", "she refused");
    assert_eq!(count(format!("{} and id is null", row("04", "07"))).await, "1", "nobody's to undo");
    assert_eq!(count("true".to_owned()).await, "4");
    db.close().await.unwrap();
}

/// Before, an address was there and no notice went to it.
#[tokio::test]
async fn who_has_an_address_is_told_by_mail_from_here_on_and_who_wants_a_call_is_not() {
    let database = Database::empty().await;
    let db = database.connect().await;
    for name in names().into_iter().take_while(|it| it != "m0050_by_mail") {
        Migrator::up(&db, Some(1)).await.unwrap();
        if name == "m0002_buurt" || name == "m0003_people" {
            db.execute_unprepared(&sample(&name)).await.unwrap();
        }
    }
    for (language, mail, contact) in [
        ("fr", "name", "app"),
        ("ar", "name", "mail"),
        ("tr", "name", "phone"),
        ("uk", "null", "app"),
    ] {
        let id = if on_sqlite() { "randomblob(16)" } else { "gen_random_uuid()" };
        let sql = format!(
            "insert into person (id, data_key_id, language, name, mail, mail_tag, contact, door, created_at) \
             select {id}, data_key_id, '{language}', name, {mail}, {mail}, '{contact}', door, created_at \
             from person where language = 'nl'"
        );
        db.execute_unprepared(&sql).await.unwrap();
    }
    Migrator::up(&db, Some(1)).await.unwrap();
    let ways = "select language from channel where kind = 'mail' order by preferred, language";
    assert_eq!(texts(&db, ways).await, ["fr", "ar"], "the one who chose it is marked so");
    db.close().await.unwrap();
}

/// Before there was a list of them, they were found in the request; of one that is forgotten nobody knows them.
#[tokio::test]
async fn who_may_be_meant_by_what_was_told_before_is_written_down_where_it_is_known() {
    let database = Database::empty().await;
    let db = database.connect().await;
    for name in names().into_iter().take_while(|it| it != "m0039_kept_from") {
        Migrator::up(&db, Some(1)).await.unwrap();
        db.execute_unprepared(&sample(&name)).await.unwrap();
    }
    let id = |last: &str| {
        let uuid = format!("01890a5d-ac96-774b-bcce-b302099a{last}");
        if on_sqlite() {
            format!("x'{}'", uuid.replace('-', ""))
        } else {
            format!("'{uuid}'::uuid")
        }
    };
    // Of the second, which names nobody, the request is known; of the third it is forgotten.
    let (known, gone) = (id("8002"), id("8ff2"));
    let third = format!(
        "insert into complaint (buurt_id, id, by_id, request_id, what, desk, pauses, told_at, state, since_at) \
         select buurt_id, {}, by_id, {gone}, what, desk, false, told_at, 'told', since_at \
         from complaint where id = {}",
        id("9503"),
        id("9501"),
    );
    let second = format!("update complaint set request_id = {known} where id = {}", id("9502"));
    for sql in [second, third] {
        db.execute_unprepared(&sql).await.unwrap();
    }
    Migrator::up(&db, Some(1)).await.unwrap();
    let kept = async |complaint: &str, who: &str| {
        let which = format!("subject_id = {} and person_id = {who}", id(complaint));
        count(&db, &format!("kept_from where {which}")).await
    };
    assert_eq!(kept("9501", &id("8003")).await, 1, "who told it");
    assert_eq!(kept("9501", &id("8004")).await, 1, "whom it names");
    assert_eq!(kept("9502", &id("8003")).await, 1, "who told it");
    assert_eq!(kept("9502", &id("8004")).await, 1, "who came");
    assert_eq!(kept("9502", &id("8007")).await, 0, "not who said no");
    assert_eq!(count(&db, &format!("kept_from where subject_id = {}", id("9503"))).await, 0);
    db.close().await.unwrap();
}

/// A count taken while a queue is short would have whoever claims from it read all of it.
#[tokio::test]
async fn sqlite_counts_no_queue_and_everything_else() {
    if !on_sqlite() {
        return; // PostgreSQL counts anew by itself
    }
    let database = Database::new().await;
    let db = database.connect().await;
    let promised = "insert into promise (id, kind, payload, run_at, attempts) \
        values (x'01', 'test', '1', '2026-11-23', 0)";
    db.execute_unprepared(promised).await.unwrap();
    db.execute_unprepared("analyze").await.unwrap();
    let counted = "select distinct tbl from sqlite_stat1 where tbl in ('promise', 'seaql_migrations') order by 1";
    assert_eq!(texts(&db, counted).await, ["promise", "seaql_migrations"]);
    db.close().await.unwrap();

    let service = open(&database).await.unwrap();
    let db = database.connect().await;
    assert_eq!(texts(&db, counted).await, ["seaql_migrations"], "as long as it runs");
    db.close().await.unwrap();
    service.close().await.unwrap();
}

#[tokio::test]
async fn every_sample_belongs_to_a_migration() {
    for file in crate::tree::below("tests/data/migrations", "sql") {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(names().contains(&name), "{name}.sql belongs to no migration");
    }
}

#[tokio::test]
async fn a_repeated_migration_changes_nothing() {
    let database = Database::new().await;
    let db = database.connect().await;
    let before = (texts(&db, "select version from seaql_migrations").await, tables(&db).await);
    Migrator::up(&db, None).await.unwrap();
    assert_eq!(before.0.len(), names().len());
    let after = (texts(&db, "select version from seaql_migrations").await, tables(&db).await);
    assert_eq!(before, after);
    db.close().await.unwrap();
}

/// The worst place to be cut off: all is done, and nothing tells that it was.
#[tokio::test]
async fn a_migration_cut_off_before_it_was_noted_is_repeated() {
    let database = Database::empty().await;
    let db = database.connect().await;
    for migration in Migrator::migrations().iter().filter(|it| it.use_transaction() != Some(true)) {
        let name = migration.name();
        let forgotten = format!("delete from seaql_migrations where version = '{name}'");
        Migrator::up(&db, Some(1)).await.unwrap();
        db.execute_unprepared(&sample(name)).await.unwrap();
        assert_eq!(db.execute_unprepared(&forgotten).await.unwrap().rows_affected(), 1);
        Migrator::up(&db, Some(1)).await.unwrap_or_else(|why| panic!("{name}, repeated: {why}"));
    }
    assert_eq!(texts(&db, "select version from seaql_migrations order by 1").await, names());
    db.close().await.unwrap();
}

/// Lets the migrations go `steps` steps and stops them there; tells whether they ended before. SQLite says every
/// statement to its end, so a step is a statement there, and a point where others may run on PostgreSQL.
async fn stopped_after(steps: usize, database: &Database) -> bool {
    let conn = database.connect().await;
    let ended = if on_sqlite() {
        let few = Few { conn: conn.clone(), left: AtomicUsize::new(steps) };
        let few = SeaOrm::connect_proxy(DbBackend::Sqlite, Arc::new(Box::new(few)));
        Migrator::up(&few.await.unwrap(), None).await.is_ok()
    } else {
        dropped_after(steps, Migrator::up(&conn, None)).await
    };
    conn.close().await.unwrap(); // waits for the statement that was under way
    ended
}

/// A connection that says no more than so many statements.
#[derive(Debug)]
struct Few {
    conn: DatabaseConnection,
    left: AtomicUsize,
}

impl Few {
    fn step(&self) -> Result<(), DbErr> {
        let one = |left: usize| left.checked_sub(1);
        let stopped = |_| DbErr::Custom("stopped here".to_owned());
        let left = &self.left;
        left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one).map(drop).map_err(stopped)
    }
}

#[async_trait]
impl ProxyDatabaseTrait for Few {
    async fn query(&self, statement: Statement) -> Result<Vec<ProxyRow>, DbErr> {
        self.step()?;
        let rows = self.conn.query_all_raw(statement).await?;
        Ok(rows.iter().map(from_query_result_to_proxy_row).collect())
    }

    async fn execute(&self, statement: Statement) -> Result<ProxyExecResult, DbErr> {
        self.step()?;
        Ok(self.conn.execute_raw(statement).await?.into())
    }
}

/// Lets `work` go `steps` steps and drops it there; tells whether it ended before.
async fn dropped_after<T>(steps: usize, work: impl Future<Output = T>) -> bool {
    let mut work = pin!(work);
    let mut left = steps;
    std::future::poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(false);
        }
        left -= 1;
        work.as_mut().poll(context).map(|_| true)
    })
    .await
}

#[tokio::test]
async fn an_interrupted_migration_is_finished_by_the_next_start() {
    let mut steps = 1;
    loop {
        let database = Database::empty().await;
        let ended = stopped_after(steps, &database).await;
        let again = open(&database).await;
        assert!(again.is_ok(), "stopped after {steps} steps: {:?}", again.err());
        drop(again);
        let db = database.connect().await;
        let applied = texts(&db, "select version from seaql_migrations order by 1").await;
        assert_eq!(applied, names(), "stopped after {steps} steps");
        db.close().await.unwrap();
        if ended {
            break;
        }
        steps += 1 + steps / 16; // every step at first, then ever fewer
    }
    assert!(steps > 1, "it was never interrupted");
}

#[tokio::test]
async fn the_columns_of_64_bits_are_told_for_sqlite_too() {
    if on_sqlite() {
        return; // it tells all whole numbers alike
    }
    let database = Database::new().await;
    let db = database.connect().await;
    let of = async |width: &str| {
        let sql = format!(
            "select distinct column_name::text from information_schema.columns \
             where table_schema = 'public' and data_type = '{width}' order by 1"
        );
        texts(&db, &sql).await
    };
    assert_eq!(of("bigint").await, WIDE);
    let narrow = of("integer").await;
    assert!(WIDE.iter().all(|it| !narrow.iter().any(|other| other == it)), "{narrow:?}");
    db.close().await.unwrap();
}
