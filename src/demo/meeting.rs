//! Where the people of Dijlehoek meet: places and activities of the demo file, planned by the worker
//! for the weeks to come, and who says "ik kom", through the same flows as everybody's.

use anyhow::Context as _;
use chrono::TimeDelta;
use jiff::ToSpan as _;

use super::file::{self, Happening, MeetingPlace, person};
use super::play::caller;
use crate::app::Shared;
use crate::base::calendar::{day_of, moment};
use crate::base::clock::Moment;
use crate::base::db::Once;
use crate::base::ids::{ActivityId, PlaceId};
use crate::community::activity::{Kind, People, Plan};
use crate::community::flows::{activities, coming, places};
use crate::community::place::{Facts, Kind as PlaceKind};
use crate::people::Action;

/// The worker of the demo.
const WORKER: &str = "P56";

/// Each activity stands in the list for so many weeks.
const WEEKS: i64 = 4;

/// Makes the places and plans what happens there after `now`.
pub async fn meet(shared: &Shared, now: Moment) -> anyhow::Result<()> {
    let told = file::read()?;
    let mut known = Vec::new();
    for place in &told.meeting_places {
        known.push((place.id.as_str(), make(shared, place).await?));
    }
    for it in &told.activities {
        let place = known.iter().find(|(id, _)| *id == it.place).context("no such place")?.1;
        let ids = plan(shared, it, place, now).await?;
        let first = *ids.first().context("nothing was planned")?;
        for code in &it.rsvp {
            let who = person(code).with_context(|| format!("{code} is nobody"))?;
            let who = caller(shared, who, Action::ActivityCome).await?;
            coming::come(&shared.house, &who, first, (People::One, false)).await?;
        }
    }
    Ok(())
}

async fn make(shared: &Shared, it: &MeetingPlace) -> anyhow::Result<PlaceId> {
    let worker = person(WORKER).context("no worker")?;
    let by = caller(shared, worker, Action::DeskMeeting).await?;
    let buurt = shared.buurten.get(file::BUURT).context("Dijlehoek")?;
    let facts = Facts {
        name: it.name.clone(),
        kind: PlaceKind::parse(&it.kind).context("no such kind of place")?,
        street: it.street.clone(),
        number: None,
        zone: buurt.place.zone(&it.street, None).context("no such street")?,
        hours: it.hours.clone(),
        note: Some(it.offer.join(", ")),
        wheelchair: it.wheelchair,
    };
    let key = format!("the place {} of the demo", it.id);
    let once = Once { person: worker, key, fingerprint: Vec::new() };
    Ok(places::make(&shared.house, &by, once, facts).await?)
}

async fn plan(
    shared: &Shared,
    it: &Happening,
    place: PlaceId,
    now: Moment,
) -> anyhow::Result<Vec<ActivityId>> {
    let worker = person(WORKER).context("no worker")?;
    let by = caller(shared, worker, Action::DeskMeeting).await?;
    let weekly = |week: i64| {
        let starts = soonest(it, now, week).context("beyond the calendar")?;
        Ok(Plan {
            place,
            title: it.title.clone(),
            kind: Kind::parse(&it.kind).context("no such kind of activity")?,
            note: None,
            starts,
            ends: starts + TimeDelta::minutes(it.duration_min.into()),
            capacity: it.capacity,
            organiser: person(&it.organiser),
        })
    };
    let plans = (0..WEEKS).map(weekly).collect::<anyhow::Result<Vec<Plan>>>()?;
    let key = format!("the activity {} of the demo", it.id);
    let once = Once { person: worker, key, fingerprint: Vec::new() };
    Ok(activities::plan(&shared.house, &by, once, plans).await?)
}

/// Its weekday in the week to come, from tomorrow on, so many weeks later.
fn soonest(it: &Happening, now: Moment, week: i64) -> Option<Moment> {
    let first = day_of(now).tomorrow().ok()?;
    let ahead = (it.weekday - first.weekday().to_monday_one_offset()).rem_euclid(7);
    let day = first.checked_add((i64::from(ahead) + 7 * week).days()).ok()?;
    moment(day, it.from)
}
