//! What cannot happen to a key cannot be stored, and the list of the desk comes out of its index.

use buurtnet::help::store::door_keys::{Place, out_query};
use sea_orm::{ConnectionTrait as _, DbBackend};
use uuid::Uuid;

use crate::caring::plans::plan;
use crate::helping::stored::refused;
use crate::world::story;

#[tokio::test]
async fn what_cannot_happen_to_a_key_cannot_be_stored() {
    story(async |w| {
        let (..) = w.lent().await;
        for (what, sql) in [
            ("a key given to oneself", "update door_key set holder_id = giver_id"),
            ("back by nobody's word", "update door_key set state = 'returning'"),
            ("a word without a return", "update door_key set said = 'giver'"),
            ("out and back at once", "update door_key set state = 'returned'"),
            ("in, and not back", "update door_key set is_out = false"),
            ("a state nobody knows", "update door_key set state = 'stolen', is_out = false"),
            ("no key at all", "update door_key set number = 0"),
            ("a bunch", "update door_key set number = 21"),
            ("an end before the start", "update door_key set last_day = '2026-11-21'"),
            ("a line without its key", "update door_key set data_key_id = null"),
            ("a yes of nobody's kind", "update door_key set consent = 'maybe'"),
            ("of nobody", "update door_key set giver_id = id"),
        ] {
            assert!(refused(&w, sql).await, "{what} was stored");
        }
        let back = "update door_key set state = 'returned', is_out = false";
        assert!(!refused(&w, back).await);
    })
    .await;
}

#[tokio::test]
async fn the_keys_that_are_out_are_read_from_their_index_and_not_sorted() {
    story(async |w| {
        let (..) = w.lent().await;
        let db = w.connect().await;
        if db.get_database_backend() == DbBackend::Postgres {
            // A table this small is read whole in less than an index takes: ask what the index can.
            let only =
                "set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off";
            db.execute_unprepared(only).await.unwrap();
        }
        let later = Some(Place { over: w.now(), id: Uuid::nil() });
        for after in [None, later] {
            let plan = plan(&db, &out_query(w.buurt(), after)).await;
            assert!(plan.contains("door_key_out"), "{plan}");
            for slow in ["SCAN", "Seq Scan", "TEMP B-TREE", "Sort", "Bitmap"] {
                assert!(!plan.contains(slow), "{plan}");
            }
        }
        db.close().await.unwrap();
    })
    .await;
}
