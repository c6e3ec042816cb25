//! A series begins, sleeps, goes on and ends; [`making`] has its days.
//!
//! Who locks a series locks it before its requests. Decides nothing: the rule says what is next.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::steps::{self, namens};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, DataKeyId, PersonId, RequestId, SeriesId};
use crate::base::seal::{Place, Wrapped};
use crate::delivery::{self, Promise};
use crate::help::question::{Question, Sealed};
use crate::help::request::{Request, Step};
use crate::help::series::{End, Rhythm, Series, Template};
use crate::help::store::requests;
use crate::help::store::series::{self as store, Stored};
use crate::people::{Caller, persons};
use crate::tasks::{self, Kind as Task, Subject};

pub mod making;

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
    let series = Series::begin(names, asked, rhythm, day, request.words)
        .ok_or_else(|| Error::field("/series/until", "out_of_range"))?;
    let Request { places, min_trust, door, .. } = *request;
    let question = Question { on: None, words, ..question.clone() };
    let asked = Template { part, places, min_trust, door, question };
    Ok(Some(Beginning { series, asked, day, key }))
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
fn spot(column: &'static str, id: SeriesId) -> Place {
    Place::new("help_series", column, id.0)
}

fn sealed(
    house: &House,
    at: impl Fn(&'static str) -> Place,
    (text, masked): (&str, &str),
) -> Result<(Sealed, Wrapped)> {
    let (key, wrapped) = house.seal.new_key(DataKeyId::new(house.now()))?;
    let words = Sealed {
        key: key.id,
        text: key.seal(&at("text"), text)?,
        masked: key.seal(&at("masked"), masked)?,
    };
    Ok((words, wrapped))
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
    if series.asked.is_none() {
        return Ok(());
    }
    let names = (series.buurt, series.id);
    let Some(request) = store::latest(tx.rows(), names).await? else { return Ok(()) };
    tasks::settle(tx, series.buurt, &[Task::Call], &Subject::new("help", request.0)).await
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
    for id in store::waiting(tx.rows(), (series.buurt, series.id), until).await? {
        let found = requests::lock_any(tx, series.buurt, id).await?;
        if let Ok(step) = found.request.clone().withdraw(found.offers(), false, tx.now()) {
            steps::write(tx, &found, &step).await?;
        }
    }
    Ok(())
}

/// What somebody does with a series, by way of one of its requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// No more of it.
    Stop,
    /// Not before this day; nothing: it is awake again.
    Sleep(Option<NaiveDate>),
    /// *Verlengen.*
    Renew,
}

/// Stops a series, lets it sleep, wakes it, lets it go on: the asker, or a worker for her.
pub async fn act(house: &House, caller: &Caller, id: RequestId, what: Act) -> Result<()> {
    let caller = caller.clone();
    let (name, action) = match what {
        Act::Stop => ("help.series_stop", "help.series_stop"),
        Act::Sleep(_) => ("help.series_sleep", "help.series_sleep"),
        Act::Renew => ("help.series_renew", "help.series_renew"),
    };
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::find(tx.rows(), &caller, id).await?;
        let series = store::of_request(tx.rows(), caller.buurt, id).await?;
        let there = store::lock(tx, caller.buurt, series.ok_or(Error::NotFound)?).await?;
        match what {
            Act::Stop => end(tx, &there, End::Stopped).await?,
            Act::Sleep(until) => sleep(tx, &there.series, until).await?,
            Act::Renew => {
                answered(tx, &there.series).await?;
                let after = there.series.clone().renew(tx.now())?;
                store::advance(tx, &there.series, &after).await?;
                look_at(tx, (after.buurt, after.id), tx.now()).await?;
            }
        }
        namens(tx, &caller, &found, relation, action).await
    };
    house.db.write(name, flow).await
}

async fn sleep(tx: &Tx, series: &Series, until: Option<NaiveDate>) -> Result<()> {
    let after = series.clone().sleep(until, tx.now())?;
    store::advance(tx, series, &after).await?;
    if let Some(until) = until {
        withdraw(tx, &after, Some(until)).await?;
    }
    look_at(tx, (after.buurt, after.id), tx.now()).await
}

/// Lets every series of somebody sleep until a day, or wakes them: they are away for a while. Whoever
/// was to come hears that it is not needed this time, and no reason.
pub async fn sleep_all(
    tx: &Tx,
    buurt: BuurtId,
    who: PersonId,
    until: Option<NaiveDate>,
) -> Result<()> {
    for id in store::running(tx.rows(), buurt, who).await? {
        let found = store::lock(tx, buurt, id).await?;
        sleep(tx, &found.series, until).await?;
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

/// Tells whether a request is one time of a series that goes on.
pub async fn goes_on(rows: Rows<'_>, buurt: BuurtId, request: RequestId) -> Result<bool> {
    let Some(series) = store::of_request(rows, buurt, request).await? else { return Ok(false) };
    Ok(store::load(rows, buurt, series).await?.series.ended.is_none())
}

/// A worker ended one time of a series: promises to end the rest, for it is the same question.
pub async fn ended_by_worker(tx: &Tx, buurt: BuurtId, request: RequestId) -> Result<()> {
    let Some(series) = store::of_request(tx.rows(), buurt, request).await? else { return Ok(()) };
    let promise = Promise::new(SERIES_END, &SeriesDue { series })?.buurt(buurt).about(series.0);
    delivery::promise(tx, promise.dedupe(format!("{}/end", name(series)))).await
}

/// Ends it.
pub async fn end_by_worker(house: &House, buurt: BuurtId, id: SeriesId) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let found = store::lock(tx, buurt, id).await?;
        end(tx, &found, End::Worker).await
    };
    house.db.write("help.series_end", flow).await
}
