//! Many who read at once, and one who goes away in the middle.

use std::time::Duration;

use buurtnet::base::error::Error;
use buurtnet::delivery::open_promises;
use futures_util::future::{FutureExt as _, join_all};
use sea_orm::sea_query::{Expr, Query, SelectStatement};

use crate::world::database::on_sqlite;
use crate::world::house::Ground;

#[actix_web::test]
async fn more_than_have_a_connection_wait_their_turn() {
    let ground = Ground::with(|it| it.connections = 1).await;
    let db = &ground.house.db;
    let answers = join_all((0..50).map(|_| open_promises(db.read()))).await;
    assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 50, "{answers:?}");
}

#[actix_web::test]
async fn who_goes_away_in_the_middle_of_reading_leaves_the_connection_to_the_next() {
    let ground = Ground::with(|it| it.connections = 1).await;
    let db = &ground.house.db;
    for _ in 0..3 {
        let left = db.read().list::<Counted>(&long()).now_or_never();
        assert!(left.is_none(), "they stayed until the answer");
        assert_eq!(open_promises(db.read()).await.unwrap().len(), 0);
    }
}

#[actix_web::test]
async fn who_waits_too_long_for_a_connection_is_told_busy_and_the_next_reads() {
    if !on_sqlite() {
        return; // there who reads too long is ended by the engine
    }
    let ground = Ground::with(|it| {
        it.connections = 1;
        it.patience = Duration::from_secs(1);
    })
    .await;
    let db = &ground.house.db;
    let query = long();
    let mut reading = Box::pin(db.read().list::<Counted>(&query));
    assert!((&mut reading).now_or_never().is_none(), "it has the one connection");
    let short = open_promises(db.read()).await;
    assert!(matches!(short, Err(Error::Busy)), "{short:?}");
    assert_eq!(reading.await.unwrap().first().map(|it| it.it), Some(2_000_000));
    assert!(open_promises(db.read()).await.is_ok());
}

#[actix_web::test]
async fn after_the_close_nobody_reads() {
    let ground = Ground::new().await;
    let db = &ground.house.db;
    open_promises(db.read()).await.unwrap();
    db.close().await.unwrap();
    let late = open_promises(db.read()).await;
    assert!(late.is_err(), "{late:?}");
}

#[derive(Debug, sea_orm::FromQueryResult)]
struct Counted {
    it: i64,
}

/// Counts for longer than anybody waits here.
fn long() -> SelectStatement {
    let count = "(with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000000) \
        select count(*) from n)";
    Query::select().expr_as(Expr::cust(count), "it").to_owned()
}
