//! What somebody does with a series: stops it, lets it sleep, wakes it, lets it go on. The asker, or a
//! worker for her.

use chrono::NaiveDate;

use super::super::steps::in_name;
use super::{answered, end, look_at, withdraw};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{PersonId, SeriesId};
use crate::help::series::{End, Series};
use crate::help::store::series as store;
use crate::people::{Caller, Relation};

/// What somebody does with a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// No more of it.
    Stop,
    /// Not before this day; nothing: it is awake again.
    Sleep(Option<NaiveDate>),
    /// *Verlengen.*
    Renew,
}

impl Act {
    /// What the flow is called, and the line in the chain where a worker did it.
    const fn name(self) -> &'static str {
        match self {
            Self::Stop => "help.series_stop",
            Self::Sleep(_) => "help.series_sleep",
            Self::Renew => "help.series_renew",
        }
    }
}

/// Lets through whose series it is, or who is about to see those of somebody else and may.
pub fn admit(caller: &Caller, requester: PersonId) -> Result<Relation> {
    let own = caller.person == requester;
    let relation = if own { Relation::Own } else { Relation::SameBuurt };
    caller.admit(relation).map(|()| relation)
}

/// Stops a series, lets it sleep, wakes it, lets it go on: the asker, or a worker for her.
pub async fn act(house: &House, caller: &Caller, id: SeriesId, what: Act) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let there = store::lock(tx, caller.buurt, id).await?;
        let series = &there.series;
        let relation = admit(&caller, series.requester)?;
        match what {
            Act::Stop => end(tx, &there, End::Stopped).await?,
            Act::Sleep(until) => sleep(tx, series, until).await?,
            Act::Renew => {
                answered(tx, series).await?;
                let after = series.clone().renew(tx.now())?;
                store::advance(tx, series, &after).await?;
                look_at(tx, (after.buurt, after.id), tx.now()).await?;
            }
        }
        let consent = there.asked.as_ref().and_then(|it| it.question.consent);
        let whose = (series.requester, id.0, consent);
        in_name(tx, &caller, whose, (relation, what.name())).await
    };
    house.db.write(what.name(), flow).await
}

/// Lets one that is locked sleep until a day, or wakes it.
pub(super) async fn sleep(tx: &Tx, series: &Series, until: Option<NaiveDate>) -> Result<()> {
    let after = series.clone().sleep(until, tx.now())?;
    store::advance(tx, series, &after).await?;
    if let Some(until) = until {
        withdraw(tx, &after, Some(until)).await?;
    }
    look_at(tx, (after.buurt, after.id), tx.now()).await
}
