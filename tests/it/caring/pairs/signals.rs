//! Signals: every ordered pair of states and every state with the data of another, behind the back of
//! the store and through it.

use buurtnet::base::clock::Moment;
use buurtnet::base::db::Tx;
use buurtnet::base::ids::{BuurtId, DataKeyId, PersonId, SignalId};
use buurtnet::care::case::{Case, File};
use buurtnet::care::signal::{Closure, Outcome, Phase, Signal, Source, State};
use buurtnet::care::signal_type::SignalType;
use buurtnet::care::store::signals;
use sea_orm::sea_query::Expr;
use uuid::Uuid;

use super::{Filled, Table};
use crate::world::{World, story};

/// What a row must have in a state, and must not: the law that the tables hold.
fn stands(phase: Phase, filled: &Filled) -> bool {
    let has = |column: &str| filled.contains(column);
    has("closure") == (phase == Phase::Closed)
        && has("outcome") == has("closure")
        && has("merged_into") == (phase == Phase::Merged)
        && (phase.is_open() || !has("snoozed_until") && !has("follow_up_at"))
        && (phase != Phase::New || !has("owner_id"))
        && (!has("words") || has("data_key_id"))
        && (!has("forgotten_at") || !has("data_key_id"))
}

fn state(phase: Phase, into: SignalId) -> State {
    match phase {
        Phase::New => State::New,
        Phase::Triage => State::Triage,
        Phase::Contact => State::Contact,
        Phase::Consent => State::Consent,
        Phase::Referred => State::Referred,
        Phase::FollowUp => State::FollowUp,
        Phase::Closed => State::Closed { reason: Closure::NotAConcern, outcome: Outcome::Unknown },
        Phase::Merged => State::Merged { into },
    }
}

/// A signal in a state, as the store writes it.
fn signal(w: &World, (buurt, into): (BuurtId, SignalId), phase: Phase) -> Signal {
    let now = w.now();
    Signal {
        id: SignalId::new(now),
        buurt,
        kind: SignalType::read("loneliness").unwrap(),
        urgency: SignalType::read("loneliness").unwrap().urgency(),
        state: state(phase, into),
        since: now,
        owner: (phase != Phase::New).then(|| PersonId::new(now)),
        subject: None,
        snoozed_until: None,
        follow_up: None,
        no_contact_until: None,
        informed: None,
        inform_by: None,
        emergency: None,
        raised: now,
    }
}

async fn stores(w: &World, signal: Signal) -> Signal {
    let file = File {
        source: Source::Worry,
        worried: None,
        request: None,
        key: Some(DataKeyId::new(w.now())),
        words: Some(vec![1]),
        summary: None,
        merged_into: None,
    };
    let case = Case { signal, file };
    let written = case.clone();
    let flow = async move |tx: &Tx| signals::insert(tx, &written).await;
    w.shared().house.db.write("a test", flow).await.unwrap();
    case.signal
}

/// A shelf of signals: one that others can become part of, and the table.
struct Shelf {
    w: World,
    into: SignalId,
    table: Table,
}

impl Shelf {
    async fn of(w: World) -> Self {
        let into = SignalId::new(w.now());
        let open = Signal { id: into, ..signal(&w, (w.buurt(), into), Phase::Contact) };
        stores(&w, open).await;
        Self { table: Table::open(&w, "signal").await, into, w }
    }

    async fn stores(&self, phase: Phase) -> Signal {
        stores(&self.w, signal(&self.w, (self.w.buurt(), self.into), phase)).await
    }

    /// Something that fits in a column.
    fn some(&self, column: &str) -> Expr {
        match column {
            "worried" => Expr::value("little"),
            "closure" => Expr::value("no_contact"),
            "outcome" => Expr::value("partly"),
            "merged_into" => Expr::value(self.into.0),
            "words" | "summary" => Expr::value(vec![7_u8]),
            "owner_id" | "subject_id" | "request_id" | "data_key_id" => {
                Expr::value(Uuid::from_u128(7))
            }
            time => {
                assert!(time.ends_with("_at") || time.ends_with("_until") || time == "inform_by");
                Expr::value(self.w.now())
            }
        }
    }
}

#[tokio::test]
async fn the_tables_refuse_nineteen_of_the_thirty_pairs_of_a_signal_that_are_not_drawn() {
    story(async |w| {
        let shelf = Shelf::of(w).await;
        let (mut refused, mut stored) = (0, 0);
        for from in Phase::ALL {
            for to in Phase::ALL.iter().filter(|to| *to != from) {
                let it = shelf.stores(*from).await;
                let filled = shelf.table.filled(it.id.0).await;
                let taken = shelf.table.takes(it.id.0, [("state", Expr::value(to.word()))]).await;
                assert_eq!(taken, stands(*to, &filled), "{from:?} → {to:?}");
                if !from.arrows().contains(to) {
                    refused += usize::from(!taken);
                    stored += usize::from(taken);
                }
            }
        }
        // Those eleven lie between states that need the same data: only the rule tells them apart.
        assert_eq!((refused, stored), (19, 11));
        shelf.table.closes().await;
    })
    .await;
}

#[tokio::test]
async fn no_state_of_a_signal_lacks_its_data_nor_has_those_of_another() {
    story(async |w| {
        let shelf = Shelf::of(w).await;
        let mut refused = 0;
        for phase in Phase::ALL {
            for column in shelf.table.optional() {
                let it = shelf.stores(*phase).await;
                let mut filled = shelf.table.filled(it.id.0).await;
                let value = if filled.remove(column) {
                    Expr::cust("null")
                } else {
                    filled.insert(column.clone());
                    shelf.some(column)
                };
                let taken = shelf.table.takes(it.id.0, [(column.as_str(), value)]).await;
                assert_eq!(taken, stands(*phase, &filled), "{phase:?} with the other {column}");
                refused += usize::from(!taken);
            }
        }
        assert!(refused > 30, "only {refused} were refused");
        shelf.table.closes().await;
    })
    .await;
}

#[tokio::test]
async fn what_no_state_of_a_signal_may_hold_is_refused_in_each() {
    story(async |w| {
        let closed =
            stores(&w, signal(&w, (w.buurt(), SignalId::new(w.now())), Phase::Closed)).await;
        let far = w.stranger("Piet").await.buurt;
        let far = stores(&w, signal(&w, (far, SignalId::new(w.now())), Phase::Contact)).await;
        let shelf = Shelf::of(w).await;
        for phase in Phase::ALL {
            let id = shelf.stores(*phase).await.id.0;
            let bad = [
                ("state", Expr::value("gone")),
                ("urgency", Expr::value(4)),
                ("urgency", Expr::value(-1)),
                ("source", Expr::value("rumour")),
                ("worried", Expr::value("terribly")),
                ("closure", Expr::value("boring")),
                ("outcome", Expr::value("great")),
                ("merged_into", Expr::value(id)),
                ("merged_into", Expr::value(SignalId::new(shelf.w.now()).0)),
                ("merged_into", Expr::value(closed.id.0)),
                ("merged_into", Expr::value(far.id.0)),
            ];
            for (column, value) in bad {
                let said = format!("{phase:?}: {column} = {value:?}");
                assert!(!shelf.table.takes(id, [(column, value)]).await, "{said}");
            }
        }
        shelf.table.closes().await;
    })
    .await;
}

#[tokio::test]
async fn who_looked_at_an_old_signal_changes_nothing() {
    story(async |w| {
        let shelf = Shelf::of(w).await;
        let later: Moment = shelf.w.now() + chrono::TimeDelta::hours(1);
        for from in Phase::ALL {
            for to in Phase::ALL {
                let it = shelf.stores(*from).await;
                let whole = shelf.table.whole(it.id.0).await;
                // Somebody believes that it stands at `to`, and moves it on from there.
                let believed = Signal { state: state(*to, shelf.into), ..it.clone() };
                let after = Signal { since: later, ..believed.clone() };
                let flow = async move |tx: &Tx| signals::advance(tx, &believed, &after).await;
                let written = shelf.w.shared().house.db.write("a belief", flow).await.is_ok();
                let may = from == to;
                assert_eq!(written, may, "{from:?} believed to be {to:?}");
                assert_eq!(shelf.table.whole(it.id.0).await != whole, may, "{from:?}, {to:?}");
            }
        }
        shelf.table.closes().await;
    })
    .await;
}
