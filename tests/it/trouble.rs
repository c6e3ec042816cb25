//! The file is held by another, or the disk is full: reads go on, and it heals by itself.

use std::time::Duration;

use buurtnet::base::db::{Settings, Tx, single};
use buurtnet::base::error::Error;
use buurtnet::delivery::{Promise, promise};
use futures_util::future::{FutureExt as _, join, join_all};
use sea_orm::ConnectionTrait as _;

use crate::world::database::on_sqlite;
use crate::world::house::Ground;
use crate::writing::{End, in_one_group, write, written};

/// A second process that holds the file, as a backup or a command line may.
async fn locked_by_another(ground: &Ground) -> sea_orm::DatabaseConnection {
    let other = single(&Settings::new(&ground.database.url)).await.unwrap();
    other.execute_unprepared("begin immediate").await.unwrap();
    other
}

#[actix_web::test]
async fn while_another_process_holds_the_file_reads_go_on_and_writes_are_told_busy() {
    if !on_sqlite() {
        return;
    }
    let ground = Ground::new().await;
    let db = &ground.house.db;
    write(db, 1, End::Well).await.unwrap();
    let other = locked_by_another(&ground).await;

    let asked = std::time::Instant::now();
    let (told, seen) = join(write(db, 2, End::Well), written(db)).await;

    assert!(matches!(told, Err(Error::Busy)), "{told:?}");
    assert!(asked.elapsed() < Duration::from_secs(4), "it waited {:?}", asked.elapsed());
    assert_eq!(seen, [1]);
    other.execute_unprepared("rollback").await.unwrap();
    write(db, 3, End::Well).await.unwrap();
    assert_eq!(written(db).await, [1, 3]);
}

#[actix_web::test]
async fn a_full_disk_is_told_as_such_reads_go_on_and_it_heals_by_itself() {
    if !on_sqlite() {
        return;
    }
    let ground = Ground::new().await;
    let db = &ground.house.db;
    let fill = || {
        db.write("test.fill", async |tx: &Tx| {
            // No page more than there are: what a full disk does.
            tx.conn().execute_unprepared("pragma max_page_count = 1").await?;
            promise(tx, Promise::new("test.number", &"x".repeat(100_000))?).await
        })
    };
    let mut told = in_one_group(db, [fill().boxed_local(), fill().boxed_local()]).await;

    assert!(told.iter().all(|it| matches!(it, Err(Error::NoRoom | Error::Busy))), "{told:?}");
    assert!(matches!(told.remove(0), Err(Error::NoRoom)));
    assert_eq!(written(db).await, [0; 0], "reads go on");
    write(db, 3, End::Well).await.unwrap();
    assert_eq!(written(db).await, [3]);
}

#[actix_web::test]
async fn what_is_closed_is_whole_in_its_file_and_nobody_holds_it() {
    if !on_sqlite() {
        return;
    }
    for round in 0..20 {
        let ground = Ground::new().await;
        let db = &ground.house.db;
        let many = async |tx: &Tx| {
            for number in 0..300 {
                promise(tx, Promise::new("test.number", &number)?).await?;
            }
            Ok(())
        };
        db.write("test.many", many).await.unwrap();
        // Every connection that reads has something to tell the planner when it closes.
        join_all((0..8).map(|_| written(db))).await;

        db.close().await.unwrap();

        let log = format!("{}-wal", ground.database.url.trim_start_matches("sqlite:"));
        assert!(!std::fs::exists(&log).unwrap(), "round {round}: {log} is still there");
    }
}
