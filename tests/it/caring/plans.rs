//! The lists of a desk come out of an index in their order, on both engines: what a page costs does not
//! grow with the signals that are over, nor with those of colleagues. The time that it takes with 200 000
//! is measured by `cargo bench --bench desk`.

use buurtnet::base::db::Tx;
use buurtnet::base::ids::{BuurtId, PersonId, SignalId};
use buurtnet::care::case::{Case, File};
use buurtnet::care::signal::{Closure, Outcome, Phase, Signal, Source, State};
use buurtnet::care::signal_type::{SignalType, Urgency};
use buurtnet::care::store::desk::{self, Place, Which};
use buurtnet::care::store::signals;
use chrono::TimeDelta;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{ConnectionTrait as _, DatabaseConnection, DbBackend};

use crate::world::{World, story};

/// So many signals: one in ten is open, of five workers and of nobody.
const MANY: usize = 600;
const AT_ONCE: usize = 50;

fn case(w: &World, number: usize, workers: &[PersonId]) -> Case {
    let at = w.now() - TimeDelta::hours(i64::try_from(number).unwrap());
    let state = match number % 10 {
        0 => State::Contact,
        _ => State::Closed { reason: Closure::ServiceHelped, outcome: Outcome::Better },
    };
    let signal = Signal {
        id: SignalId::new(at),
        buurt: w.buurt(),
        kind: SignalType::read("loneliness").unwrap(),
        urgency: Urgency::ALL[number / 10 % 4],
        state,
        since: at,
        owner: workers.get(number / 10 % 6).copied(),
        subject: None,
        snoozed_until: None,
        follow_up: None,
        no_contact_until: None,
        informed: None,
        inform_by: None,
        emergency: None,
        raised: at,
    };
    let file = File {
        source: Source::Worry,
        worried: None,
        request: None,
        key: None,
        words: None,
        summary: None,
        merged_into: None,
    };
    Case { signal, file }
}

/// How the engine finds the rows, one line.
pub async fn plan(db: &DatabaseConnection, query: &SelectStatement) -> String {
    let mut statement = db.get_database_backend().build(query);
    let sqlite = db.get_database_backend() == DbBackend::Sqlite;
    let (explain, column) =
        if sqlite { ("explain query plan", "detail") } else { ("explain", "QUERY PLAN") };
    statement.sql = format!("{explain} {}", statement.sql);
    let steps = db.query_all_raw(statement).await.unwrap();
    let steps: Vec<String> = steps.iter().map(|it| it.try_get("", column).unwrap()).collect();
    steps.join("; ")
}

/// Every list of a desk, its first page and one in the middle.
fn lists(buurt: BuurtId, an: PersonId, at: Place) -> Vec<(String, &'static str, SelectStatement)> {
    let kinds = [
        ("open", "signal_desk", Which::Open),
        ("of nobody", "signal_queue", Which::Queue),
        ("mine", "signal_whose", Which::Of(an)),
        ("ended", "signal_over", Which::Ended),
    ];
    let pages = [("first", None), ("later", Some(at))];
    let both = kinds.into_iter().flat_map(|kind| pages.map(|page| (kind, page)));
    both.map(|((name, index, which), (page, after))| {
        (format!("{name}, {page}"), index, desk::query(buurt, which, after))
    })
    .collect()
}

#[tokio::test]
async fn every_list_of_a_desk_is_read_from_its_index_and_not_sorted() {
    story(async |w| {
        let workers: Vec<PersonId> = (0..5).map(|_| PersonId::new(w.now())).collect();
        let all: Vec<Case> = (0..MANY).map(|number| case(&w, number, &workers)).collect();
        for some in all.chunks(AT_ONCE).map(<[Case]>::to_vec) {
            let flow = async move |tx: &Tx| {
                for one in &some {
                    signals::insert(tx, one).await?;
                }
                Ok(())
            };
            w.shared().house.db.write("a test", flow).await.unwrap();
        }
        let middle = all.iter().find(|it| it.signal.phase() == Phase::Contact).unwrap();
        let at = Place { urgency: 2, at: middle.signal.raised, id: middle.signal.id };
        let db = w.connect().await;
        let postgres = db.get_database_backend() == DbBackend::Postgres;
        if postgres {
            // A table this small is read whole in less than an index takes: ask what the index can.
            let only =
                "set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off";
            db.execute_unprepared(only).await.unwrap();
        }
        // SQLite may never have counted its rows; PostgreSQL always has.
        for measured in [postgres, true] {
            if measured {
                db.execute_unprepared("analyze").await.unwrap();
            }
            for (name, index, query) in lists(w.buurt(), workers[0], at) {
                let plan = plan(&db, &query).await;
                assert!(plan.contains(index), "{name}, measured: {measured}: {plan}");
                for slow in ["SCAN", "Seq Scan", "TEMP B-TREE", "Sort", "Bitmap"] {
                    assert!(!plan.contains(slow), "{name}, measured: {measured}: {plan}");
                }
            }
        }
        db.close().await.unwrap();
    })
    .await;
}
