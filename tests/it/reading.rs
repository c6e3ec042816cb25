//! Many who read at once, and one who goes away in the middle.

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
    if on_sqlite() {
        return; // there nobody is in the middle: whoever asks reads to the end
    }
    let ground = Ground::with(|it| it.connections = 1).await;
    let db = &ground.house.db;
    for _ in 0..3 {
        let left = db.read().list::<Counted>(&long()).now_or_never();
        assert!(left.is_none(), "they stayed until the answer");
        assert_eq!(open_promises(db.read()).await.unwrap().len(), 0);
    }
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
#[expect(dead_code, reason = "nobody waits for it")]
struct Counted {
    it: i64,
}

/// Counts for longer than anybody waits here.
fn long() -> SelectStatement {
    let count = "(with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000000) \
        select count(*) from n)";
    Query::select().expr_as(Expr::cust(count), "it").to_owned()
}
