//! The same question under the same key is answered once, and the same.

use buurtnet::base::db::{Db, Once, Tx};
use buurtnet::base::error::{Error, Result};
use buurtnet::base::ids::PersonId;
use buurtnet::delivery::{Promise, promise};
use futures_util::future::join_all;
use uuid::Uuid;

use super::written;
use crate::world::house::Ground;

fn once(person: PersonId, fingerprint: u8) -> Once {
    Once { person, key: "one-and-the-same".to_owned(), fingerprint: vec![fingerprint] }
}

/// Asks under a key; the answer is an id.
async fn ask(db: &Db, once: Once, id: Uuid) -> Result<Uuid> {
    db.write_once(once, "test.ask", id, async move |tx: &Tx| {
        promise(tx, Promise::new("test.number", &1)?).await
    })
    .await
}

#[actix_web::test]
async fn twenty_times_the_same_question_at_once_is_one_row_and_one_answer() {
    let ground = Ground::new().await;
    let (db, rosa) = (&ground.house.db, ground.person());

    let all = (0..20).map(|_| ask(db, once(rosa, 1), ground.person().0));
    let answers = join_all(all).await;

    let first = answers.first().unwrap().as_ref().unwrap();
    assert!(answers.iter().all(|it| it.as_ref().unwrap() == first), "{answers:?}");
    assert_eq!(written(db).await, [1]);
}

#[actix_web::test]
async fn the_same_key_outlives_a_restart_and_is_refused_for_another_question() {
    let ground = Ground::new().await;
    let (rosa, jan) = (ground.person(), ground.person());
    let first = ask(&ground.house.db, once(rosa, 1), rosa.0).await.unwrap();
    ground.house.db.close().await.unwrap();

    let restarted = ground.beside().await;
    assert_eq!(ask(&restarted.db, once(rosa, 1), jan.0).await.unwrap(), first);
    let other = ask(&restarted.db, once(rosa, 2), jan.0).await;
    assert!(matches!(other, Err(Error::Refused("idempotency_key_reused"))));
    assert_eq!(ask(&restarted.db, once(jan, 1), jan.0).await.unwrap(), jan.0, "a key is one's own");
    assert_eq!(written(&restarted.db).await, [1, 1]);
}

#[actix_web::test]
async fn a_question_that_was_refused_may_be_asked_again_under_its_key() {
    let ground = Ground::new().await;
    let (db, rosa) = (&ground.house.db, ground.person());
    let refused =
        db.write_once(once(rosa, 1), "test.ask", rosa.0, async |_: &Tx| Err(Error::Refused("no")));
    assert!(refused.await.is_err());
    assert_eq!(ask(db, once(rosa, 1), rosa.0).await.unwrap(), rosa.0);
}
