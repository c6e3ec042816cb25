//! Whose turn it is when several wait for the one that writes.

use std::pin::pin;
use std::sync::{Arc, Mutex};

use buurtnet::base::db::{Db, Tx};
use buurtnet::base::error::Result;
use buurtnet::base::house::House;
use buurtnet::delivery::{Due, Keeper, Kept, Promise, Runner, promise};
use futures_util::future::{FutureExt as _, join};
use tokio::sync::{Notify, Semaphore};

use super::hold;
use crate::world::database::on_sqlite;
use crate::world::house::Ground;

/// Who wrote, in this order.
type Order = Arc<Mutex<Vec<&'static str>>>;

async fn writes(db: &Db, order: &Order, who: &'static str) -> Result<()> {
    let order = Arc::clone(order);
    db.write("test.turn", async move |_: &Tx| {
        order.lock().unwrap().push(who);
        Ok(())
    })
    .await
}

/// What the job and the story tell each other.
#[derive(Default)]
struct Talk {
    order: Order,
    begun: Notify,
    goes: Notify,
    waits: Notify,
    over: Notify,
}

/// A job that writes once it is told to, and tells when it waits for its turn.
fn writer(talk: &Arc<Talk>) -> Keeper {
    let talk = Arc::clone(talk);
    Arc::new(move |house: House, _: Due| {
        let talk = Arc::clone(&talk);
        Box::pin(async move {
            talk.begun.notify_one();
            talk.goes.notified().await;
            let mut flow = pin!(writes(&house.db, &talk.order, "job"));
            assert!(flow.as_mut().now_or_never().is_none(), "the writer is held");
            talk.waits.notify_one();
            flow.await?;
            talk.over.notify_one();
            Ok(Kept::Done)
        })
    })
}

#[actix_web::test]
async fn who_waits_at_a_screen_goes_before_a_job_that_came_earlier() {
    if !on_sqlite() {
        return; // every flow has a connection of its own
    }
    let ground = Ground::in_real_time().await;
    let (db, talk) = (&ground.house.db, Arc::new(Talk::default()));
    ground.flow(async |tx: &Tx| promise(tx, Promise::new("help.wave", &1)?).await).await;
    let runner = Runner::new(ground.house.clone(), writer(&talk)).run(std::future::pending());

    let story = async {
        talk.begun.notified().await;
        let gate = Arc::new(Semaphore::new(0));
        let both = async {
            talk.goes.notify_one();
            talk.waits.notified().await;
            let release = async { gate.add_permits(1) };
            join(writes(db, &talk.order, "person"), release).await.0.unwrap();
            talk.over.notified().await;
        };
        join(hold(db, &gate), both).await.0.unwrap();
    };
    tokio::select! { () = runner => {}, () = story => {} }
    assert_eq!(*talk.order.lock().unwrap(), ["person", "job"]);
}
