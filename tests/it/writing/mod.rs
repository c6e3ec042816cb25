//! Many at once, and everything that may go wrong with a flow in the middle of a group.

use std::sync::Arc;
use std::time::Duration;

use buurtnet::base::db::{Db, News, Tx};
use buurtnet::base::error::{Error, Result};
use buurtnet::delivery::{Promise, open_promises, promise};
use futures_util::future::{FutureExt as _, join, join_all};
use sea_orm::ConnectionTrait as _;
use tokio::sync::Semaphore;
use uuid::Uuid;

use crate::world::database::on_sqlite;
use crate::world::house::Ground;

mod keys;
mod news;
mod nothing_beside;
mod turns;

/// How a flow of these tests ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Well,
    Refused,
    Again,
    Panic,
    Never,
}

/// Writes `number`, sees it, then ends as told.
pub async fn write(db: &Db, number: usize, end: End) -> Result<usize> {
    db.write("test.write", async move |tx: &Tx| {
        promise(tx, Promise::new("test.number", &number)?).await?;
        assert_ne!(open_promises(tx.rows()).await?.len(), 0);
        match end {
            End::Well => Ok(number),
            End::Refused => Err(Error::Refused("no")),
            End::Again => Err(Error::Busy),
            End::Panic => panic!("as it was told"),
            End::Never => std::future::pending().await,
        }
    })
    .await
}

/// Keeps the writer busy until the gate opens, so that those who come meanwhile are one group.
async fn hold(db: &Db, gate: &Arc<Semaphore>) -> Result<()> {
    let gate = Arc::clone(gate);
    db.write("test.hold", async move |_: &Tx| {
        gate.acquire().await.map(drop).map_err(Error::internal)
    })
    .await
}

/// Lets `flows` wait behind one that holds the writer, then lets them all go.
pub async fn in_one_group<F: Future>(
    db: &Db,
    flows: impl IntoIterator<Item = F>,
) -> Vec<F::Output> {
    let gate = Arc::new(Semaphore::new(0));
    let released = async { gate.add_permits(1) };
    let ((_, answers), ()) = join(join(hold(db, &gate), join_all(flows)), released).await;
    answers
}

pub async fn written(db: &Db) -> Vec<u64> {
    let open = open_promises(db.read()).await.unwrap();
    let mut numbers: Vec<_> = open.iter().map(|it| it.read::<u64>().unwrap()).collect();
    numbers.sort_unstable();
    numbers
}

#[actix_web::test]
async fn a_flow_that_fails_leaves_its_group_alone() {
    // The trace of a panic may take seconds to write, and the others wait for it.
    let long = Duration::from_mins(1);
    let ground = Ground::with(|it| (it.group_time, it.wait) = (long, long)).await;
    let db = &ground.house.db;
    let ends = [End::Well, End::Refused, End::Well, End::Panic, End::Well, End::Again, End::Well];
    let commits = db.commits();

    let flows = ends.iter().enumerate().map(|(number, end)| write(db, number, *end));
    let answers = in_one_group(db, flows).await;

    for (answer, end) in answers.iter().zip(ends) {
        match end {
            End::Well => assert!(answer.is_ok()),
            End::Refused => assert!(matches!(answer, Err(Error::Refused("no")))),
            End::Again => {
                assert!(matches!(answer, Err(Error::Busy)), "it is told so, and no other");
            }
            End::Panic | End::Never => assert!(matches!(answer, Err(Error::Internal(_)))),
        }
    }
    assert_eq!(written(db).await, [0, 2, 4, 6]);
    if on_sqlite() {
        assert_eq!(db.commits() - commits, 1, "one commit for all eight");
    }
}

#[actix_web::test]
async fn a_flow_runs_to_its_end_when_its_caller_goes_away() {
    let ground = Ground::new().await;
    let db = &ground.house.db;
    let (started, gate) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
    let (starting, opening) = (Arc::clone(&started), Arc::clone(&gate));
    let mut flow = Box::pin(db.write("test.slow", async move |tx: &Tx| {
        promise(tx, Promise::new("test.number", &1)?).await?;
        starting.add_permits(1);
        opening.acquire().await.map_err(Error::internal)?.forget();
        promise(tx, Promise::new("test.number", &2)?).await
    }));
    assert!((&mut flow).now_or_never().is_none());
    started.acquire().await.unwrap().forget();

    drop(flow);
    gate.add_permits(1);

    let all_three = async {
        write(db, 3, End::Well).await.unwrap();
        while written(db).await != [1, 2, 3] {}
    };
    tokio::time::timeout(Duration::from_secs(5), all_three).await.unwrap();
}

#[actix_web::test]
async fn a_disk_that_is_slow_to_open_is_waited_for_however_short_a_flow_may_be() {
    if !on_sqlite() {
        return; // opening is not bounded by how long a flow may take
    }
    let ground = Ground::with(|it| it.patience = Duration::from_nanos(1)).await;
    assert!(open_promises(ground.house.db.read()).await.unwrap().is_empty());
}

#[actix_web::test]
async fn a_flow_that_never_ends_gives_way() {
    let (short, long) = (Duration::from_secs(2), Duration::from_mins(1));
    let ground = Ground::with(|it| (it.patience, it.wait) = (short, long)).await;
    let db = &ground.house.db;

    let ends = [End::Well, End::Never, End::Well];
    let flows = ends.iter().enumerate().map(|(number, end)| write(db, number, *end));
    let answers = in_one_group(db, flows).await;

    assert_eq!(answers.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    assert_eq!(written(db).await, [0, 2]);
}

/// Says `sql`, in a flow that has written something.
async fn says(db: &Db, sql: &'static str) -> Result<usize> {
    db.write("test.says", async move |tx: &Tx| {
        promise(tx, Promise::new("test.number", &9)?).await?;
        tx.conn().execute_unprepared(sql).await?;
        Ok(9)
    })
    .await
}

#[actix_web::test]
async fn what_the_engine_refuses_fails_its_flow_and_no_other() {
    let ground = Ground::new().await;
    let db = &ground.house.db;
    let flows = [
        write(db, 1, End::Well).boxed_local(),
        says(db, "delete from nowhere").boxed_local(),
        write(db, 3, End::Well).boxed_local(),
    ];
    let answers = in_one_group(db, flows).await;
    assert!(matches!(answers[..], [Ok(1), Err(Error::Internal(_)), Ok(3)]), "{answers:?}");
    assert_eq!(written(db).await, [1, 3]);
}

/// Counts for as long as it is let.
const ENDLESS: &str = "with recursive n(i) as (select 1 union all select i + 1 from n where i > 0) \
    select count(*) from n";

#[actix_web::test]
async fn a_statement_that_never_ends_gives_way() {
    let (short, long) = (Duration::from_millis(500), Duration::from_mins(1));
    let ground = Ground::with(|it| (it.patience, it.wait) = (short, long)).await;
    let db = &ground.house.db;
    let endless = says(db, ENDLESS).await;
    assert!(endless.is_err(), "{endless:?}");
    write(db, 1, End::Well).await.unwrap();
    assert_eq!(written(db).await, [1]);
}

#[actix_web::test]
async fn a_flow_that_says_one_thing_after_another_gives_way() {
    let (short, long) = (Duration::from_millis(500), Duration::from_mins(1));
    let ground = Ground::with(|it| (it.patience, it.wait) = (short, long)).await;
    let db = &ground.house.db;
    let chatters = db.write("test.chatters", async move |tx: &Tx| {
        while open_promises(tx.rows()).await?.is_empty() {}
        Ok(9)
    });
    assert!(chatters.await.is_err());
    write(db, 1, End::Well).await.unwrap();
    assert_eq!(written(db).await, [1]);
}

/// What makes a commit fail: SQLite rolling back by itself, as on a full disk; and a constraint that
/// is only looked at in the end.
pub const SPOILS: [&[&str]; 2] = [
    &["rollback"],
    &[
        "pragma defer_foreign_keys = on",
        "insert into buurt_section values (x'00', 'x', 1, '{}', '', null)",
    ],
];

/// Lets the commit of its group fail.
pub async fn spoil(db: &Db, sql: &'static [&'static str]) -> Result<usize> {
    db.write("test.spoil", async move |tx: &Tx| {
        for one in sql {
            tx.conn().execute_unprepared(one).await?;
        }
        tx.announce(News::SignedOut { session: Uuid::nil() });
        Ok(0)
    })
    .await
}

#[actix_web::test]
async fn a_commit_that_fails_fails_for_its_whole_group_and_for_nobody_after() {
    if !on_sqlite() {
        return;
    }
    let ground = Ground::new().await;
    let db = &ground.house.db;
    let mut news = db.listen();

    for sql in SPOILS {
        let good = write(db, 1, End::Well).boxed_local();
        let refused = write(db, 2, End::Refused).boxed_local();
        let answers = in_one_group(db, [good, spoil(db, sql).boxed_local(), refused]).await;
        assert!(answers.iter().all(Result::is_err), "{answers:?}");
        assert!(news.try_recv().is_err(), "nothing is announced that is not durable");
    }

    write(db, 3, End::Well).await.unwrap();
    assert_eq!(written(db).await, [3], "what was acknowledged is there for a reader");
}

#[actix_web::test]
async fn a_flow_inside_a_flow_is_refused_rather_than_waited_for() {
    let ground = Ground::new().await;
    let inner = Arc::clone(&ground.house.db);

    let answer = ground
        .house
        .db
        .write("test.outer", async move |_: &Tx| {
            inner.write("test.inner", async |_: &Tx| Ok(())).await
        })
        .await;

    assert!(
        matches!(answer, Err(Error::Internal(why)) if why.to_string().contains("a flow inside"))
    );
}

#[actix_web::test]
async fn when_too_many_wait_the_next_is_told_so_at_once() {
    let ground = Ground::with(|it| it.queue = 2).await;
    let db = &ground.house.db;

    let answers = in_one_group(db, [1, 2].map(|number| write(db, number, End::Well))).await;

    assert!(matches!(answers.as_slice(), [Ok(1), Err(Error::Busy)]));
    assert_eq!(written(db).await, [1]);
}

#[actix_web::test]
async fn a_flow_that_waited_too_long_is_told_busy_and_never_runs() {
    if !on_sqlite() {
        return; // there a flow waits for a connection, and no queue
    }
    let ground = Ground::with(|it| it.wait = Duration::ZERO).await;
    let db = &ground.house.db;
    assert!(matches!(write(db, 1, End::Well).await, Err(Error::Busy)));
    assert_eq!(written(db).await, [0; 0]);
}

#[actix_web::test]
async fn closing_waits_for_the_flows_that_were_taken_and_takes_no_more() {
    let ground = Ground::new().await;
    let db = &ground.house.db;
    let flows = join_all((0..20).map(|number| write(db, number, End::Well)));

    let (answers, closed) = join(flows, db.close()).await;

    closed.unwrap();
    let kept = answers.iter().filter(|it| it.is_ok()).count();
    assert_eq!(kept, 20, "{answers:?}");
    assert!(matches!(write(db, 99, End::Well).await, Err(Error::Busy)));
    if on_sqlite() {
        let log = format!("{}-wal", ground.database.url.trim_start_matches("sqlite:"));
        assert!(!std::path::Path::new(&log).exists(), "the file is whole by itself");
    }
    assert_eq!(written(&ground.beside().await.db).await.len(), 20);
}

#[actix_web::test]
async fn what_only_reads_cannot_write() {
    let ground = Ground::new().await;
    let sneaky = ground.house.db.read().list::<OneNumber>(&deleting()).await;
    assert!(sneaky.is_err());
    assert_eq!(written(&ground.house.db).await, [0; 0]);
}

#[derive(Debug, sea_orm::FromQueryResult)]
struct OneNumber {
    #[expect(dead_code, reason = "nothing is ever read")]
    it: i64,
}

/// A select that would write, if the connection let it.
fn deleting() -> sea_orm::sea_query::SelectStatement {
    use sea_orm::sea_query::{Expr, Query};
    let write = if on_sqlite() {
        "(select 1); delete from promise"
    } else {
        "(with gone as (delete from promise returning 1) select 1 from gone)"
    };
    Query::select().expr_as(Expr::cust(write), "it").to_owned()
}
