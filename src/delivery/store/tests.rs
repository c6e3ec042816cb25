//! What is asked often reads an index and never a whole table.

use std::sync::Arc;

use sea_orm::QueryTrait as _;
use sea_orm::sea_query::SelectStatement;
use uuid::Uuid;

use super::{attempts, promises};
use crate::base::clock::{Clock, Moment};
use crate::base::db::{Db, Settings};
use crate::base::ids::{BuurtId, PersonId};

/// How SQLite finds the rows, in one line.
async fn plan(query: &SelectStatement) -> String {
    let home = tempfile::TempDir::new().unwrap();
    let url = format!("sqlite:{}", home.path().join("buurtnet.db").display());
    let clock = Arc::new(Clock::still(Moment::UNIX_EPOCH));
    let db = Db::open(Settings::new(url), clock).await.unwrap();
    let steps = db.read().explain(query).await.unwrap();
    db.close().await.unwrap();
    steps.join("; ")
}

#[tokio::test]
async fn what_is_due_is_found_by_its_moment() {
    let due = plan(&promises::due(Moment::UNIX_EPOCH, 100).into_query()).await;
    assert!(due.contains("USING INDEX promise_due (run_at<?)"), "{due}");
}

#[tokio::test]
async fn the_next_moment_is_found_without_reading_all() {
    let [free, leased] = promises::next();
    let free = plan(&free).await;
    assert!(free.contains("USING INDEX promise_due"), "{free}");
    let leased = plan(&leased).await;
    assert!(leased.contains("USING COVERING INDEX promise_leased"), "{leased}");
}

#[tokio::test]
async fn the_push_caps_are_counted_by_person_and_moment() {
    let people = [PersonId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2))];
    let asked = attempts::asked_query(&[BuurtId(Uuid::nil())], &people, Moment::UNIX_EPOCH);
    let asked = plan(&asked).await;
    let found = "USING INDEX attempt_asked_of (buurt_id=? AND person_id=? AND at>?)";
    assert!(asked.contains(found), "{asked}");
}
