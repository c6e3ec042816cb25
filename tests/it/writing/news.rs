//! News is told when it is durable, here and in the other processes.

use std::time::Duration;

use buurtnet::base::db::{News, Tx};
use buurtnet::base::error::Error;
use sea_orm::ConnectionTrait as _;
use uuid::Uuid;

use super::{End, write};
use crate::world::database::on_sqlite;
use crate::world::house::Ground;

#[actix_web::test]
async fn news_is_heard_when_it_is_durable_and_never_of_what_was_refused() {
    let ground = Ground::new().await;
    let (db, buurt) = (&ground.house.db, ground.buurt);
    let mut news = db.listen();
    let told = |kind: &str| News::Changed {
        buurt,
        kind: kind.to_owned(),
        id: Uuid::nil(),
        people: Vec::new(),
        desk: true,
    };
    let (kept, taken_back) = (told("kept"), told("taken back"));
    let expected = kept.clone();

    let refused = db.write("test.refused", async move |tx: &Tx| {
        tx.announce(taken_back);
        Err::<(), _>(Error::NotFound)
    });
    assert!(refused.await.is_err());
    db.write("test.kept", async move |tx: &Tx| {
        tx.announce(kept.clone());
        tx.announce(kept);
        Ok(())
    })
    .await
    .unwrap();

    assert_eq!(news.recv().await.unwrap(), expected);
    assert!(news.try_recv().is_err(), "once");
}

#[actix_web::test]
async fn news_reaches_the_other_processes() {
    if on_sqlite() {
        return; // there is one process
    }
    let ground = Ground::new().await;
    let other = ground.beside().await;
    let mut heard = other.db.listen();
    write(&ground.house.db, 1, End::Well).await.unwrap();
    // The two share a process here, so the note must look as if it came from elsewhere.
    let note = serde_json::json!({ "from": 0, "news": { "news": "promised" } }).to_string();
    ground
        .flow(async move |tx: &Tx| {
            tx.conn()
                .execute_unprepared(&format!("select pg_notify('buurtnet', '{note}')"))
                .await?;
            Ok(())
        })
        .await;
    let waited = tokio::time::timeout(Duration::from_secs(5), heard.recv()).await.unwrap();
    assert_eq!(waited.unwrap(), News::Promised);
}
