//! Requests: every ordered pair of states, and every state with the data of another.

use std::collections::BTreeSet;

use buurtnet::base::db::Tx;
use buurtnet::base::ids::PersonId;
use buurtnet::help::request::{Confirmed, Kind, Reason, Request, State, Why, Word};
use buurtnet::help::store::requests;
use chrono::TimeDelta;
use sea_orm::sea_query::Expr;

use super::drawn;
use super::stored::{Filled, Shelf, Table};

const TABLE: Table = Table { name: "help_request", key: "id" };
const CARD: &str = "sun";

/// Every state that a request can be stored in, with each kind of data.
fn states(shelf: &Shelf) -> Vec<State> {
    let (since, by) = (shelf.ground.house.now(), PersonId::new(shelf.ground.house.now()));
    let confirming = |word| State::Confirming { since, word, nudged: false };
    let each = |kind: &Kind| match kind {
        Kind::Review => Why::ALL.iter().map(|why| State::Review { why: *why, since }).collect(),
        Kind::Open => vec![State::Open { since }],
        Kind::Matched => vec![State::Matched { since }],
        Kind::Confirming => vec![
            confirming(None),
            confirming(Some(Word::Worked(by))),
            confirming(Some(Word::NotWorked(by))),
            confirming(Some(Word::NobodyOpened(by))),
            State::Confirming { since, word: None, nudged: true },
        ],
        Kind::Done => {
            let done =
                |thanked| move |it: &Confirmed| State::Done { at: since, confirmed: *it, thanked };
            Confirmed::ALL
                .iter()
                .map(done(false))
                .chain(Confirmed::ALL.iter().map(done(true)))
                .collect()
        }
        Kind::Closed => {
            Reason::ALL.iter().map(|it| State::Closed { at: since, reason: *it }).collect()
        }
    };
    Kind::ALL.iter().flat_map(each).collect()
}

const fn thanked(state: State) -> bool {
    matches!(state, State::Done { thanked: true, .. })
}

/// Stores one request in each of these states.
async fn stores(shelf: &Shelf, states: &[State]) -> Vec<Request> {
    let all: Vec<Request> = states.iter().map(|it| shelf.request(*it)).collect();
    let (written, plain, carded) = (all.clone(), shelf.question(None), shelf.question(Some(CARD)));
    let flow = async move |tx: &Tx| {
        for one in &written {
            let question = if thanked(one.state) { &carded } else { &plain };
            requests::insert(tx, one, question).await?;
        }
        Ok(())
    };
    shelf.ground.flow(flow).await;
    all
}

async fn reads(shelf: &Shelf, it: &Request) -> buurtnet::base::error::Result<Request> {
    requests::load(shelf.rows(), it.buurt, it.id).await.map(|found| found.request)
}

#[tokio::test]
async fn every_drawn_arrow_of_a_request_can_be_stored_and_no_other_is_allowed() {
    let arrows = drawn(include_str!("../../../../src/help/request.rs"));
    let is_drawn = |from: &str, to: Kind| arrows.contains(&(from.to_owned(), format!("{to:?}")));
    let shelf = Shelf::new(TABLE).await;
    let (states, mut found) = (states(&shelf), 0);
    for to in Kind::ALL {
        assert_eq!(to.may_be_born(), is_drawn("born", *to), "born → {to:?}");
        found += usize::from(is_drawn("born", *to));
        for from in Kind::ALL {
            let expected = is_drawn(&format!("{from:?}"), *to);
            assert_eq!(from.may_become(*to), expected, "{from:?} → {to:?}");
            found += usize::from(expected);
        }
    }
    assert_eq!(found, arrows.len(), "an arrow leads from or to a state that is not there");
    shelf.ground.later(TimeDelta::hours(1));
    for from in &states {
        let next: Vec<State> =
            states.iter().filter(|to| from.kind().may_become(to.kind())).copied().collect();
        let before = stores(&shelf, &vec![*from; next.len()]).await;
        let pairs: Vec<(Request, Request)> = before
            .into_iter()
            .zip(next)
            .map(|(it, state)| (it.clone(), Request { state, ..it }))
            .collect();
        let written = pairs.clone();
        let flow = async move |tx: &Tx| {
            for (before, after) in &written {
                requests::advance(tx, before, after).await?;
                if thanked(after.state) {
                    requests::thank(tx, after, CARD).await?;
                }
            }
            Ok(())
        };
        shelf.ground.flow(flow).await;
        for (_, after) in &pairs {
            assert_eq!(reads(&shelf, after).await.unwrap(), *after);
        }
    }
    shelf.closes().await;
}

/// What the store writes: each state with the columns that it fills.
async fn written(shelf: &Shelf) -> BTreeSet<(Kind, Filled)> {
    let mut all = BTreeSet::new();
    for one in stores(shelf, &states(shelf)).await {
        all.insert((one.kind(), shelf.filled(one.id.0).await));
    }
    all
}

#[tokio::test]
async fn no_state_of_a_request_is_stored_with_the_data_of_another() {
    let shelf = Shelf::new(TABLE).await;
    let (written, states) = (written(&shelf).await, states(&shelf));
    let mut refused = 0;
    for to in Kind::ALL {
        for (one, from) in stores(&shelf, &states).await.iter().zip(&states) {
            let same = (*to, shelf.filled(one.id.0).await);
            let taken = shelf.takes(one.id.0, "state", Expr::value(to.word())).await;
            assert_eq!(taken, written.contains(&same), "{from:?} as {to:?}");
            refused += usize::from(!taken);
            let kind = if taken { *to } else { from.kind() };
            assert_eq!(reads(&shelf, one).await.unwrap().kind(), kind, "{from:?} as {to:?}");
        }
    }
    assert!(refused > states.len(), "only {refused} were refused");
    shelf.closes().await;
}

#[tokio::test]
async fn no_state_of_a_request_lacks_its_data_nor_has_more() {
    let shelf = Shelf::new(TABLE).await;
    let (written, states) = (written(&shelf).await, states(&shelf));
    let ever: Filled = written.iter().flat_map(|(_, filled)| filled.clone()).collect();
    assert!(ever.len() > 3, "{ever:?}");
    for column in &ever {
        for (one, state) in stores(&shelf, &states).await.iter().zip(&states) {
            let mut filled = shelf.filled(one.id.0).await;
            let value = if filled.remove(column) {
                Expr::value(None::<String>)
            } else {
                filled.insert(column.clone());
                shelf.some(column)
            };
            let taken = shelf.takes(one.id.0, column, value).await;
            let expected = written.contains(&(state.kind(), filled));
            assert_eq!(taken, expected, "{state:?} with the other {column}");
        }
    }
    shelf.closes().await;
}
