//! The days of a series: the request of one is made, another is skipped with a word, and in week 8 the
//! asker is asked whether it goes on.
//!
//! Each is one flow, and does nothing when somebody changed the series meanwhile.

use chrono::{NaiveDate, TimeDelta};

use super::super::asking::ENDED;
use super::super::steps;
use super::{end, sealed, spot};
use crate::base::cells::from_column;
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::RequestId;
use crate::base::seal::Wrapped;
use crate::buurt::Buurt;
use crate::delivery;
use crate::help::notices::Topic;
use crate::help::offer::Offers;
use crate::help::question::{Question, Sealed, place};
use crate::help::request::{Entry, Kind, OwnWords, Request};
use crate::help::series::{End, Next, Series, Skipped, Template};
use crate::help::settings;
use crate::help::store::requests;
use crate::help::store::series::{self as store, Stored};
use crate::help::window::When;
use crate::people::{keeping, members, persons};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// In how many working minutes somebody is rung who did not answer in week 8.
const RUNG_WITHIN: u32 = 240;
/// So long after a human began to read the first request one looks again.
const READ_AGAIN: TimeDelta = TimeDelta::hours(1);

/// Makes the request of one day; tells until when that must wait.
pub async fn make(house: &House, found: &Stored, day: NaiveDate) -> Result<Option<Moment>> {
    let (series, rows, now) = (found.series.clone(), house.db.read(), house.now());
    let Some(asked) = found.asked.clone() else { return Ok(None) };
    let mut words = series.words;
    match requests::load(rows, series.buurt, series.first).await {
        Ok(first) if first.request.kind() == Kind::Review => {
            return Ok(Some(now + READ_AGAIN));
        }
        Ok(first) if first.request.words == OwnWords::Shown => words = OwnWords::Shown,
        Ok(_) | Err(Error::NotFound) => {}
        Err(other) => return Err(other),
    }
    let Ok(window) = (When::On { day, part: asked.part }).window(now) else {
        let next = Next::Skip(day, Skipped::Past);
        turn(house, None, &series, next).await?;
        return Ok(None);
    };
    let member = members::find(rows, series.buurt, series.requester).await?;
    let zone = member.zone.and_then(|it| from_column(it.cast_signed()));
    let id = RequestId::new(now);
    let (sealed, key) = again(house, &series, &asked, id).await?;
    let request = Request {
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
    let on = Some((day, asked.part));
    let question = Question { zone, on, words: sealed, asked_at: now, ..asked.question };
    let step = request.clone().born(Entry::Publish { first: words == OwnWords::Waiting }, now)?;
    let flow = async move |tx: &Tx| {
        let there = store::lock(tx, series.buurt, series.id).await?.series;
        if there != series {
            return Ok(()); // somebody changed it meanwhile: it is looked at again
        }
        if let Some(key) = &key {
            persons::insert_key(tx, key).await?;
        }
        requests::insert(tx, &step.request, &question).await?;
        store::handled(tx, (series.buurt, series.id), day, Ok(id)).await?;
        let after = Series { words, ..series.clone().handled(day)? };
        store::advance(tx, &series, &after).await?;
        steps::follow(tx, (&request, &Offers::default()), &step).await?;
        steps::announce(tx, &step);
        Ok(())
    };
    house.db.write("help.series_make", flow).await?;
    Ok(None)
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
                    tell(tx, &after, awake, Topic::holiday).await?;
                }
                after
            }
            Next::AskReview => {
                tell(tx, series, awake, Topic::goes_on).await?;
                series.clone().question_put(tx.now())?
            }
            Next::TellWorker => {
                ring(tx, series, due).await?;
                series.clone().worker_told()?
            }
            Next::Over => return end(tx, &found, End::Over).await,
            Next::Make(_) | Next::Wait(_) | Next::Nothing => return Ok(()),
        };
        store::advance(tx, series, &after).await
    };
    house.db.write("help.series_turn", flow).await
}

/// Tells the asker something of a series, by way of its latest request; of a holiday, the day on which
/// somebody comes again.
async fn tell(
    tx: &Tx,
    series: &Series,
    awake: Moment,
    what: impl Fn(&Topic) -> delivery::Notice,
) -> Result<()> {
    let names = (series.buurt, series.id);
    let Some(request) = store::latest(tx.rows(), names).await? else { return Ok(()) };
    let mut found = requests::load(tx.rows(), series.buurt, request).await?;
    let then = series.ahead().take(60).find(|(_, skipped)| skipped.is_none());
    if let (Some((day, _)), Some((_, part))) = (then, found.question.on) {
        found.question.on = Some((day, part));
    }
    let notice = what(&Topic::of(&found, tx.now())).not_before(awake);
    let subject = Subject::new("help", request.0);
    delivery::notify(tx, series.buurt, series.requester, &subject, notice).await
}

/// Nobody answered: a worker rings the asker.
async fn ring(tx: &Tx, series: &Series, due: Moment) -> Result<()> {
    let names = (series.buurt, series.id);
    let Some(request) = store::latest(tx.rows(), names).await? else { return Ok(()) };
    let found = requests::load(tx.rows(), series.buurt, request).await?;
    let new = New {
        kind: Task::Call,
        subject: Subject::new("help", request.0),
        person: Some(series.requester),
        reason: Topic::of(&found, tx.now()).goes_on().spoken(),
        urgency: Urgency::Today,
        due,
    };
    tasks::raise(tx, series.buurt, new).await.map(|_| ())
}
