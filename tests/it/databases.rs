//! That each test really has a database of its own, and that none is left behind.

use sea_orm::ConnectionTrait as _;

use crate::world::database::{Database, on_sqlite};

#[tokio::test]
async fn what_one_test_writes_no_other_sees() {
    let (one, other) = (Database::new().await, Database::new().await);
    let (mine, theirs) = (one.connect().await, other.connect().await);
    mine.execute_unprepared("create table mine (n integer)").await.unwrap();
    assert!(mine.execute_unprepared("select n from mine").await.is_ok());
    assert!(theirs.execute_unprepared("select n from mine").await.is_err());
    mine.close().await.unwrap();
    theirs.close().await.unwrap();
}

#[tokio::test]
async fn a_database_is_gone_after_its_test_even_while_somebody_is_connected() {
    let (stays, goes) = (Database::new().await, Database::new().await);
    let connected = goes.connect().await;
    let url = goes.url.clone();
    drop(goes);
    if on_sqlite() {
        let file = url.trim_start_matches("sqlite:").to_owned();
        assert!(!std::path::Path::new(&file).exists(), "{file} is still there");
    } else {
        let name = url::Url::parse(&url).unwrap().path().trim_start_matches('/').to_owned();
        let db = stays.connect().await;
        let asked = format!("select 1 from pg_database where datname = '{name}'");
        let found = db.execute_unprepared(&asked).await.unwrap().rows_affected();
        assert_eq!(found, 0, "{name} is still there");
        db.close().await.unwrap();
    }
    drop(connected);
}
