//! The days of a series: the request of one is made, another is skipped with a word, and in week 8 the
//! asker is asked whether it goes on.
//!
//! Each is one flow, and does nothing when somebody changed the series meanwhile.

use chrono::{NaiveDate, TimeDelta};

use super::super::asking::{ENDED, LIVING, TERM, sealed};
use super::super::steps;
use super::{SeriesOver, end, end_as, spot, subject};
use crate::base::cells::{Zone, from_column};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::RequestId;
use crate::base::seal::Wrapped;
use crate::buurt::Buurt;
use crate::delivery;
use crate::help::notices::Topic;
use crate::help::offer::Offers;
use crate::help::question::{Question, Sealed, place};
use crate::help::request::{Entry, OwnWords, Request, Step, Why};
use crate::help::series::{End, Next, Reading, Series, Skipped, Template};
use crate::help::settings;
use crate::help::store::requests;
use crate::help::store::series::{self as store, Stored};
use crate::help::window::{When, Window};
use crate::people::{keeping, members, persons};
use crate::tasks::{self, Kind as Task, New, Urgency};

/// In how many working minutes somebody is rung who did not answer in week 8.
const RUNG_WITHIN: u32 = 240;
/// So long after a human began to read the first request one looks again.
const READ_AGAIN: TimeDelta = TimeDelta::hours(1);
/// So long after somebody waited for too much already, or was not welcome for a while, one looks again.
const ROOM_AGAIN: TimeDelta = TimeDelta::days(1);

/// Makes the request of one day; tells until when that must wait.
pub async fn make(
    house: &House,
    buurt: &Buurt,
    found: &Stored,
    day: NaiveDate,
) -> Result<Option<Moment>> {
    let (series, rows, now) = (&found.series, house.db.read(), house.now());
    let Some(asked) = &found.asked else { return Ok(None) };
    let first = first(rows, series).await?;
    let member = members::find(rows, series.buurt, series.requester).await?;
    let reading = series.reading(first.as_ref().map(Request::kind));
    if reading == Reading::Ends {
        let over = SeriesOver { series: series.id, why: End::Stopped };
        end_as(house, series.buurt, over).await?;
        return Ok(None);
    }
    if member.standing.is_none() {
        return Ok(Some(now + ROOM_AGAIN));
    }
    if reading == Reading::Waits {
        return Ok(Some(now + READ_AGAIN));
    }
    let Ok(window) = (When::On { day, part: asked.part }).window(now) else {
        let next = Next::Skip(day, Skipped::Past);
        turn(house, None, series, next).await?;
        return Ok(None);
    };
    let shown = first.is_some_and(|it| it.words == OwnWords::Shown);
    let words = if shown { OwnWords::Shown } else { series.words };
    let entry = match reading {
        Reading::Next => {
            Entry::Read { why: Why::HoldForWorker, until: buurt.rhythm.working(now, TERM) }
        }
        Reading::Free | Reading::Waits | Reading::Ends => {
            Entry::Publish { first: words == OwnWords::Waiting }
        }
    };
    let zone = member.zone.and_then(|it| from_column(it.cast_signed()));
    let before = Series { words, ..series.clone() };
    let made = prepare(house, (&before, asked), (day, window, zone), entry).await?;
    write(house, series.clone(), made, day).await
}

/// Where the first request stands; nothing once it is forgotten.
async fn first(rows: Rows<'_>, series: &Series) -> Result<Option<Request>> {
    match requests::load(rows, series.buurt, series.first).await {
        Ok(found) => Ok(Some(found.request)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// A request of a series with everything it needs to be written.
struct Made {
    before: Request,
    step: Step,
    question: Question,
    key: Option<Wrapped>,
    after: Series,
}

async fn prepare(
    house: &House,
    (series, asked): (&Series, &Template),
    (day, window, zone): (NaiveDate, Window, Option<Zone>),
    entry: Entry,
) -> Result<Made> {
    let id = RequestId::new(house.now());
    let (sealed, key) = again(house, series, asked, id).await?;
    let before = Request {
        id,
        buurt: series.buurt,
        requester: series.requester,
        window,
        places: asked.places,
        min_trust: asked.min_trust,
        door: asked.door,
        words: if sealed.is_some() { OwnWords::Shown } else { OwnWords::None },
        held: false,
        state: ENDED,
    };
    let (on, asked_at) = (Some((day, asked.part)), house.now());
    let question = Question { zone, on, words: sealed, asked_at, ..asked.question.clone() };
    let step = before.clone().born(entry, asked_at)?;
    let read = matches!(entry, Entry::Read { .. });
    let first = if read { id } else { series.first };
    let after = Series { first, ..series.clone().handled(day)? };
    Ok(Made { before, step, question, key, after })
}

/// Writes it, unless somebody changed the series meanwhile, or waits for too much already.
async fn write(
    house: &House,
    series: Series,
    made: Made,
    day: NaiveDate,
) -> Result<Option<Moment>> {
    let flow = async move |tx: &Tx| {
        let Made { before, step, question, key, after } = &made;
        let there = store::lock(tx, series.buurt, series.id).await?.series;
        if there != series {
            return Ok(None); // it is looked at again
        }
        if requests::living(tx.rows(), series.buurt, series.requester).await? >= LIVING {
            return Ok(Some(tx.now() + ROOM_AGAIN));
        }
        if let Some(key) = key {
            persons::insert_key(tx, key).await?;
        }
        requests::insert(tx, &step.request, question).await?;
        store::handled(tx, (series.buurt, series.id), day, Ok(before.id)).await?;
        store::advance(tx, &series, after).await?;
        steps::follow(tx, (before, &Offers::default()), step).await?;
        steps::announce(tx, step);
        Ok(None)
    };
    house.db.write("help.series_make", flow).await
}

/// Seals the words of a series once more, under the name of one request and a key of its own.
async fn again(
    house: &House,
    series: &Series,
    asked: &Template,
    id: RequestId,
) -> Result<(Option<Sealed>, Option<Wrapped>)> {
    let Some(words) = &asked.question.words else { return Ok((None, None)) };
    let key = keeping::key(house, house.db.read(), words.key).await?;
    let text = key.open(&spot("text", series.id), &words.text)?;
    let masked = key.open(&spot("masked", series.id), &words.masked)?;
    let (words, key) = sealed(house, |it| place(it, id), (&text, &masked))?;
    Ok((Some(words), Some(key)))
}

/// Does what else is next: a day is skipped, the question of week 8, what follows its silence, the end.
pub async fn turn(house: &House, buurt: Option<&Buurt>, before: &Series, next: Next) -> Result<()> {
    let before = before.clone();
    let now = house.now();
    let awake = buurt.map_or(now, |it| settings::of(it).quiet.next_allowed(now));
    let due = buurt.map_or(now, |it| it.rhythm.working(now, RUNG_WITHIN));
    let flow = async move |tx: &Tx| {
        let found = store::lock(tx, before.buurt, before.id).await?;
        let series = &found.series;
        if *series != before {
            return Ok(());
        }
        let after = match next {
            Next::Skip(day, why) => {
                store::handled(tx, (series.buurt, series.id), day, Err(why)).await?;
                let after = series.clone().handled(day)?;
                if why == Skipped::Holiday {
                    let found = Stored { series: after.clone(), ..found.clone() };
                    tell(tx, &found, awake, Topic::holiday).await?;
                }
                after
            }
            Next::AskReview => {
                tell(tx, &found, awake, Topic::goes_on).await?;
                series.clone().question_put(tx.now())?
            }
            Next::TellWorker => {
                ring(tx, &found, due).await?;
                series.clone().worker_told()?
            }
            Next::Over => return end(tx, &found, End::Over).await,
            Next::Make(_) | Next::Wait(_) | Next::Nothing => return Ok(()),
        };
        store::advance(tx, series, &after).await
    };
    house.db.write("help.series_turn", flow).await
}

/// Tells the asker something of a series; of a holiday, the day on which somebody comes again.
async fn tell(
    tx: &Tx,
    found: &Stored,
    awake: Moment,
    what: impl Fn(&Topic) -> delivery::Notice,
) -> Result<()> {
    let Some(topic) = Topic::of_series(&found.series, found.asked.as_ref()) else { return Ok(()) };
    let (series, notice) = (&found.series, what(&topic).not_before(awake));
    delivery::notify(tx, series.buurt, series.requester, &subject(series.id), notice).await
}

/// Nobody answered: a worker rings the asker.
async fn ring(tx: &Tx, found: &Stored, due: Moment) -> Result<()> {
    let Some(topic) = Topic::of_series(&found.series, found.asked.as_ref()) else { return Ok(()) };
    let new = New {
        kind: Task::Call,
        subject: subject(found.series.id),
        person: Some(found.series.requester),
        reason: topic.goes_on().spoken(),
        urgency: Urgency::Today,
        due,
    };
    tasks::raise(tx, found.series.buurt, new).await.map(|_| ())
}
