//! Two at the same moment. Only where several write at once can they meet: on PostgreSQL.

use std::time::Duration;

use buurtnet::base::db::{Body, Tx};
use buurtnet::base::error::Error;
use buurtnet::base::house::House;
use futures_util::future::join4;
use sea_orm::{ConnectionTrait as _, Statement};
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::database::Database;

/// What `holds` took is held until two wait, each having begun when whoever was before did; nothing of it stays. Tells
/// what became of the two.
pub async fn at_once<A, B>(
    (house, database): (&House, &Database),
    holds: impl for<'a> Body<'a, ()> + Send + 'static,
    (first, second): (impl Future<Output = A>, impl Future<Output = B>),
) -> (A, B) {
    let (first, second) = (Box::pin(first), Box::pin(second));
    let (held, holding) = oneshot::channel();
    let (go, goes) = oneshot::channel::<()>();
    let flow = async move |tx: &Tx| {
        holds(tx).await?;
        buurtnet::delivery::open_promises(tx.rows()).await?; // what was said behind is said by now
        held.send(()).unwrap();
        goes.await.map_err(Error::internal)?;
        Err::<(), _>(Error::NotFound)
    };
    let first = async {
        holding.await.unwrap();
        first.await
    };
    let second = async {
        until_some_wait(database, 1).await;
        second.await
    };
    let lets_go = async {
        until_some_wait(database, 2).await;
        go.send(()).unwrap();
    };
    let (_, first, second, ()) =
        join4(house.db.write("a test", flow), first, second, lets_go).await;
    (first, second)
}

/// Waits until so many wait for what others hold.
async fn until_some_wait(database: &Database, many: i64) {
    const WAIT: &str = "select count(*) from pg_stat_activity
        where wait_event_type = 'Lock' and datname = current_database()";
    let db = database.connect().await;
    let looks = async {
        loop {
            let query = Statement::from_string(db.get_database_backend(), WAIT);
            let found = db.query_one_raw(query).await.unwrap().unwrap();
            if found.try_get_by_index::<i64>(0).unwrap() >= many {
                break;
            }
        }
    };
    timeout(Duration::from_secs(30), looks).await.unwrap(); // nobody waits
    db.close().await.unwrap();
}
