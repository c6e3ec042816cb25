//! Referrals: every ordered pair of codes and every code with the data of another, behind the back of
//! the store and through it; and that the ground of one is the ground of no other.

use buurtnet::base::db::Tx;
use buurtnet::base::ids::{BasisId, PersonId, ReferralId, ServiceId, SignalId};
use buurtnet::care::basis::{Answer, Basis, How, Kind, TellBack};
use buurtnet::care::case::Handover;
use buurtnet::care::directory::service::Channel;
use buurtnet::care::referral::{Code, Reason, Referral, Why};
use buurtnet::care::store::{bases, referrals};
use sea_orm::sea_query::Expr;
use uuid::Uuid;

use super::{Filled, Table};
use crate::world::{World, story};

/// What a row must have at a code, and must not: the law that the tables hold.
fn stands(code: Code, filled: &Filled, waits: bool) -> bool {
    let has = |column: &str| filled.contains(column);
    (!code.needs_basis() || has("basis_id"))
        && has("reason") == code.needs_reason()
        && has("waitlist_until") == waits
        && (!waits || code == Code::Rejected)
}

/// A signal with a service that it may be referred to, and the table.
pub(super) struct Shelf {
    pub w: World,
    pub signal: SignalId,
    pub service: ServiceId,
    pub by: PersonId,
    table: Table,
}

impl Shelf {
    async fn of(w: World) -> Self {
        let table = Table::open(&w, "referral").await;
        let (jan, service) = (w.neighbour("Jan").await, w.service("Dienst", Channel::Phone).await);
        let signal = w.worry(&jan, None, "energy").await;
        Self { w, signal, service, by: jan.id, table }
    }

    /// Writes a ground for this signal and service.
    async fn ground(&self, change: impl FnOnce(&mut Basis)) -> BasisId {
        ground(&self.w, (self.signal, self.service, self.by), change).await
    }

    async fn stores(&self, code: Code, basis: Option<BasisId>) -> Handover {
        let it = handover(&self.w, (self.signal, self.service, self.by), (code, basis));
        puts(&self.w, it.clone()).await.unwrap();
        it
    }

    /// Takes a referral off the shelf, since there is place for one open one.
    async fn removes(&self, it: &Handover) {
        let ended =
            [("state", Expr::value("entered_in_error")), ("reason", nothing()), until(None)];
        assert!(self.table.takes(it.referral.id.0, ended).await);
    }
}

fn nothing() -> Expr {
    Expr::cust("null")
}

fn until(day: Option<&str>) -> (&'static str, Expr) {
    ("waitlist_until", Expr::value(day))
}

/// Writes a yes of a signal to a service, or what a test makes of it.
pub(super) async fn ground(
    w: &World,
    (signal, service, by): (SignalId, ServiceId, PersonId),
    change: impl FnOnce(&mut Basis),
) -> BasisId {
    let now = w.now();
    let mut basis = Basis {
        id: BasisId::new(now),
        buurt: w.buurt(),
        signal,
        service,
        kind: Kind::Consent,
        answer: Answer::Yes,
        categories: Vec::new(),
        tell_back: TellBack::TakenUp,
        until: Some(now + chrono::TimeDelta::days(30)),
        how: Some(How::Spoken),
        duty: None,
        review_due: None,
        reviewed: None,
        by,
        given: now,
        withdrawn: None,
    };
    change(&mut basis);
    let id = basis.id;
    let flow = async move |tx: &Tx| bases::insert(tx, &basis, None).await;
    w.shared().house.db.write("a test", flow).await.unwrap();
    id
}

/// A referral at a code, as the store writes it.
pub(super) fn handover(
    w: &World,
    (signal, service, by): (SignalId, ServiceId, PersonId),
    (code, basis): (Code, Option<BasisId>),
) -> Handover {
    let (now, id) = (w.now(), ReferralId::new(w.now()));
    let referral = Referral {
        id,
        buurt: w.buurt(),
        signal,
        service,
        code,
        since: now,
        basis,
        way: Channel::Phone,
        warm: false,
        why: code.needs_reason().then(|| Why::of(Reason::Other)),
        stamps: vec![(code, now)],
    };
    Handover {
        referral,
        reference: id.to_string(),
        companion: None,
        categories: Vec::new(),
        released: None,
        reason_words: None,
        by,
        made: now,
    }
}

pub(super) async fn puts(w: &World, it: Handover) -> buurtnet::base::error::Result<()> {
    let flow = async move |tx: &Tx| referrals::insert(tx, &it).await;
    w.shared().house.db.write("a test", flow).await
}

#[tokio::test]
async fn the_tables_refuse_the_pairs_of_a_referral_whose_data_differ() {
    story(async |w| {
        let shelf = Shelf::of(w).await;
        let yes = shelf.ground(|_| ()).await;
        let (mut refused, mut stored) = (0, 0);
        for from in Code::ALL {
            for to in Code::ALL.iter().filter(|to| *to != from) {
                let it = shelf.stores(*from, Some(yes)).await;
                let id = it.referral.id.0;
                let filled = shelf.table.filled(id).await;
                let taken = shelf.table.takes(id, [("state", Expr::value(to.word()))]).await;
                assert_eq!(taken, stands(*to, &filled, false), "{from:?} → {to:?}");
                if !from.arrows().contains(to) {
                    refused += usize::from(!taken);
                    stored += usize::from(taken);
                }
                shelf.removes(&it).await;
            }
        }
        // Between states that need the same data only the rule tells what is drawn.
        assert_eq!((refused, stored), (33, 30));
        shelf.table.closes().await;
    })
    .await;
}

#[tokio::test]
async fn no_code_of_a_referral_lacks_its_data_nor_has_those_of_another() {
    story(async |w| {
        let shelf = Shelf::of(w).await;
        let yes = shelf.ground(|_| ()).await;
        let some = |column: &str| match column {
            "companion_id" => Expr::value(Uuid::from_u128(7)),
            "basis_id" => Expr::value(yes.0),
            "reason" => Expr::value("other"),
            "waitlist_until" => Expr::value("2027-01-04"),
            _ => Expr::value(vec![7_u8]),
        };
        for code in Code::ALL {
            for column in shelf.table.optional() {
                let it = shelf.stores(*code, Some(yes)).await;
                let mut filled = shelf.table.filled(it.referral.id.0).await;
                let value = if filled.remove(column) {
                    nothing()
                } else {
                    filled.insert(column.clone());
                    some(column)
                };
                let taken = shelf.table.takes(it.referral.id.0, [(column.as_str(), value)]).await;
                assert_eq!(
                    taken,
                    stands(*code, &filled, false),
                    "{code:?} with the other {column}"
                );
                shelf.removes(&it).await;
            }
        }
        shelf.table.closes().await;
    })
    .await;
}

#[tokio::test]
async fn a_waiting_list_has_a_day_and_follows_a_no_in_the_table_too() {
    story(async |w| {
        let shelf = Shelf::of(w).await;
        let yes = shelf.ground(|_| ()).await;
        for code in Code::ALL {
            for day in [None, Some("2027-01-04")] {
                let it = shelf.stores(*code, Some(yes)).await;
                let waits = [("reason", Expr::value("waitlist")), until(day)];
                let taken = shelf.table.takes(it.referral.id.0, waits).await;
                let may = *code == Code::Rejected && day.is_some();
                assert_eq!(taken, may, "{code:?} until {day:?}");
                shelf.removes(&it).await;
            }
        }
        shelf.table.closes().await;
    })
    .await;
}

#[tokio::test]
async fn a_service_has_one_open_referral_of_a_signal_whatever_the_codes() {
    story(async |w| {
        let shelf = Shelf::of(w).await;
        let yes = shelf.ground(|_| ()).await;
        for one in Code::ALL {
            for other in Code::ALL {
                let first = shelf.stores(*one, Some(yes)).await;
                let at = (shelf.signal, shelf.service, shelf.by);
                let second = handover(&shelf.w, at, (*other, Some(yes)));
                let stored = puts(&shelf.w, second.clone()).await.is_ok();
                assert_eq!(stored, !(one.is_open() && other.is_open()), "{one:?} and {other:?}");
                if stored {
                    shelf.removes(&second).await;
                }
                shelf.removes(&first).await;
            }
        }
        shelf.table.closes().await;
    })
    .await;
}

#[tokio::test]
async fn a_referral_stands_on_a_yes_of_its_own_signal_to_its_own_service() {
    story(async |w| {
        let elsewhere = w.service("Elders", Channel::Phone).await;
        let wim = w.neighbour("Wim").await;
        let other = w.worry(&wim, None, "food").await;
        let shelf = Shelf::of(w).await;
        let yes = shelf.ground(|_| ()).await;
        let no = shelf.ground(|it| (it.answer, it.until) = (Answer::No, None)).await;
        let of_another = shelf.ground(|it| it.signal = other).await;
        let to_another = shelf.ground(|it| it.service = elsewhere).await;
        let withdrawn = shelf.ground(|it| it.withdrawn = Some(it.given)).await;
        let nowhere = BasisId::new(shelf.w.now());
        for code in Code::ALL {
            for basis in [no, of_another, to_another, nowhere, withdrawn] {
                let at = (shelf.signal, shelf.service, shelf.by);
                let running = code.is_open() && *code != Code::Draft;
                let may = basis == withdrawn && !running;
                let it = handover(&shelf.w, at, (*code, Some(basis)));
                let stored = puts(&shelf.w, it.clone()).await.is_ok();
                assert_eq!(stored, may, "{code:?} on {basis}");
                if stored {
                    shelf.removes(&it).await;
                }
                let it = shelf.stores(*code, Some(yes)).await;
                let on = [("basis_id", Expr::value(basis.0))];
                let taken = shelf.table.takes(it.referral.id.0, on).await;
                assert_eq!(taken, may, "{code:?} moved to {basis}");
                shelf.removes(&it).await;
            }
        }
        let said = Table::open(&shelf.w, "basis").await;
        for (column, value) in [
            ("answer", Expr::value("no")),
            ("signal_id", Expr::value(other.0)),
            ("service_id", Expr::value(elsewhere.0)),
        ] {
            assert!(!said.takes(yes.0, [(column, value)]).await, "the {column} of a yes changed");
        }
        assert!(!said.takes(withdrawn.0, [("withdrawn_at", nothing())]).await);
        said.closes().await;
        shelf.table.closes().await;
    })
    .await;
}

#[tokio::test]
async fn who_looked_at_an_old_referral_changes_nothing() {
    story(async |w| {
        let shelf = Shelf::of(w).await;
        let yes = shelf.ground(|_| ()).await;
        for from in Code::ALL {
            for to in Code::ALL {
                let it = shelf.stores(*from, Some(yes)).await;
                let whole = shelf.table.whole(it.referral.id.0).await;
                let believed = Referral {
                    code: *to,
                    why: to.needs_reason().then(|| Why::of(Reason::Other)),
                    ..it.referral.clone()
                };
                let after = Referral { warm: true, ..believed.clone() };
                let flow =
                    async move |tx: &Tx| referrals::advance(tx, &believed, &after, None).await;
                let written = shelf.w.shared().house.db.write("a belief", flow).await.is_ok();
                let changed = shelf.table.whole(it.referral.id.0).await != whole;
                assert_eq!((written, changed), (from == to, from == to), "{from:?}, {to:?}");
                shelf.removes(&it).await;
            }
        }
        shelf.table.closes().await;
    })
    .await;
}
