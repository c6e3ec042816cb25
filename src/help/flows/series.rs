//! A series begins, sleeps, goes on and ends; [`making`] has its days.
//!
//! Who locks a series locks it before its requests. Decides nothing: the rule says what is next.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::asking::sealed;
use super::steps;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, RequestId, SeriesId};
use crate::base::seal::{Place, Wrapped};
use crate::delivery::{self, Promise};
use crate::help::event::Event;
use crate::help::question::Question;
use crate::help::request::{Request, Step};
use crate::help::series::{End, RUNNING, Rhythm, Series, Template};
use crate::help::store::requests;
use crate::help::store::series::{self as store, Stored};
use crate::people::away::Away;
use crate::people::{members, persons};
use crate::tasks::{self, Kind as Task, Subject};

mod acting;
pub mod making;

pub use acting::{Act, act, admit};

/// The job that looks what is next in a series.
pub const SERIES: &str = "help.series";
/// The job that ends a series of which a worker ended one time.
pub const SERIES_END: &str = "help.series_end";

/// Which series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesDue {
    /// Which.
    pub series: SeriesId,
}

/// Which series is over, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesOver {
    /// Which.
    pub series: SeriesId,
    /// Why.
    #[serde(default = "worker")]
    pub why: End,
}

/// What earlier promises meant, which say nothing of why.
const fn worker() -> End {
    End::Worker
}

/// A series with everything it needs to be written.
#[derive(Debug)]
pub struct Beginning {
    series: Series,
    asked: Template,
    day: NaiveDate,
    key: Option<Wrapped>,
}

/// Prepares a series of which the first request is about to begin; nothing when that one is not for
/// neighbours. `words` are as they were typed, and as a neighbour may read them.
pub fn begins(
    house: &House,
    rhythm: Rhythm,
    (step, question): (&Step, &Question),
    words: Option<(&str, &str)>,
) -> Result<Option<Beginning>> {
    let request = &step.request;
    let Some((day, part)) = question.on.filter(|_| !request.kind().ended()) else {
        return Ok(None);
    };
    let id = SeriesId::new(house.now());
    let (words, key) = match words {
        Some((text, masked)) => {
            let (words, key) = sealed(house, |it| spot(it, id), (text, masked))?;
            (Some(words), Some(key))
        }
        None => (None, None),
    };
    let (names, asked) = ((id, request.buurt), (request.id, request.requester));
    let published = !step.events.iter().any(|it| matches!(it, Event::ReviewWanted { .. }));
    let series = Series::begin(names, asked, rhythm, day, (request.words, published))
        .ok_or_else(|| Error::field("/series/until", "out_of_range"))?;
    let Request { places, min_trust, door, .. } = *request;
    let question = Question { on: None, words, ..question.clone() };
    let asked = Template { part, places, min_trust, door, question };
    Ok(Some(Beginning { series, asked, day, key }))
}

/// Refuses one more than somebody may have at once. Their place is kept from changing, so that two that
/// are asked at the same moment are counted one after the other.
pub async fn may_begin(tx: &Tx, buurt: BuurtId, who: PersonId) -> Result<()> {
    members::lock_all(tx, buurt, &[who]).await?;
    let running = store::running(tx.rows(), buurt, who).await?.len();
    if running < RUNNING { Ok(()) } else { Err(Error::Refused("too_many_series")) }
}

/// Writes a series that begins, in the flow that writes its first request.
pub async fn begin(tx: &Tx, it: &Beginning) -> Result<()> {
    let Series { id, buurt, first, .. } = it.series;
    if let Some(key) = &it.key {
        persons::insert_key(tx, key).await?;
    }
    store::insert(tx, &it.series, &it.asked).await?;
    store::handled(tx, (buurt, id), it.day, Ok(first)).await?;
    look_at(tx, (buurt, id), tx.now()).await
}

/// The place of a sealed column of a series.
pub(super) fn spot(column: &'static str, id: SeriesId) -> Place {
    Place::new("help_series", column, id.0)
}

fn name(id: SeriesId) -> String {
    format!("help/series/{id}")
}

/// Promises to look at a series; there is one such promise for each.
async fn look_at(tx: &Tx, (buurt, id): (BuurtId, SeriesId), at: Moment) -> Result<()> {
    let promise = Promise::new(SERIES, &SeriesDue { series: id })?.buurt(buurt).about(id.0);
    delivery::promise(tx, promise.at(at).dedupe(name(id))).await
}

/// Somebody answered: nobody need ring any more.
async fn answered(tx: &Tx, series: &Series) -> Result<()> {
    tasks::settle(tx, series.buurt, &[Task::Call], &subject(series.id)).await
}

/// What notices and tasks about a series are about.
fn subject(id: SeriesId) -> Subject {
    Subject::new("series", id.0)
}

/// Ends a series that is locked: its words are destroyed, and whoever was to come hears it. What has
/// its last day behind it lets its last times be.
async fn end(tx: &Tx, found: &Stored, why: End) -> Result<()> {
    let series = &found.series;
    if series.ended.is_some() {
        return Ok(());
    }
    answered(tx, series).await?;
    store::advance(tx, series, &series.clone().end(why, tx.now())).await?;
    if let Some(words) = found.asked.as_ref().and_then(|it| it.question.words.as_ref()) {
        persons::delete_key(tx, words.key).await?;
    }
    delivery::cancel(tx, &name(series.id)).await?;
    match why {
        End::Over => Ok(()),
        End::Stopped | End::Worker | End::Left => withdraw(tx, series, None).await,
    }
}

/// Takes back the times before `until` that nobody has come for yet.
async fn withdraw(tx: &Tx, series: &Series, until: Option<NaiveDate>) -> Result<()> {
    let waiting = store::waiting(tx.rows(), (series.buurt, series.id), (None, until)).await?;
    take_back(tx, series.buurt, &waiting).await
}

/// Takes back times of a series. Whoever was to come hears that it is not needed, and no reason.
async fn take_back(tx: &Tx, buurt: BuurtId, times: &[RequestId]) -> Result<()> {
    for id in times {
        let found = requests::lock_any(tx, buurt, *id).await?;
        if let Ok(step) = found.request.clone().withdraw(found.offers(), false, tx.now()) {
            steps::write(tx, &found, &step).await?;
        }
    }
    Ok(())
}

/// A human reads a request: the series of which it is the first goes out from here on. Locks the series,
/// so it comes before whatever locks the request.
pub async fn published(tx: &Tx, buurt: BuurtId, request: RequestId) -> Result<()> {
    let Some(id) = store::of_request(tx.rows(), buurt, request).await? else { return Ok(()) };
    let before = store::lock(tx, buurt, id).await?.series;
    if !before.hangs_on(request) {
        return Ok(());
    }
    store::advance(tx, &before, &before.clone().published()).await?;
    look_at(tx, (buurt, id), tx.now()).await
}

/// Takes back the times of every series of somebody for the days on which they are away, and looks at each
/// anew. What hangs on a first time that nobody has read yet is asked of them like every other request.
pub async fn rest_all(tx: &Tx, buurt: BuurtId, who: PersonId, away: Away) -> Result<()> {
    let (first, back) = away.days();
    for id in store::running(tx.rows(), buurt, who).await? {
        let series = store::lock(tx, buurt, id).await?.series;
        let mut times = store::waiting(tx.rows(), (buurt, id), (Some(first), back)).await?;
        times.retain(|it| !series.hangs_on(*it));
        take_back(tx, buurt, &times).await?;
        look_at(tx, (buurt, id), tx.now()).await?;
    }
    Ok(())
}

/// Looks anew at every series of somebody: they are back.
pub async fn wake_all(tx: &Tx, buurt: BuurtId, who: PersonId) -> Result<()> {
    for id in store::running(tx.rows(), buurt, who).await? {
        look_at(tx, (buurt, id), tx.now()).await?;
    }
    Ok(())
}

/// Ends every series of somebody who leaves.
pub async fn end_all(tx: &Tx, buurt: BuurtId, who: PersonId) -> Result<()> {
    for id in store::running(tx.rows(), buurt, who).await? {
        let found = store::lock(tx, buurt, id).await?;
        end(tx, &found, End::Left).await?;
    }
    Ok(())
}

/// Tells whether a request is one time of a series that goes on without it.
pub async fn goes_on(rows: Rows<'_>, buurt: BuurtId, request: RequestId) -> Result<bool> {
    let Some(id) = store::of_request(rows, buurt, request).await? else { return Ok(false) };
    let series = store::load(rows, buurt, id).await?.series;
    Ok(series.ended.is_none() && !series.hangs_on(request))
}

/// A worker ended one time of a series: promises to end the rest, for it is the same question.
pub async fn ended_by_worker(tx: &Tx, buurt: BuurtId, request: RequestId) -> Result<()> {
    let Some(series) = store::of_request(tx.rows(), buurt, request).await? else { return Ok(()) };
    promise_end(tx, buurt, SeriesOver { series, why: End::Worker }).await
}

/// The asker took one time back: where that is the first, and nobody had read it, promises to end the
/// rest, which nobody will read.
pub async fn withdrawn(tx: &Tx, buurt: BuurtId, request: RequestId) -> Result<()> {
    let Some(id) = store::of_request(tx.rows(), buurt, request).await? else { return Ok(()) };
    if !store::load(tx.rows(), buurt, id).await?.series.hangs_on(request) {
        return Ok(());
    }
    promise_end(tx, buurt, SeriesOver { series: id, why: End::Stopped }).await
}

async fn promise_end(tx: &Tx, buurt: BuurtId, over: SeriesOver) -> Result<()> {
    let promise = Promise::new(SERIES_END, &over)?.buurt(buurt).about(over.series.0);
    delivery::promise(tx, promise.dedupe(format!("{}/end", name(over.series)))).await
}

/// Ends it.
pub async fn end_as(house: &House, buurt: BuurtId, over: SeriesOver) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let found = store::lock(tx, buurt, over.series).await?;
        end(tx, &found, over.why).await
    };
    house.db.write("help.series_end", flow).await
}
