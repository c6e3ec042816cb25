//! When the organisation works and what it promised: written, and every clock that runs is counted anew,
//! so that nothing becomes late while the doors are closed.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::steps;
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::SignalId;
use crate::buurt::section::{Hours, Office};
use crate::buurt::{self, Buurt, Buurten, flows::load};
use crate::care::duty::Refusal;
use crate::care::store::{deadlines, signals};
use crate::delivery::{self, Promise};
use crate::people::audit::Entry;
use crate::people::{Caller, roles, trail};

/// The job that counts the clocks of a neighbourhood anew.
pub const RECOUNT: &str = "care.recount";

/// The most signals of one flow: each touches its clocks and its task.
pub const AT_ONCE: u64 = 20;

/// A change of the working time of a neighbourhood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    before: Times,
    after: Times,
    since: Moment,
}

/// Hours and closed days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Times {
    hours: Vec<Hours>,
    closed: Vec<String>,
}

impl Times {
    fn of(office: &Office) -> Self {
        Self { hours: office.hours.clone(), closed: office.closed.clone() }
    }

    fn calendar(&self) -> crate::base::calendar::Calendar {
        crate::base::calendar::Calendar::new(&self.hours, &self.closed)
    }
}

/// Writes when the organisation works and what it promises, for all its neighbourhoods.
pub async fn set_office(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    change: impl Fn(Office) -> Office + Send + 'static,
) -> Result<()> {
    let here = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let office = change(here.office.clone());
    if let Some(contact) = office.contact {
        let held = roles::of(house.db.read(), caller.buurt, contact, house.now()).await?;
        if !held.iter().any(|it| it.is_staff()) {
            return Err(Refusal::NoDeputy.into());
        }
    }
    let (before, after) = (Times::of(&here.office), Times::of(&office));
    let of_us = buurten.all().into_iter().filter(|it| it.organisation == here.organisation);
    let all: Vec<_> = of_us.map(|it| it.id).collect();
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        buurt::write_office(tx, &here, &office, caller.person).await?;
        if before != after {
            for id in all {
                // What was counted until this moment, itself too.
                let since = tx.now() + TimeDelta::microseconds(1);
                let moved = Change { before: before.clone(), after: after.clone(), since };
                delivery::promise(tx, Promise::new(RECOUNT, &moved)?.buurt(id)).await?;
            }
        }
        let line = Entry {
            buurt: caller.buurt,
            at: tx.now(),
            actor: Some(caller.person),
            on_behalf_of: None,
            action: "care.office".to_owned(),
            subject: None,
            consent: None,
            reason: None,
        };
        trail::append(tx, &line).await
    };
    house.db.write("care.office", flow).await?;
    load(house, buurten).await
}

/// Counts the clocks of at most [`AT_ONCE`] signals anew; tells how many. Done twice, it changes
/// nothing.
pub async fn recount(house: &House, buurt: &Buurt, change: &Change) -> Result<u64> {
    let wanted = (change.since, AT_ONCE);
    let some = deadlines::counted_before(house.db.read(), buurt.id, wanted).await?;
    let many = some.len() as u64;
    let (buurt, change) = (buurt.clone(), change.clone());
    let flow = async move |tx: &Tx| {
        for id in some {
            count_anew(tx, &buurt, &change, id).await?;
        }
        Ok(many)
    };
    house.db.write(RECOUNT, flow).await
}

async fn count_anew(tx: &Tx, buurt: &Buurt, change: &Change, id: SignalId) -> Result<()> {
    let (before, after) = (change.before.calendar(), change.after.calendar());
    let signal = signals::lock_any(tx, buurt.id, id).await?.signal;
    let alive = deadlines::lock_alive(tx, buurt.id, id).await?;
    for one in alive {
        let moved = one.clone().moved((&before, &after), signal.follow_up, tx.now());
        if moved != one {
            deadlines::put(tx, buurt.id, &moved).await?;
        }
    }
    deadlines::counted(tx, (buurt.id, id), change.since).await?;
    steps::next_task(tx, buurt, (&signal, &signal), false).await
}
