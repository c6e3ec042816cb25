//! What needs no answer is said with what is said next, and a failure of it is one of its flow.

use buurtnet::base::db::{Db, Tx};
use buurtnet::base::error::{Error, Result};
use buurtnet::delivery::{Promise, open_promises, promise};
use futures_util::future::FutureExt as _;
use sea_orm::{ConnectionTrait as _, Statement};

use super::{End, in_one_group, write, written};
use crate::world::database::on_sqlite;
use crate::world::house::Ground;

async fn number(tx: &Tx, number: u64) -> Result<()> {
    promise(tx, Promise::new("test.number", &number)?).await
}

/// Writes `number`, and after it what cannot be written, without asking for an answer.
async fn fails_behind(db: &Db, one: u64) -> Result<usize> {
    db.write("test.behind", async move |tx: &Tx| {
        number(tx, one).await?;
        let behind = tx.behind();
        let engine = behind.get_database_backend();
        behind.execute_raw(Statement::from_string(engine, "delete from nowhere")).await?;
        Ok(0)
    })
    .await
}

#[actix_web::test]
async fn what_is_written_behind_is_there_for_whatever_asks_next() {
    let ground = Ground::new().await;
    let seen = ground.house.db.write("test.seen", async |tx: &Tx| {
        number(tx, 1).await?;
        let seen = open_promises(tx.rows()).await?.len();
        number(tx, 2).await?;
        Ok(seen)
    });
    assert_eq!(seen.await.unwrap(), 1);
    assert_eq!(written(&ground.house.db).await, [1, 2]);
}

#[actix_web::test]
async fn ten_writes_that_need_no_answer_are_one_trip_to_sqlite() {
    let ground = Ground::new().await;
    let db = &ground.house.db;
    let before = db.statements().1;
    let ten = db.write("test.ten", async |tx: &Tx| {
        for one in 0..10 {
            number(tx, one).await?;
        }
        Ok(())
    });
    ten.await.unwrap();
    // PostgreSQL hears each, and the news with the commit.
    assert_eq!(db.statements().1 - before, if on_sqlite() { 1 } else { 11 });
    assert_eq!(written(db).await, (0..10).collect::<Vec<_>>());
}

#[actix_web::test]
async fn what_cannot_be_written_behind_fails_its_flow_and_no_other() {
    let ground = Ground::new().await;
    let db = &ground.house.db;
    let flows = [
        write(db, 1, End::Well).boxed_local(),
        fails_behind(db, 2).boxed_local(),
        write(db, 3, End::Well).boxed_local(),
    ];
    let answers = in_one_group(db, flows).await;
    assert!(matches!(answers[..], [Ok(1), Err(Error::Internal(_)), Ok(3)]), "{answers:?}");
    assert_eq!(written(db).await, [1, 3]);
}
