//! What cannot happen cannot be stored, and no list reads a whole table.

use buurtnet::base::cells::Zone;
use buurtnet::base::clock::Moment;
use buurtnet::base::db::Rows;
use buurtnet::base::ids::{RequestId, SeriesId};
use buurtnet::base::words::Lang;
use buurtnet::buurt::CategoryId;
use buurtnet::help::board::Filter;
use buurtnet::help::store::loads::{self, Asks};
use buurtnet::help::store::{first_right, lists};
use buurtnet::help::window::Part;
use sea_orm::ConnectionTrait as _;

use crate::world::database::on_sqlite;
use crate::world::{ZONE, story};

/// Tries a statement on the tables themselves.
pub async fn refused(w: &crate::world::World, sql: &str) -> bool {
    let db = w.connect().await;
    let refused = db.execute_unprepared(sql).await.is_err();
    db.close().await.unwrap();
    refused
}

#[tokio::test]
async fn what_cannot_happen_cannot_be_stored() {
    story(async |w| {
        let [rosa, jan, els] = w.neighbours(["Rosa", "Jan", "Els"]).await;
        let milk = rosa.asks("").await;
        jan.accepts(&milk).await;
        els.accepts(&milk).await;
        for (what, sql) in [
            ("two in one place", "update help_offer set state = 'assigned', place = 1, shown_at = since_at where state = 'reserve'"),
            ("a place without a helper's yes", "update help_offer set place = 2 where state = 'reserve'"),
            ("assigned without a place", "update help_offer set place = null where state = 'assigned'"),
            ("a no without a reason", "update help_offer set state = 'declined' where state = 'reserve'"),
            ("one's own helper", "update help_offer set helper_id = requester_id where state = 'reserve'"),
            ("somebody else's request", "update help_offer set requester_id = helper_id where state = 'reserve'"),
            ("an end without a reason", "update help_request set state = 'closed'"),
            ("done by nobody's word", "update help_request set state = 'done'"),
            ("a state nobody knows", "update help_request set state = 'lost'"),
            ("thanks before it was done", "update help_request set card = 'sun'"),
            ("four places", "update help_request set places = 4"),
            ("words without a key", "update help_request set words = 'shown'"),
            ("an end before the start", "update help_request set ends_at = starts_at"),
        ] {
            assert!(refused(&w, sql).await, "{what} was stored");
        }
        assert!(!refused(&w, "update help_request set held = true").await);
    })
    .await;
}

fn of_a_kind() -> Filter {
    Filter { category: CategoryId::read("garden"), ..Filter::default() }
}

fn everything(now: Moment) -> Filter {
    Filter {
        between: Some((now, now + chrono::TimeDelta::days(1))),
        part: Some(Part::Morning),
        zones: Some(vec![Zone::try_from(ZONE).unwrap()]),
        language: Some(Lang::Ar),
        ..of_a_kind()
    }
}

#[tokio::test]
async fn what_a_board_does_not_show_is_looked_at_in_indexes_alone() {
    if !on_sqlite() {
        return; // the plan of the other engine depends on statistics
    }
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let looking = lists::Looking { buurt: w.buurt(), person: rosa.id, now: w.now() };
        for filter in [Filter::default(), of_a_kind(), everything(w.now())] {
            let query = lists::board_query(looking, &filter, None);
            let plan = w.shared().house.db.read().explain(&query).await.unwrap();
            for step in [
                "r USING COVERING INDEX help_request_open (buurt_id=? AND ends_at>?",
                "o USING INDEX help_offer_asked (buurt_id=? AND helper_id=? AND request_id=?)",
                "w USING COVERING INDEX sqlite_autoindex_apart_1 (buurt_id=? AND by_id=? AND other_id=?)",
            ] {
                assert!(plan.iter().any(|it| it.contains(step)), "{step}: {plan:#?}");
            }
            let by_request = plan.iter().filter(|it| it.contains("sqlite_autoindex_help_offer_1"));
            assert_eq!(by_request.count(), 0, "{plan:#?}");
        }
    })
    .await;
}

#[tokio::test]
async fn no_list_reads_a_whole_table() {
    if !on_sqlite() {
        return; // the plan of the other engine depends on statistics
    }
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let looking = lists::Looking { buurt: w.buurt(), person: rosa.id, now: w.now() };
        let after = Some(lists::After { rank: 1, at: w.now(), id: uuid::Uuid::nil() });
        let rows: Rows<'_> = w.shared().house.db.read();
        let (request, series) = (RequestId(uuid::Uuid::nil()), Some(SeriesId(uuid::Uuid::nil())));
        for (name, query) in [
            ("board", lists::board_query(looking, &Filter::default(), after)),
            ("board, of a kind", lists::board_query(looking, &of_a_kind(), after)),
            ("board, with every filter", lists::board_query(looking, &everything(w.now()), after)),
            ("mine", lists::mine_query(looking, after)),
            ("helping", lists::helping_query(looking, after)),
            ("desk", lists::desk_query(looking, false, after)),
            ("living", lists::desk_query(looking, true, after)),
            ("last helper", first_right::last_helper_query((w.buurt(), rosa.id, request), None)),
            (
                "last of a series",
                first_right::last_helper_query((w.buurt(), rosa.id, request), series),
            ),
            ("recent", loads::recent_query(Asks::Here, w.buurt(), w.now())),
            ("ever", loads::ever_query(Asks::Here, w.buurt())),
            ("asked", loads::asked_query(Asks::Here, w.buurt(), w.now())),
            ("recent next door", loads::recent_query(Asks::NextDoor, w.buurt(), w.now())),
            ("ever next door", loads::ever_query(Asks::NextDoor, w.buurt())),
            ("asked next door", loads::asked_query(Asks::NextDoor, w.buurt(), w.now())),
        ] {
            let plan = rows.explain(&query).await.unwrap();
            let scans: Vec<_> = plan.iter().filter(|it| it.starts_with("SCAN")).collect();
            assert!(scans.is_empty(), "{name}: {plan:#?}");
        }
    })
    .await;
}
