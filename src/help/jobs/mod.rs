//! What this room does later: acts on what happened, does what is due, asks neighbours in waves.
//!
//! | file | its one job |
//! |---|---|
//! | [`wave`] | the next wave of a request |
//! | [`guests`] | neighbours of next door, and what ends when one of them wishes it no more |
//! | [`first_right`] | who came the last time, before a first wave |
//! | [`digest`] | what is open, at five |
//! | [`series`] | the days of a series |
//! | [`talks`] | forgets what was said |
//! | [`events`] | what follows each event: notices, tasks, a search |
//!
//! Each job reads the state again before it acts; whatever it writes is one flow.

mod digest;
mod events;
mod first_right;
mod guests;
mod series;
mod talks;
mod wave;

use super::event::Event;
use super::flows::away::{self, AWAY};
use super::flows::complaints::about_a_colleague;
use super::flows::door_keys::{KEY_OVER, KeyOver, back};
use super::flows::leaving;
use super::flows::series::{SERIES, SERIES_END, SeriesDue, end_as};
use super::flows::steps::{
    self, Due as Timer, EVENT, LAPSE, OFFER_TIMER, OfferDue, TIMER, WAVE, WaveDue, WaveOver,
};
use super::request::{Refusal, Step};
use super::store::requests;
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, RequestId};
use crate::buurt::Buurten;
use crate::delivery::{Due, Kept};
use crate::help::found::Found;
use crate::people::mandates::Works;
use crate::people::screened::Whose;
use crate::people::settings::ONE_LESS;

/// Promises what this room does by itself. At every start: it replaces the one that is there.
pub async fn standing(tx: &Tx) -> Result<()> {
    talks::standing(tx).await?;
    guests::standing(tx).await?;
    digest::standing(tx).await
}

/// Keeps a promise of this room.
pub async fn keep(house: &House, buurten: &Buurten, due: &Due) -> Result<Kept> {
    if due.kind == talks::TALKS {
        return talks::forget(house).await;
    }
    if due.kind == guests::PAIRS {
        return guests::pairs(house, buurten).await;
    }
    if due.kind == digest::DIGEST {
        return digest::begin(house, buurten).await;
    }
    let Some(buurt) = due.buurt else { return Ok(Kept::GiveUp("in no neighbourhood".to_owned())) };
    let kept = match due.kind.as_str() {
        EVENT => events::act(house, buurten, buurt, due.read::<Event>()?).await,
        WAVE => wave::next(house, buurten, buurt, due.read::<WaveDue>()?).await,
        digest::DIGEST_OF => digest::round(house, buurten, buurt, due.read()?).await,
        LAPSE => wave::lapse(house, buurt, due.read::<WaveOver>()?).await,
        TIMER => {
            let Timer { request, timer } = due.read()?;
            step(house, (buurt, request), due.at, move |it, now| {
                it.request.clone().due(it.offers(), timer, now)
            })
            .await
        }
        OFFER_TIMER => {
            let OfferDue { request, helper, timer } = due.read()?;
            step(house, (buurt, request), due.at, move |it, now| {
                it.request.clone().offer_due(it.offers(), timer, helper, now)
            })
            .await
        }
        AWAY => away::due(house, buurt, due.read()?).await,
        SERIES => series::look(house, buurten, buurt, due.read::<SeriesDue>()?.series).await,
        KEY_OVER => back::over(house, buurt, due.read::<KeyOver>()?.key).await,
        SERIES_END => {
            let over = end_as(house, buurt, due.read()?).await;
            over.map(|()| Kept::Done)
        }
        other => Ok(Kept::GiveUp(format!("no job is called {other}"))),
    };
    match kept {
        // It was forgotten meanwhile: nothing is due for what is not there.
        Err(Error::NotFound) => Ok(Kept::Done),
        other => other,
    }
}

/// Hears that somebody works here from now on: what was told about them is the coordinator's alone.
pub async fn hear(house: &House, buurten: &Buurten, due: &Due) -> Result<Kept> {
    let Some(buurt) = due.buurt.and_then(|it| buurten.get(it)) else {
        return Ok(Kept::GiveUp("in no neighbourhood".to_owned()));
    };
    let Works { person } = due.read()?;
    let flow = async move |tx: &Tx| about_a_colleague(tx, &buurt, person).await;
    house.db.write("help.works", flow).await.map(|()| Kept::Done)
}

/// Hears that somebody is screened no longer, or less long: what they said yes to and may not do is let go with
/// the neutral words of every day, and the reserve is asked, or the search goes on.
pub async fn hear_screened(house: &House, due: &Due) -> Result<Kept> {
    let Some(buurt) = due.buurt else { return Ok(Kept::GiveUp("in no neighbourhood".to_owned())) };
    let Whose { person } = due.read()?;
    let flow = async move |tx: &Tx| leaving::trusted_less(tx, buurt, person).await;
    house.db.write("help.screened_less", flow).await.map(|()| Kept::Done)
}

/// Hears that somebody, or a neighbourhood, wishes less of the neighbourhoods next door.
pub async fn hear_next_door(house: &House, buurten: &Buurten, due: &Due) -> Result<Kept> {
    if due.kind == ONE_LESS {
        guests::less(house, due).await
    } else {
        guests::pairs(house, buurten).await
    }
}

/// Does one step that is due since a moment. What is no longer possible is no longer due; what is not due yet, since the
/// clock was set back, will be.
async fn step(
    house: &House,
    (buurt, id): (BuurtId, RequestId),
    at: Moment,
    rule: impl FnOnce(&Found, Moment) -> Result<Step, Refusal> + Send + 'static,
) -> Result<Kept> {
    let flow = async move |tx: &Tx| {
        if tx.now() < at {
            return Ok(Kept::Later(at));
        }
        let found = requests::lock_any(tx, buurt, id).await?;
        if let Ok(step) = rule(&found, tx.now()) {
            steps::write(tx, &found, &step).await?;
        }
        Ok(Kept::Done)
    };
    house.db.write("help.due", flow).await
}
