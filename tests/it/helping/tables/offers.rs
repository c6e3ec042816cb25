//! Offers: every ordered pair of states, every state with the data of another, two in one place.

use std::collections::BTreeSet;

use buurtnet::base::db::Tx;
use buurtnet::base::ids::PersonId;
use buurtnet::help::contact::Contact;
use buurtnet::help::offer::{Decline, Kind, Offer, Place, State};
use buurtnet::help::request::{Request, State as RequestState};
use buurtnet::help::store::offers::{self, Chosen};
use buurtnet::help::store::requests;
use chrono::TimeDelta;
use sea_orm::sea_query::Expr;

use super::drawn;
use super::stored::{Filled, Shelf, Table};

const TABLE: Table = Table { name: "help_offer", key: "request_id" };
/// When the address was shown; kept after the place is let go.
const SHOWN: &str = "shown_at";

fn places() -> Vec<Place> {
    (0..=u8::MAX).filter_map(|it| Place::try_from(it).ok()).collect()
}

/// Every state that an offer can be stored in, with each kind of data.
fn states(shelf: &Shelf) -> Vec<State> {
    let now = shelf.ground.house.now();
    let contacts = [Contact::Waiting { until: now }, Contact::Shown { at: now }];
    let each = |kind: &Kind| match kind {
        Kind::Queued => vec![State::Queued],
        Kind::Sent => vec![State::Sent],
        Kind::Seen => vec![State::Seen],
        Kind::Assigned => places()
            .into_iter()
            .flat_map(|place| contacts.map(|contact| (place, contact)))
            .flat_map(|(place, contact)| {
                [None, Some(now)].map(|again_by| State::Assigned { place, contact, again_by })
            })
            .collect(),
        Kind::Reserve => {
            [None, Some(now)].map(|asked_until| State::Reserve { asked_until }).to_vec()
        }
        Kind::Declined => Decline::ALL.iter().map(|it| State::Declined(*it)).collect(),
        Kind::Lapsed => vec![State::Lapsed],
        Kind::Superseded => vec![State::Superseded],
        Kind::Done => places().into_iter().map(|place| State::Done { place }).collect(),
        Kind::Released => vec![State::Released],
        Kind::BackedOutEarly => vec![State::BackedOutEarly],
        Kind::BackedOutLate => vec![State::BackedOutLate],
        Kind::NoShow => vec![State::NoShow],
        Kind::Removed => vec![State::Removed],
    };
    Kind::ALL.iter().flat_map(each).collect()
}

/// Stores one offer in each of these states, each on a request of its own.
async fn stores(shelf: &Shelf, states: &[State]) -> Vec<(Request, Offer)> {
    let since = shelf.ground.house.now();
    let one = |state: &State| {
        let request = shelf.request(RequestState::Open { since });
        let helper = PersonId::new(since);
        (request, Offer { helper, wave: 1, since, state: *state, worked: None })
    };
    let all: Vec<(Request, Offer)> = states.iter().map(one).collect();
    let (written, question) = (all.clone(), shelf.question(None));
    let flow = async move |tx: &Tx| {
        for (request, offer) in &written {
            requests::insert(tx, request, &question).await?;
            offers::insert(tx, request, offer, Chosen::default()).await?;
        }
        Ok(())
    };
    shelf.ground.flow(flow).await;
    all
}

async fn reads(shelf: &Shelf, it: &Request) -> Offer {
    let found = requests::load(shelf.rows(), it.buurt, it.id).await.unwrap();
    let [only] = &found.offers[..] else { panic!("{:?}", found.offers) };
    only.offer
}

/// The name of a state in the drawing.
fn names(state: State) -> [String; 2] {
    let kind = format!("{:?}", state.kind());
    let full = if let State::Declined(why) = state {
        format!("{kind}({})", why.word().replace('_', " "))
    } else {
        kind.clone()
    };
    [kind, full]
}

#[tokio::test]
async fn every_drawn_arrow_of_an_offer_can_be_stored_and_no_other_is_allowed() {
    let arrows = drawn(include_str!("../../../../src/help/offer.rs"));
    let shelf = Shelf::new(TABLE).await;
    let (states, mut used) = (states(&shelf), BTreeSet::new());
    let now = shelf.ground.house.now() + TimeDelta::hours(1);
    let mut is_drawn = |from: &[String], to: Kind| {
        let all = from.iter().map(|it| (it.clone(), format!("{to:?}")));
        let here: Vec<_> = all.filter(|it| arrows.contains(it)).collect();
        used.extend(here.clone());
        !here.is_empty()
    };
    for kind in Kind::ALL {
        assert_eq!(kind.may_be_born(), is_drawn(&["born".to_owned()], *kind), "born → {kind:?}");
    }
    for from in &states {
        let mut next = Vec::new();
        for to in &states {
            let helper = PersonId::new(now);
            let from = Offer { helper, wave: 1, since: now, state: *from, worked: Some(now) };
            let turned = from.turn(*to, now).is_ok();
            let expected = is_drawn(&names(from.state), to.kind());
            assert_eq!(turned, expected, "{from:?} → {to:?}");
            next.extend(turned.then_some(*to));
        }
        let stored = stores(&shelf, &vec![*from; next.len()]).await;
        let turn = |((request, before), state): ((Request, Offer), State)| {
            (request, before, Offer { state, since: now, ..before })
        };
        let all: Vec<(Request, Offer, Offer)> = stored.into_iter().zip(next).map(turn).collect();
        let written = all.clone();
        let flow = async move |tx: &Tx| {
            for (request, before, after) in &written {
                offers::advance(tx, request, before, after).await?;
            }
            Ok(())
        };
        shelf.ground.flow(flow).await;
        for (request, _, after) in &all {
            assert_eq!(reads(&shelf, request).await, *after);
        }
    }
    assert_eq!(used, arrows, "an arrow leads from or to a state that is not there");
    shelf.closes().await;
}

/// What belongs to a state: when the address was shown says nothing but of who helps.
fn own(kind: Kind, mut filled: Filled) -> (Kind, Filled) {
    if kind != Kind::Assigned {
        filled.remove(SHOWN);
    }
    (kind, filled)
}

/// What the store writes: each state with the columns that it fills.
async fn written(shelf: &Shelf) -> BTreeSet<(Kind, Filled)> {
    let mut all = BTreeSet::new();
    for (request, offer) in stores(shelf, &states(shelf)).await {
        all.insert(own(offer.state.kind(), shelf.filled(request.id.0).await));
    }
    all
}

#[tokio::test]
async fn no_state_of_an_offer_is_stored_with_the_data_of_another() {
    let shelf = Shelf::new(TABLE).await;
    let (written, states) = (written(&shelf).await, states(&shelf));
    let mut refused = 0;
    for to in Kind::ALL {
        for (request, offer) in stores(&shelf, &states).await {
            let (id, from) = (request.id.0, offer.state);
            let same = own(*to, shelf.filled(id).await);
            let taken = shelf.takes(id, "state", Expr::value(to.word())).await;
            assert_eq!(taken, written.contains(&same), "{from:?} as {to:?}");
            refused += usize::from(!taken);
            let kind = if taken { *to } else { from.kind() };
            assert_eq!(reads(&shelf, &request).await.state.kind(), kind, "{from:?} as {to:?}");
        }
    }
    assert!(refused > states.len(), "only {refused} were refused");
    shelf.closes().await;
}

#[tokio::test]
async fn no_state_of_an_offer_lacks_its_data_nor_has_more() {
    let shelf = Shelf::new(TABLE).await;
    let (written, states) = (written(&shelf).await, states(&shelf));
    let ever: Filled = written.iter().flat_map(|(_, filled)| filled.clone()).collect();
    assert!(ever.contains(SHOWN) && ever.len() > 3, "{ever:?}");
    for column in &ever {
        for (request, offer) in stores(&shelf, &states).await {
            let kind = offer.state.kind();
            let mut filled = shelf.filled(request.id.0).await;
            let value = if filled.remove(column) {
                Expr::cust("null")
            } else {
                filled.insert(column.clone());
                shelf.some(column)
            };
            let taken = shelf.takes(request.id.0, column, value).await;
            let expected = written.contains(&own(kind, filled));
            assert_eq!(taken, expected, "{:?} with the other {column}", offer.state);
        }
    }
    shelf.closes().await;
}

#[tokio::test]
async fn nobody_is_their_own_helper() {
    let shelf = Shelf::new(TABLE).await;
    for (request, offer) in stores(&shelf, &states(&shelf)).await {
        let asker = Expr::value(request.requester.0);
        assert!(!shelf.takes(request.id.0, "helper_id", asker).await, "{:?}", offer.state);
        let other = Expr::value(PersonId::new(offer.since).0);
        assert!(shelf.takes(request.id.0, "helper_id", other).await, "{:?}", offer.state);
    }
    shelf.closes().await;
}

/// The place that a state takes.
const fn placed(state: State) -> Option<Place> {
    if let State::Assigned { place, .. } | State::Done { place } = state {
        Some(place)
    } else {
        None
    }
}

#[tokio::test]
async fn no_two_have_the_same_place_and_there_are_three() {
    let shelf = Shelf::new(TABLE).await;
    let states = states(&shelf);
    for (request, first) in stores(&shelf, &states).await {
        let Some(place) = placed(first.state) else { continue };
        for second in &states {
            let offer = Offer { helper: PersonId::new(first.since), state: *second, ..first };
            let it = request.clone();
            let flow = async move |tx: &Tx| {
                offers::insert(tx, &it, &offer, Chosen::default()).await?;
                Err::<(), _>(buurtnet::base::error::Error::NotFound) // taken back
            };
            let told = shelf.ground.house.db.write("a test", flow).await.unwrap_err();
            let stored = matches!(told, buurtnet::base::error::Error::NotFound);
            let expected = placed(*second) != Some(place);
            assert_eq!(stored, expected, "{:?} beside {:?}: {told}", second, first.state);
        }
        assert!(!shelf.takes(request.id.0, "place", Expr::value(4)).await);
        assert!(!shelf.takes(request.id.0, "place", Expr::value(0)).await);
    }
    shelf.closes().await;
}
